import { ReadingTable } from '@/components/ui/reading-table';
import type { Dashboard } from '@/lib/domain/costs/dashboard';

/** The panels of the executive dashboard: what each shows, why it matters, and when to act on it. */
export function PanelTable({ dashboard }: { dashboard: Dashboard }) {
  return (
    <ReadingTable
      label="The executive dashboard"
      head={['Panel', 'Why it matters', 'What it shows', 'Act when']}
      rows={dashboard.panels.map(({ id, name, why, definition, actWhen }) => ({ id, cells: [name, why, definition, actWhen] }))}
    />
  );
}
