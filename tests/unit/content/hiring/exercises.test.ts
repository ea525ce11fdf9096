import { describe, expect, test } from 'vitest';
import { certificationRule } from '@/content/hiring/exercises/certification-rule';
import { exercises } from '@/content/hiring/exercises/exercises';
import { rubric } from '@/content/hiring/rubric';
import { type CertificationRule, standing } from '@/lib/domain/hiring/certification';
import { exerciseFaults, exerciseResult } from '@/lib/domain/hiring/exercise';

const ofArea = (areaId: string) => exercises.filter((exercise) => exercise.areaId === areaId);
const presentIn = (areaId: string) =>
  ofArea(areaId).flatMap((exercise) => exercise.gold.signals.filter((signal) => signal.present).map((signal) => signal.signalId));

describe('the calibration exercises are whole', () => {
  test.each(exercises.map((exercise) => [exercise.id, exercise] as const))(
    '%s has no faults: its ids exist, what it quotes was said, and gold agrees with itself',
    (_id, exercise) => {
      expect(exerciseFaults(exercise, rubric)).toEqual([]);
    },
  );

  test('ids and titles are their own, and an id begins with its area', () => {
    for (const list of [exercises.map(({ id }) => id), exercises.map(({ title }) => title)]) expect(new Set(list).size).toBe(list.length);
    for (const { id, areaId } of exercises) expect(id.startsWith(`${areaId}-`), id).toBe(true);
  });

  test('an interviewer’s part is a paragraph of its own, so that a page can set it apart', () => {
    for (const { id, answer } of exercises) {
      for (const paragraph of answer.split('\n\n')) {
        expect(paragraph.indexOf('Interviewer:'), id).toBeLessThanOrEqual(0);
        expect(paragraph, id).not.toMatch(/\n|^\s|\s$| {2}/);
      }
    }
  });

  test('no reason stands twice, and each says enough to be argued with', () => {
    const reasons = exercises.flatMap(({ gold }) => [gold.reason, ...gold.signals.map((signal) => signal.why)]);
    expect(reasons.filter((text, index) => reasons.indexOf(text) !== index)).toEqual([]);
    for (const { id, gold } of exercises) expect(gold.reason.split(/\s+/).length, id).toBeGreaterThanOrEqual(50);
  });

  test('a reason names a neighbouring rating, because that is the one it was nearly given', () => {
    for (const { id, gold } of exercises) {
      const neighbours = [gold.rating - 1, gold.rating + 1].filter((rating) => rating >= 1 && rating <= 4);
      expect(
        neighbours.some((rating) => new RegExp(`\\b${rating}\\b(?!%)`).test(gold.reason)) || /senior bar|mid bar/.test(gold.reason),
        id,
      ).toBe(true);
    }
  });

  test('texts are written as the rest of the app is', () => {
    expect(JSON.stringify(exercises)).not.toMatch(/[!—]|'|\p{Extended_Pictographic}/u);
  });
});

describe('the set teaches the scale', () => {
  test.each(rubric.areas)(
    '$name has two exercises or more, of different ratings, one with the green signal and one with the red',
    (area) => {
      expect(ofArea(area.id).length).toBeGreaterThanOrEqual(2);
      expect(new Set(ofArea(area.id).map(({ gold }) => gold.rating)).size).toBe(ofArea(area.id).length);
      expect(presentIn(area.id)).toContain(area.redSignal.id);
      expect(
        ofArea(area.id).some(({ gold }) => gold.signals.some(({ signalId, present }) => signalId === area.redSignal.id && !present)),
      ).toBe(true);
      expect(
        ofArea(area.id).some(({ gold }) => gold.signals.some(({ signalId, present }) => signalId === area.greenSignal.id && !present)),
      ).toBe(true);
      expect(presentIn(area.id)).toContain(area.greenSignal.id);
    },
  );

  test('each rating is right equally often, so that guessing one number does not help', () => {
    const counts = [1, 2, 3, 4].map((rating) => exercises.filter(({ gold }) => gold.rating === rating).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  test('some answers meet a bar and carry a signal that points the other way', () => {
    const greenOf = new Set(rubric.areas.map((area): string => area.greenSignal.id));
    const marks = exercises
      .filter(({ gold }) => gold.rating === 2)
      .flatMap(({ gold }) => gold.signals.filter(({ present }) => present).map(({ signalId }) => greenOf.has(signalId)));
    expect(marks).toContain(true);
    expect(marks).toContain(false);
  });

  test('the anti-patterns that an answer can show each occur at least once', () => {
    const present = new Set(rubric.areas.flatMap((area) => presentIn(area.id)));
    for (const pattern of rubric.antiPatterns) expect(present.has(pattern.id), pattern.id).toBe(true);
  });
});

describe('the certification rule', () => {
  const rule: CertificationRule = certificationRule;
  const { 'reverse-shadow': first, certified } = rule.steps;

  test('its second step asks no less than its first', () => {
    expect(certified.exercises).toBeGreaterThanOrEqual(first.exercises);
    expect(certified.withinPoints).toBeLessThanOrEqual(first.withinPoints);
    expect(certified.meanDifference).toBeLessThanOrEqual(first.meanDifference);
    expect(certified.signalAccuracy).toBeGreaterThanOrEqual(first.signalAccuracy);
    expect(certified.shadowInterviews).toBeGreaterThanOrEqual(first.shadowInterviews);
    expect(certified.reverseShadowInterviews).toBeGreaterThan(first.reverseShadowInterviews);
  });

  const rated = (areaId: string, rate: (gold: 1 | 2 | 3 | 4) => 1 | 2 | 3 | 4, marks: 'gold' | 'none') =>
    standing(
      {
        attempts: ofArea(areaId).map((exercise) => ({
          exerciseId: exercise.id,
          at: new Date(0),
          result: exerciseResult(exercise, {
            rating: rate(exercise.gold.rating),
            signalIds: marks === 'gold' ? exercise.gold.signals.filter(({ present }) => present).map(({ signalId }) => signalId) : [],
          }),
        })),
        shadowInterviews: certified.shadowInterviews,
        reverseShadowInterviews: certified.reverseShadowInterviews,
      },
      rule,
    ).state;

  test.each(rubric.areas)('in $name, gold is certified; always the same number is not, and neither is marking nothing', ({ id }) => {
    expect(ofArea(id).length).toBeGreaterThanOrEqual(certified.exercises);
    expect(rated(id, (gold) => gold, 'gold')).toBe('certified');
    for (const same of [1, 2, 3, 4] as const)
      expect(
        rated(id, () => same, 'gold'),
        String(same),
      ).not.toBe('certified');
    expect(rated(id, (gold) => gold, 'none')).not.toBe('certified');
  });
});
