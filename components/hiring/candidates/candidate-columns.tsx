import { columnVisibilityFeature, createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { CandidateLine } from './candidate-line';

/** The server sorts, filters and pages. The table knows what is sorted and what is hidden; each further feature would only weigh. */
export const candidateTableFeatures = tableFeatures({ rowSortingFeature, columnVisibilityFeature });

const column = createColumnHelper<typeof candidateTableFeatures, CandidateLine>();

export const candidateTableColumns = column.columns([
  column.accessor('name', {
    header: 'Name',
    enableHiding: false,
    cell: (cell) => (
      <a href={`/hiring/candidates/${cell.row.original.id}`} className="link line-clamp-3" data-row-link>
        {cell.getValue()}
      </a>
    ),
  }),
  column.accessor('role', { header: 'Role' }),
  column.accessor('status', { header: 'Status' }),
  column.accessor('cards', { header: 'Cards in', enableSorting: false }),
  column.accessor('years', { header: 'Years' }),
  column.accessor('added', { header: 'Added' }),
  column.accessor('changed', { header: 'Changed' }),
  column.accessor('owed', {
    id: 'mine',
    header: 'My card',
    enableSorting: false,
    cell: (cell) =>
      cell.getValue() === '' ? null : (
        <a href={`/hiring/scorecards/${cell.getValue()}`} aria-label={`Score ${cell.row.original.name}`} className="link">
          Score
        </a>
      ),
  }),
]);
