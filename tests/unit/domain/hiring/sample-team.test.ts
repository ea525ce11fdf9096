import { describe, expect, test } from 'vitest';
import type { Rubric, RubricArea } from '@/lib/domain/hiring/rubric';
import { type SampleCard, type SampleTeam, sampleDay, sampleFaults, sampleFields, sampleStart } from '@/lib/domain/hiring/sample-team';

const area = (id: string): RubricArea => ({
  id,
  name: id.toUpperCase(),
  purpose: 'p',
  probe: 'p',
  followUps: ['a', 'b'],
  midBar: 'm',
  seniorBar: 's',
  greenSignal: { id: `${id}-good`, polarity: 'green', text: 'g' },
  redSignal: { id: `${id}-bad`, polarity: 'red', text: 'r' },
  anchors: ['1', '2', '3', '4'],
  goodEvidence: 'e',
});

const level = (id: string) => ({ id, name: id, ladder: 'l', years: 'y', scope: 's', expectation: 'e' });

const rubric: Rubric = {
  version: 1,
  publishedOn: '2026-01-01',
  levels: [level('mid'), level('senior')],
  areas: [area('rag'), area('evals')],
  scope: { ...area('scope'), id: 'scope' },
  calibrationQuestions: [],
  antiPatterns: [{ id: 'guesses', name: 'g', meaning: 'm', followUp: 'f', revealedBy: ['rag-bad'] }],
};

const submitted = {
  by: 'ada',
  title: 'Talk',
  daysAgo: 3,
  at: '10:00',
  minutes: 60,
  state: 'submitted',
  submittedHoursLater: 2,
  areas: [
    { areaId: 'rag', rating: 3, notes: 'Split the failures.' },
    { areaId: 'evals', rating: 4, evidence: [{ minute: 30, signalId: 'evals-good', polarity: 'green', quote: 'We held the launch.' }] },
  ],
  recommendation: 'yes',
  summary: 'Good.',
} as const satisfies SampleCard;

const teamWith = (card: SampleCard, changes: Partial<SampleTeam> = {}): SampleTeam => ({
  rubricVersion: 1,
  people: [
    { id: 'ada', name: 'Ada', email: 'ada@sample.invalid', role: 'interviewer' },
    { id: 'fin', name: 'Fin', email: 'fin@sample.invalid', role: 'finance' },
  ],
  roles: [{ id: 'engineer', title: 'Engineer', levelId: 'senior', openedDaysAgo: 20 }],
  candidates: [
    {
      id: 'cleo',
      name: 'Cleo',
      email: 'cleo@sample.invalid',
      roleId: 'engineer',
      status: 'active',
      years: 4,
      note: '',
      addedDaysAgo: 9,
      changedDaysAgo: 3,
      cards: [card],
    },
  ],
  ...changes,
});

const faultsOf = (card: SampleCard) => sampleFaults(teamWith(card), rubric).map((fault) => fault.replace(/^the card of \w+ on cleo /, ''));

describe('the days of a sample team', () => {
  // 2026-11-23 is a Monday.
  const monday = new Date('2026-11-23T17:45:12Z');

  test('are counted back from midnight of the day on which it is loaded', () => {
    expect(sampleDay(monday, 0).toISOString()).toBe('2026-11-23T00:00:00.000Z');
    expect(sampleDay(monday, 30).toISOString()).toBe('2026-10-24T00:00:00.000Z');
  });

  test.each([
    ['a past Saturday becomes the Friday before', 2, '2026-11-20T09:30:00.000Z'],
    ['a past Sunday becomes the Friday before', 1, '2026-11-20T09:30:00.000Z'],
    ['a coming Saturday becomes the Monday after', -5, '2026-11-30T09:30:00.000Z'],
    ['a coming Sunday becomes the Monday after', -6, '2026-11-30T09:30:00.000Z'],
    ['a working day stays', 5, '2026-11-18T09:30:00.000Z'],
  ])('nobody interviews on a weekend: %s', (_what, daysAgo, start) => {
    expect(sampleStart(monday, daysAgo, '09:30').toISOString()).toBe(start);
  });
});

test('a sample card is stored as the fields that a person would have saved', () => {
  const fields = sampleFields(submitted, new Date('2026-11-18T10:00:00Z'), () => 'fresh');
  expect(fields.map(({ key, value, savedAt }) => [key, value, savedAt.toISOString().slice(11, 16)])).toEqual([
    ['rag/rating', 3, '10:30'],
    ['rag/notes', 'Split the failures.', '10:30'],
    ['evals/rating', 4, '11:00'],
    [
      'evidence/fresh',
      { areaId: 'evals', signalId: 'evals-good', polarity: 'green', quote: 'We held the launch.', at: '2026-11-18T10:30:00.000Z' },
      '10:30',
    ],
    ['card/recommendation', 'yes', '11:00'],
    ['card/summary', 'Good.', '11:00'],
  ]);
});

