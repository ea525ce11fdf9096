import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import { holdingWords, type Reader, visibleTo } from '@/lib/data/candidates';
import type { Database } from '@/lib/data/client';
import { notApplying } from '@/lib/data/own-application';
import { searchKeyOf } from '@/lib/domain/hiring/candidate';
import { may } from '@/lib/domain/workspace/permissions';

const perKind = 6;
const maxWords = 8;

/** What search finds: the reader's own cards, candidates and roles, a few of each. */
export type SearchHits = {
  readonly cards: readonly { readonly id: string; readonly candidate: string; readonly interview: string; readonly status: string }[];
  readonly candidates: readonly { readonly id: string; readonly name: string; readonly roleTitle: string; readonly archived: boolean }[];
  readonly roles: readonly { readonly id: string; readonly title: string; readonly status: string }[];
};

/** Records that hold every word of `query` and that the reader may see. Nothing for an empty query. */
export async function searchRecords(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
  query: string,
): Promise<SearchHits> {
  const words = searchKeyOf(query).split(/\s+/).filter(Boolean).slice(0, maxWords);
  if (words.length === 0) return { cards: [], candidates: [], roles: [] };
  const named = { AND: holdingWords(words.join(' ')) };
  const [cards, candidates, roles] = await Promise.all([
    may(reader.role, 'scorecards.write-own')
      ? database.scorecard.findMany({
          where: { workspaceId, memberId: reader.memberId, interview: { candidate: { AND: [named, notApplying(reader.memberId)] } } },
          orderBy: [{ status: 'asc' }, { createdAt: 'desc' }],
          take: perKind,
          select: { id: true, status: true, interview: { select: { title: true, candidate: { select: { name: true } } } } },
        })
      : [],
    database.candidate.findMany({
      where: { workspaceId, AND: [named, visibleTo(reader)] },
      orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
      take: perKind,
      select: { id: true, name: true, archivedAt: true, role: { select: { title: true } } },
    }),
    may(reader.role, 'roles.manage')
      ? database.role.findMany({ where: { workspaceId }, select: { id: true, title: true, status: true } })
      : [],
  ]);
  return {
    cards: cards.map(({ id, status, interview }) => ({ id, status, interview: interview.title, candidate: interview.candidate.name })),
    candidates: candidates.map(({ id, name, role, archivedAt }) => ({ id, name, roleTitle: role.title, archived: archivedAt !== null })),
    roles: roles.filter((role) => words.every((word) => searchKeyOf(role.title).includes(word))).slice(0, perKind),
  };
}
