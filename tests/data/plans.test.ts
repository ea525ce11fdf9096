import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { rubric } from '@/content/hiring/rubric';
import { listAuditRows, listAuditVocabulary } from '@/lib/data/audit';
import { archiveCandidate, createCandidate, getCandidate, listCandidateIds, updateCandidate } from '@/lib/data/candidates';
import { listOverdueCards, markNotHappened, reassignScorecard, snoozeScorecard } from '@/lib/data/due';
import { createInterview, getInterview, getLoop, removeInterview } from '@/lib/data/interviews';
import { removeMember } from '@/lib/data/members';
import { listOwnApplicationIds } from '@/lib/data/own-application';
import { getPlan, listLoopCoverage, listPlannedStageIds, savePlan, startLoop } from '@/lib/data/plans';
import { getScorecard, listOwnScorecards } from '@/lib/data/scorecards';
import { searchRecords } from '@/lib/data/search';
import { listUnassignedCandidates } from '@/lib/data/waiting';
import { candidateFormSchema } from '@/lib/domain/hiring/candidate';
import type { PlanStage } from '@/lib/domain/hiring/interview-plan';
import { describeEachEngine } from '../support/engines';
import { doneValue, field, firstArea, hiringWorld, type Person, secondArea, type World } from '../support/hiring-world';

const [question] = rubric.calibrationQuestions;
const inForce = { version: rubric.version, areaIds: rubric.areas.map((area) => area.id) };
const started = new Date('2026-11-20T10:00:00.000Z');

const stage = (id: string, person: Person | null, more: Partial<PlanStage> = {}): PlanStage => ({
  id,
  title: `Stage ${id}`,
  minutes: 60,
  memberId: person?.memberId ?? null,
  areas: [{ areaId: firstArea, minutes: 30 }],
  questionIds: [],
  ...more,
});

