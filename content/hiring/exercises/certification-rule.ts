import type { CertificationRule } from '@/lib/domain/hiring/certification';

/**
 * How an interviewer comes to rate an area alone. Two exercises rated as an experienced interviewer would, and four interviews with one in the room:
 * enough to show the common misreadings, few enough to be done in a month.
 */
export const certificationRule = {
  version: 1,
  retakeAfterDays: 30,
  steps: {
    'reverse-shadow': {
      exercises: 1,
      withinPoints: 1,
      meanDifference: 1,
      signalAccuracy: 0.5,
      shadowInterviews: 2,
      reverseShadowInterviews: 0,
    },
    certified: {
      exercises: 2,
      withinPoints: 1,
      meanDifference: 0.5,
      signalAccuracy: 0.75,
      shadowInterviews: 2,
      reverseShadowInterviews: 2,
    },
  },
} as const satisfies CertificationRule;
