import { describe, expect, test } from 'vitest';
import type { InitialCard } from '@/lib/domain/hiring/calibration-ratings';
import { calibrationReport, ownCalibration } from '@/lib/domain/hiring/calibration-report';
import { bakery } from './bakery';

const [first, second] = bakery.areas;
const card = (index: number, interviewerId: string, ratings: Record<string, number>, more: Partial<InitialCard> = {}): InitialCard => ({
  cardId: `${interviewerId}-${index}`,
  candidateId: `candidate-${index}`,
  interviewerId,
  submittedAt: new Date(Date.UTC(2026, 9, 1 + index)),
  rubricVersion: bakery.version,
  stage: 'Interview',
  areaIds: Object.keys(ratings),
  ratings,
  signalIds: [],
  ...more,
});
const firstId = first?.id ?? '';
const areaIds = [firstId, second?.id ?? '', 'scope'];
const cards = Array.from({ length: 12 }, (_, index) => [
  card(index, 'ann', { [firstId]: 1 + (index % 3) }),
  card(index, 'ben', { [firstId]: 2 + (index % 3) }),
]).flat();

describe('the report', () => {
  test('counts what it rests on and reports every area, also one that nobody rated', () => {
    const report = calibrationReport(cards, areaIds, bakery);
    expect(report.counts).toEqual({ cards: 24, ratings: 24, interviewers: 2, candidates: 12 });
    expect(report.areas.map(({ areaId, agreement }) => [areaId, agreement.state])).toEqual([
      [areaIds[0], 'known'],
      [areaIds[1], 'too-few'],
      ['scope', 'too-few'],
    ]);
    expect(report.quarters.map(({ name }) => name)).toEqual(['2026 Q4']);
    expect(report.pairs.pairs).toHaveLength(1);
    expect(report.panels).toHaveLength(12);
  });

  test('a card of another rubric version is not held against this one’s items', () => {
    const older = cards.map((one) => ({ ...one, rubricVersion: 0 }));
    expect(calibrationReport(older, areaIds, bakery).items.areas.every(({ assigned }) => assigned === 0)).toBe(true);
  });

  test('nothing submitted is a report that says so, not an error', () => {
    const report = calibrationReport([], areaIds, bakery);
    expect(report.overall).toEqual({ state: 'too-few', shared: 0, ratings: 0 });
    expect(report).toMatchObject({ block: undefined, islands: [], quarters: [], panels: [] });
  });

  test('the order of cards changes nothing', () => {
    const strip = ({ areas, overall, ...report }: ReturnType<typeof calibrationReport>) => ({
      counts: report.counts,
      islands: report.islands,
      block: report.block,
    });
    expect(strip(calibrationReport([...cards].reverse(), areaIds, bakery))).toEqual(strip(calibrationReport(cards, areaIds, bakery)));
  });
});

describe('one person’s own part', () => {
  test('holds their leaning and their quarters, and nobody else’s', () => {
    const own = ownCalibration(cards, 'ben');
    expect(own.ratings).toBe(12);
    expect(own.own).toMatchObject({ interviewer: 'ben', state: 'known' });
    expect(own.own?.shrunken).toBeGreaterThan(0);
    expect(own.island).toEqual({ comparable: true, differ: true, others: 1 });
    expect(own.quarters[0]?.mean?.value).toBeCloseTo(3, 12);
    expect(JSON.stringify(own)).not.toContain('ann');
  });

  test('is empty for somebody who has rated nothing', () => {
    expect(ownCalibration(cards, 'cleo')).toEqual({ ratings: 0, island: undefined, own: undefined, quarters: [] });
  });
});
