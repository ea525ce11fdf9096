import { hiddenCards } from '@/lib/domain/hiring/candidate-list';
import { type CandidateStatus, candidateStatusNames } from '@/lib/domain/hiring/candidate-status';
import { formatDate } from '@/lib/format';

/** One line of the list, in words: what the server sends and the table shows. */
export type CandidateLine = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly status: string;
  /** "2 of 3", or why there is no count. */
  readonly cards: string;
  /** '' when nobody said. */
  readonly years: string;
  readonly added: string;
  readonly changed: string;
  /** The reader's own card that is still to be written; '' when there is none. */
  readonly owed: string;
};

/** A candidate as far as the list needs one. `cards` is undefined while the reader is blind on them. */
type Listed = {
  readonly id: string;
  readonly name: string;
  readonly roleTitle: string;
  readonly status: CandidateStatus;
  readonly cards: { readonly submitted: number; readonly assigned: number } | undefined;
  readonly years: number | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly owedCardId: string | undefined;
};

const cardsInWords = (cards: Listed['cards']) => {
  if (!cards) return hiddenCards;
  return cards.assigned === 0 ? 'none planned' : `${cards.submitted} of ${cards.assigned}`;
};

/** A candidate as a line of the list. */
export const candidateLineOf = (candidate: Listed): CandidateLine => ({
  id: candidate.id,
  name: candidate.name,
  role: candidate.roleTitle,
  status: candidateStatusNames[candidate.status],
  cards: cardsInWords(candidate.cards),
  years: candidate.years === null ? '' : String(candidate.years),
  added: formatDate(candidate.createdAt),
  changed: formatDate(candidate.updatedAt),
  owed: candidate.owedCardId ?? '',
});
