import { expect, test } from 'vitest';
import { isFields, splitFrontMatter } from '@/lib/domain/decisions/front-matter';

test('fields stand between two rules at the top, and a date stays text', () => {
  expect(splitFrontMatter('---\nstatus: accepted\ndate: 2026-11-23\n---\n# T')).toEqual({
    fields: { status: 'accepted', date: '2026-11-23' },
    body: '# T',
  });
});

test('a file without front matter has no fields, and an empty one has none either', () => {
  expect(splitFrontMatter('# T\n---\na: b\n---')).toEqual({ body: '# T\n---\na: b\n---' });
  expect(splitFrontMatter('---\n# only a remark\n---\nx')).toEqual({ fields: {}, body: 'x' });
});

test('an error names the line of the file, not of the block', () => {
  const matter = splitFrontMatter('---\na: 1\nb: "open\n---\n');
  expect('errors' in matter && matter.errors[0]).toMatch(/^The front matter is not valid YAML at line 3: /);
});

test('a list, a text and nothing are no fields', () => {
  expect([[], 'a', null, 1].map(isFields)).toEqual([false, false, false, false]);
  expect(isFields({})).toBe(true);
});
