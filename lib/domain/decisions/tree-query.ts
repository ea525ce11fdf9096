import { type Answers, type DecisionTree, type GivenAnswer, givenAnswer } from './tree';

/** A query string as a page receives it. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

const answerOf: Readonly<Record<string, GivenAnswer>> = {
  yes: { answer: 'yes', certainty: 'sure' },
  no: { answer: 'no', certainty: 'sure' },
  'yes-guess': { answer: 'yes', certainty: 'guess' },
  'no-guess': { answer: 'no', certainty: 'guess' },
  unknown: { certainty: 'unknown' },
};

/** The text that stands for an answer in an address: yes, no, yes-guess, no-guess or unknown. */
export function answerText({ answer, certainty }: GivenAnswer): string {
  if (certainty === 'unknown' || answer === undefined) return 'unknown';
  return certainty === 'guess' ? `${answer}-guess` : answer;
}

/**
 * The answers in a query string, keyed by question id. Parameters that are no question of the tree, and values that are no answer, are ignored;
 * of a repeated parameter the last one counts. Answers off the path are kept, so that changing an earlier answer loses none of the later ones
 * (after GOV.UK Smart Answers, docs/arch/002-store-responses-in-query-string.md).
 */
export function answersFromQuery(tree: DecisionTree, query: Query): Answers {
  const answers: Record<string, GivenAnswer> = {};
  for (const { id } of tree.questions) {
    const value = Object.hasOwn(query, id) ? query[id] : undefined;
    const text = typeof value === 'string' ? value : value?.at(-1);
    const given = text !== undefined && Object.hasOwn(answerOf, text) ? answerOf[text] : undefined;
    if (given) answers[id] = given;
  }
  return answers;
}

/** The parameters of an address that holds these answers, in alphabetical order with the version first: one address for one set of answers. */
export function queryOfAnswers(tree: DecisionTree, answers: Answers): URLSearchParams {
  const query = new URLSearchParams({ v: String(tree.version) });
  const ids = tree.questions.map(({ id }) => id).sort();
  for (const id of ids) {
    const given = givenAnswer(answers, id);
    if (given) query.set(id, answerText(given));
  }
  return query;
}

/** The tree that an address asks for: the version it pins, or the latest of its id. Undefined when there is no such tree; "gone" when only the version is missing. */
export function pinnedTree(trees: readonly DecisionTree[], id: string, version?: string): DecisionTree | 'gone' | undefined {
  const editions = trees.filter((tree) => tree.id === id).sort((one, other) => other.version - one.version);
  if (version === undefined) return editions[0];
  const pinned = editions.find((tree) => String(tree.version) === version);
  return pinned ?? (editions.length > 0 ? 'gone' : undefined);
}
