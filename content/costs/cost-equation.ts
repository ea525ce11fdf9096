import type { CostEquation } from '@/lib/domain/costs/cost-equation';

export const costEquation = {
  id: 'cost-of-a-call',
  version: 1,
  publishedOn: '2026-11-23',
  asWritten: '$ per call ≈ (input_tokens × $/1M_input) + (output_tokens × $/1M_output) + (cached_input × cache discount)',
  terms: [
    {
      id: 'uncached-input',
      tokens: 'uncached input tokens',
      price: '$/1M input',
      meaning: 'Everything sent that the provider had to read afresh: system prompt, examples, history, retrieved passages, the question.',
    },
    {
      id: 'cached-input',
      tokens: 'cached input tokens',
      price: '$/1M cached input',
      meaning: 'The part of the input that was served from the prompt cache. It has a price of its own, well below that of fresh input.',
    },
    {
      id: 'cache-writes',
      tokens: 'cache write tokens',
      price: '$/1M cache write',
      meaning:
        'Some providers charge more than the input price to put a prefix into the cache. Where they do not, this term is part of the first.',
    },
    {
      id: 'output',
      tokens: 'output tokens',
      price: '$/1M output',
      meaning: 'Everything generated, including reasoning tokens that the user never sees.',
    },
  ],
  corrections: [
    {
      id: 'cached-input-is-input',
      asWritten: 'input_tokens … + cached_input …',
      problem:
        'Cached input is part of the input. Several providers report an input count that already includes it, so adding it on top counts those tokens twice.',
      useInstead:
        'Split the input into tokens that do not overlap (uncached, cached, cache writes) before multiplying, provider by provider.',
    },
    {
      id: 'discount-is-not-a-price',
      asWritten: 'cached_input × cache discount',
      problem: 'A discount is a share. Tokens times a share is still tokens, not dollars, so the term cannot be added to the others.',
      useInstead: 'cached tokens × $/1M cached input.',
    },
    {
      id: 'cache-writes-are-missing',
      asWritten: 'no term for writing to the cache',
      problem: 'Where writing costs extra, a cache that is written often and read seldom makes the bill larger.',
      useInstead: 'A fourth term for cache writes. Show the net saving, which may be negative.',
    },
    {
      id: 'per-million-needs-a-division',
      asWritten: 'input_tokens × $/1M_input',
      problem: 'The prices are per million tokens and the counts are tokens, so the sum is a million times too large.',
      useInstead: 'Divide the sum by 1,000,000.',
    },
  ],
  example: {
    buckets: { uncachedInput: 2_000, cacheRead: 8_000, cacheWrite5m: 0, cacheWrite1h: 0, output: 500, reasoningOutput: 0 },
    rates: {
      inputPicoUsd: 3_000_000n,
      cacheReadPicoUsd: 300_000n,
      cacheWrite5mPicoUsd: 3_750_000n,
      cacheWrite1hPicoUsd: 6_000_000n,
      outputPicoUsd: 15_000_000n,
    },
  },
  habits: [
    {
      id: 'output-often-dominates',
      claim: 'Output tokens are often the dominant cost.',
      meaning:
        'Each one is usually priced at several times an input token. Check it on your own bill, since a long-context feature can be the other way round.',
    },
    {
      id: 'tokens-compound',
      claim: 'Token counts compound fast.',
      meaning:
        'System prompt, few-shot examples, history and retrieved context all travel with every call. In a conversation the history is sent again on each turn, so the total input of a conversation grows roughly with the square of its turns.',
    },
    {
      id: 'log-actual-usage',
      claim: 'Always log the actual token usage.',
      meaning:
        'Store the usage object that the provider returned, per call, with feature, model and user. Estimates from character counts miss caching, reasoning and retries.',
    },
  ],
} as const satisfies CostEquation;
