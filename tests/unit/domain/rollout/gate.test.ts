import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Criterion,
  type CriterionState,
  type CriterionTest,
  criterionStates,
  type Evidence,
  type GateException,
  gateStatus,
  hasExpired,
  isLive,
} from '@/lib/domain/rollout/gate';

const on = '2026-11-23';
const criterionOf = (how: CriterionTest, id = 'it'): Criterion => ({ id, text: 'It is so.', test: how });

/** Each kind with evidence that meets it, fails it, and leaves it open. */
const cases: readonly { readonly how: CriterionTest; readonly met: Evidence; readonly notMet: Evidence; readonly open: Evidence }[] = [
  {
    how: { kind: 'attest' },
    met: { criterion: 'it', kind: 'attest', on, says: 'met', by: 'Ana', link: 'https://example.com' },
    notMet: { criterion: 'it', kind: 'attest', on, says: 'not-met', by: 'Ana', link: 'https://example.com' },
    open: { criterion: 'it', kind: 'attest', on, says: 'met', by: 'Ana', link: ' ' },
  },
  {
    how: { kind: 'metric', metric: 'accuracy', op: '>=', threshold: 0.9 },
    met: { criterion: 'it', kind: 'metric', on, value: 0.9 },
    notMet: { criterion: 'it', kind: 'metric', on, value: 0.89 },
    open: { criterion: 'it', kind: 'metric', on, value: Number.NaN },
  },
  {
    how: { kind: 'duration', quietDays: 14, severity: 1 },
    met: { criterion: 'it', kind: 'duration', on, since: '2026-11-09', incidents: [] },
    notMet: { criterion: 'it', kind: 'duration', on, since: '2026-11-10', incidents: [] },
    open: { criterion: 'it', kind: 'duration', on, since: 'lately', incidents: [] },
  },
  {
    how: { kind: 'exists', thing: 'A runbook' },
    met: { criterion: 'it', kind: 'exists', on, present: true },
    notMet: { criterion: 'it', kind: 'exists', on, present: false },
    open: { criterion: 'it', kind: 'exists', on: 'someday', present: true },
  },
  {
    how: { kind: 'fresh', maxAgeDays: 30 },
    met: { criterion: 'it', kind: 'fresh', on: '2026-10-24' },
    notMet: { criterion: 'it', kind: 'fresh', on: '2026-10-23' },
    open: { criterion: 'it', kind: 'fresh', on: '2026-11-24' },
  },
  {
    how: { kind: 'drill', withinDays: 90 },
    met: { criterion: 'it', kind: 'drill', on: '2026-08-25', passed: true },
    notMet: { criterion: 'it', kind: 'drill', on, passed: false },
    open: { criterion: 'it', kind: 'drill', on: '2026-11-24', passed: true },
  },
];

const waiver = (over: Partial<Extract<GateException, { kind: 'waiver' }>> = {}): GateException => ({
  criterion: 'it',
  kind: 'waiver',
  reason: 'The date is fixed.',
  requestedBy: 'Ana',
  approvedBy: 'Ben',
  approvedOn: '2026-11-20',
  expiresOn: on,
  ...over,
});
const notApplicable = (over: Partial<GateException> = {}): GateException =>
  ({
    criterion: 'it',
    kind: 'not-applicable',
    reason: 'It has no users.',
    requestedBy: 'Ana',
    approvedBy: 'Ben',
    approvedOn: on,
    ...over,
  }) as GateException;

