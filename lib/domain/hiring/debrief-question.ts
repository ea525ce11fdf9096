import type { RubricArea } from '@/lib/domain/hiring/rubric';

/** What would settle a disagreement: a question to ask, and the points of the scale that one side saw and the other did not. */
export type SettlingQuestion = {
  readonly ask: string;
  readonly disputed: readonly { readonly rating: number; readonly name: string; readonly text: string }[];
};

/**
 * The question that would settle a disagreement between `low` and `high` (1–4, low < high) on an area, made from its rubric:
 * the points in dispute are those above the lower rating, up to the higher one. Below the senior bar the first follow-up asks, from there on the second.
 */
export function settlingQuestion(
  area: Pick<RubricArea, 'followUps' | 'midBar' | 'seniorBar' | 'greenSignal'>,
  low: number,
  high: number,
): SettlingQuestion {
  const points = [
    { rating: 2, name: 'Mid bar', text: area.midBar },
    { rating: 3, name: 'Senior bar', text: area.seniorBar },
    { rating: 4, name: 'Green signal', text: area.greenSignal.text },
  ];
  return { ask: area.followUps[low < 2 ? 0 : 1], disputed: points.filter(({ rating }) => rating > low && rating <= high) };
}
