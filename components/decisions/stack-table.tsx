import { ReadingTable } from '@/components/ui/reading-table';
import type { BuildOrBuy } from '@/lib/domain/decisions/sourcing';
import { formatDate } from '@/lib/format';

/** Each layer of the stack: what to take off the shelf, and what would justify building it. */
export function StackTable({ table }: { table: BuildOrBuy }) {
  return (
    <ReadingTable
      label="Build or buy, layer by layer"
      head={['Layer', 'Default choice', 'Build only when']}
      rows={table.layers.map(({ id, layer, defaultChoice, buildOnlyWhen, caution }) => ({
        id,
        cells: [
          layer,
          <div key="default" className="space-y-1">
            <p>{defaultChoice}</p>
            {caution ? (
              <p className="text-muted text-sm">
                {caution.text}{' '}
                <a href={caution.source} className="link">
                  Source
                </a>
                , checked {formatDate(caution.checkedOn)}.
              </p>
            ) : null}
          </div>,
          buildOnlyWhen,
        ],
      }))}
    />
  );
}