const exceptions: readonly {
  readonly name: string;
  readonly given: readonly GateException[];
  readonly effect: 'none' | 'waived' | 'not-applicable';
}[] = [
  { name: 'no exception', given: [], effect: 'none' },
  { name: 'a waiver on its last day', given: [waiver()], effect: 'waived' },
  { name: 'a waiver that expired yesterday', given: [waiver({ expiresOn: '2026-11-22' })], effect: 'none' },
  { name: 'a waiver approved tomorrow', given: [waiver({ approvedOn: '2026-11-24', expiresOn: '2026-12-31' })], effect: 'none' },
  { name: 'a waiver that nobody approved', given: [{ ...waiver(), approvedBy: undefined }], effect: 'none' },
  { name: 'a waiver approved by its requester', given: [waiver({ approvedBy: 'Ana' })], effect: 'none' },
  {
    name: 'a waiver approved by its requester who works alone',
    given: [waiver({ approvedBy: 'Ana', soleMember: true })],
    effect: 'waived',
  },
  { name: 'a waiver without a reason', given: [waiver({ reason: ' ' })], effect: 'none' },
  { name: 'a waiver for another criterion', given: [waiver({ criterion: 'other' })], effect: 'none' },
  { name: 'an expired waiver and a live one', given: [waiver({ expiresOn: '2026-11-01' }), waiver()], effect: 'waived' },
  { name: 'not applicable for a reason', given: [notApplicable()], effect: 'not-applicable' },
  { name: 'not applicable for no reason', given: [notApplicable({ reason: '' })], effect: 'none' },
  { name: 'not applicable by its requester', given: [notApplicable({ approvedBy: 'Ana' })], effect: 'none' },
  { name: 'both waived and not applicable', given: [waiver(), notApplicable()], effect: 'not-applicable' },
];

const combinations = cases.flatMap(({ how, met, notMet, open }) =>
  (
    [
      ['met', [met]],
      ['not-met', [notMet]],
      ['unknown', [open]],
      ['unknown', []],
      ['unknown', [{ ...met, criterion: 'other' }]],
    ] as const
  ).flatMap(([bare, evidence], at) =>
    exceptions.map(({ name, given, effect }) => {
      const state: CriterionState = effect === 'not-applicable' ? effect : bare === 'met' || effect === 'none' ? bare : 'waived';
      return { title: `${how.kind} ${bare} (${at}), ${name}`, how, evidence, given, state };
    }),
  ),
);

test.each(combinations)('$title: $state', ({ how, evidence, given, state }) => {
  const { passed, items, next } = gateStatus([criterionOf(how)], evidence, given, on);
  expect(items.map((item) => item.state)).toEqual([state]);
  expect(passed).toBe(state === 'met' || state === 'waived' || state === 'not-applicable');
  expect(next).toBe(passed ? undefined : items[0]);
  expect(items[0]?.why).toMatch(/\S/);
});

test('every combination is there: 6 kinds, 5 kinds of evidence, 14 kinds of exception', () => {
  expect(combinations).toHaveLength(6 * 5 * 14);
  expect(new Set(combinations.map(({ state }) => state))).toEqual(new Set(criterionStates));
});

/** A criterion that comes out in the given state, with what brings it there. */
function inState(state: CriterionState, id: string): { criterion: Criterion; evidence: Evidence[]; exceptions: GateException[] } {
  return {
    criterion: criterionOf({ kind: 'exists', thing: 'It' }, id),
    evidence: state === 'met' || state === 'not-met' ? [{ criterion: id, kind: 'exists', on, present: state === 'met' }] : [],
    exceptions:
      state === 'waived' ? [{ ...waiver(), criterion: id }] : state === 'not-applicable' ? [notApplicable({ criterion: id })] : [],
  };
}

const triples = criterionStates.flatMap((a) => criterionStates.flatMap((b) => criterionStates.map((c) => [a, b, c] as const)));

test.each(triples)('a gate with %s, %s and %s passes only when nothing is missing, and names the first thing that is', (...states) => {
  const parts = states.map((state, at) => inState(state, `c${at}`));
  const status = gateStatus(
    parts.map(({ criterion }) => criterion),
    parts.flatMap(({ evidence }) => evidence),
    parts.flatMap((part) => part.exceptions),
    on,
  );
  expect(status.items.map(({ state }) => state)).toEqual(states);
  const first = states.findIndex((state) => state === 'not-met' || state === 'unknown');
  expect(status.passed).toBe(first === -1);
  expect(status.next?.criterion.id).toBe(first === -1 ? undefined : `c${first}`);
});

test('a gate without criteria has not passed', () => {
  expect(gateStatus([], [], [], on)).toEqual({ passed: false, items: [] });
});

