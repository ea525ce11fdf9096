'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import type { PlanState } from '@/components/hiring/plan/plan-state';
import { rubric } from '@/content/hiring/rubric';
import { savePlan, startLoop } from '@/lib/data/plans';
import {
  formOfStages,
  loopStartSchema,
  planFormSchemaFor,
  reshaped,
  stageField,
  stagesSchema,
  stageWords,
  suggestedStages,
} from '@/lib/domain/hiring/interview-plan';
import { type FormState, untouched } from '@/lib/domain/outcome';
import { currentActor } from '@/lib/server/actor';
import { formValues, mutate } from '@/lib/server/mutate';
import { planWorld } from './plan-world';

const areaIds = rubric.areas.map((area) => area.id);
const questionIds = rubric.calibrationQuestions.map((question) => question.id);
const planSchema = planFormSchemaFor(areaIds, questionIds);

/** Answers a button of the planner: reshapes the form and saves nothing, or saves the plan when the button says so. */
export async function answerPlan(_previous: PlanState, form: FormData): Promise<PlanState> {
  const intent = String(form.get('intent') ?? 'save');
  const { intent: _intent, ...values } = formValues(form);
  if (intent === 'suggest') {
    const stages = suggestedStages({ areas: rubric.areas, questions: rubric.calibrationQuestions }, () => crypto.randomUUID());
    return { outcome: untouched, values: { roleId: values.roleId ?? '', version: values.version ?? '0', ...formOfStages(stages) } };
  }
  if (intent !== 'save') {
    const freshId = crypto.randomUUID();
    const focus = intent === 'add' ? stageField(freshId).title : 'plan-add';
    return { outcome: untouched, values: reshaped(values, intent, freshId), focus };
  }
  const outcome = await mutate({ permission: 'interviews.manage', schema: planSchema, input: form }, savePlan);
  if (outcome.status === 'done') return { outcome: { ...outcome, message: 'Plan saved.' } };
  if (outcome.status !== 'conflict') return { outcome, values };
  const actor = await currentActor();
  const { stages: stored = '[]' } = outcome.current;
  const theirs = stagesSchema.parse(JSON.parse(stored));
  const mine = planSchema.safeParse(values).data?.stages ?? [];
  const world = await planWorld(actor.workspace.id, [...theirs, ...mine]);
  const rows = Array.from({ length: Math.max(theirs.length, mine.length) }, (_, index) => {
    const words = (stage: (typeof mine)[number] | undefined) => (stage ? stageWords(stage, world) : '');
    return { label: `Stage ${index + 1}`, mine: words(mine[index]), now: words(theirs[index]) };
  });
  return { outcome, values, differing: rows.filter((row) => row.mine !== row.now) };
}

/** Plans the whole loop of a candidate at once, and leads back to their interviews. */
export async function planLoop(_previous: FormState<{ planned: number }>, form: FormData): Promise<FormState<{ planned: number }>> {
  const candidateId = String(form.get('candidateId'));
  const outcome = await mutate({ permission: 'interviews.manage', schema: loopStartSchema, input: form }, (change, input) =>
    startLoop(change, input, { version: rubric.version, areaIds }),
  );
  if (outcome.status === 'done') redirect(`/hiring/candidates/${candidateId}#interviews` as Route);
  return outcome;
}
