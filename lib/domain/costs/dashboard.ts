import { type Edition, editionFaults } from '../edition';

/** A panel of the executive dashboard: what it shows, why anybody looks, and what a reader does about it. */
type DashboardPanel = {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  readonly definition: string;
  readonly actWhen: string;
  /** The levers whose effect shows up in this panel. */
  readonly levers: readonly string[];
};

export type Dashboard = Edition & { readonly panels: readonly DashboardPanel[] };

/** What is wrong with the dashboard; empty when it is sound. `leverIds` are the levers that panels may name. */
export function dashboardFaults(dashboard: Dashboard, leverIds: readonly string[]): string[] {
  const known = new Set(leverIds);
  const faults = editionFaults(
    dashboard,
    dashboard.panels.map(({ id }) => ({ id, what: `panel ${id}` })),
  );
  for (const panel of dashboard.panels) {
    for (const id of panel.levers) if (!known.has(id)) faults.push(`panel ${panel.id} names the lever "${id}", which does not exist`);
  }
  return faults;
}