describeEachEngine('an interview plan', (engine) => {
  let world: World;
  const save = (stages: readonly PlanStage[], version: number, roleId = world.roleId) =>
    world.change(world.manager, (open) => savePlan(open, { roleId, version, stages }));
  const start = (candidateId: string, starts: ReadonlyMap<string, Date | null> = new Map(), by = world.manager) =>
    world.change(by, (open) => startLoop(open, { candidateId, starts }, inForce));
  beforeEach(async () => {
    world = await hiringWorld(engine.database);
  });

  test('is stored with its version, and a stale one gets what stands now', async () => {
    expect(await getPlan(world.database, world.workspaceId, world.roleId)).toBeUndefined();
    expect(doneValue(await save([stage('one', world.ann)], 0))).toEqual({ version: 1 });
    expect(doneValue(await save([stage('one', world.ben)], 1))).toEqual({ version: 2 });
    const stale = await save([stage('one', world.cleo)], 1);
    expect(stale).toMatchObject({ status: 'conflict', current: { version: '2' } });
    expect(await save([stage('one', world.cleo)], 0)).toMatchObject({ status: 'conflict' });
    const plan = await getPlan(world.database, world.workspaceId, world.roleId);
    expect(plan).toMatchObject({ version: 2, stages: [stage('one', world.ben)] });
    expect(await world.chain()).toMatchObject({ brokenAt: undefined });
  });

  test('names only people of its own workspace', async () => {
    const elsewhere = await hiringWorld(engine.database);
    expect(await save([stage('one', elsewhere.ann)], 0)).toMatchObject({
      status: 'invalid',
      fieldErrors: { 'one.member': expect.any(String) },
    });
    expect(await getPlan(elsewhere.database, elsewhere.workspaceId, world.roleId)).toBeUndefined();
  });

  test('becomes the interviews and cards of a candidate, once', async () => {
    doneValue(await save([stage('one', world.ann, { questionIds: [question.id] }), stage('two', world.ben)], 0));
    const candidateId = await world.addCandidate('Looped Lee');
    expect(doneValue(await start(candidateId, new Map([['one', started]])))).toEqual({ planned: 2 });
    const { interviews } = await getLoop(world.database, world.workspaceId, world.manager, candidateId);
    expect(interviews.map(({ title, startsAt, cards }) => [title, startsAt, cards.map((card) => card.interviewer)])).toEqual([
      ['Stage one', started, ['Ann Interviewer']],
      ['Stage two', null, ['Ben Interviewer']],
    ]);
    expect(await start(candidateId)).toMatchObject({ status: 'refused', message: expect.stringContaining('Nothing was planned twice') });
    expect(new Set(await listPlannedStageIds(world.database, world.workspaceId, candidateId))).toEqual(new Set(['one', 'two']));
    doneValue(await save([stage('one', world.ann), stage('two', world.ben), stage('three', world.cleo)], 1));
    expect(doneValue(await start(candidateId))).toEqual({ planned: 1 });
  });

  test('two people who start the same loop at once plan it once', async () => {
    doneValue(await save([stage('one', world.ann)], 0));
    const candidateId = await world.addCandidate('Twice Tam');
    const answers = await Promise.all([start(candidateId), start(candidateId, new Map(), world.owner)]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(['done', 'refused']));
    expect((await getLoop(world.database, world.workspaceId, world.manager, candidateId)).interviews).toHaveLength(1);
  });

  test('a candidate in two loops gets the interviews of the role that they apply for', async () => {
    doneValue(await save([stage('one', world.ann)], 0));
    const otherRole = await world.addRole('Another role');
    doneValue(await save([stage('other', world.ben)], 0, otherRole));
    const here = await world.addCandidate('Same Sam', { email: 'sam@example.com' });
    const there = await world.addCandidate('Same Sam', { email: 'sam@example.com', roleId: otherRole });
    doneValue(await start(here));
    doneValue(await start(there));
    const titles = async (id: string) =>
      (await getLoop(world.database, world.workspaceId, world.manager, id)).interviews.map(({ title }) => title);
    expect([await titles(here), await titles(there)]).toEqual([['Stage one'], ['Stage other']]);
  });

  test('a loop whose interviewers all left is refused, naming them, and nothing is planned', async () => {
    doneValue(await save([stage('one', world.ann), stage('two', world.ben)], 0));
    const candidateId = await world.addCandidate('Stranded Stef');
    for (const person of [world.ann, world.ben]) {
      doneValue(await world.change(world.owner, (open) => removeMember(open, world.owner, { memberId: person.memberId, reason: 'left' })));
    }
    const answer = await start(candidateId);
    expect(answer).toMatchObject({ status: 'refused', message: expect.stringMatching(/^Every interviewer of this loop has left/) });
    expect(answer).toMatchObject({ message: expect.stringContaining('Ann Interviewer (Stage one), Ben Interviewer (Stage two)') });
    expect((await getLoop(world.database, world.workspaceId, world.manager, candidateId)).interviews).toEqual([]);
  });

  test('one interviewer who left, a stage without anybody, and no plan at all each say so', async () => {
    const candidateId = await world.addCandidate('Waiting Will');
    expect(await start(candidateId)).toMatchObject({ status: 'refused', message: expect.stringContaining('no interview plan yet') });
    doneValue(await save([stage('one', world.ann), stage('two', null)], 0));
    expect(await start(candidateId)).toMatchObject({ message: expect.stringContaining('Nobody is assigned to Stage two') });
    doneValue(await save([stage('one', world.ann), stage('two', world.ben)], 1));
    doneValue(await world.change(world.owner, (open) => removeMember(open, world.owner, { memberId: world.ben.memberId, reason: 'left' })));
    expect(await start(candidateId)).toMatchObject({
      message: expect.stringContaining('Some can no longer interview: Ben Interviewer (Stage two)'),
    });
  });

  test('the next interviewer is told what was covered and never what was written', async () => {
    doneValue(await save([stage('one', world.ann, { questionIds: [question.id] }), stage('two', world.ben)], 0));
    const candidateId = await world.addCandidate('Covered Cy');
    doneValue(await start(candidateId, new Map([['one', started]])));
    const [anns] = await listOwnScorecards(world.database, world.workspaceId, world.ann.memberId);
    await world.complete(world.ann, anns?.id ?? '', [firstArea]);
    const coverage = await listLoopCoverage(world.database, world.workspaceId, world.ben, candidateId);
    expect(coverage).toEqual([
      { id: expect.any(String), title: 'Stage one', startsAt: started, happened: true, areaIds: [firstArea], questionIds: [question.id] },
      { id: expect.any(String), title: 'Stage two', startsAt: null, happened: true, areaIds: [firstArea], questionIds: [] },
    ]);
    expect(await listLoopCoverage(world.database, world.workspaceId, world.cleo, candidateId)).toEqual([]);
  });
});

