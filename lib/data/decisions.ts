import type { Reader } from '@/lib/data/candidates';
import type { Change } from '@/lib/data/change';
import { getDebrief } from '@/lib/data/debriefs';
import { currentLevelRule } from '@/lib/data/level-rules';
import { debriefReading } from '@/lib/domain/hiring/debrief-reading';
import { type DecisionInput, departure, inferenceRecord, minReasonCharacters } from '@/lib/domain/hiring/hire-decision';
import type { LevelRule } from '@/lib/domain/hiring/level-inference';
import type { Rubric } from '@/lib/domain/hiring/rubric';
import { done, invalid, type Outcome, refused } from '@/lib/domain/outcome';

/** A name as a person would repeat it: white space folded, case ignored. */
const repeated = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Signs the decision about a candidate: once, for good, with what it was made from, and sets the candidate's status in the same change.
 * The inference is computed anew here; when it no longer recommends what the signer saw, nothing is signed. `contentRule` is the rule that a workspace begins with.
 */
export async function signDecision(
  change: Change,
  signer: Reader & { readonly name: string },
  input: DecisionInput,
  rubrics: readonly Rubric[],
  contentRule: LevelRule,
): Promise<Outcome> {
  const { transaction, workspaceId, at } = change;
  const debrief = await getDebrief(transaction, workspaceId, signer, input.candidateId);
  if (!debrief) return refused('This candidate is not there any more, or the decision is not yours to sign.', 'missing');
  if (debrief.status === 'blind')
    return refused('You still owe a scorecard for this candidate. Submit yours first; a decision comes after it.', 'not-allowed');
  if (debrief.status === 'waiting')
    return refused('Scorecards are still to come. Wait for them, or open the debrief early with a reason, then sign.');
  const { candidate, decision } = debrief;
  if (decision)
    return refused(
      `${decision.signedByName} signed a decision on ${decision.signedAt.toISOString().slice(0, 10)}. A signed decision stays as it is.`,
      'frozen',
    );
  if (candidate.status === 'withdrawn')
    return refused('This candidate withdrew, so there is nothing to decide. Change their status first if they came back.');
  const rule = await currentLevelRule(transaction, workspaceId, contentRule);
  const reading = debriefReading(candidate.id, debrief.cards, rubrics, rule, debrief.notes?.weights);
  if (!reading) return refused('The rubric of these scorecards is not part of this installation. Update it before signing.');
  const recommended = reading.recommendedLevelId;
  const recommendedName = reading.rubric.levels.find((level) => level.id === recommended)?.name ?? 'no level';
  if (input.seenRule !== rule.version || input.seenRecommendation !== (recommended ?? '')) {
    return {
      status: 'conflict',
      message: `The recommendation has changed since you opened this page: a rating, a weight or the rule is new. It is ${recommendedName} now, under rule version ${rule.version}. Nothing was signed. Weigh that, then sign.`,
      current: { recommendedLevelId: recommended ?? '', ruleVersion: String(rule.version) },
    };
  }
  if (repeated(input.confirmation) !== repeated(candidate.name))
    return invalid({ confirmation: 'This is not the candidate’s name. Type it as it stands above.' });
  const departs = departure(input, recommended, candidate.levelId, reading.rubric.levels);
  if (departs !== undefined && input.reason.trim().length < minReasonCharacters)
    return invalid({ reason: `${departs} Say why, in ${minReasonCharacters} characters or more.` });
  await transaction.hireDecision.create({
    data: {
      workspaceId,
      candidateId: candidate.id,
      outcome: input.outcome,
      decidedLevelId: input.decidedLevelId,
      recommendedLevelId: recommended ?? null,
      inference: JSON.stringify(inferenceRecord(reading)),
      reason: input.reason,
      dissent: JSON.stringify(input.dissent),
      rubricVersion: reading.rubric.version,
      ruleVersion: rule.version,
      signedAt: at,
      signedByMemberId: signer.memberId,
      signedByName: signer.name,
    },
  });
  const status = input.outcome === 'hire' ? 'hired' : 'rejected';
  await transaction.candidate.update({ where: { id: candidate.id }, data: { status, version: { increment: 1 }, updatedAt: at } });
  change.note({
    action: 'decision.signed',
    recordKind: 'hire-decision',
    recordId: candidate.id,
    recordName: candidate.name,
    ...(input.reason.trim() === '' ? {} : { reason: input.reason }),
    changes: [
      { field: 'outcome', after: input.outcome },
      { field: 'decidedLevel', after: input.decidedLevelId },
      { field: 'recommendedLevel', after: recommended ?? null },
      { field: 'dissents', after: input.dissent.length },
      { field: 'status', before: candidate.status, after: status },
    ],
  });
  return done();
}
