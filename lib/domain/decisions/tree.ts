import { type Edition, editionFaults } from '../edition';

/** The two answers that a question routes on. */
export type AnswerId = 'yes' | 'no';

/** One of the two answers to a question. Routing is data: `goTo` is the id of a question or of an outcome. */
type TreeAnswer = {
  readonly id: AnswerId;
  readonly label: string;
  /** What has to be true for this answer to be the honest one. */
  readonly when: string;
  readonly goTo: string;
};

/** A question of the tree, with what it takes to answer it from evidence. */
export type TreeQuestion = {
  readonly id: string;
  readonly question: string;
  readonly why: string;
  readonly howToFindOut: string;
  /** Working days of one person to answer it from evidence; more than 0. */
  readonly daysToFindOut: number;
  readonly example: string;
  readonly answers: readonly [TreeAnswer, TreeAnswer];
};

/** Where a walk ends. "stop" means that what you have is enough, "build" that something is added, "reframe" that the problem is restated. */
export type TreeOutcome = {
  readonly id: string;
  readonly kind: 'stop' | 'build' | 'reframe';
  readonly title: string;
  readonly advice: string;
  readonly firstSteps: readonly string[];
  readonly winsWhen: string;
  /** What the outcome costs that its plan tends to leave out. */
  readonly honestCost: string;
  /** What would make it wrong, and so makes the decision worth opening again. */
  readonly revisitWhen: string;
};

/** A versioned decision tree. A saved decision keeps the version that it was walked on. */
export type DecisionTree = Edition & {
  readonly title: string;
  readonly firstQuestion: string;
  readonly questions: readonly TreeQuestion[];
  readonly outcomes: readonly TreeOutcome[];
  /** What the tree cannot tell you, said beside it. */
  readonly limits: readonly { readonly id: string; readonly text: string }[];
};

/** An answer as a person gave it. "unknown" explores both branches, whatever `answer` says. */
export type GivenAnswer =
  | { readonly answer: AnswerId; readonly certainty: 'sure' | 'guess' }
  | { readonly answer?: AnswerId | undefined; readonly certainty: 'unknown' };

/** Answers by question id. Entries for questions that the tree does not have are ignored. */
export type Answers = Readonly<Record<string, GivenAnswer>>;

/** A question that was answered on the way, and the branches that the answer opened: one, or both when it is unknown. */
export type PathStep = {
  readonly question: string;
  readonly answer: AnswerId | 'unknown';
  readonly certainty: GivenAnswer['certainty'];
  readonly branches: readonly { readonly answer: AnswerId; readonly goTo: string }[];
};

/** `next` is the first question on the way without an answer; it is absent when the walk is complete. */
export type Walk = { readonly path: readonly PathStep[]; readonly next?: string; readonly outcomes: readonly string[] };

/**
 * Replays the answers from the first question: the questions passed, the first one still open, and every outcome reached so far.
 * Questions and outcomes come in depth-first order, each once. Answers off the path and to unknown questions play no part.
 * Ends on any tree: a loop is entered once, and a branch that leads nowhere is dropped (`faults` reports both).
 */
export function walk(tree: DecisionTree, answers: Answers): Walk {
  const path: PathStep[] = [];
  const open: string[] = [];
  const outcomes: string[] = [];
  const seen = new Set<string>();
  const visit = (at: string): void => {
    if (seen.has(at)) return;
    seen.add(at);
    if (tree.outcomes.some(({ id }) => id === at)) outcomes.push(at);
    const question = tree.questions.find(({ id }) => id === at);
    if (!question) return;
    const given = givenAnswer(answers, at);
    if (!given) open.push(at);
    else {
      const answer = given.certainty === 'unknown' ? 'unknown' : given.answer;
      const branches = question.answers.filter(({ id }) => answer === 'unknown' || id === answer);
      path.push({ question: at, answer, certainty: given.certainty, branches: branches.map(({ id, goTo }) => ({ answer: id, goTo })) });
      for (const { goTo } of branches) visit(goTo);
    }
  };
  visit(tree.firstQuestion);
  const [next] = open;
  return next === undefined ? { path, outcomes } : { path, next, outcomes };
}

/** The answer given to a question, or undefined. Safe for ids such as "constructor". */
export function givenAnswer(answers: Answers, question: string): GivenAnswer | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined;
}

/** The outcomes that the answers still allow, in the order in which the tree lists them: every open question counts as unknown. */
export function possibleOutcomes(tree: DecisionTree, answers: Answers): string[] {
  const reached = new Set(walkOpenEnded(tree, answers).outcomes);
  return tree.outcomes.map(({ id }) => id).filter((id) => reached.has(id));
}

function walkOpenEnded(tree: DecisionTree, answers: Answers): Walk {
  const open = { certainty: 'unknown' } as const;
  return walk(tree, Object.fromEntries(tree.questions.map(({ id }) => [id, givenAnswer(answers, id) ?? open])));
}

