import { ReadingTable } from '@/components/ui/reading-table';
import type { VendorComparison } from '@/lib/domain/decisions/sourcing';

const favoursWords = { vendor: 'Vendor API', 'open-weights': 'Open weights', workload: 'Depends on the workload' } as const;

/** A vendor API beside open weights, factor by factor, with the default that follows. */
export function VendorTable({ comparison }: { comparison: VendorComparison }) {
  return (
    <>
      <ReadingTable
        label="Vendor API or open weights"
        head={['Factor', 'Vendor API', 'Open weights', 'Usually favours']}
        rows={comparison.factors.map(({ id, factor, vendor, openWeights, favours }) => ({
          id,
          cells: [factor, vendor, openWeights, favoursWords[favours]],
        }))}
      />
      <p className="prose-width">
        <strong>Default: </strong>
        {comparison.defaultChoice}
      </p>
    </>
  );
}
