import { describe, expect, test } from 'vitest';
import {
  askedBefore,
  formOfStages,
  loopStartSchema,
  type PlanStage,
  planFormSchemaFor,
  planWarnings,
  ratersOf,
  reshaped,
  stageIdsIn,
  stageWords,
  suggestedStages,
} from '@/lib/domain/hiring/interview-plan';
import { fieldErrorsOf } from '@/lib/domain/outcome';

const world = {
  areas: [
    { id: 'dough', name: 'Dough' },
    { id: 'oven', name: 'Oven' },
  ],
  questions: [{ id: 'why-bread', question: 'Why bread?' }],
  interviewers: [
    { id: 'ann', name: 'Ann' },
    { id: 'ben', name: 'Ben' },
  ],
  formerNames: new Map([['gus', 'Gus']]),
};

const stage = (id: string, more: Partial<PlanStage> = {}): PlanStage => ({
  id,
  title: `Stage ${id}`,
  minutes: 60,
  memberId: 'ann',
  areas: [
    { areaId: 'dough', minutes: 20 },
    { areaId: 'oven', minutes: 20 },
  ],
  questionIds: [],
  ...more,
});
const sound = [stage('one', { questionIds: ['why-bread'] }), stage('two', { memberId: 'ben' })];
const kinds = (stages: readonly PlanStage[]) => planWarnings(stages, world).map(({ kind }) => kind);

describe('what a plan is warned about', () => {
  test('nothing when every area has two raters and each question is asked once', () => {
    expect(planWarnings(sound, world)).toEqual([]);
  });

  test('an area that nobody covers, and one that a single person rates, even in two stages', () => {
    const dough = [{ areaId: 'dough', minutes: 20 }];
    const stages = [stage('one', { areas: dough, questionIds: ['why-bread'] }), stage('two', { areas: dough })];
    expect(ratersOf(stages, 'dough')).toEqual(['ann']);
    expect(planWarnings(stages, world).map(({ message }) => message)).toEqual([
      'Dough: one rater only. Two see what one misses.',
      'Oven: nobody covers it.',
    ]);
  });

  test('a stage that promises more minutes than it has', () => {
    const [warning] = planWarnings([stage('one', { minutes: 30, questionIds: ['why-bread'] }), stage('two', { memberId: 'ben' })], world);
    expect(warning).toMatchObject({ kind: 'stage-over-time', stageId: 'one' });
    expect(warning?.message).toContain('Drop 10');
  });

  test('a question placed twice or nowhere', () => {
    expect(kinds([stage('one'), stage('two', { memberId: 'ben' })])).toEqual(['question-nowhere']);
    const twice = sound.map((one) => ({ ...one, questionIds: ['why-bread'] }));
    expect(kinds(twice)).toEqual(['question-twice']);
  });

  test('an interviewer who left, by name; a stage without anybody or without areas', () => {
    const gone = planWarnings([...sound, stage('three', { memberId: 'gus' })], world);
    expect(gone.map(({ message }) => message)).toEqual(['Stage three: Gus can no longer interview. Choose somebody else.']);
    expect(kinds([...sound, stage('three', { memberId: null, areas: [] })])).toEqual(['stage-without-interviewer', 'stage-without-area']);
  });
});

