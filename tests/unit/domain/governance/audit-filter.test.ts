import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditFields, auditSearch, readAuditQuery } from '@/lib/domain/governance/audit-filter';

describe('the filter of the audit trail', () => {
  test('survives the way into the address bar and back', () => {
    const query = {
      actor: 'm1',
      action: 'candidate.edited',
      recordKind: 'candidate',
      recordId: 'c 1&2',
      from: '2026-11-01',
      to: '2026-11-23',
    };
    const search = new URLSearchParams(auditSearch(query, 3));
    expect(readAuditQuery(Object.fromEntries(search))).toEqual({ query, page: 3 });
  });

  test('the first page of everything has no query string', () => {
    expect(auditSearch({})).toBe('');
    expect(readAuditQuery({ actor: '', from: ' ' })).toEqual({ query: {}, page: 1 });
  });

  test('leaves out what is no date, too long, or cannot be stored', () => {
    expect(
      readAuditQuery({ from: '2026-13-40', to: 'yesterday', actor: 'a\u0000b', record: 'x'.repeat(201), kind: '\ud800' }).query,
    ).toEqual({});
  });

  test('reads any query string without an error, and any page as a whole number from 1', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('actor', 'action', 'kind', 'record', 'from', 'to', 'page'), fc.string()), (params) => {
        const { query, page } = readAuditQuery(params);
        expect(page).toBeGreaterThanOrEqual(1);
        expect(Number.isSafeInteger(page)).toBe(true);
        expect(readAuditQuery(Object.fromEntries(auditFields(query).map(({ name, value }) => [name, value]))).query).toEqual(query);
      }),
    );
  });
});
