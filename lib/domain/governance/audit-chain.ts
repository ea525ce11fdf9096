import canonicalize from 'canonicalize';
import { z } from '@/lib/domain/zod';

/** Where a change came from. */
export const auditSources = ['ui', 'api', 'cli', 'job'] as const;
export type AuditSource = (typeof auditSources)[number];

/** What the hash of an audit entry covers. Nothing personal: that sits in the detail, of which only the digest is here. */
export type AuditFacts = {
  readonly workspaceId: string;
  /** 1 for the first entry of a workspace, then one more each. */
  readonly sequence: number;
  /** ISO instant, UTC. */
  readonly at: string;
  readonly actorKind: 'member' | 'system';
  readonly actorMemberId: string | null;
  readonly source: AuditSource;
  readonly action: string;
  readonly recordKind: string;
  readonly recordId: string;
  readonly detailDigest: string;
};

export type AuditEntry = AuditFacts & { readonly previousHash: string; readonly hash: string; readonly detail: string | null };

const plainValue = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
export type PlainValue = z.infer<typeof plainValue>;

/** The part of an entry that may name people; it can be erased without breaking the chain. */
export const auditDetailSchema = z.object({
  /** Random, so that a digest of a short text cannot be guessed back. */
  salt: z.string(),
  actorName: z.string(),
  recordName: z.string().optional(),
  reason: z.string().optional(),
  changes: z.array(z.object({ field: z.string(), before: plainValue.optional(), after: plainValue.optional() })),
});
export type AuditDetail = z.infer<typeof auditDetailSchema>;

/** The `previousHash` of the first entry of a workspace. */
export const chainStart = '0'.repeat(64);

/** SHA-256 of a UTF-8 text as 64 lower-case hex digits; given by the caller, because servers and browsers compute it differently. */
export type Sha256 = (text: string) => string;

/** The hash of an entry: `sha256("leadframe.audit.v1\n" + previous hash + RFC 8785 JSON of the facts)`. */
export function entryHash(previousHash: string, facts: AuditFacts, sha256: Sha256): string {
  const { workspaceId, sequence, at, actorKind, actorMemberId, source, action, recordKind, recordId, detailDigest } = facts;
  const covered = { workspaceId, sequence, at, actorKind, actorMemberId, source, action, recordKind, recordId, detailDigest };
  return sha256(`leadframe.audit.v1\n${previousHash}${canonicalize(covered)}`);
}

/** The first thing wrong with a chain, and with which entry; `broken` is undefined when every entry holds. */
export type ChainReport = { readonly checked: number; readonly broken?: { readonly sequence: number; readonly why: string } };

/** Carries a check over a chain that is read in pages. */
export type ChainState = { readonly sequence: number; readonly hash: string };

/**
 * Checks entries in ascending sequence, continuing from `state` (the start of the chain unless given).
 * An erased detail (`null`) is no fault: its digest still stands in the hash. Returns the state after the last good entry.
 */
export function verifyChain(
  entries: readonly AuditEntry[],
  sha256: Sha256,
  state: ChainState = { sequence: 0, hash: chainStart },
): { state: ChainState; report: ChainReport } {
  let { sequence, hash } = state;
  let checked = 0;
  const broken = (at: number, why: string) => ({ state: { sequence, hash }, report: { checked, broken: { sequence: at, why } } });
  for (const entry of entries) {
    if (entry.sequence !== sequence + 1) return broken(sequence + 1, `entry ${sequence + 1} is missing`);
    if (entry.previousHash !== hash) return broken(entry.sequence, 'it does not follow from the entry before it');
    if (entryHash(entry.previousHash, entry, sha256) !== entry.hash)
      return broken(entry.sequence, 'its facts were changed after it was written');
    if (entry.detail !== null && sha256(entry.detail) !== entry.detailDigest)
      return broken(entry.sequence, 'its detail was changed after it was written');
    sequence = entry.sequence;
    hash = entry.hash;
    checked += 1;
  }
  return { state: { sequence, hash }, report: { checked } };
}

/** The fields that differ between two plain records, in the order of `after`; nothing for fields that are equal. */
export function changesBetween(before: Record<string, PlainValue>, after: Record<string, PlainValue>): AuditDetail['changes'] {
  return Object.keys({ ...before, ...after })
    .filter((field) => canonicalize(before[field] ?? null) !== canonicalize(after[field] ?? null))
    .map((field) => ({
      field,
      ...(before[field] === undefined ? {} : { before: before[field] }),
      ...(after[field] === undefined ? {} : { after: after[field] }),
    }));
}
