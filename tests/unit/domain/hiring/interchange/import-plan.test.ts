import { expect, test } from 'vitest';
import { candidateRows } from '@/lib/domain/hiring/interchange/candidate-rows';
import { candidatePlan, feedbackPlan, type Known, typedField, typedPeople } from '@/lib/domain/hiring/interchange/import-plan';
import type { ImportedFeedback } from '@/lib/domain/hiring/interchange/imported-feedback';

const ada = { id: 'a', name: 'Ada', email: 'ada@example.com', roleId: 'r' };
const known: Known = {
  candidates: [ada, { id: 'b1', name: 'Bea', email: null, roleId: 'r' }, { id: 'b2', name: 'Bea', email: 'bea@example.com', roleId: 'r' }],
  candidateBySourceId: new Map([['77', 'a']]),
  feedbackIds: new Set(['old']),
};
const rows = (...cells: string[][]) =>
  candidateRows(
    cells.map((row, index) => ({ row: index + 2, cells: row })),
    { name: 0, email: 1, id: 2 },
    { roles: [], roleId: 'r' },
  ).sound;

test('a row whose id came before is present, whatever its name has become', () => {
  expect(candidatePlan(rows(['Ada King', '', '77']), known)).toMatchObject({ fresh: [], present: [{ candidateId: 'a' }] });
});

test('a row with the e-mail address of somebody here is present', () => {
  expect(candidatePlan(rows(['A. Lovelace', 'ADA@example.com', '']), known).present).toMatchObject([{ candidateId: 'a' }]);
});

test('with an id of its own, a name alone makes nobody the same person', () => {
  expect(candidatePlan(rows(['Ada', '', '99']), known).fresh).toHaveLength(1);
  expect(candidatePlan(rows(['Ada', '', '']), known).present).toHaveLength(1);
});

const feedback = (sourceId: string, candidateRef: string, more: Partial<ImportedFeedback> = {}): ImportedFeedback => ({
  source: 'greenhouse',
  sourceId,
  candidateRef,
  interview: 'i',
  interviewer: { ref: 'u', name: 'U', email: null },
  submittedAt: null,
  recommendation: null,
  ratings: [],
  answers: [],
  ...more,
});
const plan = (items: ImportedFeedback[], typed: Record<string, string> = {}) =>
  feedbackPlan(items, known, typed, (ref) => `Candidate ${ref}`);

test('feedback that came before, or stands twice in the file, is counted as present and never twice', () => {
  const { fresh, present } = plan([feedback('old', '77'), feedback('new', '77'), feedback('new', '77')]);
  expect(fresh.map((one) => one.sourceId)).toEqual(['new']);
  expect(present).toBe(2);
});

test('its candidate is found by id, then by what somebody typed, then by the address and the name in the file', () => {
  const { people } = plan(
    [
      feedback('1', '77'),
      feedback('2', 'x'),
      feedback('3', 'y', { candidate: { name: 'Somebody', email: 'bea@example.com' } }),
      feedback('4', 'z', { candidate: { name: 'Ada', email: null } }),
      feedback('5', 'w'),
    ],
    { x: 'ada@example.com' },
  );
  expect(people.map((person) => [person.ref, person.match?.id, person.name])).toEqual([
    ['77', 'a', 'Candidate 77'],
    ['x', 'a', 'Candidate x'],
    ['y', 'b2', 'Somebody'],
    ['z', 'a', 'Ada'],
    ['w', undefined, 'Candidate w'],
  ]);
});

test('a name that fits two people finds nobody, and says so to whoever typed it', () => {
  expect(plan([feedback('1', 'x', { candidate: { name: 'Bea', email: null } })]).people[0]).toMatchObject({ match: undefined });
  expect(plan([feedback('1', 'x')], { x: 'Bea' }).people[0]?.fault).toContain('More than one candidate fits');
  expect(plan([feedback('1', 'x')], { x: 'Nobody' }).people[0]?.fault).toContain('Nobody here');
});

test('who an id is travels through a form', () => {
  expect(typedPeople({ [typedField('77')]: ' Ada ', [typedField('78')]: ' ', roleId: 'r' })).toEqual({ '77': 'Ada' });
});
