import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import { type Reader, visibleTo } from '@/lib/data/candidates';
import type { Database } from '@/lib/data/client';
import { cardStatuses, isBlind, readableCards } from '@/lib/domain/hiring/blind';
import type { ComparedCandidate } from '@/lib/domain/hiring/compare';
import { ratingSchema } from '@/lib/domain/hiring/scorecard';
import { z } from '@/lib/domain/zod';

/** Candidates to put side by side. `blind` are those on whose loop the reader still owes a card: nothing of theirs is read. */
export type Compared = {
  readonly candidates: readonly (ComparedCandidate & { readonly roleId: string })[];
  readonly blind: readonly { readonly id: string; readonly name: string; readonly roleId: string }[];
};

const ratingSuffix = '/rating';

/** The candidates of these ids that the reader may see, with the first ratings of the submitted cards that they may read, in the order of the ids. */
export async function listCompared(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
  ids: readonly string[],
): Promise<Compared> {
  const rows = await database.candidate.findMany({
    where: { workspaceId, id: { in: [...ids] }, AND: [visibleTo(reader)] },
    select: {
      id: true,
      name: true,
      roleId: true,
      interviews: { select: { scorecards: { select: { id: true, memberId: true, status: true, rubricVersion: true } } } },
    },
  });
  const found = rows
    .map(({ interviews, ...row }) => ({
      ...row,
      loop: interviews
        .flatMap((interview) => interview.scorecards)
        .map((card) => ({ ...card, status: z.enum(cardStatuses).parse(card.status) })),
    }))
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const open = found
    .filter((row) => !isBlind(reader.memberId, row.loop))
    .map(({ loop, ...row }) => ({
      ...row,
      read: readableCards({ id: reader.memberId, role: reader.role }, loop).filter((card) => card.status === 'submitted'),
    }));
  const ratings = await ratingsOf(
    database,
    open.flatMap((row) => row.read.map((card) => card.id)),
  );
  return {
    candidates: open.map(({ read, ...row }) => ({
      ...row,
      cards: read.map((card) => ({
        raterId: card.memberId,
        rubricVersion: card.rubricVersion,
        ratings: ratings.get(card.id) ?? new Map<string, number>(),
      })),
    })),
    blind: found.filter((row) => isBlind(reader.memberId, row.loop)).map(({ id, name, roleId }) => ({ id, name, roleId })),
  };
}

async function ratingsOf(database: Database, cardIds: readonly string[]): Promise<Map<string, Map<string, number>>> {
  const fields = await database.scorecardField.findMany({
    where: { scorecardId: { in: [...cardIds] }, key: { endsWith: ratingSuffix } },
    select: { scorecardId: true, key: true, value: true },
  });
  const byCard = new Map<string, Map<string, number>>();
  for (const field of fields) {
    const rating = ratingSchema.nullable().safeParse(JSON.parse(field.value)).data;
    if (typeof rating !== 'number') continue;
    const own = byCard.get(field.scorecardId) ?? new Map<string, number>();
    byCard.set(field.scorecardId, own.set(field.key.slice(0, -ratingSuffix.length), rating));
  }
  return byCard;
}
