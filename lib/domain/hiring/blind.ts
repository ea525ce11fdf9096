import type { MemberRole } from '@/lib/domain/workspace/permissions';
import { may } from '@/lib/domain/workspace/permissions';

export const cardStatuses = ['draft', 'submitted', 'not-happened'] as const;
export type CardStatus = (typeof cardStatuses)[number];

/** What the blind needs to know about one card of a candidate's loop. */
export type LoopCard = { readonly id: string; readonly memberId: string; readonly status: CardStatus };

/**
 * Whether a member is blind on a candidate: they still owe a card of this loop.
 * While they are, nothing that others wrote, nor how many of them have written, may reach them.
 */
export function isBlind(memberId: string, loop: readonly LoopCard[]): boolean {
  return loop.some((card) => card.memberId === memberId && card.status === 'draft');
}

/**
 * The cards of one candidate's loop that a member may open.
 * Own cards always; a draft of somebody else never, for nobody; submitted ones once the member owes no card of the loop,
 * if they interviewed in it or their role reads submitted cards.
 */
export function readableCards<Card extends LoopCard>(member: { id: string; role: MemberRole }, loop: readonly Card[]): Card[] {
  const blind = isBlind(member.id, loop);
  const tookPart = loop.some((card) => card.memberId === member.id && card.status === 'submitted');
  const readsOthers = !blind && (tookPart || may(member.role, 'scorecards.read-submitted'));
  return loop.filter((card) => card.memberId === member.id || (readsOthers && card.status === 'submitted'));
}
