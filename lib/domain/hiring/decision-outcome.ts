/** What a hiring decision can be. */
export const decisionOutcomes = ['hire', 'no-hire'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];
export const decisionOutcomeNames: Record<DecisionOutcome, string> = { hire: 'Hire', 'no-hire': 'No hire' };
