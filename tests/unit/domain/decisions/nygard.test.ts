import { expect, test } from 'vitest';
import { fromMarkdown } from '@/lib/domain/decisions/madr';
import { fileName, numberOfFile, toNygard } from '@/lib/domain/decisions/nygard';
import { decisionRecordSchema } from '@/lib/domain/decisions/record';

const record = decisionRecordSchema.parse({
  title: 'Record decisions',
  number: 12,
  status: 'accepted',
  date: '2026-11-23',
  supersedes: ['3. Keep them in chat'],
  context: 'Nobody remembers why.',
  outcome: { chosen: 'Files', because: 'they last.' },
  consequences: 'Somebody has to write them.',
});

test('the short form has a number, a date and four sections', () => {
  expect(toNygard(record)).toBe(
    '# 12. Record decisions\n\nDate: 2026-11-23\n\n## Status\n\nAccepted\n\nSupersedes 3. Keep them in chat\n\n## Context\n\nNobody remembers why.\n\n## Decision\n\nWe will go with “Files”.\n\nthey last.\n\n## Consequences\n\nSomebody has to write them.\n',
  );
});

test('it is read back with the fields that it has', () => {
  expect(fromMarkdown(toNygard(record))).toMatchObject({
    record: {
      title: 'Record decisions',
      number: 12,
      status: 'accepted',
      date: '2026-11-23',
      supersedes: ['3. Keep them in chat'],
      context: 'Nobody remembers why.',
    },
  });
});

test('a superseded decision says by what', () => {
  expect(toNygard({ ...record, status: 'superseded', supersededBy: '14. Use a wiki' })).toContain('\n\nSuperseded by 14. Use a wiki\n\n');
});

test('a file name has four digits and plain letters, whatever the title', () => {
  expect(fileName(7, 'Übergang: use “X” for Y/Z')).toBe('0007-ubergang-use-x-for-y-z.md');
  expect(fileName(12_345, '../../etc/passwd')).toBe('12345-etc-passwd.md');
  expect(fileName(1, '決定')).toBe('0001-decision.md');
  expect(fileName(1, 'x'.repeat(500)).length).toBeLessThanOrEqual(100);
});

test('the number of a file is found in the usual names', () => {
  expect(['0007-use-x.md', 'docs/adr/0012-y.md', 'ADR-003-z.md', 'adr003.md', 'readme.md'].map(numberOfFile)).toEqual([
    7,
    12,
    3,
    3,
    undefined,
  ]);
});
