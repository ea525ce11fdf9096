import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisionRecordSchema, outcomeText, readOutcome } from '@/lib/domain/decisions/record';

const refusalOf = (fields: object) =>
  decisionRecordSchema.safeParse({ title: 'T', status: 'accepted', ...fields }).error?.issues.map(({ message }) => message);

test('a title and a status make a record, and everything else is empty', () => {
  expect(decisionRecordSchema.parse({ title: ' Use  X ', status: 'proposed' })).toMatchObject({
    title: 'Use X',
    context: '',
    options: [],
    outcome: { because: '' },
  });
});

test('an outcome names its option in the words of MADR', () => {
  expect(outcomeText({ chosen: 'X', because: 'it is cheap' })).toBe('Chosen option: "X", because it is cheap');
  expect(outcomeText({ chosen: 'X', because: '* cheap\n* fast' })).toBe('Chosen option: "X", because\n\n* cheap\n* fast');
  expect(outcomeText({ chosen: 'X', because: '' })).toBe('Chosen option: "X".');
  expect(outcomeText({ because: 'We wait.' })).toBe('We wait.');
});

test('an outcome that says it differently is kept whole', () => {
  expect(readOutcome('We chose X.')).toEqual({ because: 'We chose X.' });
  expect(readOutcome('Chosen option: X, because it is cheap')).toEqual({ because: 'Chosen option: X, because it is cheap' });
});

test('an outcome survives quotes, backslashes and line breaks', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), (chosen, because) => {
      const once = decisionRecordSchema.safeParse({ title: 'T', status: 'accepted', outcome: { chosen, because } });
      if (once.success) expect(readOutcome(outcomeText(once.data.outcome))).toEqual(once.data.outcome);
    }),
  );
});

test('a record that contradicts itself is refused in a sentence', () => {
  expect(refusalOf({ supersededBy: 'ADR-2' })).toEqual(['Only a superseded decision names a successor.']);
  expect(refusalOf({ extraSections: [{ heading: 'Decision Outcome' }] })).toEqual(['A section of your own cannot have a heading of MADR.']);
  expect(refusalOf({ extraFields: { status: 'odd' } })).toEqual(['A field of your own cannot have a name of MADR.']);
  expect(refusalOf({ reversibility: 0 })).toEqual(['Reversibility runs from 1 to 5.']);
  expect(refusalOf({ date: '2026-02-30' })).toEqual(['A day is written as YYYY-MM-DD.']);
  expect(refusalOf({ context: 'a\0b' })).toEqual(['This text holds a character that cannot be stored. Remove it and try again.']);
  expect(refusalOf({ options: Array.from({ length: 100 }, () => ({ title: 'X' })), optionsNote: '* one more' })).toEqual([
    'There can be up to 100 options, each with a title of up to 1,000 characters.',
  ]);
});

test('parsing a record a second time changes nothing', () => {
  const once = decisionRecordSchema.parse({
    title: 'T',
    status: 'accepted',
    optionsNote: 'Ways:\n* rent\n* own',
    outcome: { because: 'Chosen option: "rent", because cheap' },
  });
  expect(once).toMatchObject({
    options: [{ title: 'rent' }, { title: 'own' }],
    optionsNote: 'Ways:',
    outcome: { chosen: 'rent', because: 'cheap' },
  });
  expect(decisionRecordSchema.parse(once)).toEqual(once);
});
