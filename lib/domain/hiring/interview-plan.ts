import type { FormValues } from '@/lib/domain/outcome';
import { lineOf, z } from '@/lib/domain/zod';

/** The most stages that one loop has. */
export const maxStages = 20;

const stageSchema = z.object({
  id: z.string().regex(/^[\w-]{1,80}$/),
  title: z.string(),
  minutes: z.number().int().min(5).max(480),
  /** Who interviews; null while nobody is chosen. */
  memberId: z.string().nullable(),
  areas: z.array(z.object({ areaId: z.string(), minutes: z.number().int().min(1).max(480) })),
  questionIds: z.array(z.string()),
});
/** One interview of a role's loop: how long, with whom, which areas for how many minutes, and which calibration questions. */
export type PlanStage = z.infer<typeof stageSchema>;
export const stagesSchema = z.array(stageSchema).max(maxStages);

type Named = { readonly id: string; readonly name: string };
/** What a plan is read against. `interviewers` are those who may score now; somebody who is not among them has left or changed role. */
export type PlanWorld = {
  readonly areas: readonly Named[];
  readonly questions: readonly { readonly id: string; readonly question: string }[];
  readonly interviewers: readonly Named[];
  /** Names of people who are no longer interviewers, as far as they are known. */
  readonly formerNames?: ReadonlyMap<string, string>;
};

export type PlanWarning = {
  readonly kind:
    | 'area-uncovered'
    | 'area-single-rater'
    | 'stage-over-time'
    | 'stage-without-area'
    | 'stage-without-interviewer'
    | 'interviewer-left'
    | 'question-nowhere'
    | 'question-twice';
  readonly message: string;
  /** The stage that it is about, where it is about one. */
  readonly stageId?: string;
};

/** The people who rate an area under a plan, each once. */
export function ratersOf(stages: readonly PlanStage[], areaId: string): string[] {
  const covering = stages.filter((stage) => stage.areas.some((area) => area.areaId === areaId));
  return [...new Set(covering.flatMap((stage) => stage.memberId ?? []))];
}

/** The minutes that a stage gives to its areas. */
export const plannedMinutes = (stage: PlanStage): number => stage.areas.reduce((sum, area) => sum + area.minutes, 0);

/** The name of the person of a stage: "nobody yet" while none is chosen. */
export function interviewerName(stage: Pick<PlanStage, 'memberId'>, world: PlanWorld): string {
  if (stage.memberId === null) return 'nobody yet';
  const { memberId } = stage;
  return world.interviewers.find((one) => one.id === memberId)?.name ?? world.formerNames?.get(memberId) ?? 'somebody who left';
}

/** Whether the person of a stage can no longer interview. */
export const hasLeft = (stage: Pick<PlanStage, 'memberId'>, world: PlanWorld): boolean =>
  stage.memberId !== null && !world.interviewers.some((one) => one.id === stage.memberId);

/**
 * What is wrong or thin about a plan, in sentences: areas that nobody covers or only one person rates, stages that promise more minutes
 * than they have or lack an interviewer or areas, interviewers who left, calibration questions asked twice or never. Empty when it is sound.
 */
export function planWarnings(stages: readonly PlanStage[], world: PlanWorld): PlanWarning[] {
  const warnings: PlanWarning[] = [];
  for (const stage of stages) {
    const about = { stageId: stage.id };
    const planned = plannedMinutes(stage);
    if (stage.memberId === null)
      warnings.push({ kind: 'stage-without-interviewer', message: `${stage.title} has no interviewer.`, ...about });
    if (hasLeft(stage, world)) {
      const who = interviewerName(stage, world);
      warnings.push({
        kind: 'interviewer-left',
        message: `${stage.title}: ${who} can no longer interview. Choose somebody else.`,
        ...about,
      });
    }
    if (stage.areas.length === 0) warnings.push({ kind: 'stage-without-area', message: `${stage.title} covers no area.`, ...about });
    if (planned > stage.minutes) {
      const message = `${stage.title} gives ${planned} minutes to its areas and lasts ${stage.minutes}. Drop ${planned - stage.minutes}.`;
      warnings.push({ kind: 'stage-over-time', message, ...about });
    }
  }
  for (const area of world.areas) {
    const covered = stages.some((stage) => stage.areas.some((one) => one.areaId === area.id));
    const raters = ratersOf(stages, area.id);
    if (!covered) warnings.push({ kind: 'area-uncovered', message: `${area.name}: nobody covers it.` });
    else if (raters.length < 2) {
      const message = `${area.name}: ${raters.length === 0 ? 'no rater yet' : 'one rater only'}. Two see what one misses.`;
      warnings.push({ kind: 'area-single-rater', message });
    }
  }
  for (const { id, question } of world.questions) {
    const asked = stages.filter((stage) => stage.questionIds.includes(id));
    if (asked.length === 0) warnings.push({ kind: 'question-nowhere', message: `Nobody asks “${question}”` });
    if (asked.length > 1) {
      const where = asked.map((stage) => stage.title).join(', ');
      warnings.push({ kind: 'question-twice', message: `“${question}” is asked in ${where}. Ask it once.` });
    }
  }
  return warnings;
}

