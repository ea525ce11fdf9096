import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { CandidateLine } from './candidate-line';

/** The server sorts, filters and pages; the table knows what is sorted. Each further feature would only weigh. */
export const candidateTableFeatures = tableFeatures({ rowSortingFeature });

const column = createColumnHelper<typeof candidateTableFeatures, CandidateLine>();

export const candidateTableColumns = column.columns([
  column.accessor('name', {
    id: 'name',
    header: 'Name',
    cell: (cell) => (
      <a href={`/hiring/candidates/${cell.row.original.id}`} className="link line-clamp-3" data-row-link>
        {cell.getValue()}
      </a>
    ),
  }),
  column.accessor('role', { id: 'role', header: 'Role' }),
  column.accessor('status', { id: 'status', header: 'Status' }),
  column.accessor('cards', { id: 'cards', header: 'Cards in', enableSorting: false }),
  column.accessor('years', { id: 'years', header: 'Years' }),
  column.accessor('added', { id: 'added', header: 'Added' }),
  column.accessor('changed', { id: 'changed', header: 'Changed' }),
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
