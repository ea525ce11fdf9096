import { randomUUID } from 'node:crypto';
import { countAccounts, localOwner, newSecret, putSetUpToken } from '@/lib/data/accounts';
import { authorizedWorkspaceIdSchema } from '@/lib/data/authorized';
import { emptyHead, inOneChange } from '@/lib/data/change';
import { type Database, database } from '@/lib/data/client';
import { done } from '@/lib/domain/outcome';

const shortestToken = 20;

/** Makes the first workspace and its local owner on an empty database; does nothing otherwise, also when two servers start at once. */
export async function ensureWorkspace(db: Database, at: Date): Promise<void> {
  if ((await db.workspace.count()) > 0) return;
  const workspaceId = authorizedWorkspaceIdSchema.parse(randomUUID());
  try {
    await db.$transaction(async (transaction) => {
      await transaction.workspace.create({ data: { id: workspaceId, name: 'My team', slug: 'first', createdAt: at } });
      await transaction.user.create({ data: { ...localOwner, createdAt: at, updatedAt: at } });
      await transaction.member.create({ data: { id: randomUUID(), workspaceId, userId: localOwner.id, role: 'owner', createdAt: at } });
      await transaction.auditHead.create({ data: { workspaceId, ...emptyHead } });
    });
  } catch (error) {
    if ((await db.workspace.count()) > 0) return;
    throw error;
  }
  await inOneChange(db, { workspaceId, by: { kind: 'system', name: 'First start' }, source: 'cli', at }, async (change) => {
    change.note({ action: 'workspace.created', recordKind: 'workspace', recordId: workspaceId, recordName: 'My team' });
    return done();
  });
}

/**
 * What a start needs beyond migrations: a workspace, and in team mode, while nobody has an account, a fresh one-time set-up link.
 * The link carries its token behind `#`, so that no server log and no Referer header ever holds it.
 */
export async function ensureFirstStart({
  authMode,
  origin,
}: {
  authMode: 'local' | 'team';
  origin: string;
}): Promise<{ setUpLink?: string }> {
  const db = database();
  try {
    const at = new Date();
    await ensureWorkspace(db, at);
    if (authMode === 'local' || (await countAccounts(db)) > 0) return {};
    const token = process.env.LEADFRAME_SETUP_TOKEN || newSecret();
    if (token.length < shortestToken)
      throw new Error(`LEADFRAME_SETUP_TOKEN needs at least ${shortestToken} characters, or leave it out to have one made.`);
    await putSetUpToken(db, token, at);
    return { setUpLink: `${origin}/set-up#${token}` };
  } finally {
    await db.$disconnect();
  }
}
