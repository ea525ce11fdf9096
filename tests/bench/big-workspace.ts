import { rubric } from '@/content/hiring/rubric';
import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Database, Transaction } from '@/lib/data/client';
import { contentDigestOf } from '@/lib/data/scorecards';
import { searchKeyOf } from '@/lib/domain/hiring/candidate';
import { candidateStatuses } from '@/lib/domain/hiring/candidate-status';
import { type FieldValue, ratings, recommendations } from '@/lib/domain/hiring/rating';
import { fieldKeys } from '@/lib/domain/hiring/scorecard-content';
import { familyNames, givenNames, sentences } from './big-workspace-words';

const rowsPerInsert = 2_000;
const templates = 24;
const hourMs = 3_600_000;
const latest = Date.UTC(2026, 9, 30, 9);

export type BigWorkspace = {
  readonly roleIds: readonly string[];
  readonly memberIds: readonly string[];
  readonly candidateIds: readonly string[];
  readonly scorecardIds: readonly string[];
  /** The drafts of `writer`, one for each of the first candidates. */
  readonly ownScorecardIds: readonly string[];
};

/**
 * Fills a workspace with candidates and cards, nine in ten of them submitted, in one transaction and without audit entries.
 * The same `seed` gives the same rows; a database takes each seed once. `writer` is a member who gets a draft on each of the first 20 candidates.
 */
export async function fillBigWorkspace(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  size: { candidates: number; cards: number; writer?: string; seed?: number },
): Promise<BigWorkspace> {
  const random = randomFrom(size.seed ?? 1);
  const newId = () => uuidFrom(random);
  const pick = <Item>(list: readonly Item[]): Item => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };
  const some = (count: number, from: readonly string[]) => Array.from({ length: count }, () => pick(from)).join(' ');
  const instant = () => new Date(latest - Math.floor(random() * 700 * 24) * hourMs);
  const fullName = () => `${pick(givenNames)} ${pick(familyNames)}`;

  const users = Array.from({ length: 12 }, (_, index) => ({
    id: newId(),
    name: fullName(),
    email: `interviewer-${index}-${newId()}@big.invalid`,
  }));
  const members = users.map((user) => ({ id: newId(), workspaceId, userId: user.id, role: 'interviewer' }));
  const roles = Array.from({ length: 9 }, (_, index) => ({
    id: newId(),
    workspaceId,
    title: `AI Engineer, Team ${index + 1}`,
    levelId: pick(rubric.levels).id,
  }));
  const candidates = Array.from({ length: size.candidates }, (_, index) => {
    const name = fullName();
    const email = `candidate-${index}@big.invalid`;
    const createdAt = instant();
    return {
      id: newId(),
      workspaceId,
      roleId: pick(roles).id,
      name,
      email,
      searchKey: searchKeyOf(name, email),
      status: random() < 0.4 ? 'active' : pick(candidateStatuses),
      years: Math.floor(random() * 20),
      note: some(2, sentences),
      createdAt,
      updatedAt: new Date(createdAt.getTime() + Math.floor(random() * 40) * 24 * hourMs),
    };
  });
  const contents = Array.from({ length: templates }, () => {
    const first = Math.floor(random() * (rubric.areas.length - 2));
    const areaIds = rubric.areas.slice(first, first + 3).map((area) => area.id);
    const fields = new Map<string, FieldValue>(
      areaIds.flatMap((areaId) => [
        [fieldKeys.rating(areaId), pick(ratings)] as const,
        [fieldKeys.notes(areaId), some(3, sentences)] as const,
      ]),
    );
    fields.set(fieldKeys.recommendation, pick(recommendations)).set(fieldKeys.summary, some(2, sentences));
    return { areaIds: JSON.stringify(areaIds), fields, digest: contentDigestOf(fields) };
  });
  const own =
    size.writer === undefined ? [] : candidates.slice(0, 20).map((candidate) => ({ candidate, memberId: size.writer ?? '', draft: true }));
  const spread = Array.from({ length: size.cards - own.length }, (_, index) => {
    const candidate = candidates[index % candidates.length];
    const member = members[Math.floor(index / candidates.length + index) % members.length];
    if (!candidate || !member) throw new Error('Cards need at least one candidate.');
    return { candidate, memberId: member.id, draft: random() < 0.1 };
  });
  const cards = [...own, ...spread].map((card, index) => {
    const startsAt = new Date(card.candidate.createdAt.getTime() + (24 + Math.floor(random() * 240)) * hourMs);
    return { ...card, id: newId(), interviewId: newId(), startsAt, template: index % templates };
  });
  const contentOfCard = (card: { template: number }) => {
    const content = contents[card.template];
    if (!content) throw new Error('No such template.');
    return content;
  };

  await database.$transaction(
    async (transaction) => {
      await transaction.user.createMany({ data: users });
      await transaction.member.createMany({ data: members });
      await transaction.role.createMany({ data: roles });
      for (const data of chunks(candidates)) await transaction.candidate.createMany({ data });
      for (const chunk of chunks(cards)) {
        await transaction.interview.createMany({
          data: chunk.map(({ interviewId, candidate, startsAt }, index) => ({
            id: interviewId,
            workspaceId,
            candidateId: candidate.id,
            title: `Interview ${(index % 4) + 1}`,
            startsAt,
            createdAt: candidate.createdAt,
          })),
        });
        // Everything that submitting sets but the status: fields can still be written until then.
        await transaction.scorecard.createMany({
          data: chunk.map((card) => ({
            id: card.id,
            workspaceId,
            interviewId: card.interviewId,
            memberId: card.memberId,
            areaIds: contentOfCard(card).areaIds,
            rubricVersion: rubric.version,
            createdAt: card.candidate.createdAt,
            ...(card.draft
              ? {}
              : { submittedAt: new Date(card.startsAt.getTime() + 2 * hourMs), contentDigest: contentOfCard(card).digest }),
          })),
        });
      }
      for (const { digest, fields } of contents) await writeFields(transaction, { workspaceId, digest, fields, writer: newId() });
      await transaction.scorecard.updateMany({
        where: { workspaceId, status: 'draft', contentDigest: { in: contents.map((content) => content.digest) } },
        data: { status: 'submitted', version: 2 },
      });
    },
    { maxWait: 15_000, timeout: 600_000 },
  );
  return {
    roleIds: roles.map((role) => role.id),
    memberIds: members.map((member) => member.id),
    candidateIds: candidates.map((candidate) => candidate.id),
    scorecardIds: cards.map((card) => card.id),
    ownScorecardIds: cards.slice(0, own.length).map((card) => card.id),
  };
}

/** Writes one content to every card that carries its digest, in one statement a field. */
async function writeFields(
  transaction: Transaction,
  { workspaceId, digest, fields, writer }: { workspaceId: string; digest: string; fields: ReadonlyMap<string, FieldValue>; writer: string },
): Promise<void> {
  for (const [key, value] of fields) {
    await transaction.$executeRaw`
      INSERT INTO "scorecard_field" ("scorecardId", "key", "value", "version", "writer", "writerSequence", "savedAt")
      SELECT "id", ${key}, ${JSON.stringify(value)}, 1, ${writer}, 1, "submittedAt" FROM "scorecard"
      WHERE "workspaceId" = ${workspaceId} AND "contentDigest" = ${digest} AND "status" = 'draft'`;
  }
}

function* chunks<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += rowsPerInsert) yield rows.slice(start, start + rowsPerInsert);
}

/** Numbers from 0 to 1 that only depend on the seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

function uuidFrom(random: () => number): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16));
  digits[12] = '4';
  digits[16] = '8';
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
