import type { Contracts } from '@/lib/domain/team/contracts';

export const contracts = {
  id: 'cross-functional-contracts',
  version: 1,
  publishedOn: '2026-11-23',
  contracts: [
    {
      id: 'product',
      partner: 'Product (PM)',
      weOwe: [
        { id: 'capability-bounds', text: 'The bounds of the capability: what it cannot do, in examples.' },
        { id: 'eval-backed-claims', text: 'Claims backed by evals, with the set and the date.' },
      ],
      theyOwe: [
        { id: 'acceptance-criteria', text: 'Acceptance criteria that can be scored before launch.' },
        { id: 'user-data-access', text: 'Access to user data: real inputs, with consent settled.' },
      ],
      withoutIt: 'The launch is argued on impressions.',
    },
    {
      id: 'design',
      partner: 'Design',
      weOwe: [
        { id: 'failure-states', text: 'The failure states that the experience has to cover: wrong, unsure, slow, refused, unavailable.' },
        { id: 'latency-expectations', text: 'Latency to expect: time to first token and to the full answer, typical and p95.' },
      ],
      theyOwe: [
        { id: 'streaming-patterns', text: 'Streaming patterns: what moves, what waits, and how to stop it.' },
        { id: 'refusal-patterns', text: 'Refusal patterns: what the product says when it will not answer, and what a user can do next.' },
      ],
      withoutIt: 'A fluent wrong answer looks just like a right one.',
    },
    {
      id: 'data-engineering',
      partner: 'Data engineering',
      weOwe: [
        { id: 'schema-needs', text: 'The schema that we need, including the fields that permissions are decided on.' },
        { id: 'freshness-needs', text: 'The freshness that we need, per source, in minutes or days.' },
      ],
      theyOwe: [
        { id: 'reliable-pipelines', text: 'Reliable pipelines, with an owner and an alert.' },
        { id: 'quality-slas', text: 'Quality SLAs: completeness, duplicates, deletions carried through.' },
      ],
      withoutIt: 'A stale index is reported as a hallucination.',
    },
    {
      id: 'security-and-privacy',
      partner: 'Security and privacy',
      weOwe: [
        { id: 'threat-model', text: 'A threat model: prompt injection, data leaking through tools and logs, abuse of spend.' },
        { id: 'data-flow', text: 'The data flow: which data goes to which provider, region and log, and for how long.' },
      ],
      theyOwe: [
        { id: 'approved-vendors', text: 'A list of approved vendors, and how long a new one takes.' },
        { id: 'data-classification', text: 'A classification of the data that says what may go where.' },
      ],
      withoutIt: 'Review starts in the week of launch.',
    },
    {
      id: 'legal-and-compliance',
      partner: 'Legal and compliance',
      weOwe: [{ id: 'use-case-and-vendor-list', text: 'A current list of use cases and of the vendors behind each.' }],
      theyOwe: [
        { id: 'approval-cadence', text: 'A cadence of approvals: who decides, how often, with what input.' },
        { id: 'risk-register', text: 'A risk register that names the owner and the review date of each risk.' },
      ],
      withoutIt: 'Every question becomes an exception, and every exception an e-mail.',
    },
    {
      id: 'finance',
      partner: 'Finance',
      weOwe: [
        { id: 'cost-forecast', text: 'A cost forecast per feature, as a range with its assumptions.' },
        { id: 'unit-economics', text: 'Unit economics: cost per user, per task or per document.' },
      ],
      theyOwe: [
        { id: 'budget-visibility', text: 'Visibility of the budget, early enough to act on.' },
        { id: 'chargeback', text: 'Chargeback to the consuming teams, where it is needed.' },
      ],
      withoutIt: 'The first conversation about cost is about an invoice.',
    },
  ],
} as const satisfies Contracts;
