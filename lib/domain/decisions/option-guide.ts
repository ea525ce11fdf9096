import { type Edition, editionFaults } from '../edition';

/** A condition that a team can check against its own situation. */
type Condition = { readonly id: string; readonly text: string };

/** One of the four ways to meet a need, and what has to hold for it to be the best one. */
type Option = {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly winsWhen: readonly Condition[];
  readonly losesWhen: string;
  /** The outcomes of the decision tree that choose this option. */
  readonly outcomes: readonly string[];
};

export type OptionGuide = Edition & { readonly options: readonly Option[] };

/** A cost of fine-tuning that plans leave out. */
type HiddenCost = { readonly id: string; readonly claim: string; readonly meaning: string; readonly askFor: string };

export type HiddenCosts = Edition & { readonly costs: readonly HiddenCost[] };

/** What is wrong with the guide; empty when it is sound. `outcomeIds` are the outcomes of the tree that the guide accompanies. */
export function optionGuideFaults(guide: OptionGuide, outcomeIds: readonly string[]): string[] {
  const known = new Set(outcomeIds);
  const faults = editionFaults(
    guide,
    guide.options.flatMap(({ id, winsWhen }) => [
      { id, what: `option ${id}` },
      ...winsWhen.map((condition) => ({ id: condition.id, what: `condition ${condition.id}` })),
    ]),
  );
  for (const option of guide.options) {
    if (option.winsWhen.length === 0) faults.push(`option ${option.id} never wins`);
    for (const id of option.outcomes)
      if (!known.has(id)) faults.push(`option ${option.id} names the outcome "${id}", which does not exist`);
  }
  return faults;
}
