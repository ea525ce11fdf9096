import type { Practices } from '@/lib/domain/governance/practices';

export const practices = {
  id: 'governance-practices',
  version: 1,
  publishedOn: '2026-11-23',
  practices: [
    {
      id: 'feature-budgets',
      name: 'Budgets per feature',
      means:
        'Each feature has a monthly budget. A soft alert warns the owner; a hard cut-off stops spending unless somebody overrides it by name.',
      when: 'Checked all the time; set when the forecast is approved.',
      proof: 'The budget, the alerts that were sent, and each override with its reason and its end date.',
      startWith: 'The three most expensive features, with alerts only. Add the cut-off once a degraded mode exists to fall back on.',
      thresholds: { softAlertAt: 0.75, hardStopAt: 1 },
    },
    {
      id: 'pre-launch-cost-review',
      name: 'Cost review before launch',
      means: 'Every AI feature gets a cost forecast before code freeze, while the design can still change.',
      when: 'Once per feature, before code freeze.',
      proof: 'The forecast as a range, its assumptions, and, a month later, the actual figure beside it.',
      startWith: 'One page: calls a day, tokens per call, model, cost a month at launch and at ten times launch.',
    },
    {
      id: 'quarterly-cost-down-sprint',
      name: 'Quarterly cost-down sprint',
      means: 'Dedicated time to work through the cost levers, so that savings do not have to compete with features.',
      when: 'Every quarter, for one sprint.',
      proof: 'The levers pulled, the measured saving of each, and what was left for next time.',
      startWith: 'Output caps and prompt caching on the largest line of the bill.',
    },
    {
      id: 'vendor-pricing-watch',
      name: 'Vendor pricing watch',
      means: 'Somebody tracks price changes and renegotiates when the spend warrants it.',
      when: 'Monthly, and before each renewal.',
      proof: 'A dated price list with its sources, and a note on what each change does to the forecast.',
      startWith: 'A calendar entry with a name on it, and a price history that is added to and never overwritten.',
    },
    {
      id: 'cost-diff-per-change',
      name: 'Cost diff on each pull request',
      means: 'CI estimates the change in dollars per call whenever a prompt or a model changes, and puts it on the pull request.',
      when: 'On every change to a prompt, a model or its parameters.',
      proof: 'The comment on the pull request, saying whether its figures were measured or assumed.',
      startWith: 'Count the tokens of changed prompt files, and multiply by last month’s calls.',
    },
    {
      id: 'eval-gates',
      name: 'Eval gates before rollout',
      means: 'A change of prompt or model passes offline checks before any user sees it.',
      when: 'On every change of prompt or model, vendor upgrades included.',
      proof: 'The eval run, the version of the set, the threshold, and who waived it when somebody did.',
      startWith: 'Fifty cases that must not break, run in CI, with the threshold at today’s score.',
    },
    {
      id: 'audit-logs',
      name: 'Audit logs for sensitive actions',
      means:
        'Who did what, to which record, when and why, in a form that cannot be altered without a trace. Trust, security and compliance all need it.',
      when: 'On every sensitive action: access to personal data, overrides, releases, tool calls that change something.',
      proof: 'An export that verifies, and an answer to “who approved this?” within minutes.',
      startWith: 'List the ten actions that you would be asked about after an incident, and log those.',
    },
    {
      id: 'kill-switches',
      name: 'Kill switches and rollback paths',
      means: 'Each high-stakes AI feature can be turned off or rolled back in minutes, by the person on call, without a deployment.',
      when: 'Required before a high-stakes feature launches; rehearsed on a schedule.',
      proof: 'The date of the last rehearsal, how long it took, and what users saw meanwhile.',
      startWith: 'One switch per feature, and a rehearsal in working hours within the month.',
    },
  ],
} as const satisfies Practices;