describe('a sample team is checked against the rubric', () => {
  test('one that fits has no faults', () => {
    expect(sampleFaults(teamWith(submitted), rubric)).toEqual([]);
  });

  test('an area, a signal or an anti-pattern that the rubric does not have is named', () => {
    const evidence = [
      { minute: 5, signalId: 'evals-good', polarity: 'green', quote: 'q' },
      { minute: 6, signalId: 'rag-good', polarity: 'red', quote: 'q' },
      { minute: 7, signalId: 'unheard-of', polarity: 'anti-pattern', quote: 'q' },
    ] as const;
    expect(faultsOf({ ...submitted, areas: [{ areaId: 'rag', rating: 2, evidence }] })).toEqual([
      'marks "evals-good", which is no green signal of rag',
      'marks "rag-good", which is no red signal of rag',
      'marks "unheard-of", which is no anti-pattern signal of rag',
    ]);
    expect(faultsOf({ ...submitted, areas: [{ areaId: 'astrology', rating: 2 }] })).toEqual(['covers the unknown area "astrology"']);
  });

  test('a submitted card that disagrees with itself and gives no reason is named, and a reason settles it', () => {
    const areas = [{ areaId: 'rag', rating: 3, evidence: [{ minute: 5, signalId: 'rag-bad', polarity: 'red', quote: 'q' }] }] as const;
    expect(faultsOf({ ...submitted, areas })).toEqual([expect.stringContaining('leaves a contradiction open: RAG is rated 3')]);
    expect(faultsOf({ ...submitted, areas, answers: { 'red-signal-rated-high:rag': 'It was one careless remark.' } })).toEqual([]);
    expect(faultsOf({ ...submitted, answers: { 'hire-below-bar': 'Nothing asked for this.' } })).toEqual([
      'answers "hire-below-bar", which nothing asks',
    ]);
  });

  test('the bar is that of the role, so a hire with two mid ratings needs a reason for a senior role', () => {
    const mid: SampleCard = {
      ...submitted,
      areas: [
        { areaId: 'rag', rating: 2 },
        { areaId: 'evals', rating: 2 },
      ],
    };
    expect(faultsOf(mid)).toEqual([expect.stringContaining('below the senior bar')]);
    const roles = [{ id: 'engineer', title: 'Engineer', levelId: 'mid', openedDaysAgo: 20 }];
    expect(sampleFaults(teamWith(mid, { roles }), rubric)).toEqual([]);
  });

  test.each<[string, Partial<typeof submitted> | Record<string, unknown>, string]>([
    ['somebody who cannot interview', { by: 'fin' }, 'is by nobody who can interview'],
    ['a card in before the interview ended', { submittedHoursLater: 0.5 }, 'is submitted before the interview ends'],
    ['a card that would lie in the future', { daysAgo: 0 }, 'could be submitted after the day of loading begins'],
    [
      'a revision before the card',
      { submittedHoursLater: 30, revisions: [{ areaId: 'rag', rating: 2, daysLater: 1, reason: 'r' }] },
      'is revised before it is submitted',
    ],
    [
      'a revision that would lie in the future',
      { revisions: [{ areaId: 'rag', rating: 2, daysLater: 3, reason: 'r' }] },
      'is revised after the day of loading begins',
    ],
    [
      'a revision of an area that the card does not cover',
      { revisions: [{ areaId: 'mlops', rating: 2, daysLater: 1, reason: 'r' }] },
      'revises "mlops", which it does not cover',
    ],
  ])('%s is named', (_what, change, fault) => {
    expect(faultsOf({ ...submitted, ...change } as SampleCard)).toEqual([fault]);
  });

  test('a level, a role, a person or an address that cannot be is named', () => {
    const odd = teamWith(submitted, {
      rubricVersion: 2,
      people: [{ id: 'ada', name: 'Ada', email: 'ada@example.com', role: 'interviewer' }],
      roles: [{ id: 'other', title: 'Other', levelId: 'wizard', openedDaysAgo: 1 }],
    });
    expect(sampleFaults(odd, rubric)).toEqual([
      'it is written under rubric version 2',
      'role other has the unknown level "wizard"',
      'Ada has an address outside .invalid',
      'cleo applies for the unknown role "engineer"',
    ]);
  });
});
