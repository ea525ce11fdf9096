import { type Edition, editionFaults } from './edition';

/** One point of a spoken answer, in the order in which it is said. */
type AnswerPoint = {
  readonly id: string;
  readonly text: string;
  /** The id of the entry on the same page that backs the point up. */
  readonly backedBy?: string;
};

/** What a lead says when somebody asks the big question of a noun: short first, then the points, then what to be ready for. */
export type SpokenAnswer = Edition & {
  readonly question: string;
  readonly short: string;
  readonly points: readonly AnswerPoint[];
  readonly beReadyFor: string;
};

/** What is wrong with a spoken answer; empty when it is sound. `entryIds` are the ids that its points may be backed by. */
export function spokenAnswerFaults(answer: SpokenAnswer, entryIds: readonly string[]): string[] {
  const known = new Set(entryIds);
  const faults = editionFaults(
    answer,
    answer.points.map(({ id }) => ({ id, what: `point ${id}` })),
  );
  for (const { id, backedBy } of answer.points) {
    if (backedBy !== undefined && !known.has(backedBy)) faults.push(`point ${id} is backed by "${backedBy}", which does not exist`);
  }
  return faults;
}
