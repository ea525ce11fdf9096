import { ReadingTable } from '@/components/ui/reading-table';
import type { Contracts, Promised } from '@/lib/domain/team/contracts';

function promiseList(promises: readonly Promised[]) {
  return (
    <ul className="min-w-52 list-disc space-y-1 pl-4">
      {promises.map((promise) => (
        <li key={promise.id} id={promise.id}>
          {promise.text}
        </li>
      ))}
    </ul>
  );
}

/** What the AI team and each of its partners owe each other. */
export function ContractTable({ set }: { set: Contracts }) {
  return (
    <ReadingTable
      label="Contracts with other functions"
      head={['Partner', 'We owe', 'They owe', 'Without it']}
      rows={set.contracts.map(({ id, partner, weOwe, theyOwe, withoutIt }) => ({
        id,
        cells: [partner, promiseList(weOwe), promiseList(theyOwe), withoutIt],
      }))}
    />
  );
}
