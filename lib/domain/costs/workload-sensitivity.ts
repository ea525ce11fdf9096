import { type RatesOfCall, type Workload, workloadCost } from './workload-cost';

/** The month when one input alone is smaller or larger by the change, in pico-USD. */
export type Sensitivity = { readonly input: keyof Workload; readonly lessPicoUsd: bigint; readonly morePicoUsd: bigint };

const inputs = [
  'systemPromptTokens',
  'fewShotTokens',
  'historyTokens',
  'retrievedTokens',
  'questionTokens',
  'answerTokens',
  'reasoningTokens',
  'cachedPrefixTokens',
  'cacheHitShare',
  'batchShare',
  'callsPerDay',
] as const satisfies readonly (keyof Workload)[];

/** The workload with one input scaled; shares stop at 1 and the cached prefix at the whole input. */
function scaled(workload: Workload, input: (typeof inputs)[number], factor: number): Workload {
  const value = workload[input] * factor;
  const changed = { ...workload, [input]: input.endsWith('Share') ? Math.min(1, value) : value };
  const { systemPromptTokens, fewShotTokens, historyTokens, retrievedTokens, questionTokens } = changed;
  const whole = systemPromptTokens + fewShotTokens + historyTokens + retrievedTokens + questionTokens;
  return { ...changed, cachedPrefixTokens: Math.min(changed.cachedPrefixTokens, whole) };
}

/**
 * What a change of each input by itself does to the month, the widest first: each is made smaller and larger by the share `change` (0.1 is
 * 10%). Inputs that change nothing are left out. Undefined when the workload, or a changed one, is unpriced.
 */
export function workloadSensitivity(workload: Workload, ratesOf: RatesOfCall, change: number): readonly Sensitivity[] | undefined {
  const found: Sensitivity[] = [];
  for (const input of inputs) {
    const less = workloadCost(scaled(workload, input, 1 - change), ratesOf);
    const more = workloadCost(scaled(workload, input, 1 + change), ratesOf);
    if (less === undefined || more === undefined) return undefined;
    if (less.monthPicoUsd !== more.monthPicoUsd) found.push({ input, lessPicoUsd: less.monthPicoUsd, morePicoUsd: more.monthPicoUsd });
  }
  const spread = ({ lessPicoUsd, morePicoUsd }: Sensitivity) =>
    morePicoUsd > lessPicoUsd ? morePicoUsd - lessPicoUsd : lessPicoUsd - morePicoUsd;
  return found.sort((a, b) => Number(spread(b) - spread(a)));
}
