import { searchKeyOf } from '@/lib/domain/hiring/candidate';
import type { CandidateRow } from '@/lib/domain/hiring/interchange/candidate-rows';
import type { ImportedFeedback } from '@/lib/domain/hiring/interchange/imported-feedback';

/** A candidate that is here already. */
export type KnownCandidate = { readonly id: string; readonly name: string; readonly email: string | null; readonly roleId: string };

/** What an import finds here: the candidates, which of them another system's ids stand for, and the feedback that came before. */
export type Known = {
  readonly candidates: readonly KnownCandidate[];
  readonly candidateBySourceId: ReadonlyMap<string, string>;
  readonly feedbackIds: ReadonlySet<string>;
};

export type CandidatePlan = {
  readonly fresh: readonly CandidateRow[];
  /** Rows whose person is here, and who that is. */
  readonly present: readonly { readonly row: CandidateRow; readonly candidateId: string }[];
};

/**
 * Which rows are new. A row is present when its id was imported before, or else when the same role has a candidate with its e-mail address,
 * or, where the row has none, with its name.
 */
export function candidatePlan(rows: readonly CandidateRow[], known: Known): CandidatePlan {
  const byKey = new Map<string, string>();
  for (const { id, name, email, roleId } of known.candidates) {
    byKey.set(`name:${roleId}:${searchKeyOf(name)}`, id);
    if (email) byKey.set(`email:${roleId}:${searchKeyOf(email)}`, id);
  }
  const fresh: CandidateRow[] = [];
  const present: { row: CandidateRow; candidateId: string }[] = [];
  for (const row of rows) {
    const { email, name, roleId } = row.input;
    const key = email === null ? `name:${roleId}:${searchKeyOf(name)}` : `email:${roleId}:${searchKeyOf(email)}`;
    // Two people may share a name: with an id of its own, a name alone is not enough.
    const candidateId = known.candidateBySourceId.get(row.sourceId) ?? (row.by === 'id' && email === null ? undefined : byKey.get(key));
    if (candidateId === undefined) fresh.push(row);
    else present.push({ row, candidateId });
  }
  return { fresh, present };
}

/** One candidate of the other system: who that is here, or why nobody is found. */
export type FeedbackPerson = {
  readonly ref: string;
  readonly cards: number;
  /** The name that the file gives, or a placeholder made of the id. */
  readonly name: string;
  readonly email: string | null;
  readonly match: { readonly id: string; readonly name: string } | undefined;
  /** What was typed for this person and fits nobody, or more than one, in a sentence. */
  readonly fault?: string;
};

export type FeedbackPlan = {
  readonly fresh: readonly ImportedFeedback[];
  readonly present: number;
  readonly people: readonly FeedbackPerson[];
};

/**
 * Which feedback is new, and whose it is. A candidate is found by the other system's id, else by the name or e-mail address that somebody
 * typed for that id (`typed`), else by the e-mail address and then the name that the file gives; a name that fits two people finds nobody.
 */
export function feedbackPlan(
  feedback: readonly ImportedFeedback[],
  known: Known,
  typed: Readonly<Record<string, string>>,
  placeholder: (ref: string) => string,
): FeedbackPlan {
  const byId = new Map(known.candidates.map((candidate) => [candidate.id, candidate]));
  const byKey = new Map<string, KnownCandidate[]>();
  for (const candidate of known.candidates)
    for (const key of new Set([searchKeyOf(candidate.name), searchKeyOf(candidate.email)])) listed(byKey, key).push(candidate);
  const called = (text: string | null | undefined) => (text && text.trim() !== '' ? (byKey.get(searchKeyOf(text.trim())) ?? []) : []);
  const only = (found: readonly KnownCandidate[]) => (found.length === 1 ? found[0] : undefined);

  const seen = new Set<string>();
  const fresh = feedback.filter((one) => {
    const isNew = !known.feedbackIds.has(one.sourceId) && !seen.has(one.sourceId);
    seen.add(one.sourceId);
    return isNew;
  });
  const cards = new Map<string, ImportedFeedback[]>();
  for (const one of fresh) listed(cards, one.candidateRef).push(one);
  const people = [...cards].map(([ref, own]): FeedbackPerson => {
    const named = own.find((one) => one.candidate)?.candidate;
    const words = (typed[ref] ?? '').trim();
    const linked = byId.get(known.candidateBySourceId.get(ref) ?? '');
    const asTyped = called(words);
    const match = linked ?? (words === '' ? (only(called(named?.email)) ?? only(called(named?.name))) : only(asTyped));
    const fault =
      match || words === ''
        ? {}
        : {
            fault:
              asTyped.length === 0
                ? 'Nobody here has this name or e-mail address.'
                : 'More than one candidate fits. Give the e-mail address.',
          };
    return {
      ref,
      cards: own.length,
      name: named?.name ?? placeholder(ref),
      email: named?.email ?? null,
      match: match && { id: match.id, name: match.name },
      ...fault,
    };
  });
  return { fresh, present: feedback.length - fresh.length, people };
}

function listed<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

const typedPrefix = 'who-';

/** The name of the form field in which somebody says who an id of the other system is. */
export const typedField = (ref: string) => `${typedPrefix}${ref}`;

/** Who the ids of the other system are, as a form says it. */
export function typedPeople(asked: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asked).flatMap(([name, value]): [string, string][] =>
      name.startsWith(typedPrefix) && typeof value === 'string' && value.trim() !== ''
        ? [[name.slice(typedPrefix.length), value.trim()]]
        : [],
    ),
  );
}
