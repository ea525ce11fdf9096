import { type CertificationRule, type ExerciseAttempt, type Standing, standing } from '@/lib/domain/hiring/certification';
import { type Exercise, type ExerciseRating, exerciseResult } from '@/lib/domain/hiring/exercise';

/** One attempt as it is remembered. What it amounts to is worked out from gold each time. */
export type StoredAttempt = {
  readonly memberId: string;
  readonly exerciseId: string;
  readonly exerciseVersion: number;
  readonly rating: ExerciseRating;
  readonly signalIds: readonly string[];
  readonly at: Date;
};

/** The two kinds of accompanied interview. */
export const shadowKinds = ['shadow', 'reverse-shadow'] as const;
export type ShadowKind = (typeof shadowKinds)[number];

/** One accompanied interview that somebody confirmed. */
export type ConfirmedShadow = { readonly memberId: string; readonly areaId: string; readonly kind: ShadowKind };

/** A person’s attempts with their results. Attempts at a version of an exercise that is no longer in use cannot be judged and are left out. */
export function judgedAttempts(attempts: readonly StoredAttempt[], exercises: readonly Exercise[]): ExerciseAttempt[] {
  return attempts.flatMap((attempt) => {
    const exercise = exercises.find((one) => one.id === attempt.exerciseId && one.version === attempt.exerciseVersion);
    return exercise ? [{ exerciseId: exercise.id, at: attempt.at, result: exerciseResult(exercise, attempt) }] : [];
  });
}

/** Where one person stands in each area, from what they have done. */
export function areaStandings(
  memberId: string,
  areaIds: readonly string[],
  done: { readonly attempts: readonly StoredAttempt[]; readonly shadows: readonly ConfirmedShadow[] },
  exercises: readonly Exercise[],
  rule: CertificationRule,
): { readonly areaId: string; readonly standing: Standing }[] {
  const attempts = done.attempts.filter((attempt) => attempt.memberId === memberId);
  const shadows = done.shadows.filter((shadow) => shadow.memberId === memberId);
  return areaIds.map((areaId) => {
    const ofArea = exercises.filter((exercise) => exercise.areaId === areaId);
    const count = (kind: ShadowKind) => shadows.filter((shadow) => shadow.areaId === areaId && shadow.kind === kind).length;
    return {
      areaId,
      standing: standing(
        { attempts: judgedAttempts(attempts, ofArea), shadowInterviews: count('shadow'), reverseShadowInterviews: count('reverse-shadow') },
        rule,
      ),
    };
  });
}
