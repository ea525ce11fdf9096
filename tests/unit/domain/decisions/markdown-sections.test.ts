import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Boundary, escapeBoundaries, splitSections, unescapeBoundaries } from '@/lib/domain/decisions/markdown-sections';

const topTwo: Boundary = ({ level }) => level <= 2;

test('text is split at its boundaries and keeps what stands above the first', () => {
  expect(splitSections('hello\n## One\na\n### deeper\nb\n# Two ##\n', topTwo)).toEqual({
    before: 'hello',
    sections: [
      { heading: { level: 2, text: 'One' }, body: 'a\n### deeper\nb' },
      { heading: { level: 1, text: 'Two ##' }, body: '' },
    ],
  });
});

test('a comment in a shell script is no heading', () => {
  const text = '```sh\n# install\n```\n## Real\n~~~\n## code\n~~~';
  expect(splitSections(text, topTwo).sections.map(({ heading }) => heading.text)).toEqual(['Real']);
});

test('a fence that never closes does not swallow the rest of the file', () => {
  expect(splitSections('```sh\n# one\n## two', topTwo).sections).toHaveLength(2);
});

test('a hash without a space, an empty heading and code set in by four spaces are text', () => {
  expect(splitSections('#tag\n##\n    # code\n\t# code', topTwo).sections).toEqual([]);
});

test('a heading inside text gets a backslash, and one backslash comes off again', () => {
  expect(escapeBoundaries('## One\n\\## Two\n### three', topTwo)).toBe('\\## One\n\\\\## Two\n### three');
  expect(unescapeBoundaries('\\## One\n\\\\## Two\n### three\n\\*', topTwo)).toBe('## One\n\\## Two\n### three\n\\*');
});

/** Lines that are easily taken for something else, in any order and number. */
const anyMarkdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '# one',
        '## Two',
        '### Consequences',
        '### three',
        '\\## Two',
        '\\\\# x',
        '```',
        '```sh',
        '~~~',
        '~~~~',
        '\\```',
        '  ## set in',
        '    # code',
        '* item',
        '  more',
        '---',
        '',
        '## ',
        '``` a ` b',
        ' \\  ~~~',
      ),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.join('\n'));

test('escaped text holds no boundary, and unescaping brings it back, whatever it says', () => {
  fc.assert(
    fc.property(anyMarkdown, (text) => {
      const safe = escapeBoundaries(text, topTwo);
      expect(splitSections(safe, topTwo).sections).toEqual([]);
      expect(unescapeBoundaries(safe, topTwo)).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});

test('two escaped texts one after the other do not run into each other', () => {
  fc.assert(
    fc.property(anyMarkdown, anyMarkdown, (one, other) => {
      const both = `## A\n${escapeBoundaries(one, topTwo)}\n## B\n${escapeBoundaries(other, topTwo)}`;
      const bodies = splitSections(both, topTwo).sections.map(({ body }) => unescapeBoundaries(body, topTwo));
      expect(bodies).toEqual([one, other]);
    }),
    { numRuns: 2_000 },
  );
});

test.each(['``` js', '```\n# code\n```', '~~~'])(
  '100,000 times %j are read in one pass',
  (text) => {
    // Comparing every line with every other would take minutes.
    const begun = performance.now();
    expect(splitSections(Array.from({ length: 100_000 }, () => text).join('\n'), topTwo).sections).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(10_000);
  },
  60_000,
);
