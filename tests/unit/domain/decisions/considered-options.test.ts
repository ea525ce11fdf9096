import { expect, test } from 'vitest';
import { optionsText, readOptions } from '@/lib/domain/decisions/considered-options';

test('an option is a bullet with its summary set in below it', () => {
  const options = {
    options: [
      { title: 'Rent', summary: 'By the month.\n\nOr the year.' },
      { title: 'Own', summary: '' },
    ],
    optionsNote: 'Both in Europe.',
  };
  expect(optionsText(options)).toBe('* Rent\n  By the month.\n\n  Or the year.\n* Own\n\nBoth in Europe.');
  expect(readOptions(optionsText(options))).toEqual(options);
});

test('lists of other kinds are read too, and text around a list is the note', () => {
  expect(readOptions('We looked at:\n\n- Rent\n\t- by the month\n1. Own\n\nNot at theft.\n* really')).toEqual({
    options: [
      { title: 'Rent', summary: '- by the month' },
      { title: 'Own', summary: '' },
    ],
    optionsNote: 'We looked at:\n\nNot at theft.\n* really',
  });
});

test('no list is no option', () => {
  expect(readOptions('None.')).toEqual({ options: [], optionsNote: 'None.' });
  expect(readOptions('')).toEqual({ options: [], optionsNote: '' });
});
