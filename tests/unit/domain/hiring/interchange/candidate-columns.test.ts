import { expect, test } from 'vitest';
import { askedMapping, guessColumns } from '@/lib/domain/hiring/interchange/candidate-columns';

test('columns are guessed by their headings, however they are written', () => {
  expect(guessColumns(['Candidate ID', 'First Name', 'Last name', 'E-Mail Address', 'Job', 'Salary'])).toEqual({
    id: 0,
    name: 1,
    lastName: 2,
    email: 3,
    role: 4,
  });
});

test('the list that this app exports is understood by its own headings', () => {
  const header = [
    'Name',
    'E-mail',
    'Role',
    'Status',
    'Cards in',
    'Cards planned',
    'Years (context, never scored)',
    'Added',
    'Changed',
    'Archived',
  ];
  expect(guessColumns(header)).toEqual({ name: 0, email: 1, role: 2, status: 3, years: 6 });
});

test('headings that say nothing are in no field', () => {
  expect(guessColumns(['', 'A', '💼'])).toEqual({});
});

test('a form that asks for a mapping is taken at its word, and a column that is not there is in no field', () => {
  expect(askedMapping({ 'column-name': '2', 'column-email': '', 'column-id': '9', 'column-note': '1e1' }, 3)).toEqual({ name: 2 });
});

test('an address without a mapping asks for none', () => {
  expect(askedMapping({ roleId: 'r' }, 3)).toBeUndefined();
});
