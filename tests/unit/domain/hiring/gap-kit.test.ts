import { expect, test } from 'vitest';
import { gapKit } from '@/lib/domain/hiring/gap-kit';
import { card, evidence, readingOf } from './bakery-debrief';

test('a split area brings both sides without names or ratings; an unprobed one its probe; a lone anti-pattern its follow-up', () => {
  const kit = gapKit(
    readingOf([
      card('Ana', 9, {
        'bread/rating': 1,
        'bread/notes': 'Looked at the clock',
        'evidence/a': evidence('bread', 'bread-red', 'red', 'Ninety minutes, always'),
      }),
      card('Ben', 10, { 'bread/rating': 4, 'evidence/b': evidence('cake', 'cake-green', 'green', 'Pokes it') }),
    ]),
  );
  expect(kit.map((entry) => entry.why)).toEqual(['split', 'unprobed', 'single-source']);
  expect(kit[0]).toMatchObject({
    speaksAgainst: [
      { what: 'Red signal: Trusts the clock alone', quote: 'Ninety minutes, always' },
      { what: 'Note', quote: 'Looked at the clock' },
    ],
  });
  expect(JSON.stringify(kit)).not.toMatch(/Ana|Ben|"rating"/);
});

test('a point apart on the same side of every bar is no gap', () => {
  const rated = { 'cake/rating': 3 };
  expect(gapKit(readingOf([card('Ana', 9, { 'bread/rating': 3, ...rated }), card('Ben', 10, { 'bread/rating': 4, ...rated })]))).toEqual(
    [],
  );
});

test('everybody agrees on everything, so there is nothing to ask', () => {
  const rated = { 'bread/rating': 3, 'cake/rating': 3 };
  expect(gapKit(readingOf([card('Ana', 9, rated), card('Ben', 10, rated)]))).toEqual([]);
});
