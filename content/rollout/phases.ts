import type { RolloutPlan } from '@/lib/domain/rollout/phases';

export const rolloutPlan = {
  id: 'phased-rollout',
  version: 1,
  publishedOn: '2026-11-23',
  phases: [
    {
      id: 'spike',
      name: 'Spike',
      goal: 'Prove that the model can do the task at all.',
      notYet: 'Clean code, a user interface, scale. The code is thrown away.',
      exitCriteria: [
        {
          id: 'end-to-end-demo',
          text: 'One demo runs end to end on a real input. Messy code is fine.',
          evidence: 'A recording, the inputs that were used, and a list of the failures seen on the way.',
          test: { kind: 'attest' },
        },
      ],
      duration: { minWeeks: 1, maxWeeks: 2 },
    },
    {
      id: 'poc',
      name: 'Proof of concept (PoC)',
      goal: 'Prove the value with real data.',
      notYet: 'Outside users, service levels, full integration.',
      exitCriteria: [
        {
          id: 'quality-bar-agreed',
          text: 'The quality bar is agreed between product and engineering.',
          evidence: 'A number per kind of failure, signed by the product owner before the results were known.',
          test: { kind: 'attest' },
        },
        {
          id: 'offline-evals-defined',
          text: 'Offline evals are defined.',
          evidence: 'A versioned eval set from real data, a scoring method, and a baseline score that anybody can reproduce.',
          test: { kind: 'exists', thing: 'An offline eval suite' },
        },
      ],
      duration: { minWeeks: 2, maxWeeks: 4 },
    },
    {
      id: 'pilot',
      name: 'Pilot',
      goal: 'Put it before real users in a narrow scope.',
      notYet: 'Every segment, every language, marketing.',
      exitCriteria: [
        {
          id: 'slos-met-on-cohort',
          text: 'Service levels (SLOs) are met on a small cohort.',
          evidence: 'Latency, availability and quality over the whole window, with the size of the cohort beside them.',
          test: { kind: 'metric', metric: 'Share of service levels met', op: '>=', threshold: 1 },
        },
        {
          id: 'no-sev-1-for-two-weeks',
          text: 'No sev-1 issue for 2 weeks in a row.',
          evidence: 'The incident log of the window, and the date of the last sev-1. A new one starts the count again.',
          test: { kind: 'duration', quietDays: 14, severity: 1 },
        },
      ],
      duration: { minWeeks: 4, maxWeeks: 8 },
    },
    {
      id: 'ga',
      name: 'General availability (GA)',
      goal: 'Roll it out broadly, and keep it good.',
      notYet: 'Nothing. From here on each change passes the same evals.',
      exitCriteria: [
        {
          id: 'cost-budget-defended',
          text: 'The cost budget is defended.',
          evidence: 'Spend against the forecast at full traffic, an owner, and the levers that remain.',
          test: { kind: 'metric', metric: 'Spend as a share of the budget', op: '<=', threshold: 1 },
        },
        {
          id: 'latency-budget-defended',
          text: 'The latency budget is defended.',
          evidence: 'p95 at peak load, with the slowest provider region included.',
          test: { kind: 'metric', metric: 'p95 latency as a share of the budget', op: '<=', threshold: 1 },
        },
        {
          id: 'quality-budget-defended',
          text: 'The quality budget is defended.',
          evidence: 'Eval scores on fresh production samples, and an alert on drift that has been seen to fire.',
          test: { kind: 'metric', metric: 'Eval score as a share of the bar', op: '>=', threshold: 1 },
        },
        {
          id: 'on-call-in-place',
          text: 'On-call is in place.',
          evidence: 'A rota, a runbook, and a rollback that somebody on the rota has rehearsed.',
          test: { kind: 'exists', thing: 'On-call' },
        },
      ],
      duration: 'ongoing',
    },
  ],
  antiPattern: {
    id: 'skipping-phases',
    name: 'Skipping phases under deadline pressure',
    meaning:
      'The work of a skipped phase is not saved, only moved to where it costs most: the quality bar gets argued about in an incident, in front of users.',
    insteadSay:
      '“We can keep the date with a smaller scope, or the scope with a later date. If we waive a criterion, let us write down who waived it, why, and until when.”',
  },
} as const satisfies RolloutPlan;
