import type { Dashboard } from '@/lib/domain/costs/dashboard';

export const dashboard = {
  id: 'executive-dashboard',
  version: 1,
  publishedOn: '2026-11-23',
  panels: [
    {
      id: 'spend-against-forecast',
      name: '$ this month against forecast',
      why: 'Shows whether the budget is under control while there is still time to act.',
      definition: 'Spend to date, the forecast for the full month as a range, and the budget.',
      actWhen: 'The budget lies inside the forecast range, or the date on which it runs out falls in this month.',
      levers: [],
    },
    {
      id: 'spend-by-feature-and-team',
      name: '$ by feature and team',
      why: 'Shows where the spend concentrates, and so where a lever is worth pulling.',
      definition: 'Spend split by feature and by owner, with a row for what nobody has claimed. The rows add up to the invoice.',
      actWhen: 'One feature passes its budget share, or the unclaimed row grows.',
      levers: [],
    },
    {
      id: 'spend-per-active-user',
      name: '$ per active user',
      why: 'Shows unit economics: whether growth makes the product cheaper or dearer to serve.',
      definition:
        'Spend of a feature divided by the distinct users with at least one successful call, beside the share of calls that name a user.',
      actWhen: 'It rises while usage per user stays flat, or approaches what a user brings in.',
      levers: [],
    },
    {
      id: 'cache-hit-rate',
      name: 'Cache hit rate',
      why: 'Measures how much prompt caching really gives.',
      definition: 'Cached input tokens divided by all input tokens, weighted by tokens rather than by calls.',
      actWhen: 'It drops after a release. Usually somebody put something that varies near the top of a prompt.',
      levers: ['prompt-caching'],
    },
    {
      id: 'tokens-by-model-tier',
      name: 'Tokens by model tier',
      why: 'Measures how well routing works.',
      definition: 'Share of tokens on large, medium and small models, with the blended price per million.',
      actWhen: 'The large tier’s share creeps up without a change in the product.',
      levers: ['model-routing', 'distill-small-model'],
    },
    {
      id: 'output-tokens-per-call',
      name: 'Average output tokens per call',
      why: 'Measures control over answer length.',
      definition: 'Mean and 95th percentile of output tokens, beside the share of answers that were cut off.',
      actWhen: 'The average rises after a change of prompt or model, or cut-off answers pass what support tolerates.',
      levers: ['cap-output-tokens'],
    },
    {
      id: 'share-on-batch',
      name: '% on the Batch API',
      why: 'Measures how far the discount for asynchronous work is used.',
      definition: 'Share of tokens and of dollars sent through batch, beside work that could have been and was not.',
      actWhen: 'A nightly job shows up at the full price.',
      levers: ['batch-api'],
    },
  ],
} as const satisfies Dashboard;