describeEachEngine('a card that nobody wrote', (engine) => {
  let world: World;
  let candidateId: string;
  let bens: string;
  beforeEach(async () => {
    world = await hiringWorld(engine.database);
    candidateId = await world.addCandidate('Overdue Ola');
    bens = await world.assign(candidateId, world.ben);
    await world.database.interview.updateMany({ where: { candidateId }, data: { startsAt: started } });
  });
  const overdue = (reader: Person) =>
    listOverdueCards(world.database, world.workspaceId, reader.memberId, new Date('2026-11-20T12:00:00.000Z'));
  const reassign = (to: Person, by = world.manager) =>
    world.change(by, (open) => reassignScorecard(open, by, { id: bens, memberId: to.memberId }));
  const settle = (by: Person, reason = 'The candidate was ill') =>
    world.change(by, (open) => markNotHappened(open, by, { id: bens, reason }));

  test('is settled when the interview did not happen, by its interviewer or by who plans', async () => {
    doneValue(await settle(world.ben));
    expect(await overdue(world.manager)).toEqual([]);
    const { interviews } = await getLoop(world.database, world.workspaceId, world.manager, candidateId);
    expect(interviews[0]?.cards[0]).toMatchObject({ status: 'not-happened', notHappenedReason: 'The candidate was ill' });
    expect(await settle(world.ben)).toMatchObject({ status: 'refused', because: 'missing' });
  });

  test('another interviewer can do nothing to it', async () => {
    expect(await settle(world.cleo)).toMatchObject({ status: 'refused', because: 'missing' });
    expect(await world.change(world.cleo, (open) => snoozeScorecard(open, world.cleo, { id: bens, until: started }))).toMatchObject({
      status: 'refused',
    });
  });

  test('is not settled away once something is written on it; a field that was emptied again is nothing', async () => {
    doneValue(await world.save(world.ben, bens, 'tab-1', [field(`${firstArea}/notes`, 'Asked about evals')]));
    expect(await settle(world.manager)).toMatchObject({ status: 'refused', message: expect.stringContaining('took place') });
    expect(await reassign(world.cleo)).toMatchObject({
      status: 'refused',
      message: expect.stringContaining('Ben Interviewer has written'),
    });
    const emptied = [field(`${firstArea}/notes`, '', { baseVersion: 1, sequence: 2, cleared: true })];
    doneValue(await world.save(world.ben, bens, 'tab-1', emptied));
    doneValue(await settle(world.manager));
  });

  test('is put off for everybody until its moment', async () => {
    const until = new Date('2026-11-20T15:00:00.000Z');
    doneValue(await world.change(world.ben, (open) => snoozeScorecard(open, world.ben, { id: bens, until })));
    expect(await overdue(world.manager)).toMatchObject([{ id: bens, snoozedUntil: until }]);
  });

  test('is given to somebody else, and the trail says from whom to whom', async () => {
    doneValue(await reassign(world.cleo));
    expect(await overdue(world.manager)).toMatchObject([{ id: bens, interviewer: 'Cleo Interviewer', left: false }]);
    expect(await world.save(world.ben, bens, 'tab-1', [field(`${firstArea}/notes`, 'Late')])).toMatchObject({ status: 'refused' });
    const { rows } = await listAuditRows(
      world.database,
      world.workspaceId,
      { hiddenScorecardIds: [], action: 'scorecard.reassigned' },
      { page: 1, pageSize: 5 },
    );
    expect(rows[0]?.detail?.changes).toEqual([{ field: 'interviewer', before: 'Ben Interviewer', after: 'Cleo Interviewer' }]);
  });

  test('is not given to who may not score, nor to who has a card of that interview', async () => {
    const viewer = await world.join('Vic Viewer', 'viewer');
    expect(await reassign(viewer)).toMatchObject({ status: 'invalid', fieldErrors: { memberId: expect.stringContaining('cannot score') } });
    expect(await reassign(world.ben)).toMatchObject({ status: 'invalid' });
  });

  test('a manager who owes a card of the loop sees none of it and can settle none but their own', async () => {
    await world.assign(candidateId, world.manager);
    expect(await overdue(world.manager)).toEqual([]);
    expect(await settle(world.manager)).toMatchObject({ status: 'refused', message: expect.stringContaining('You still owe a scorecard') });
    expect(await reassign(world.cleo)).toMatchObject({ status: 'refused' });
    expect(await overdue(world.owner)).toMatchObject([{ id: bens }]);
  });

  test('of somebody who left can still be given away', async () => {
    doneValue(await world.change(world.owner, (open) => removeMember(open, world.owner, { memberId: world.ben.memberId, reason: 'left' })));
    expect(await overdue(world.manager)).toMatchObject([{ id: bens, left: true }]);
    doneValue(await reassign(world.cleo));
  });
});

