import type { SpokenAnswer } from '@/lib/domain/spoken-answer';

export const costAnswer = {
  id: 'cost-answer',
  version: 1,
  publishedOn: '2026-11-23',
  question: 'The bill for our models is too high. What do you do?',
  short: 'I make the cost visible by feature, by model and by user first, then pull the levers in order of effort, measuring after each.',
  points: [
    { id: 'say-output-caps', text: 'Output caps: minutes of work.', backedBy: 'cap-output-tokens' },
    { id: 'say-caching', text: 'Caching: stable prefixes first.', backedBy: 'prompt-caching' },
    { id: 'say-routing', text: 'Routing: the cheap model for the easy share.', backedBy: 'model-routing' },
    { id: 'say-compression', text: 'Compression: drop dead context.', backedBy: 'prompt-compression' },
    { id: 'say-batch', text: 'Batch: whatever nobody waits for.', backedBy: 'batch-api' },
    { id: 'say-retrieval', text: 'Retrieval: chunks instead of whole documents.', backedBy: 'retrieval-over-long-context' },
    { id: 'say-self-host', text: 'Self-hosting: only at a utilisation that carries it.', backedBy: 'self-host-open-weights' },
    { id: 'say-distil', text: 'Distilling: last, with a dataset and evals in hand.', backedBy: 'distill-small-model' },
  ],
  beReadyFor:
    '“The bill rose 40% on flat traffic. Why?” Go through tokens per call, cache hit rate, output length, model mix and price before you guess.',
} as const satisfies SpokenAnswer;
