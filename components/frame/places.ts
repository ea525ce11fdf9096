import type { Route } from 'next';

/** A page that has a name of its own and can be jumped to. */
export type Place = { href: Route; label: string };

/** One of the nouns in the rail, with the pages inside it. `does` is its sentence in search. */
export type Noun = Place & { key: string; does: string; pages: readonly Place[] };

const at = (path: string) => path as Route;

export const nouns: readonly Noun[] = [
  {
    key: 'hiring',
    href: at('/hiring'),
    label: 'Hiring',
    does: 'Candidates, scorecards and the rubric',
    pages: [
      { href: at('/hiring/candidates'), label: 'Candidates' },
      { href: at('/hiring/scorecards'), label: 'Scorecards' },
      { href: at('/hiring/interviews'), label: 'Overdue' },
      { href: at('/hiring/compare'), label: 'Compare' },
      { href: at('/hiring/reviews'), label: 'Anonymous reviews' },
      { href: at('/hiring/calibration'), label: 'Calibration' },
      { href: at('/hiring/rubric'), label: 'Rubric' },
      { href: at('/hiring/level-rule'), label: 'Level rule' },
      { href: at('/hiring/roles'), label: 'Roles' },
      { href: at('/hiring/import'), label: 'Import' },
      { href: at('/hiring/export'), label: 'Export' },
      { href: at('/hiring/fairness'), label: 'Fairness' },
      { href: at('/hiring/privacy'), label: 'Privacy' },
    ],
  },
  { key: 'decisions', href: at('/decisions'), label: 'Decisions', does: 'Build or buy, and why', pages: [] },
  { key: 'costs', href: at('/costs'), label: 'Costs', does: 'What AI work costs, and what would lower it', pages: [] },
  { key: 'rollout', href: at('/rollout'), label: 'Rollout', does: 'Phases, gates and exit criteria', pages: [] },
  { key: 'team', href: at('/team'), label: 'Team', does: 'Shapes, roles and contracts', pages: [] },
  { key: 'governance', href: at('/governance'), label: 'Governance', does: 'Practices, reviews and kill switches', pages: [] },
];

export const settings: Noun = {
  key: 'settings',
  href: at('/settings'),
  label: 'Settings',
  does: 'The workspace, its people and its trail',
  pages: [
    { href: at('/settings/workspace'), label: 'Workspace' },
    { href: at('/settings/members'), label: 'Members' },
    { href: at('/settings/sessions'), label: 'Sessions' },
    { href: at('/settings/audit'), label: 'Audit' },
    { href: at('/settings/roles'), label: 'Roles and permissions' },
  ],
};

/** Whether a path is this place or inside it. */
export function isWithin(path: string, place: Place): boolean {
  return path === place.href || path.startsWith(`${place.href}/`);
}