/** What is wrong with a tree, in sentences: dead ends, loops, orphans and outcomes that no walk reaches, answers other than one yes and one no. Empty when sound. */
export function faults(tree: DecisionTree): string[] {
  const found = editionFaults(tree, [
    ...tree.questions.map(({ id }) => ({ id, what: `question ${id}` })),
    ...tree.outcomes.map(({ id }) => ({ id, what: `outcome ${id}` })),
    ...tree.limits.map(({ id }) => ({ id, what: `limit ${id}` })),
  ]);
  const questions = new Map(tree.questions.map((question) => [question.id, question]));
  const outcomes = new Set(tree.outcomes.map(({ id }) => id));
  const reached = new Map<string, 'on the way' | 'done'>();
  const loops = new Set<string>();
  const visit = (at: string): void => {
    const before = reached.get(at);
    if (before === 'on the way') loops.add(at);
    if (before) return;
    reached.set(at, 'on the way');
    for (const answer of questions.get(at)?.answers ?? []) visit(answer.goTo);
    reached.set(at, 'done');
  };
  if (!questions.has(tree.firstQuestion)) found.push(`the tree starts at "${tree.firstQuestion}", which is not a question`);
  visit(tree.firstQuestion);
  for (const id of loops) found.push(`question ${id} can lead back to itself`);
  for (const question of tree.questions) {
    if (new Set(question.answers.map(({ id }) => id)).size !== 2) found.push(`question ${question.id} needs one yes and one no`);
    if (!(question.daysToFindOut > 0)) found.push(`question ${question.id} takes ${question.daysToFindOut} days to find out`);
    for (const { id, goTo } of question.answers) {
      if (!questions.has(goTo) && !outcomes.has(goTo))
        found.push(`"${id}" to question ${question.id} leads to "${goTo}", which does not exist`);
    }
    if (!reached.has(question.id)) found.push(`no walk reaches question ${question.id}`);
  }
  for (const id of outcomes) if (!reached.has(id)) found.push(`no walk reaches outcome ${id}`);
  return found;
}

/** One answer changed, everything else kept: the outcomes that are possible then. */
export type Flip = {
  readonly question: string;
  readonly from: AnswerId | 'unknown';
  readonly certainty: GivenAnswer['certainty'];
  readonly to: AnswerId;
  readonly outcomes: readonly string[];
  readonly changesOutcome: boolean;
};

export type Flips = {
  /** The outcomes that the answers allow as they stand. */
  readonly now: readonly string[];
  readonly rows: readonly Flip[];
  /**
   * The fewest given answers that would have to be wrong for another outcome: 0 when more than one is possible already,
   * undefined when nothing leads anywhere else.
   */
  readonly robustness: number | undefined;
  /** Those answers, in the order of the walk. */
  readonly fewest: readonly { readonly question: string; readonly to: AnswerId }[];
  /** Of the open, unknown and guessed questions on the way whose answer decides something, the one with the fewest days to find out. */
  readonly findOutNext?: {
    readonly question: string;
    readonly days: number;
    readonly ifYes: readonly string[];
    readonly ifNo: readonly string[];
  };
};

const same = (one: readonly string[], other: readonly string[]) => one.length === other.length && one.every((id, at) => id === other[at]);

/**
 * How far the outcome can be relied on: each answer on the path changed once (an unknown is settled both ways), the robustness,
 * and the cheapest thing to find out next. Exact: every case is replayed, nothing is sampled.
 */
export function flips(tree: DecisionTree, answers: Answers): Flips {
  const now = possibleOutcomes(tree, answers);
  const { path } = walk(tree, answers);
  const ifAnswered = (question: string, answer: AnswerId) =>
    possibleOutcomes(tree, { ...answers, [question]: { answer, certainty: 'sure' } });
  const rows = path.flatMap(({ question, answer: from, certainty }) =>
    (['yes', 'no'] as const)
      .filter((to) => to !== from)
      .map((to): Flip => {
        const outcomes = ifAnswered(question, to);
        return { question, from, certainty, to, outcomes, changesOutcome: !same(outcomes, now) };
      }),
  );
  const fewest = now.length > 1 ? [] : fewestFlips(tree, answers, now[0]);
  const [findOutNext] = questionsWithinReach(tree, answers)
    .filter(({ id }) => givenAnswer(answers, id)?.certainty !== 'sure')
    .map(({ id, daysToFindOut }) => ({ question: id, days: daysToFindOut, ifYes: ifAnswered(id, 'yes'), ifNo: ifAnswered(id, 'no') }))
    .filter(({ ifYes, ifNo }) => !same(ifYes, ifNo))
    .sort((one, other) => one.days - other.days || Number(isGuess(answers, one.question)) - Number(isGuess(answers, other.question)));
  return { now, rows, robustness: fewest?.length, fewest: fewest ?? [], ...(findOutNext && { findOutNext }) };
}

const isGuess = (answers: Answers, question: string) => givenAnswer(answers, question)?.certainty === 'guess';

function questionsWithinReach(tree: DecisionTree, answers: Answers): TreeQuestion[] {
  return walkOpenEnded(tree, answers).path.flatMap(({ question }) => tree.questions.filter(({ id }) => id === question));
}

/** The smallest set of given answers to reverse so that a walk ends anywhere but at `settled`; undefined when no walk does. */
function fewestFlips(tree: DecisionTree, answers: Answers, settled: string | undefined): Flips['fewest'] | undefined {
  const known = new Map<string, Flips['fewest'] | undefined>();
  const from = (at: string): Flips['fewest'] | undefined => {
    if (known.has(at)) return known.get(at);
    known.set(at, undefined);
    if (tree.outcomes.some(({ id }) => id === at)) return remember(at, at === settled ? undefined : []);
    const given = givenAnswer(answers, at);
    const ways = (tree.questions.find(({ id }) => id === at)?.answers ?? []).flatMap(({ id, goTo }) => {
      const rest = from(goTo);
      const reversed = given !== undefined && given.certainty !== 'unknown' && given.answer !== id;
      return rest ? [reversed ? [{ question: at, to: id }, ...rest] : rest] : [];
    });
    return remember(at, ways.sort((one, other) => one.length - other.length)[0]);
  };
  const remember = (at: string, flipped: Flips['fewest'] | undefined) => {
    known.set(at, flipped);
    return flipped;
  };
  return from(tree.firstQuestion);
}
