import { type Edition, editionFaults } from '../edition';

/** A factor on which a vendor API and open weights differ. */
type SourcingFactor = {
  readonly id: string;
  readonly factor: string;
  readonly vendor: string;
  readonly openWeights: string;
  /** Which side the factor usually speaks for; "workload" when only your own figures can say. */
  readonly favours: 'vendor' | 'open-weights' | 'workload';
};

export type VendorComparison = Edition & { readonly factors: readonly SourcingFactor[]; readonly defaultChoice: string };

/** A layer of the stack: what to take off the shelf, and what would justify building it. */
type StackLayer = {
  readonly id: string;
  readonly layer: string;
  readonly defaultChoice: string;
  readonly buildOnlyWhen: string;
  /** True where the source's answer is "almost never". */
  readonly almostNever: boolean;
  readonly caution?: { readonly text: string; readonly source: string; readonly checkedOn: string };
};

export type BuildOrBuy = Edition & { readonly layers: readonly StackLayer[] };

/** What is wrong with the vendor comparison; empty when it is sound. */
export function vendorComparisonFaults(comparison: VendorComparison): string[] {
  return editionFaults(
    comparison,
    comparison.factors.map(({ id }) => ({ id, what: `factor ${id}` })),
  );
}

/** What is wrong with the build-or-buy table; empty when it is sound. A caution needs an https source. */
export function buildOrBuyFaults(table: BuildOrBuy): string[] {
  const faults = editionFaults(
    table,
    table.layers.map(({ id }) => ({ id, what: `layer ${id}` })),
  );
  for (const { id, caution } of table.layers) {
    if (caution && !caution.source.startsWith('https://')) faults.push(`the caution of layer ${id} has no https source`);
  }
  return faults;
}
