import type { ExtraCriteria } from '@/lib/domain/rollout/phases';

export const extraCriteria = {
  id: 'extra-exit-criteria',
  version: 1,
  publishedOn: '2026-11-23',
  criteria: [
    {
      id: 'decision-accepted',
      text: 'The decision behind it is accepted.',
      evidence: 'A decision record with its assumptions, linked to the initiative.',
      test: { kind: 'exists', thing: 'An accepted decision' },
      suits: ['poc', 'pilot', 'ga'],
    },
    {
      id: 'cost-review-signed',
      text: 'The cost review is signed.',
      evidence: 'A cost scenario at forecast volume, with the name of the person in finance who agreed.',
      test: { kind: 'exists', thing: 'A signed cost review' },
      suits: ['pilot', 'ga'],
    },
    {
      id: 'kill-switch-in-place',
      text: 'A switch turns it off in under five minutes, without a deployment.',
      evidence: 'The name of the switch, who may use it, and what users see when it is off.',
      test: { kind: 'exists', thing: 'A kill switch' },
      suits: ['pilot', 'ga'],
    },
    {
      id: 'runbook-in-place',
      text: 'A runbook covers the failures that are expected.',
      evidence: 'A page that somebody who did not write it has followed.',
      test: { kind: 'exists', thing: 'A runbook' },
      suits: ['pilot', 'ga'],
    },
    {
      id: 'rollback-rehearsed',
      text: 'The rollback was rehearsed in the last 90 days.',
      evidence: 'The date, who did it, and how long it took from the decision to the last affected user.',
      test: { kind: 'drill', withinDays: 90 },
      suits: ['pilot', 'ga'],
    },
    {
      id: 'evals-recent',
      text: 'The evals ran in the last 30 days, on the model that is live.',
      evidence: 'A run with its commit, the version of the model, and the size of the set.',
      test: { kind: 'fresh', maxAgeDays: 30 },
      suits: ['pilot', 'ga'],
    },
    {
      id: 'support-is-ready',
      text: 'Support knows what to say when it is wrong.',
      evidence: 'A page that support has read, and a way to hand a case to the team.',
      test: { kind: 'attest' },
      suits: ['pilot', 'ga'],
    },
  ],
} as const satisfies ExtraCriteria;
