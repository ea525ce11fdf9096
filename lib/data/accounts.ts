import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import type { Change } from '@/lib/data/change';
import type { Database, Transaction } from '@/lib/data/client';
import { databaseUrl } from '@/lib/data/database-url';
import { done, invalid, type Outcome, refused } from '@/lib/domain/outcome';
import { z } from '@/lib/domain/zod';

/** Where better-auth keeps accounts and sessions. */
export const accountStore = (database: Database) => prismaAdapter(database, { provider: databaseUrl(process.env).provider });

/** The user behind the implicit owner of local mode. The first real account takes over this very row. */
export const localOwner = { id: 'local-owner', name: 'Local owner', email: 'owner@localhost' };

/** A fresh secret of 256 bits, in 43 URL-safe characters. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret: its SHA-256. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex');

/** Whether a secret is the one with this hash, in constant time. */
export function isSecret(secret: string, hash: string): boolean {
  const given = Buffer.from(secretHash(secret));
  const stored = Buffer.from(hash);
  return given.length === stored.length && timingSafeEqual(given, stored);
}

/** How many people have a password here; none before the workspace is claimed. */
export const countAccounts = (database: Database): Promise<number> => database.account.count();

/** Stores the one set-up token that counts, in place of any earlier one. */
export async function putSetUpToken(database: Database, token: string, at: Date): Promise<void> {
  const data = { tokenHash: secretHash(token), createdAt: at };
  await database.setUpToken.upsert({ where: { id: 'current' }, create: { id: 'current', ...data }, update: data });
}

const ownerOf = (database: Database | Transaction, workspaceId: string) =>
  database.member.findFirst({ where: { workspaceId, role: 'owner', leftAt: null }, orderBy: { createdAt: 'asc' } });

/** What set-up claims while nobody has an account and the token is right: the first workspace and its owner's membership. Undefined otherwise. */
export async function workspaceToClaim(database: Database, token: string): Promise<{ workspaceId: string; memberId: string } | undefined> {
  const stored = await database.setUpToken.findUnique({ where: { id: 'current' } });
  if (!stored || !isSecret(token, stored.tokenHash) || (await countAccounts(database)) > 0) return undefined;
  const workspace = await database.workspace.findFirst({ orderBy: { createdAt: 'asc' } });
  const owner = workspace ? await ownerOf(database, workspace.id) : null;
  return owner ? { workspaceId: owner.workspaceId, memberId: owner.id } : undefined;
}

const createPassword = (transaction: Transaction, userId: string, passwordHash: string, at: Date) =>
  transaction.account.create({
    data: { id: randomUUID(), userId, accountId: userId, providerId: 'credential', password: passwordHash, createdAt: at, updatedAt: at },
  });

/** The refusal of an address that somebody here has already, with a password or without. */
export const addressTaken = invalid({
  email: 'Somebody here has this e-mail address already. If it is you, say that you have an account; otherwise use another one.',
});

/** Turns the local owner into the first real account: same user, same data, now with an e-mail address and a password. */
export async function claimWorkspace(
  change: Change,
  input: { name: string; email: string; passwordHash: string; workspaceName: string },
): Promise<Outcome<{ userId: string }>> {
  const { transaction, workspaceId, at } = change;
  const owner = await ownerOf(transaction, workspaceId);
  if (!owner || (await transaction.account.count()) > 0)
    return refused('This installation already has an owner. Sign in, or ask for an invitation.');
  if (await transaction.user.findFirst({ where: { email: input.email, id: { not: owner.userId } } })) return addressTaken;
  await transaction.user.update({ where: { id: owner.userId }, data: { name: input.name, email: input.email, emailVerified: true } });
  await createPassword(transaction, owner.userId, input.passwordHash, at);
  await transaction.workspace.update({ where: { id: workspaceId }, data: { name: input.workspaceName, version: { increment: 1 } } });
  await transaction.setUpToken.deleteMany();
  change.note({ action: 'workspace.claimed', recordKind: 'workspace', recordId: workspaceId, recordName: input.workspaceName });
  return done({ userId: owner.userId });
}

/** The password hash of an account, if this e-mail address has one. */
export async function passwordHashOf(database: Database, email: string): Promise<{ userId: string; hash: string } | undefined> {
  const account = await database.account.findFirst({ where: { providerId: 'credential', user: { email } } });
  return account?.password ? { userId: account.userId, hash: account.password } : undefined;
}

/** Makes an account with a password. Refused when somebody has the address already. Returns the user's id. */
export async function createAccount(
  change: Change,
  input: { name: string; email: string; passwordHash: string },
): Promise<Outcome<{ userId: string }>> {
  const { transaction, at } = change;
  if (await transaction.user.findUnique({ where: { email: input.email } })) return addressTaken;
  const id = randomUUID();
  await transaction.user.create({ data: { id, name: input.name, email: input.email, emailVerified: true, createdAt: at, updatedAt: at } });
  await createPassword(transaction, id, input.passwordHash, at);
  return done({ userId: id });
}

const membership = { user: { select: { name: true, email: true } }, workspace: { select: { id: true, name: true } } } as const;

/** What a gate needs to know of a person in a workspace; null when they are no member of it, or of any. */
export async function findMembership(database: Database, userId: string, workspaceId: string | undefined) {
  return database.member.findFirst({
    where: { userId, leftAt: null, ...(workspaceId ? { workspaceId } : {}) },
    include: membership,
    orderBy: { createdAt: 'asc' },
  });
}

const soleMemberSchema = z.array(
  z.object({
    ...{ id: z.string(), userId: z.string(), role: z.string(), hasAccount: z.union([z.boolean(), z.coerce.number().transform(Boolean)]) },
    ...{ userName: z.string(), email: z.string(), workspaceId: z.string(), workspaceName: z.string() },
  }),
);

/**
 * The one person of this installation, as whom local mode works without a sign-in: the owner while nobody has an account, then whoever
 * has the only one. Null as soon as a second member could sign in. People without an account (a sample team) change nothing about it.
 * Every page of local mode asks this first, so it is one statement.
 */
export async function findSoleMember(database: Database) {
  const rows = await database.$queryRaw`
    SELECT m."id", m."userId", m."role", u."name" AS "userName", u."email", w."id" AS "workspaceId", w."name" AS "workspaceName",
      EXISTS (SELECT 1 FROM "account" a WHERE a."userId" = m."userId") AS "hasAccount"
    FROM "member" m JOIN "user" u ON u."id" = m."userId" JOIN "workspace" w ON w."id" = m."workspaceId"
    WHERE m."leftAt" IS NULL AND (m."role" = 'owner' OR EXISTS (SELECT 1 FROM "account" a WHERE a."userId" = m."userId"))
    ORDER BY "hasAccount" DESC, m."createdAt" LIMIT 2`;
  const [first, second] = soleMemberSchema.parse(rows);
  if (!first || second?.hasAccount) return null;
  const { id, userId, role, userName, email, workspaceId, workspaceName } = first;
  return { id, userId, role, user: { name: userName, email }, workspace: { id: workspaceId, name: workspaceName } };
}
