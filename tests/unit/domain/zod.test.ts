import { expect, test } from 'vitest';
import { lineOf, proseOf } from '@/lib/domain/zod';

test('a name keeps emoji, right-to-left text and markup as plain text, trimmed and folded', () => {
  for (const name of ['Zoë 👩🏽‍💻', 'مريم', '<script>alert(1)</script>']) expect(lineOf('Name', 300).parse(`  ${name} `)).toBe(name);
  expect(lineOf('Name', 300).parse('Ada \n Lovelace')).toBe('Ada Lovelace');
});

test('a NUL byte or half a surrogate pair is refused with a sentence, never stored', () => {
  for (const text of ['a\0b', '\ud800']) {
    const parsed = lineOf('Name', 300).safeParse(text);
    expect(parsed.error?.issues[0]?.message).toBe('This text holds a character that cannot be stored. Remove it and try again.');
  }
});

test('a missing name and a name of 301 characters each get their own sentence', () => {
  expect(lineOf('Name', 300).safeParse('   ').error?.issues[0]?.message).toBe('Name is missing.');
  expect(lineOf('Name', 300).safeParse('x'.repeat(301)).error?.issues[0]?.message).toBe(
    'Name can have up to 300 characters; this has 301.',
  );
});

test('prose keeps its line breaks and may be empty', () => {
  expect(proseOf('A note', 10).parse('a\n\n b ')).toBe('a\n\n b ');
  expect(proseOf('A note', 10).parse('')).toBe('');
});
