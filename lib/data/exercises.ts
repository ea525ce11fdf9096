import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Reader } from '@/lib/data/candidates';
import type { Change } from '@/lib/data/change';
import type { Database, Transaction } from '@/lib/data/client';
import {
  areaStandings,
  type ConfirmedShadow,
  type ShadowKind,
  type StoredAttempt,
  shadowKinds,
} from '@/lib/domain/hiring/calibration-training';
import type { CertificationRule } from '@/lib/domain/hiring/certification';
import type { Exercise, ExerciseRating } from '@/lib/domain/hiring/exercise';
import { ratings } from '@/lib/domain/hiring/rating';
import { done, type Outcome, refused } from '@/lib/domain/outcome';
import { may, memberRoleOf } from '@/lib/domain/workspace/permissions';
import { z } from '@/lib/domain/zod';

const signalIdsSchema = z.array(z.string());
const attemptSchema = z
  .object({
    memberId: z.string(),
    exerciseId: z.string(),
    exerciseVersion: z.number(),
    rating: z.literal(ratings),
    signalIds: z.string().transform((stored) => signalIdsSchema.parse(JSON.parse(stored))),
    createdAt: z.date(),
  })
  .transform(({ createdAt, ...attempt }): StoredAttempt => ({ ...attempt, at: createdAt }));
const shadowSchema = z.object({ memberId: z.string(), areaId: z.string(), kind: z.enum(shadowKinds) });

/** What people have done towards certification: everybody's for readers of all calibration, one's own for everybody else. Oldest first. */
export async function listTraining(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
): Promise<{ attempts: StoredAttempt[]; shadows: ConfirmedShadow[] }> {
  return trainingOf(database, { workspaceId, ...(may(reader.role, 'calibration.read-all') ? {} : { memberId: reader.memberId }) });
}

async function trainingOf(database: Database | Transaction, where: { workspaceId: string; memberId?: string }) {
  const orderBy = [{ createdAt: 'asc' as const }, { id: 'asc' as const }];
  const attempts = await database.exerciseAttempt.findMany({ where, orderBy });
  const shadows = await database.shadowInterview.findMany({ where, orderBy });
  return { attempts: attempts.map((row) => attemptSchema.parse(row)), shadows: shadows.map((row) => shadowSchema.parse(row)) };
}

/** Keeps one more attempt at an exercise. Earlier ones stay as they are. */
export async function recordAttempt(
  change: Change,
  memberId: string,
  exercise: Pick<Exercise, 'id' | 'version' | 'title'>,
  answer: { readonly rating: ExerciseRating; readonly signalIds: readonly string[] },
): Promise<Outcome<{ id: string }>> {
  const { id } = await change.transaction.exerciseAttempt.create({
    data: {
      workspaceId: change.workspaceId,
      memberId,
      exerciseId: exercise.id,
      exerciseVersion: exercise.version,
      rating: answer.rating,
      signalIds: JSON.stringify(answer.signalIds),
      createdAt: change.at,
    },
  });
  change.note({ action: 'exercise.rated', recordKind: 'exercise', recordId: exercise.id, recordName: exercise.title });
  return done({ id });
}

/** Whether somebody may confirm other people's interviews in an area: who runs interviews may, and who is certified in it. */
export function mayConfirm(reader: Reader, certifiedIn: readonly string[], areaId: string): boolean {
  return may(reader.role, 'interviews.manage') || certifiedIn.includes(areaId);
}

/** Records that a member sat in on an interview, or led one under watch. Nobody confirms their own. */
export async function confirmShadow(
  change: Change,
  confirmer: Reader,
  input: { memberId: string; areaId: string; kind: ShadowKind },
  training: { areaIds: readonly string[]; exercises: readonly Exercise[]; rule: CertificationRule },
): Promise<Outcome> {
  const { transaction, workspaceId } = change;
  if (input.memberId === confirmer.memberId)
    return refused('You cannot confirm your own interview. Ask whoever was in the room with you.', 'not-allowed');
  const own = await trainingOf(transaction, { workspaceId, memberId: confirmer.memberId });
  const certifiedIn = areaStandings(confirmer.memberId, training.areaIds, own, training.exercises, training.rule)
    .filter(({ standing }) => standing.state === 'certified')
    .map(({ areaId }) => areaId);
  if (!mayConfirm(confirmer, certifiedIn, input.areaId))
    return refused('Only somebody certified in this area, or who runs interviews, can confirm this.', 'not-allowed');
  const member = await transaction.member.findFirst({
    where: { id: input.memberId, workspaceId, leftAt: null },
    include: { user: { select: { name: true } } },
  });
  if (!member || !may(memberRoleOf(member.role), 'scorecards.write-own'))
    return { status: 'invalid', fieldErrors: { memberId: 'This person does not interview here. Choose somebody else.' } };
  await transaction.shadowInterview.create({
    data: { workspaceId, ...input, confirmedByMemberId: confirmer.memberId, createdAt: change.at },
  });
  change.note({
    action: 'shadow-interview.confirmed',
    recordKind: 'member',
    recordId: member.id,
    recordName: member.user.name,
    changes: [
      { field: 'kind', after: input.kind },
      { field: 'area', after: input.areaId },
    ],
  });
  return done();
}
