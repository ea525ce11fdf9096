import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CandidateView,
  candidateColumns,
  candidateSearchOf,
  candidateSorts,
  candidateViewOf,
  filteredBy,
  isFiltered,
  searchWords,
  sortedBy,
  writtenOrder,
} from '@/lib/domain/hiring/candidate-list';
import { candidateStatuses } from '@/lib/domain/hiring/candidate-status';

const plain: CandidateView = {
  query: '',
  roleId: undefined,
  status: undefined,
  archived: false,
  sort: 'added',
  direction: 'desc',
  page: 1,
  hidden: [],
};

describe('an address', () => {
  test('that says nothing shows everybody in process or not, newest first', () => {
    expect(candidateViewOf({})).toEqual(plain);
    expect(candidateSearchOf(plain)).toBe('');
  });

  test('holds the whole view', () => {
    const view = candidateViewOf({ q: 'ada l', role: 'r-1', status: 'hired', archived: '1', sort: 'name', page: '3', hide: 'years,added' });
    expect(view).toEqual({
      query: 'ada l',
      roleId: 'r-1',
      status: 'hired',
      archived: true,
      sort: 'name',
      direction: 'asc',
      page: 3,
      hidden: ['years', 'added'],
    });
    expect(candidateSearchOf(view)).toBe('?q=ada+l&role=r-1&status=hired&archived=1&sort=name&page=3&hide=years,added');
  });

  test('with values nobody offers falls back, one by one', () => {
    const strange = {
      q: '\0',
      role: "' or 1=1",
      status: 'famous',
      archived: 'yes',
      sort: '-salary',
      page: '-4',
      hide: 'name,shoe-size,role',
    };
    expect(candidateViewOf(strange)).toEqual({ ...plain, hidden: ['role'] });
    for (const page of ['0', '1.5', '1e9', '99999999999', 'two', '٣']) expect(candidateViewOf({ page }).page).toBe(1);
  });

  test('with a name that stands twice counts the first, and hides what any of them hides', () => {
    expect(candidateViewOf({ q: ['ada', 'bob'], sort: ['name', '-added'], hide: ['years', 'added,mine'] })).toMatchObject({
      query: 'ada',
      sort: 'name',
      hidden: ['years', 'added', 'mine'],
    });
  });

  test('of 20 KB is cut to what a search can use', () => {
    const long = candidateViewOf({
      q: 'x'.repeat(20_000),
      role: 'y'.repeat(20_000),
      hide: 'years,'.repeat(4_000),
      sort: '-'.repeat(20_000),
    });
    expect(long.query).toHaveLength(200);
    expect(long).toEqual({ ...plain, query: long.query, hidden: ['years'] });
    expect(candidateSearchOf(long).length).toBeLessThan(300);
  });

  test('written from a view reads back as the same view', () => {
    const views = fc.record({
      query: fc.string({ unit: 'binary', maxLength: 300 }).map(searchWords),
      roleId: fc.option(fc.uuid(), { nil: undefined }),
      status: fc.option(fc.constantFrom(...candidateStatuses), { nil: undefined }),
      archived: fc.boolean(),
      sort: fc.constantFrom(...candidateSorts),
      direction: fc.constantFrom('asc' as const, 'desc' as const),
      page: fc.integer({ min: 1, max: 99_999 }),
      hidden: fc.subarray([...candidateColumns]),
    });
    fc.assert(
      fc.property(views, (view) => {
        expect(candidateViewOf(Object.fromEntries(new URLSearchParams(candidateSearchOf(view))))).toEqual(view);
      }),
    );
  });

  test('of any shape never throws', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), fc.constant(undefined));
    const parameters = fc.record({ q: value, role: value, status: value, archived: value, sort: value, page: value, hide: value });
    fc.assert(fc.property(parameters, (given) => candidateViewOf(given).query.isWellFormed()));
  });
});

describe('a click on a heading', () => {
  test('sorts names from A and dates and years from the most, and turns round the second time', () => {
    expect(writtenOrder(sortedBy(plain, 'name'))).toBe('name');
    expect(writtenOrder(sortedBy(plain, 'changed'))).toBe('-changed');
    expect(writtenOrder(sortedBy(plain, 'years'))).toBe('-years');
    expect(writtenOrder(sortedBy(plain, 'added'))).toBe('added');
  });

  test('and a new filter both lead back to the first page', () => {
    const third = { ...plain, page: 3 };
    expect(sortedBy(third, 'name').page).toBe(1);
    expect(filteredBy(third, { query: 'ada' })).toEqual({ ...plain, query: 'ada' });
  });
});

test('order, page and hidden columns do not narrow the list; words, role, status and the archive do', () => {
  expect(isFiltered({ ...plain, sort: 'name', page: 4, hidden: ['years'] })).toBe(false);
  for (const filter of [{ query: 'a' }, { roleId: 'r' }, { status: 'hired' as const }, { archived: true }])
    expect(isFiltered({ ...plain, ...filter })).toBe(true);
});