/** One stage in a line, for a person who compares two versions of a plan. */
export function stageWords(stage: PlanStage, world: PlanWorld): string {
  const areas = stage.areas.map(({ areaId, minutes }) => `${world.areas.find((one) => one.id === areaId)?.name ?? areaId} ${minutes} min`);
  const questions = stage.questionIds.map((id) => world.questions.find((one) => one.id === id)?.question ?? id);
  return [`${stage.title}, ${stage.minutes} min, ${interviewerName(stage, world)}`, areas.join(', ') || 'no area', ...questions].join('; ');
}

/** The names of a stage's fields in the form. */
export const stageField = (stageId: string) => ({
  title: `${stageId}.title`,
  minutes: `${stageId}.minutes`,
  memberId: `${stageId}.member`,
  area: (areaId: string) => `${stageId}.area.${areaId}`,
  questions: `${stageId}.questions`,
});

const listOf = (value: string | readonly string[] | undefined): readonly string[] => (typeof value === 'string' ? [value] : (value ?? []));

/** The ids of the stages that a form holds, in its order. */
export const stageIdsIn = (values: FormValues): readonly string[] => listOf(values.stage).filter((id) => /^[\w-]{1,80}$/.test(id));

/** A plan as the values of its form: what the form begins with. */
export function formOfStages(stages: readonly PlanStage[]): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = { stage: stages.map((stage) => stage.id) };
  for (const stage of stages) {
    const field = stageField(stage.id);
    values[field.title] = stage.title;
    values[field.minutes] = String(stage.minutes);
    values[field.memberId] = stage.memberId ?? '';
    for (const { areaId, minutes } of stage.areas) values[field.area(areaId)] = String(minutes);
    values[field.questions] = [...stage.questionIds];
  }
  return values;
}

/** What the buttons of the form do to it before anything is saved: `add`, or `remove:`, `up:` and `down:` with a stage's id. */
export function reshaped(values: FormValues, intent: string, freshId: string): FormValues {
  const ids = [...stageIdsIn(values)];
  const [verb = '', id = ''] = intent.split(/:(.*)/s);
  const at = ids.indexOf(id);
  if (verb === 'add' && ids.length < maxStages) {
    return { ...values, stage: [...ids, freshId], [stageField(freshId).minutes]: '60' };
  }
  if (at === -1) return values;
  if (verb === 'remove') return { ...values, stage: ids.filter((one) => one !== id) };
  const to = at + (verb === 'up' ? -1 : 1);
  const other = ids[to];
  if ((verb === 'up' || verb === 'down') && other !== undefined) {
    ids[at] = other;
    ids[to] = id;
  }
  return { ...values, stage: ids };
}

const wholeMinutes = (text: string, least: number): number | undefined => {
  if (!/^\d{1,4}$/.test(text.trim())) return undefined;
  const minutes = Number(text);
  return minutes >= least && minutes <= 480 ? minutes : undefined;
};

/**
 * Reads the planner's form. An area is covered by a stage when it has minutes there; blank or 0 leaves it out.
 * Faults carry the name of the field that they belong to, so that each stands beside it.
 */
