import type { Exercise } from '@/lib/domain/hiring/exercise';
import { agentsExercises } from './agents';
import { communicationExercises } from './communication';
import { evalsExercises } from './evals';
import { judgmentExercises } from './judgment';
import { llmFundamentalsExercises } from './llm-fundamentals';
import { mlopsExercises } from './mlops';
import { promptingExercises } from './prompting';
import { ragExercises } from './rag';

/** Every calibration exercise, in the order of the rubric's areas. One that has been attempted is not edited in place: its version goes up. */
export const exercises: readonly Exercise[] = [
  ...llmFundamentalsExercises,
  ...promptingExercises,
  ...ragExercises,
  ...agentsExercises,
  ...evalsExercises,
  ...mlopsExercises,
  ...judgmentExercises,
  ...communicationExercises,
];
