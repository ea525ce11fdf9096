import { createHash, randomBytes } from 'node:crypto';
import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Database, Transaction } from '@/lib/data/client';
import { type AuditDetail, type AuditFacts, type AuditSource, chainStart, entryHash } from '@/lib/domain/governance/audit-chain';
import type { Outcome } from '@/lib/domain/outcome';

/** Who makes a change. The system acts for a command on the machine itself. */
export type ChangeMaker =
  | { readonly kind: 'member'; readonly memberId: string; readonly name: string }
  | { readonly kind: 'system'; readonly name: string };

/** What goes on the audit trail about one record. */
export type AuditNote = {
  readonly action: string;
  readonly recordKind: string;
  readonly recordId: string;
  /** The record's name for a reader; kept outside the hash, because it may be a person's. */
  readonly recordName?: string;
  readonly reason?: string;
  readonly changes?: AuditDetail['changes'];
};

/** An open change: the only way to write. Every write says what it did through `note`. */
export type Change = {
  readonly workspaceId: AuthorizedWorkspaceId;
  readonly transaction: Transaction;
  readonly by: ChangeMaker;
  readonly at: Date;
  note(note: AuditNote): void;
};

/** SHA-256 of a UTF-8 text as lower-case hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

class RolledBack extends Error {}

/**
 * Runs one change of a workspace in one transaction, with its audit entries in the same transaction.
 * Changes of a workspace run one after the other: taking the chain's row lock is the first statement (which on SQLite also takes the
 * write lock, so that no transaction ever has to upgrade a read). Any outcome but `done` leaves nothing behind.
 * It is given up and undone after `timeoutMs`, 30 seconds unless said otherwise.
 * A change that wrote must leave at least one note; one that found nothing to do may leave none.
 */
export async function inOneChange<Value>(
  database: Database,
  context: { workspaceId: AuthorizedWorkspaceId; by: ChangeMaker; source: AuditSource; at: Date; timeoutMs?: number },
  run: (change: Change) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  let outcome: Outcome<Value> | undefined;
  try {
    await database.$transaction(
      async (transaction) => {
        const { workspaceId, by, at, source } = context;
        const head = await transaction.auditHead.update({ where: { workspaceId }, data: { sequence: { increment: 0 } } });
        const notes: AuditNote[] = [];
        outcome = await run({ workspaceId, transaction, by, at, note: (note) => notes.push(note) });
        if (outcome.status !== 'done') throw new RolledBack();
        if (notes.length === 0) return;
        await append(transaction, { ...head, workspaceId }, { by, source, at }, notes);
      },
      { maxWait: 30_000, timeout: context.timeoutMs ?? 30_000 },
    );
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
  if (!outcome) throw new Error('A change ended without an outcome.');
  return outcome;
}

async function append(
  transaction: Transaction,
  head: { workspaceId: string; sequence: number; hash: string },
  context: { by: ChangeMaker; source: AuditSource; at: Date },
  notes: readonly AuditNote[],
): Promise<void> {
  let { sequence, hash } = head;
  const entries = notes.map((note) => {
    sequence += 1;
    const { action, recordKind, recordId, changes = [], ...named } = note;
    const detail = JSON.stringify({
      salt: randomBytes(16).toString('hex'),
      actorName: context.by.name,
      changes,
      ...named,
    } satisfies AuditDetail);
    const facts: AuditFacts = {
      workspaceId: head.workspaceId,
      sequence,
      at: context.at.toISOString(),
      actorKind: context.by.kind,
      actorMemberId: context.by.kind === 'member' ? context.by.memberId : null,
      source: context.source,
      action,
      recordKind,
      recordId,
      detailDigest: sha256(detail),
    };
    const previousHash = hash;
    hash = entryHash(previousHash, facts, sha256);
    return { ...facts, previousHash, hash, detail };
  });
  await transaction.auditEntry.createMany({ data: entries });
  await transaction.auditHead.update({ where: { workspaceId: head.workspaceId }, data: { sequence, hash } });
}

/** The head of a chain that has no entry yet. */
export const emptyHead = { sequence: 0, hash: chainStart };
