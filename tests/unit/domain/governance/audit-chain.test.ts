import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AuditEntry, type AuditFacts, chainStart, changesBetween, entryHash, verifyChain } from '@/lib/domain/governance/audit-chain';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

function chainOf(length: number): AuditEntry[] {
  const entries: AuditEntry[] = [];
  let previousHash = chainStart;
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const detail = JSON.stringify({ salt: `s${sequence}`, actorName: 'Ada', changes: [] });
    const facts: AuditFacts = {
      workspaceId: 'w',
      sequence,
      at: '2026-11-23T14:02:00.000Z',
      actorKind: 'member',
      actorMemberId: 'm1',
      source: 'ui',
      action: 'candidate.edited',
      recordKind: 'candidate',
      recordId: `c${sequence}`,
      detailDigest: sha256(detail),
    };
    const hash = entryHash(previousHash, facts, sha256);
    entries.push({ ...facts, previousHash, hash, detail });
    previousHash = hash;
  }
  return entries;
}

describe('the audit chain', () => {
  test('the hash is SHA-256 over the version line, the previous hash and RFC 8785 JSON with sorted keys', () => {
    const [first] = chainOf(1);
    const json = `{"action":"candidate.edited","actorKind":"member","actorMemberId":"m1","at":"2026-11-23T14:02:00.000Z","detailDigest":"${first?.detailDigest}","recordId":"c1","recordKind":"candidate","sequence":1,"source":"ui","workspaceId":"w"}`;
    expect(first?.hash).toBe(sha256(`leadframe.audit.v1\n${'0'.repeat(64)}${json}`));
  });

  test('an untouched chain holds, whole or read in pages', () => {
    const entries = chainOf(5);
    expect(verifyChain(entries, sha256).report).toEqual({ checked: 5 });
    const { state } = verifyChain(entries.slice(0, 2), sha256);
    expect(verifyChain(entries.slice(2), sha256, state).report).toEqual({ checked: 3 });
  });

  test('changing any covered fact of any entry breaks the chain at that entry', () => {
    const edits: Partial<AuditEntry>[] = [
      { at: '2026-11-23T14:03:00.000Z' },
      { actorMemberId: 'm2' },
      { action: 'candidate.archived' },
      { recordId: 'other' },
      { source: 'cli' },
      { hash: 'f'.repeat(64) },
      { previousHash: 'f'.repeat(64) },
      { detail: '{"salt":"x"}' },
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.constantFrom(...edits), (index, edit) => {
        const entries = chainOf(7).map((entry, at) => (at === index ? { ...entry, ...edit } : entry));
        expect(verifyChain(entries, sha256).report.broken?.sequence).toBe(index + 1);
      }),
    );
  });

  test('a removed entry is named by the number that is missing', () => {
    const entries = chainOf(4).filter((entry) => entry.sequence !== 3);
    expect(verifyChain(entries, sha256).report.broken).toEqual({ sequence: 3, why: 'entry 3 is missing' });
  });

  test('erasing what is personal leaves the chain whole', () => {
    const entries = chainOf(3).map((entry) => ({ ...entry, detail: null }));
    expect(verifyChain(entries, sha256).report).toEqual({ checked: 3 });
  });
});

describe('what changed', () => {
  test('only the fields that differ are named, with both values', () => {
    expect(changesBetween({ name: 'Ada', status: 'active' }, { name: 'Ada', status: 'hired' })).toEqual([
      { field: 'status', before: 'active', after: 'hired' },
    ]);
  });

  test('a new record has no before', () => {
    expect(changesBetween({}, { name: 'Ada' })).toEqual([{ field: 'name', after: 'Ada' }]);
  });
});