export const planFormSchemaFor = (areaIds: readonly string[], questionIds: readonly string[]) =>
  z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((values, context) => {
    const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message, input: values });
    const text = (field: string) => listOf(values[field])[0] ?? '';
    const ids = [...new Set(stageIdsIn(values))];
    if (ids.length > maxStages) fault('', `A loop has at most ${maxStages} stages.`);
    const stages = ids.slice(0, maxStages).map((id): PlanStage => {
      const field = stageField(id);
      const title = lineOf('The title', 200).safeParse(text(field.title));
      if (!title.success) fault(field.title, title.error.issues[0]?.message ?? 'The title is missing.');
      const minutes = wholeMinutes(text(field.minutes), 5);
      if (minutes === undefined) fault(field.minutes, 'Minutes is a whole number from 5 to 480.');
      const areas = areaIds.flatMap((areaId) => {
        const typed = text(field.area(areaId)).trim();
        if (typed === '' || typed === '0') return [];
        const given = wholeMinutes(typed, 1);
        if (given === undefined) fault(field.area(areaId), 'Whole minutes from 1 to 480, or empty.');
        return [{ areaId, minutes: given ?? 1 }];
      });
      const chosen = listOf(values[field.questions]);
      return {
        id,
        title: title.data ?? '',
        minutes: minutes ?? 5,
        memberId: text(field.memberId).slice(0, 80) || null,
        areas,
        questionIds: questionIds.filter((one) => chosen.includes(one)),
      };
    });
    const version = Number(text('version'));
    return { roleId: text('roleId').slice(0, 80), version: Number.isSafeInteger(version) && version >= 0 ? version : 0, stages };
  });

/**
 * A loop to begin with: four conversations of an hour over all areas, each area in two of them, and the calibration questions placed once
 * each. Nobody is assigned. `freshId` gives each stage an id.
 */
export function suggestedStages(world: Pick<PlanWorld, 'areas' | 'questions'>, freshId: () => string): PlanStage[] {
  const count = 4;
  const share = Math.ceil(world.areas.length / count);
  return Array.from({ length: count }, (_, index): PlanStage => {
    const own = world.areas.slice(index * share, (index + 1) * share);
    const next = ((index + 1) % count) * share;
    const covered = [...own, ...world.areas.slice(next, next + share)];
    return {
      id: freshId(),
      title: own.map((area) => area.name).join(' and ') || `Conversation ${index + 1}`,
      minutes: 60,
      memberId: null,
      areas: covered.map((area) => ({ areaId: area.id, minutes: Math.max(1, Math.floor(48 / Math.max(1, covered.length))) })),
      questionIds: world.questions.filter((_question, at) => at % count === index).map((question) => question.id),
    };
  });
}

const localTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

/** Reads the form that starts a loop: a candidate, and a date and time in UTC for each stage; empty while it is not agreed. */
export const loopStartSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((values, context) => {
  const starts = new Map<string, Date | null>();
  for (const [name, value] of Object.entries(values)) {
    if (!name.startsWith('start.') || typeof value !== 'string') continue;
    const typed = value.trim();
    const at = localTime.test(typed) ? new Date(`${typed}Z`) : undefined;
    const fits = at !== undefined && !Number.isNaN(at.getTime()) && at.getUTCFullYear() >= 2000 && at.getUTCFullYear() < 2100;
    if (typed !== '' && !fits) {
      context.addIssue({
        code: 'custom',
        path: [name],
        message: 'Give a date and a time between 2000 and 2099, or leave it empty.',
        input: values,
      });
    }
    starts.set(name.slice('start.'.length), at && fits ? at : null);
  }
  const candidateId = typeof values.candidateId === 'string' ? values.candidateId.slice(0, 80) : '';
  return { candidateId, starts };
});

/** An interview of a loop as the next interviewer may know it: what it covered, never how it went. */
export type HeldInterview = {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Date | null;
  readonly happened: boolean;
  readonly areaIds: readonly string[];
  readonly questionIds: readonly string[];
};

/** What the interviews that began before `before` covered, in their order, and what is left of all areas and questions. */
export function askedBefore(
  interviews: readonly HeldInterview[],
  before: Date,
  all: { readonly areaIds: readonly string[]; readonly questionIds: readonly string[] },
) {
  const held = interviews
    .filter((one) => one.happened && one.startsAt !== null && one.startsAt.getTime() < before.getTime())
    .sort((a, b) => (a.startsAt?.getTime() ?? 0) - (b.startsAt?.getTime() ?? 0));
  const areas = new Set(held.flatMap((one) => one.areaIds));
  const questions = new Set(held.flatMap((one) => one.questionIds));
  return {
    held,
    areaIdsLeft: all.areaIds.filter((id) => !areas.has(id)),
    questionIdsLeft: all.questionIds.filter((id) => !questions.has(id)),
  };
}
