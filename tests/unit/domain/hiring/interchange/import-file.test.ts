import { expect, test } from 'vitest';
import {
  faultLine,
  fileFaultSentence,
  fileFaults,
  placeholderName,
  secondsToImport,
  type WaitingFile,
  waitingFileSchema,
} from '@/lib/domain/hiring/interchange/import-file';

test('every fault of a file has a sentence', () => {
  for (const fault of fileFaults) expect(fileFaultSentence(fault), fault).toMatch(/^[A-Z].+\.$/);
  expect(fileFaultSentence('not-json', 7)).toBe('This file is not JSON. It stops making sense in line 7.');
});

test('a row of a sheet is named by its number; a record’s sentence names it already', () => {
  expect(faultLine('csv', { row: 3, fault: 'Name is missing.' })).toBe('Row 3: Name is missing.');
  expect(faultLine('lever', { row: 3, fault: 'Record 3: id does not fit.' })).toBe('Record 3: id does not fit.');
});

test('somebody whom no file names is called by the system and the id, within the length of a name', () => {
  expect(placeholderName('greenhouse', '1234')).toBe('Greenhouse candidate 1234');
  expect(placeholderName('ashby', 'x'.repeat(500))).toHaveLength(300);
});

test('a waiting file comes back as it was kept', () => {
  const file: WaitingFile = {
    kind: 'table',
    fileName: 'a.csv',
    header: ['Name'],
    rows: [{ row: 2, cells: ['A\0da'] }],
    faults: [{ row: 3, fault: 'f' }],
  };
  expect(waitingFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
});

test('the time that an import takes is never said to be nothing', () => {
  expect([secondsToImport(1), secondsToImport(5_000)]).toEqual([1, 10]);
});
