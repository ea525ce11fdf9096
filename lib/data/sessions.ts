import { randomUUID } from 'node:crypto';
import { newSecret } from '@/lib/data/accounts';
import type { Change } from '@/lib/data/change';
import type { Database } from '@/lib/data/client';
import { done, type Outcome } from '@/lib/domain/outcome';

/** How long a session lasts, in seconds: 14 days, however often it is used. */
export const sessionSeconds = 14 * 86_400;

const longest = 500;

export type SessionRow = {
  readonly id: string;
  readonly userAgent: string | null;
  readonly address: string | null;
  readonly startedAt: Date;
  readonly endsAt: Date;
  readonly current: boolean;
};

/** A person's live sessions, newest first. Tokens never leave the database. */
export async function listSessions(database: Database, userId: string, currentId: string | undefined, at: Date): Promise<SessionRow[]> {
  const rows = await database.session.findMany({
    where: { userId, expiresAt: { gt: at } },
    select: { id: true, userAgent: true, ipAddress: true, createdAt: true, expiresAt: true },
    orderBy: { createdAt: 'desc' },
    take: 200,
  });
  return rows.map((row) => ({
    id: row.id,
    userAgent: row.userAgent,
    address: row.ipAddress,
    startedAt: row.createdAt,
    endsAt: row.expiresAt,
    current: row.id === currentId,
  }));
}

/** Starts a session with a token that did not exist before, and returns the token, this once. Clears away the person's sessions that are over. */
export async function startSession(
  change: Change,
  input: { userId: string; userAgent: string | null; address: string | null },
): Promise<Outcome<{ token: string }>> {
  const { transaction, workspaceId, at } = change;
  const id = randomUUID();
  const token = newSecret();
  await transaction.session.deleteMany({ where: { userId: input.userId, expiresAt: { lte: at } } });
  await transaction.session.create({
    data: {
      id,
      token,
      userId: input.userId,
      activeWorkspaceId: workspaceId,
      userAgent: input.userAgent?.slice(0, longest).toWellFormed() ?? null,
      ipAddress: input.address?.slice(0, longest) ?? null,
      expiresAt: new Date(at.getTime() + sessionSeconds * 1000),
      createdAt: at,
      updatedAt: at,
    },
  });
  change.note({ action: 'session.started', recordKind: 'session', recordId: id });
  return done({ token });
}

/** Ends one of a person's own sessions. Ending one that is over already changes nothing. */
export async function endSession(change: Change, userId: string, id: string): Promise<Outcome> {
  const { count } = await change.transaction.session.deleteMany({ where: { id, userId } });
  if (count > 0) change.note({ action: 'session.ended', recordKind: 'session', recordId: id });
  return done();
}

/** Ends every session of a person but one. */
export async function endOtherSessions(change: Change, userId: string, keptId: string): Promise<Outcome> {
  const rows = await change.transaction.session.findMany({ where: { userId, id: { not: keptId } }, select: { id: true } });
  await change.transaction.session.deleteMany({ where: { id: { in: rows.map((row) => row.id) } } });
  for (const { id } of rows) change.note({ action: 'session.ended', recordKind: 'session', recordId: id });
  return done();
}