describe('the form of a plan', () => {
  const schema = planFormSchemaFor(['dough', 'oven'], ['why-bread']);
  const form = { roleId: 'baker', version: '3', ...formOfStages(sound) };

  test('gives back the plan that it was made from', () => {
    expect(schema.parse(form)).toEqual({ roleId: 'baker', version: 3, stages: sound });
  });

  test('an area without minutes is not covered', () => {
    const [first] = schema.parse({ ...form, 'one.area.dough': '', 'one.area.oven': '0' }).stages;
    expect(first?.areas).toEqual([]);
  });

  test('each fault stands beside its field', () => {
    const { error } = schema.safeParse({ ...form, 'one.title': ' ', 'one.minutes': '4', 'two.area.oven': 'long' });
    expect(Object.keys(error ? fieldErrorsOf(error) : {})).toEqual(['one.title', 'one.minutes', 'two.area.oven']);
  });

  test('its buttons add, remove and move stages and keep what was typed', () => {
    const added = reshaped({ ...form, 'one.title': 'Typed' }, 'add', 'three');
    expect(stageIdsIn(added)).toEqual(['one', 'two', 'three']);
    expect(added).toMatchObject({ 'one.title': 'Typed', 'three.minutes': '60' });
    expect(stageIdsIn(reshaped(added, 'up:three', ''))).toEqual(['one', 'three', 'two']);
    expect(stageIdsIn(reshaped(added, 'down:three', ''))).toEqual(['one', 'two', 'three']);
    expect(stageIdsIn(reshaped(added, 'remove:one', ''))).toEqual(['two', 'three']);
    expect(stageIdsIn(reshaped(added, 'remove:nobody', ''))).toEqual(['one', 'two', 'three']);
  });

  test('a loop has at most 20 stages', () => {
    const stages = Array.from({ length: 21 }, (_, index) => stage(`s${index}`));
    expect(schema.safeParse({ roleId: 'baker', version: '1', ...formOfStages(stages) }).success).toBe(false);
    expect(stageIdsIn(reshaped(formOfStages(stages.slice(1)), 'add', 'more'))).toHaveLength(20);
  });

  test('a stage reads in one line', () => {
    expect(stageWords(stage('one', { questionIds: ['why-bread'], memberId: 'gus' }), world)).toBe(
      'Stage one, 60 min, Gus; Dough 20 min, Oven 20 min; Why bread?',
    );
  });
});

test('the suggested loop covers every area twice, asks each question once and fits its hours', () => {
  const areas = Array.from({ length: 8 }, (_, index) => ({ id: `area-${index}`, name: `Area ${index}` }));
  const questions = ['a', 'b', 'c'].map((id) => ({ id, question: id }));
  let count = 0;
  const people = ['w', 'x', 'y', 'z'];
  const stages = suggestedStages({ areas, questions }, () => String(count++)).map((one, index) => ({
    ...one,
    memberId: people[index] ?? null,
  }));
  expect(planWarnings(stages, { areas, questions, interviewers: people.map((id) => ({ id, name: id })) })).toEqual([]);
});

test('starting a loop reads a time for each stage in UTC, and refuses what is none', () => {
  const started = loopStartSchema.parse({ candidateId: 'c', 'start.one': '2026-12-01T09:30', 'start.two': '' });
  expect([...started.starts]).toEqual([
    ['one', new Date('2026-12-01T09:30:00.000Z')],
    ['two', null],
  ]);
  expect(loopStartSchema.safeParse({ candidateId: 'c', 'start.one': 'soon' }).success).toBe(false);
  expect(loopStartSchema.safeParse({ candidateId: 'c', 'start.one': '1026-12-01T09:30' }).success).toBe(false);
});

test('what was asked before an interview leaves out what did not happen, has no date or comes later', () => {
  const interview = (id: string, startsAt: string | null, areaId: string, happened = true) => ({
    id,
    title: id,
    startsAt: startsAt ? new Date(startsAt) : null,
    happened,
    areaIds: [areaId],
    questionIds: id === 'first' ? ['why-bread'] : [],
  });
  const all = { areaIds: ['dough', 'oven', 'till'], questionIds: ['why-bread'] };
  const interviews = [
    interview('later', '2026-12-03T09:00:00.000Z', 'till'),
    interview('first', '2026-12-01T09:00:00.000Z', 'dough'),
    interview('cancelled', '2026-12-01T11:00:00.000Z', 'oven', false),
    interview('open', null, 'oven'),
  ];
  const asked = askedBefore(interviews, new Date('2026-12-02T09:00:00.000Z'), all);
  expect(asked.held.map(({ id }) => id)).toEqual(['first']);
  expect(asked).toMatchObject({ areaIdsLeft: ['oven', 'till'], questionIdsLeft: [] });
});
