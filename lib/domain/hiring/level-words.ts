import type { DebriefReading } from '@/lib/domain/hiring/debrief-reading';

type Ladder = readonly { readonly id: string; readonly name: string }[];

/** What an inferred level is called: areas cannot tell beyond the rule's highest level, so that one reads "Senior or above". */
export function inferredLevelName(
  levelId: string | undefined,
  rule: { readonly levels: readonly { readonly levelId: string }[] },
  ladder: Ladder,
): string {
  if (levelId === undefined) return 'no level';
  const name = ladder.find((level) => level.id === levelId)?.name ?? levelId;
  return levelId === rule.levels.at(-1)?.levelId ? `${name} or above` : name;
}

/** The inference in one sentence, with what the scope ratings add: "Senior or above; scope evidence points to Staff: 2 of 3 raters". */
export function inferenceSentence(reading: Pick<DebriefReading, 'inference' | 'rule' | 'rubric' | 'scopeEvidence'>): string {
  const { inference, rule, rubric, scopeEvidence: scope } = reading;
  const ladder: Ladder = rubric.levels;
  if (inference.status === 'too-little-coverage')
    return `No level is inferred: ${inference.rated} of ${inference.total} areas are rated, and the rule needs ${inference.needed}`;
  const level = inference.levelId === undefined ? 'The ratings establish no level' : inferredLevelName(inference.levelId, rule, ladder);
  if (scope.levelId === undefined) return `${level}; nobody rated scope`;
  const pointed = ladder.find((one) => one.id === scope.levelId)?.name ?? scope.levelId;
  const few = scope.raters < 2 ? ', too few to lead beyond the areas' : '';
  return `${level}; scope evidence points to ${pointed}: ${scope.agreeing} of ${scope.raters} ${scope.raters === 1 ? 'rater' : 'raters'}${few}`;
}