test('an expired exception falls back to what the evidence says, and says so', () => {
  const expired = waiver({ expiresOn: '2026-11-22' });
  const [item] = gateStatus([criterionOf({ kind: 'exists', thing: 'A runbook' })], [], [expired], on).items;
  expect(item).toMatchObject({ state: 'unknown', why: 'There is no evidence. The exception expired on 2026-11-22.' });
  expect([isLive(expired, '2026-11-22'), isLive(expired, on), hasExpired(expired, on), hasExpired(waiver(), on)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(hasExpired(waiver({ expiresOn: '2026-11-22', approvedBy: 'Ana' }), on)).toBe(false);
});

test('a waiver says until when', () => {
  const [item] = gateStatus([criterionOf({ kind: 'attest' })], [], [waiver(), waiver({ expiresOn: '2026-12-24' })], on).items;
  expect(item).toMatchObject({ state: 'waived', until: '2026-12-24', why: 'Waived until 2026-12-24: The date is fixed.' });
});

test('a clock set back a day opens nothing', () => {
  for (const { how, met } of cases) {
    const today = gateStatus([criterionOf(how)], [{ ...met, on }], [], on);
    const back = gateStatus([criterionOf(how)], [{ ...met, on }], [], '2026-11-22');
    expect([today.passed, back.passed, back.items[0]?.state]).toEqual([true, false, 'unknown']);
  }
});

test('a day that is no day settles nothing', () => {
  for (const { how, met } of cases) {
    expect(gateStatus([criterionOf(how)], [met], [waiver(), notApplicable()], '2026-02-30').items[0]?.state).toBe('unknown');
  }
});

test('the latest evidence counts, and of one day the last in the list', () => {
  const says = (day: string, value: number): Evidence => ({ criterion: 'it', kind: 'metric', on: day, value });
  const state = (...evidence: Evidence[]) =>
    gateStatus([criterionOf({ kind: 'metric', metric: 'm', op: '>', threshold: 1 })], evidence, [], on).items[0]?.state;
  expect(state(says('2026-11-20', 2), says('2026-11-10', 0))).toBe('met');
  expect(state(says('2026-11-20', 2), says('2026-11-20', 0))).toBe('not-met');
  expect(state(says('2026-11-20', 2), says('2026-11-24', 0))).toBe('met');
});

test('a measurement on nothing, on too few or on nobody knows how many proves nothing', () => {
  const state = (sample: number | undefined, minSample?: number, value = 1) =>
    gateStatus(
      [criterionOf({ kind: 'metric', metric: 'm', op: '>=', threshold: 1, minSample })],
      [{ criterion: 'it', kind: 'metric', on, value, sample }],
      [],
      on,
    ).items[0]?.state;
  expect([state(0), state(0, 0), state(Number.NaN), state(99, 100), state(undefined, 100)]).toEqual(Array(5).fill('unknown'));
  expect([state(100, 100), state(undefined), state(100, 100, 0)]).toEqual(['met', 'met', 'not-met']);
  expect(state(10, 1, Number.POSITIVE_INFINITY)).toBe('unknown');
});

test('a sev-1 starts the fourteen days again on the day it ends, and a sev-2 does not', () => {
  const how = { kind: 'duration', quietDays: 14, severity: 1 } as const;
  const item = (incidents: Extract<Evidence, { kind: 'duration' }>['incidents'], day = on) =>
    gateStatus([criterionOf(how)], [{ criterion: 'it', kind: 'duration', on: day, since: '2026-10-01', incidents }], [], on).items[0];
  expect(item([{ severity: 2, startedOn: '2026-11-20', endedOn: '2026-11-20' }])?.state).toBe('met');
  expect(item([{ severity: 1, startedOn: '2026-11-12', endedOn: '2026-11-13' }])).toMatchObject({
    state: 'not-met',
    why: '10 of 14 quiet days since 2026-11-13.',
    earliest: '2026-11-27',
  });
  expect(item([{ severity: 1, startedOn: '2026-10-02' }])).toMatchObject({
    state: 'not-met',
    why: 'An incident that resets the clock is not over.',
  });
  expect(item([{ severity: Number.NaN, startedOn: '2026-11-20', endedOn: '2026-11-20' }])?.state).toBe('not-met');
  expect(item([{ severity: 1, startedOn: '2026-11-20', endedOn: '2026-10-02' }])?.state).toBe('not-met');
  expect(item([{ severity: 1, startedOn: '2026-11-20', endedOn: 'soon' }])?.state).toBe('unknown');
  // Ten days were watched; nobody vouches for the rest.
  expect(item([], '2026-10-11')).toMatchObject({ state: 'not-met', why: '10 of 14 quiet days since 2026-10-01.' });
});

test('a criterion that makes no sense is never met', () => {
  const state = (how: CriterionTest, evidence: Evidence) => gateStatus([criterionOf(how)], [evidence], [], on).items[0]?.state;
  expect(state({ kind: 'fresh', maxAgeDays: Number.NaN }, { criterion: 'it', kind: 'fresh', on })).toBe('unknown');
  expect(state({ kind: 'drill', withinDays: Number.NaN }, { criterion: 'it', kind: 'drill', on, passed: true })).toBe('unknown');
  expect(
    state(
      { kind: 'duration', quietDays: Number.NaN, severity: 1 },
      { criterion: 'it', kind: 'duration', on, since: '2020-01-01', incidents: [] },
    ),
  ).toBe('unknown');
  expect(state({ kind: 'metric', metric: 'm', op: '>=', threshold: Number.NaN }, { criterion: 'it', kind: 'metric', on, value: 1 })).toBe(
    'unknown',
  );
  const later: CriterionTest = JSON.parse('{"kind":"vote"}');
  expect(state(later, JSON.parse(`{"criterion":"it","kind":"vote","on":"${on}"}`))).toBe('unknown');
});

test('evidence of another kind proves nothing', () => {
  for (const { how } of cases) {
    for (const { how: other, met } of cases) {
      if (how.kind !== other.kind) expect(gateStatus([criterionOf(how)], [met], [], on).items[0]?.state).toBe('unknown');
    }
  }
});

test('whatever the numbers and dates, there is an answer, and only passing states pass', () => {
  const day = fc.constantFrom(on, '2026-11-22', '2026-11-24', '2020-01-01', 'never', '');
  const number = fc.constantFrom(0, -1, 0.5, 1, 14, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
  const how: fc.Arbitrary<CriterionTest> = fc.oneof(
    fc.record({
      kind: fc.constant('metric' as const),
      metric: fc.constant('m'),
      op: fc.constantFrom('<' as const, '>=' as const),
      threshold: number,
      minSample: fc.option(number, { nil: undefined }),
    }),
    fc.record({ kind: fc.constant('duration' as const), quietDays: number, severity: number }),
    fc.record({ kind: fc.constant('fresh' as const), maxAgeDays: number }),
    fc.record({ kind: fc.constant('drill' as const), withinDays: number }),
  );
  const evidence: fc.Arbitrary<Evidence> = fc.oneof(
    fc.record({
      criterion: fc.constant('it'),
      on: day,
      kind: fc.constant('metric' as const),
      value: number,
      sample: fc.option(number, { nil: undefined }),
    }),
    fc.record({
      criterion: fc.constant('it'),
      on: day,
      kind: fc.constant('duration' as const),
      since: day,
      incidents: fc.array(fc.record({ severity: number, startedOn: day, endedOn: fc.option(day, { nil: undefined }) }), { maxLength: 2 }),
    }),
    fc.record({ criterion: fc.constant('it'), on: day, kind: fc.constant('fresh' as const) }),
    fc.record({ criterion: fc.constant('it'), on: day, kind: fc.constant('drill' as const), passed: fc.boolean() }),
  );
  fc.assert(
    fc.property(how, fc.array(evidence, { maxLength: 4 }), day, (some, given, today) => {
      const { passed, items } = gateStatus([criterionOf(some)], given, [], today);
      expect(items).toHaveLength(1);
      expect(criterionStates).toContain(items[0]?.state);
      expect(passed).toBe(items[0]?.state === 'met');
      expect(items[0]?.why).not.toBe('');
    }),
    { numRuns: 1_000 },
  );
});
