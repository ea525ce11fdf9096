import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Reader } from '@/lib/data/candidates';
import type { Database } from '@/lib/data/client';
import { cardStatuses, isBlind, type LoopCard, readableCards } from '@/lib/domain/hiring/blind';
import { type ImportedFeedback, importedFeedbackSchema } from '@/lib/domain/hiring/interchange/imported-feedback';
import { z } from '@/lib/domain/zod';

/** An imported card: to the blind, a submitted card of somebody else. */
const importedCard = { id: 'imported', memberId: '', status: 'submitted' } as const satisfies LoopCard;

/**
 * The feedback that was imported for a candidate, oldest first, for a reader who may read it: under the same rules as submitted cards.
 * `blind`: there may be some, and the reader owes a card of this loop. Nothing for the candidate themselves.
 */
export async function listImportedFeedback(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
  candidateId: string,
): Promise<ImportedFeedback[] | 'blind'> {
  const candidate = await database.candidate.findFirst({
    where: { id: candidateId, workspaceId },
    select: { internalMemberId: true, interviews: { select: { scorecards: { select: { id: true, memberId: true, status: true } } } } },
  });
  if (!candidate || candidate.internalMemberId === reader.memberId) return [];
  const loop: LoopCard[] = candidate.interviews
    .flatMap((interview) => interview.scorecards)
    .map((card) => ({ ...card, status: z.enum(cardStatuses).parse(card.status) }));
  if (isBlind(reader.memberId, loop)) return 'blind';
  const member = { id: reader.memberId, role: reader.role };
  if (!readableCards(member, [...loop, importedCard]).some((card) => card.id === importedCard.id)) return [];
  const rows = await database.importedRecord.findMany({
    where: { workspaceId, recordId: candidateId, kind: 'feedback' },
    select: { content: true },
    orderBy: { sourceId: 'asc' },
    take: 200,
  });
  return rows
    .map((row) => importedFeedbackSchema.parse(JSON.parse(row.content ?? 'null')))
    .sort((a, b) => (a.submittedAt ?? '').localeCompare(b.submittedAt ?? ''));
}
