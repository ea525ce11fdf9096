import type { ratings } from '@/lib/domain/hiring/rating';
import type { Rubric } from '@/lib/domain/hiring/rubric';

/** A rating that is a number. An exercise is always probed. */
export type ExerciseRating = (typeof ratings)[number];

/** Whether a signal or an anti-pattern shows in the answer. `quote` is a passage of the answer, word for word; there is one whenever it is present. */
export type GoldSignal = { readonly signalId: string; readonly present: boolean; readonly why: string; readonly quote?: string };

/** A written mock answer with the rating it should get, for interviewers to calibrate on. */
export type Exercise = {
  readonly id: string;
  readonly version: number;
  readonly areaId: string;
  readonly rubricVersion: number;
  /** Names the answer without giving its rating away. */
  readonly title: string;
  /** The probe as it was asked. */
  readonly question: string;
  /** As a transcript would have it. Paragraphs are separated by a blank line; those of the interviewer begin with "Interviewer: ". */
  readonly answer: string;
  readonly gold: {
    readonly rating: ExerciseRating;
    /** Why this rating and not its neighbours, in the rubric’s terms. Whatever stands in “ ” is said in the answer. */
    readonly reason: string;
    readonly signals: readonly GoldSignal[];
  };
};

const answerWords = { least: 180, most: 350 };

/**
 * What is wrong with an exercise under the rubric it names, in sentences; empty when it is sound.
 * Checks that ids exist, that the answer is 180 to 350 words, that every quoted passage occurs in it, that both of the area's signals are judged,
 * and that the gold rating agrees with them: nothing red at 3 or above, something red at 1, and the green signal at 4 and never at 3.
 */
export function exerciseFaults(exercise: Exercise, rubric: Rubric): string[] {
  const { gold } = exercise;
  const faults: string[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(exercise.id)) faults.push(`the id "${exercise.id}" is not kebab-case`);
  if (exercise.rubricVersion !== rubric.version) faults.push(`it is written under rubric version ${exercise.rubricVersion}`);
  const words = exercise.answer.split(/\s+/).filter(Boolean).length;
  if (words < answerWords.least || words > answerWords.most) faults.push(`its answer has ${words} words`);
  for (const [name, text] of Object.entries({ title: exercise.title, question: exercise.question, reason: gold.reason })) {
    if (text.trim() === '') faults.push(`its ${name} is empty`);
  }
  const said = (passage: string, where: string) => {
    if (passage.trim() === '' || !exercise.answer.includes(passage))
      faults.push(`${where} quotes “${passage}”, which is not in the answer`);
  };
  const quoted = passagesIn(gold.reason);
  if (quoted.length === 0) faults.push('the gold reason quotes nothing');
  for (const passage of quoted) said(passage, 'the gold reason');
  const seen = new Set<string>();
  for (const signal of gold.signals) {
    if (seen.has(signal.signalId)) faults.push(`"${signal.signalId}" is judged twice`);
    seen.add(signal.signalId);
    if (signal.why.trim() === '') faults.push(`"${signal.signalId}" is judged without a reason`);
    if (signal.present && signal.quote === undefined) faults.push(`"${signal.signalId}" is present without a quote`);
    for (const passage of [...passagesIn(signal.why), ...(signal.quote === undefined ? [] : [signal.quote])])
      said(passage, signal.signalId);
  }
  const area = rubric.areas.find((one) => one.id === exercise.areaId);
  if (!area) return [...faults, `the area "${exercise.areaId}" does not exist`];
  const known = new Set([area.greenSignal.id, area.redSignal.id, ...rubric.antiPatterns.map((pattern) => pattern.id)]);
  for (const id of seen) if (!known.has(id)) faults.push(`"${id}" is neither a signal of ${area.name} nor an anti-pattern`);
  for (const { id } of [area.greenSignal, area.redSignal]) if (!seen.has(id)) faults.push(`"${id}" is not judged`);
  const present = gold.signals.filter((signal) => signal.present).map((signal) => signal.signalId);
  const green = present.includes(area.greenSignal.id);
  const red = present.some((id) => id !== area.greenSignal.id);
  if (gold.rating >= 3 && red) faults.push(`it is rated ${gold.rating} with a red signal or an anti-pattern present`);
  if (gold.rating === 1 && !red) faults.push('it is rated 1 with neither the red signal nor an anti-pattern present');
  if (gold.rating === 4 && !green) faults.push('it is rated 4 without the green signal');
  if (gold.rating === 3 && green) faults.push('it is rated 3 with the green signal present, which makes it a 4');
  return faults;
}

/** What stands in “ ” in a text. */
function passagesIn(text: string): string[] {
  return [...text.matchAll(/“([^”]*)”/g)].map((match) => match[1] ?? '');
}

/** What somebody made of an exercise. */
export type ExerciseAnswer = { readonly rating: ExerciseRating; readonly signalIds: readonly string[] };

export type SignalOutcome = 'hit' | 'missed' | 'false-alarm' | 'rightly-not-marked';

/** `ratingDifference` is the answer minus gold, −3 to 3: above 0 is more lenient than gold. `accuracy` is the share of signals judged as gold has them, 0–1. */
export type ExerciseResult = {
  readonly ratingDifference: number;
  readonly signals: readonly { readonly signalId: string; readonly outcome: SignalOutcome }[];
  readonly accuracy: number;
};

/** Compares an answer with gold, signal by signal in gold's order. A mark that gold does not list is a false alarm; a mark made twice counts once. */
export function exerciseResult(exercise: Pick<Exercise, 'gold'>, answer: ExerciseAnswer): ExerciseResult {
  const marked = new Set(answer.signalIds);
  const listed = exercise.gold.signals.map(({ signalId, present }) => {
    const outcome: SignalOutcome = marked.has(signalId) ? (present ? 'hit' : 'false-alarm') : present ? 'missed' : 'rightly-not-marked';
    return { signalId, outcome };
  });
  const unlisted = [...marked].filter((id) => !listed.some(({ signalId }) => signalId === id));
  const signals = [...listed, ...unlisted.map((signalId) => ({ signalId, outcome: 'false-alarm' as const }))];
  const right = signals.filter(({ outcome }) => isRight(outcome)).length;
  return {
    ratingDifference: answer.rating - exercise.gold.rating,
    signals,
    accuracy: signals.length === 0 ? 1 : right / signals.length,
  };
}

const isRight = (outcome: SignalOutcome) => outcome === 'hit' || outcome === 'rightly-not-marked';

/** How often one signal was judged each way over several exercises; `accuracy` is 0–1. */
export type SignalAccuracy = {
  readonly signalId: string;
  readonly counts: Readonly<Record<SignalOutcome, number>>;
  readonly accuracy: number;
};

/** Accuracy per signal over several results, in the order in which the signals first occur. */
export function accuracyPerSignal(results: readonly ExerciseResult[]): SignalAccuracy[] {
  const bySignal = new Map<string, Record<SignalOutcome, number>>();
  for (const { signalId, outcome } of results.flatMap((result) => result.signals)) {
    const counts = bySignal.get(signalId) ?? { hit: 0, missed: 0, 'false-alarm': 0, 'rightly-not-marked': 0 };
    counts[outcome] += 1;
    bySignal.set(signalId, counts);
  }
  return [...bySignal].map(([signalId, counts]) => {
    const total = counts.hit + counts.missed + counts['false-alarm'] + counts['rightly-not-marked'];
    return { signalId, counts, accuracy: (counts.hit + counts['rightly-not-marked']) / total };
  });
}
