import { beforeAll, describe, expect, test } from 'vitest';
import { archiveCandidate, listCandidateIds, listCandidatesByIds } from '@/lib/data/candidates';
import { listOverdueCards } from '@/lib/data/due';
import { getLoop, removeInterview } from '@/lib/data/interviews';
import { searchRecords } from '@/lib/data/search';
import { countHiring, countOwnScorecards, listUnassignedCandidates } from '@/lib/data/waiting';
import { describeEachEngine } from '../support/engines';
import { doneValue, hiringWorld, type World } from '../support/hiring-world';

const later = new Date('2026-12-24T00:00:00.000Z');

async function plannedAt(world: World, cardId: string, startsAt: string) {
  const { interviewId } = await world.database.scorecard.findUniqueOrThrow({ where: { id: cardId } });
  await world.database.interview.update({ where: { id: interviewId }, data: { startsAt: new Date(startsAt) } });
  return interviewId;
}

describeEachEngine('what waits', (engine) => {
  let world: World;
  let alone: string;
  let together: string;
  let annsCard: string;
  let bensInterview: string;
  beforeAll(async () => {
    world = await hiringWorld(engine.database);
    alone = await world.addCandidate('Alone Andersson');
    together = await world.addCandidate('Together Tanaka');
    const gone = await world.addCandidate('Gone Garcia');
    doneValue(await world.change(world.manager, (open) => archiveCandidate(open, gone, true)));
    annsCard = await world.assign(together, world.ann);
    bensInterview = await plannedAt(world, await world.assign(together, world.ben), '2026-11-20T10:00:00.000Z');
  });

  test('candidates in process without an interviewer are named; archived ones and planned ones are not', async () => {
    const { first, total } = await listUnassignedCandidates(world.database, world.workspaceId, world.manager.memberId, 5);
    expect([first.map(({ id }) => id), total]).toEqual([[alone], 1]);
  });

  test('a card is overdue one hour after its interview ended, and one without a date never is', async () => {
    const overdueAt = (at: string) => listOverdueCards(world.database, world.workspaceId, world.manager.memberId, new Date(at));
    expect(await overdueAt('2026-11-20T11:59:59.000Z')).toEqual([]);
    expect(await overdueAt('2026-11-20T12:00:00.000Z')).toMatchObject([{ interviewer: 'Ben Interviewer', candidate: 'Together Tanaka' }]);
  });

  test('somebody who owes a card of the loop is not told that another one is missing', async () => {
    expect(await listOverdueCards(world.database, world.workspaceId, world.ann.memberId, later)).toEqual([]);
  });

  test('the room counts what is in it, without the archive', async () => {
    expect(await countHiring(world.database, world.workspaceId)).toEqual({ roles: 1, openRoles: 1, candidates: 2, inProcess: 2 });
    expect(await countOwnScorecards(world.database, world.workspaceId, world.ann.memberId)).toEqual({ owed: 1, submitted: 0 });
  });

  describe('search', () => {
    test('finds candidates, roles and one’s own cards by words in any order and case', async () => {
      expect(await searchRecords(world.database, world.workspaceId, world.manager, 'ENGINEER ml')).toMatchObject({
        roles: [{ title: 'Senior ML engineer' }],
        candidates: [],
      });
      expect(await searchRecords(world.database, world.workspaceId, world.ann, 'tanaka')).toMatchObject({
        candidates: [{ id: together }],
        cards: [{ id: annsCard, status: 'draft' }],
        roles: [],
      });
    });

    test('an interviewer does not find candidates of others, nor their cards', async () => {
      expect(await searchRecords(world.database, world.workspaceId, world.cleo, 'tanaka')).toEqual({
        cards: [],
        candidates: [],
        roles: [],
      });
      expect((await searchRecords(world.database, world.workspaceId, world.manager, 'tanaka')).cards).toEqual([]);
    });

    test('no words find nothing, and a hundred words do not break it', async () => {
      expect(await searchRecords(world.database, world.workspaceId, world.manager, '   ')).toEqual({
        cards: [],
        candidates: [],
        roles: [],
      });
      expect((await searchRecords(world.database, world.workspaceId, world.manager, 'a '.repeat(100))).candidates.length).toBeGreaterThan(
        0,
      );
    });
  });

  test('an export reads exactly the listed candidates in the order of the list, and stays blind', async () => {
    const everyone = { query: '', archived: false } as const;
    const ids = await listCandidateIds(world.database, world.workspaceId, world.manager, everyone, { sort: 'name', direction: 'desc' });
    expect(ids).toEqual([together, alone]);
    const rows = await listCandidatesByIds(world.database, world.workspaceId, world.ann, ids);
    expect(rows.map(({ id, cards }) => ({ id, cards }))).toEqual([{ id: together, cards: undefined }]);
  });

  test('somebody who owes a card cannot learn from removing another’s interview whether it has begun', async () => {
    const manager = await world.assign(together, world.manager);
    const refusal = await world.change(world.manager, (open) => removeInterview(open, bensInterview));
    expect(refusal).toMatchObject({ status: 'refused', message: expect.stringContaining('You still owe a scorecard') });
    await world.complete(world.manager, manager);
    expect(await world.change(world.manager, (open) => removeInterview(open, bensInterview))).toMatchObject({ status: 'done' });
    const { interviews } = await getLoop(world.database, world.workspaceId, world.manager, together);
    expect(interviews.map(({ title }) => title)).not.toContain('With Ben Interviewer');
  });
});
