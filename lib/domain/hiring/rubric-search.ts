import type { AntiPattern, CalibrationQuestion, Level, Rubric, RubricArea, ScopeItem } from '@/lib/domain/hiring/rubric';

/** The entries of a rubric that hold every word of a query. `scope` is undefined when it does not. */
export type RubricMatches = {
  readonly areas: readonly RubricArea[];
  readonly scope: ScopeItem | undefined;
  readonly levels: readonly Level[];
  readonly calibrationQuestions: readonly CalibrationQuestion[];
  readonly antiPatterns: readonly AntiPattern[];
  readonly total: number;
};

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Every text inside an entry, ids left out: what a reader sees is what can be found. */
function textsOf(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry];
  if (Array.isArray(entry)) return entry.flatMap(textsOf);
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.entries(entry).flatMap(([key, value]) =>
    key === 'id' || key === 'polarity' || key === 'revealedBy' ? [] : textsOf(value),
  );
}

/** Searches a rubric: an entry matches when it holds every word, in any order and any case. An empty query matches everything. */
export function rubricMatches(rubric: Rubric, query: string): RubricMatches {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const holds = (entry: unknown) => {
    const text = folded(textsOf(entry).join(' '));
    return words.every((word) => text.includes(word));
  };
  const found = {
    areas: rubric.areas.filter(holds),
    scope: holds(rubric.scope) ? rubric.scope : undefined,
    levels: rubric.levels.filter(holds),
    calibrationQuestions: rubric.calibrationQuestions.filter(holds),
    antiPatterns: rubric.antiPatterns.filter(holds),
  };
  const total =
    found.areas.length + (found.scope ? 1 : 0) + found.levels.length + found.calibrationQuestions.length + found.antiPatterns.length;
  return { ...found, total };
}
