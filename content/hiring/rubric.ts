import type { Rubric } from '@/lib/domain/hiring/rubric';
import { antiPatterns } from './anti-patterns';
import { agents } from './areas/agents';
import { communication } from './areas/communication';
import { evals } from './areas/evals';
import { judgment } from './areas/judgment';
import { llmFundamentals } from './areas/llm-fundamentals';
import { mlops } from './areas/mlops';
import { prompting } from './areas/prompting';
import { rag } from './areas/rag';
import { calibrationQuestions } from './calibration-questions';
import { levels } from './levels';
import { scope } from './scope';

/** The rubric that new scorecards are written under. */
export const rubric = {
  version: 1,
  publishedOn: '2026-11-23',
  levels,
  areas: [llmFundamentals, prompting, rag, agents, evals, mlops, judgment, communication],
  scope,
  calibrationQuestions,
  antiPatterns,
} as const satisfies Rubric;

/** Every version ever published, oldest first. A version is never edited once a scorecard has been written under it: add the next one. */
export const rubrics: readonly Rubric[] = [rubric];
