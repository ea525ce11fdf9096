import { expect, test } from 'vitest';
import { candidateRows } from '@/lib/domain/hiring/interchange/candidate-rows';

const roles = [{ id: 'r1', title: 'Senior ML engineer' }];
const mapping = { name: 0, email: 1, role: 2, status: 3, id: 4 };
const read = (rows: string[][], chosen: string | undefined = 'r1') =>
  candidateRows(
    rows.map((cells, index) => ({ row: index + 2, cells })),
    mapping,
    { roles, roleId: chosen },
  );

test('a row becomes a candidate whom its id, else its e-mail address, else its name tells apart', () => {
  const { sound, faults } = read([
    ['Ada Lovelace', 'Ada@Example.com', 'senior ml ENGINEER', 'Hired', '77'],
    ['Bea', 'bea@example.com', '', '', ''],
    ['Cy', '', '', 'withdrew', ''],
  ]);
  expect(faults).toEqual([]);
  expect(sound.map(({ row, by, sourceId }) => [row, by, sourceId])).toEqual([
    [2, 'id', '77'],
    [3, 'email', 'email:r1:bea@example.com'],
    [4, 'name', 'name:r1:cy'],
  ]);
  expect(sound.map(({ input }) => input.status)).toEqual(['hired', 'active', 'withdrawn']);
});

test('a first and a last name in two columns are one name', () => {
  const { sound } = candidateRows([{ row: 2, cells: ['Ada', 'Lovelace'] }], { name: 0, lastName: 1 }, { roles, roleId: 'r1' });
  expect(sound[0]?.input.name).toBe('Ada Lovelace');
});

test.each([
  ['no name', ['', 'a@example.com'], 'Name is missing.'],
  ['a NUL in its name', ['A\0da'], 'This text holds a character that cannot be stored.'],
  ['a broken address', ['Ada', 'ada at example'], 'This is not an e-mail address.'],
  ['an unknown role', ['Ada', '', 'Baker'], 'names a role that is not here'],
  ['an unknown status', ['Ada', '', '', 'maybe'], 'The status is none of'],
  ['an endless id', ['Ada', '', '', '', 'x'.repeat(201)], 'The id is longer than 200'],
])('a row with %s is a fault that says so and quotes nothing', (_what, cells, sentence) => {
  const { sound, faults } = read([cells]);
  expect(sound).toEqual([]);
  expect(faults).toEqual([{ row: 2, fault: expect.stringContaining(sentence) }]);
  expect(faults[0]?.fault).not.toContain('Baker');
});

test('rows without a role need one to be chosen', () => {
  const { faults } = candidateRows([{ row: 2, cells: ['Ada'] }], mapping, { roles, roleId: undefined });
  expect(faults).toEqual([{ row: 2, fault: 'This row names no role. Choose one for such rows.' }]);
});

test('a person who stands twice in a file is a fault that names the first row', () => {
  const { sound, faults } = read([
    ['Ada', 'ada@example.com'],
    ['Ada L.', 'ADA@example.com'],
    ['Cy', ''],
    ['Cy', ''],
  ]);
  expect(sound.map(({ row }) => row)).toEqual([2, 4]);
  expect(faults.map(({ row, fault }) => [row, fault.includes('row 2') || fault.includes('row 4')])).toEqual([
    [3, true],
    [5, true],
  ]);
});
