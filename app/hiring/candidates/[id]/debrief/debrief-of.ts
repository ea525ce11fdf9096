import 'server-only';
import { cache } from 'react';
import { levelRule } from '@/content/hiring/level-rule';
import { rubrics } from '@/content/hiring/rubric';
import { database } from '@/lib/data/client';
import { type Debrief, getDebrief } from '@/lib/data/debriefs';
import { currentLevelRule } from '@/lib/data/level-rules';
import { type DebriefReading, debriefReading } from '@/lib/domain/hiring/debrief-reading';
import type { Actor } from '@/lib/server/actor';

/** A debrief as this person may see it; `reading` is there once it is open and its rubric is part of this installation. */
export type DebriefPage = { readonly debrief: Debrief | undefined; readonly reading: DebriefReading | undefined };

/** Reads a debrief with the rule in force, or, once a decision is signed, with the rule and the weights that it was signed under. */
export const debriefOf = cache(async (actor: Actor, candidateId: string): Promise<DebriefPage> => {
  const workspaceId = actor.workspace.id;
  const debrief = await getDebrief(database(), workspaceId, actor, candidateId);
  if (debrief?.status !== 'open') return { debrief, reading: undefined };
  const { decision } = debrief;
  const rule = decision ? decision.inference.rule : await currentLevelRule(database(), workspaceId, levelRule);
  const weights = decision ? decision.inference.weights : debrief.notes?.weights;
  return { debrief, reading: debriefReading(debrief.candidate.id, debrief.cards, rubrics, rule, weights) };
});
