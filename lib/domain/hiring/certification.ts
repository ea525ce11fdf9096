import type { ExerciseResult } from '@/lib/domain/hiring/exercise';

/** Where an interviewer stands in one area: sits in on interviews, leads them while being watched, or rates alone. */
export const standings = ['shadow', 'reverse-shadow', 'certified'] as const;
export type StandingState = (typeof standings)[number];

/** What one step takes. All of it has to hold. */
export type CertificationStep = {
  /** Exercises of the area rated within `withinPoints` of gold. */
  readonly exercises: number;
  readonly withinPoints: number;
  /** The most that ratings may differ from gold on average, in points, whatever the direction. */
  readonly meanDifference: number;
  /** The least share of signals judged as gold has them, 0–1. */
  readonly signalAccuracy: number;
  /** Interviews sat in on, and interviews led under watch, that a certified interviewer confirmed. */
  readonly shadowInterviews: number;
  readonly reverseShadowInterviews: number;
};

/** How somebody comes to rate an area alone. `certified` takes everything that `reverse-shadow` does as well. */
export type CertificationRule = {
  readonly version: number;
  /** Gold is known once seen. A further attempt at an exercise counts only this many days after the one before it. */
  readonly retakeAfterDays: number;
  readonly steps: Readonly<Record<Exclude<StandingState, 'shadow'>, CertificationStep>>;
};

export type ExerciseAttempt = { readonly exerciseId: string; readonly at: Date; readonly result: ExerciseResult };

/** What one person has done in one area. */
export type AreaTraining = {
  readonly attempts: readonly ExerciseAttempt[];
  readonly shadowInterviews: number;
  readonly reverseShadowInterviews: number;
};

/** `meanDifference` (points, absolute), `leniency` (points, signed, above 0 is lenient) and `signalAccuracy` (0–1) are undefined before the first exercise. */
export type Standing = {
  readonly state: StandingState;
  readonly exercises: number;
  readonly meanDifference: number | undefined;
  readonly leniency: number | undefined;
  readonly signalAccuracy: number | undefined;
  /** What the next state still takes, one sentence each; empty when certified. */
  readonly missing: readonly string[];
};

const dayMs = 86_400_000;

/**
 * The attempts that count, one per exercise: its latest that was either the first or made `retakeAfterDays` after the one before. Oldest exercise first.
 * An attempt made too early does not count and starts the wait again, because gold was seen again.
 */
export function countedAttempts(attempts: readonly ExerciseAttempt[], rule: Pick<CertificationRule, 'retakeAfterDays'>): ExerciseAttempt[] {
  const before = new Map<string, Date>();
  const counted = new Map<string, ExerciseAttempt>();
  for (const attempt of [...attempts].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const last = before.get(attempt.exerciseId);
    if (!last || attempt.at.getTime() - last.getTime() >= rule.retakeAfterDays * dayMs) counted.set(attempt.exerciseId, attempt);
    before.set(attempt.exerciseId, attempt.at);
  }
  return [...counted.values()];
}

/** The instant from which a further attempt at an exercise counts; undefined when it was never attempted, so that one counts at once. */
export function retakeCountsFrom(
  attempts: readonly Pick<ExerciseAttempt, 'exerciseId' | 'at'>[],
  exerciseId: string,
  rule: Pick<CertificationRule, 'retakeAfterDays'>,
): Date | undefined {
  const times = attempts.filter((attempt) => attempt.exerciseId === exerciseId).map((attempt) => attempt.at.getTime());
  return times.length === 0 ? undefined : new Date(times.reduce((a, b) => Math.max(a, b)) + rule.retakeAfterDays * dayMs);
}

/** Where somebody stands in an area, and what the next state takes. Derived each time, so a retake that goes badly takes a state back. */
export function standing(training: AreaTraining, rule: CertificationRule): Standing {
  const results = countedAttempts(training.attempts, rule).map((attempt) => attempt.result);
  const signals = results.flatMap((result) => result.signals);
  const figures = {
    exercises: results.length,
    meanDifference: mean(results.map((result) => Math.abs(result.ratingDifference))),
    leniency: mean(results.map((result) => result.ratingDifference)),
    signalAccuracy: mean(signals.map(({ outcome }) => (outcome === 'hit' || outcome === 'rightly-not-marked' ? 1 : 0))),
  };
  const lacks = (step: CertificationStep) => stepLacks(step, results, figures, training);
  const toReverseShadow = lacks(rule.steps['reverse-shadow']);
  if (toReverseShadow.length > 0) return { state: 'shadow', ...figures, missing: toReverseShadow };
  const toCertified = lacks(rule.steps.certified);
  return { state: toCertified.length > 0 ? 'reverse-shadow' : 'certified', ...figures, missing: toCertified };
}

/** Comparisons leave room for what binary fractions lose: .6 of five exercises is not less than .6. */
const slack = 1e-9;

function stepLacks(
  step: CertificationStep,
  results: readonly ExerciseResult[],
  figures: Pick<Standing, 'meanDifference' | 'signalAccuracy'>,
  training: AreaTraining,
): string[] {
  const lacks: string[] = [];
  const near = results.filter((result) => Math.abs(result.ratingDifference) <= step.withinPoints).length;
  if (near < step.exercises) {
    const within = step.withinPoints === 0 ? 'exactly as gold' : `within ${counted(step.withinPoints, 'point')} of gold`;
    lacks.push(`Rate ${counted(step.exercises - near, 'more exercise')} ${within}: ${near} of ${step.exercises} so far.`);
  }
  if (figures.meanDifference !== undefined && figures.meanDifference > step.meanDifference + slack) {
    lacks.push(
      `Ratings differ from gold by ${figures.meanDifference.toFixed(2)} on average; at most ${step.meanDifference.toFixed(2)} is allowed.`,
    );
  }
  if (figures.signalAccuracy !== undefined && figures.signalAccuracy < step.signalAccuracy - slack) {
    lacks.push(`${percent(figures.signalAccuracy)} of signals were judged as gold has them; ${percent(step.signalAccuracy)} is needed.`);
  }
  const { shadowInterviews, reverseShadowInterviews } = training;
  if (shadowInterviews < step.shadowInterviews) {
    const more = counted(step.shadowInterviews - shadowInterviews, 'more interview');
    lacks.push(`Sit in on ${more}, confirmed by a certified interviewer: ${shadowInterviews} of ${step.shadowInterviews} so far.`);
  }
  if (reverseShadowInterviews < step.reverseShadowInterviews) {
    const more = counted(step.reverseShadowInterviews - reverseShadowInterviews, 'more interview');
    lacks.push(
      `Lead ${more} watched and confirmed by a certified interviewer: ${reverseShadowInterviews} of ${step.reverseShadowInterviews} so far.`,
    );
  }
  return lacks;
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? undefined : values.reduce((total, value) => total + value, 0) / values.length;
const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
/** Rounded down, so that a share that falls short never reads as the one needed. */
const percent = (share: number) => `${Math.floor(share * 100 + slack)}%`;
