import type { Edition } from '@/lib/domain/edition';
import type { PriorityWeights } from '@/lib/domain/rollout/prioritise';

/** The weighting to begin with: the three dimensions count alike, and both gates ask for the middle of the scale. */
export const priorityWeights = {
  id: 'priority-weights',
  version: 1,
  publishedOn: '2026-11-23',
  value: 1,
  confidence: 1,
  leverage: 1,
  gates: { reversibility: 3, capacity: 3 },
} as const satisfies Edition & PriorityWeights;