describeEachEngine('a member who applies from inside', (engine) => {
  let world: World;
  let candidateId: string;
  let anns: string;
  let applicant: Person;
  let removed: string;
  beforeAll(async () => {
    world = await hiringWorld(engine.database);
    applicant = await world.join('Ines Inside', 'owner');
    const input = candidateFormSchema.parse({ name: 'Ines Inside', roleId: world.roleId, internalMemberId: applicant.memberId });
    candidateId = doneValue(await world.change(world.manager, (open) => createCandidate(open, input))).id;
    anns = await world.assign(candidateId, world.ann);
    await world.complete(world.ann, anns);
    const second = await world.assign(candidateId, world.ben);
    removed = (await world.database.scorecard.findUniqueOrThrow({ where: { id: second } })).interviewId;
    doneValue(await world.change(world.manager, (open) => removeInterview(open, removed)));
    await world.assign(candidateId, world.cleo, [secondArea]);
    await world.database.interview.updateMany({ where: { candidateId }, data: { startsAt: started } });
  });
  const everyone = { query: '', archived: false } as const;
  const view = { sort: 'name', direction: 'asc' } as const;

  test('never opens their own record, loop, cards or calendar, even as an owner', async () => {
    expect(await getCandidate(world.database, world.workspaceId, applicant, candidateId)).toBeUndefined();
    expect(await getLoop(world.database, world.workspaceId, applicant, candidateId)).toEqual({ interviews: [], blind: false });
    expect(await getScorecard(world.database, world.workspaceId, applicant, anns)).toBeUndefined();
    const { interviewId } = await world.database.scorecard.findUniqueOrThrow({ where: { id: anns } });
    expect(await getInterview(world.database, world.workspaceId, applicant, interviewId)).toBeUndefined();
    expect(await listLoopCoverage(world.database, world.workspaceId, applicant, candidateId)).toEqual([]);
    // What another owner sees proves that there is something to see.
    expect(await getCandidate(world.database, world.workspaceId, world.owner, candidateId)).toMatchObject({ name: 'Ines Inside' });
    expect(await getInterview(world.database, world.workspaceId, world.owner, interviewId)).toMatchObject({ id: interviewId });
    expect(await getScorecard(world.database, world.workspaceId, world.owner, anns)).toMatchObject({ id: anns });
  });

  test('is told of themselves by no list, search, export or reminder', async () => {
    const at = new Date('2026-12-24T00:00:00.000Z');
    const idsFor = (reader: Person) => listCandidateIds(world.database, world.workspaceId, reader, everyone, view);
    expect([await idsFor(applicant), await idsFor(world.owner)]).toEqual([[], [candidateId]]);
    expect((await searchRecords(world.database, world.workspaceId, applicant, 'ines')).candidates).toEqual([]);
    expect((await searchRecords(world.database, world.workspaceId, world.owner, 'ines')).candidates).toHaveLength(1);
    expect(await listOverdueCards(world.database, world.workspaceId, applicant.memberId, at)).toEqual([]);
    expect(await listOverdueCards(world.database, world.workspaceId, world.owner.memberId, at)).toHaveLength(1);
    const input = candidateFormSchema.parse({ name: 'Ines again', roleId: world.roleId, internalMemberId: applicant.memberId });
    const again = doneValue(await world.change(world.manager, (open) => createCandidate(open, input))).id;
    const waiting = (reader: Person) => listUnassignedCandidates(world.database, world.workspaceId, reader.memberId, 5);
    expect([(await waiting(applicant)).total, (await waiting(world.owner)).total]).toEqual([0, 1]);
    doneValue(await world.change(world.manager, (open) => archiveCandidate(open, again, true)));
  });

  test('finds nothing about it on the audit trail, not even of interviews that were taken off', async () => {
    const hiddenRecordIds = await listOwnApplicationIds(world.database, world.workspaceId, applicant.memberId);
    expect(hiddenRecordIds).toEqual(expect.arrayContaining([candidateId, anns, removed]));
    const page = { page: 1, pageSize: 200 };
    const all = await listAuditRows(world.database, world.workspaceId, { hiddenScorecardIds: [] }, page);
    const left = await listAuditRows(world.database, world.workspaceId, { hiddenScorecardIds: [], hiddenRecordIds }, page);
    const named = (rows: typeof all.rows) => rows.filter((row) => row.detail?.recordName?.includes('Ines')).map((row) => row.action);
    expect(named(all.rows).length).toBeGreaterThan(4);
    expect(named(left.rows)).toEqual([]);
    expect(left.total).toBeGreaterThan(0);
    const { actions } = await listAuditVocabulary(world.database, world.workspaceId, { hiddenScorecardIds: [], hiddenRecordIds });
    expect(actions).not.toContain('interview.removed');
    expect(await listOwnApplicationIds(world.database, world.workspaceId, world.owner.memberId)).toEqual([]);
  });

  test('changes nothing about it, and cannot take the bar off themselves', async () => {
    const input = candidateFormSchema.parse({ name: 'Ines Inside', roleId: world.roleId });
    expect(await world.change(applicant, (open) => updateCandidate(open, candidateId, 1, input))).toMatchObject({ because: 'missing' });
    expect(await world.change(applicant, (open) => archiveCandidate(open, candidateId, true))).toMatchObject({ because: 'missing' });
    const loop = { candidateId, starts: new Map<string, Date | null>() };
    expect(await world.change(applicant, (open) => startLoop(open, loop, inForce))).toMatchObject({ because: 'missing' });
    const settled = await world.change(applicant, (open) => markNotHappened(open, applicant, { id: anns, reason: 'None of it' }));
    expect(settled).toMatchObject({ because: 'missing' });
    const interview = { candidateId, title: 'Mine', memberId: world.ann.memberId, areaIds: [firstArea], startsAt: null, minutes: 60 };
    expect(await world.change(applicant, (open) => createInterview(open, interview, rubric.version))).toMatchObject({ because: 'missing' });
  });

  test('neither enters their own application nor interviews in it', async () => {
    const own = candidateFormSchema.parse({ name: 'Ines Inside', roleId: world.roleId, internalMemberId: applicant.memberId });
    expect(await world.change(applicant, (open) => createCandidate(open, own))).toMatchObject({
      status: 'invalid',
      fieldErrors: { internalMemberId: expect.stringContaining('Somebody else') },
    });
    const interview = { candidateId, title: 'Mine', memberId: applicant.memberId, areaIds: [firstArea], startsAt: null, minutes: 60 };
    expect(await world.change(world.manager, (open) => createInterview(open, interview, rubric.version))).toMatchObject({
      status: 'invalid',
    });
    const stages = [stage('one', applicant)];
    doneValue(await world.change(world.manager, (open) => savePlan(open, { roleId: world.roleId, version: 0, stages })));
    const loop = { candidateId, starts: new Map<string, Date | null>() };
    expect(await world.change(world.manager, (open) => startLoop(open, loop, inForce))).toMatchObject({
      status: 'refused',
      message: expect.stringContaining('Ines Inside is the candidate'),
    });
  });

  test('is not somebody who already interviews the candidate', async () => {
    const other = await world.addCandidate('Outside Otto');
    await world.assign(other, world.ann);
    const input = candidateFormSchema.parse({ name: 'Outside Otto', roleId: world.roleId, internalMemberId: world.ann.memberId });
    expect(await world.change(world.manager, (open) => updateCandidate(open, other, 1, input))).toMatchObject({
      status: 'invalid',
      fieldErrors: { internalMemberId: expect.stringContaining('Ann Interviewer interviews this candidate') },
    });
  });

  describe('an edit that says nothing about it', () => {
    test('leaves it as it is', async () => {
      const { internalMemberId: _left, ...input } = candidateFormSchema.parse({ name: 'Ines Inside', roleId: world.roleId, years: '7' });
      doneValue(await world.change(world.manager, (open) => updateCandidate(open, candidateId, 1, input)));
      expect(await getCandidate(world.database, world.workspaceId, world.owner, candidateId)).toMatchObject({
        years: 7,
        internalMemberId: applicant.memberId,
      });
    });
  });
});
