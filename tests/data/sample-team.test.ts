import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { rubric } from '@/content/hiring/rubric';
import { sampleTeam } from '@/content/hiring/sample-team/sample-team';
import { findSoleMember, localOwner } from '@/lib/data/accounts';
import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import { createCandidate, getCandidate, listCandidates } from '@/lib/data/candidates';
import { type Change, inOneChange } from '@/lib/data/change';
import type { Database } from '@/lib/data/client';
import { ensureWorkspace } from '@/lib/data/first-start';
import { createInterview, getLoop } from '@/lib/data/interviews';
import { listRoles } from '@/lib/data/roles';
import { isSampleLoaded, loadSampleTeam, removeSampleTeam } from '@/lib/data/sample-team';
import { contentDigestOf, getScorecard, listOwnScorecards } from '@/lib/data/scorecards';
import { listWorkspaces } from '@/lib/data/workspace';
import type { Outcome } from '@/lib/domain/outcome';
import { describeEachEngine } from '../support/engines';

const at = new Date('2026-11-23T09:15:00Z');

/** How many rows every table holds, but for the audit trail, which only grows. */
async function rowCounts(database: Database): Promise<Record<string, number>> {
  const counts = {
    user: database.user.count(),
    session: database.session.count(),
    account: database.account.count(),
    verification: database.verification.count(),
    workspace: database.workspace.count(),
    member: database.member.count(),
    invite: database.invite.count(),
    sampleRow: database.sampleRow.count(),
    role: database.role.count(),
    candidate: database.candidate.count(),
    interview: database.interview.count(),
    scorecard: database.scorecard.count(),
    scorecardField: database.scorecardField.count(),
    scorecardRevision: database.scorecardRevision.count(),
  };
  return Object.fromEntries(await Promise.all(Object.entries(counts).map(async ([table, count]) => [table, await count] as const)));
}

describeEachEngine('the sample team', (engine) => {
  let workspaceId: AuthorizedWorkspaceId;
  let owner: { memberId: string; role: 'owner' };

  const change = <Value>(run: (change: Change) => Promise<Outcome<Value>>) =>
    inOneChange(
      engine.database,
      { workspaceId, by: { kind: 'member', memberId: owner.memberId, name: 'Local owner' }, source: 'ui', at },
      run,
    );
  const load = () => change((open) => loadSampleTeam(open, sampleTeam, owner.memberId));
  const remove = () => change(removeSampleTeam);
  const candidateNamed = (name: string) => engine.database.candidate.findFirstOrThrow({ where: { workspaceId, name } });
  const memberNamed = (name: string) => engine.database.member.findFirstOrThrow({ where: { workspaceId, user: { name } } });
  const everyCandidate = () =>
    listCandidates(
      engine.database,
      workspaceId,
      owner,
      { query: '', archived: false },
      { sort: 'name', direction: 'asc', page: 1, pageSize: 100 },
    );
  const plan = (candidateId: string, memberId: string) =>
    change((open) =>
      createInterview(open, { candidateId, memberId, title: 'Mine', areaIds: ['rag'], startsAt: null, minutes: 60 }, rubric.version),
    );

  beforeEach(async () => {
    await ensureWorkspace(engine.database, at);
    const [first] = await listWorkspaces(engine.database);
    if (!first) throw new Error('No workspace.');
    workspaceId = first.id;
    const member = await engine.database.member.findFirstOrThrow({ where: { workspaceId, userId: localOwner.id } });
    owner = { memberId: member.id, role: 'owner' };
    if (await isSampleLoaded(engine.database, workspaceId)) await remove();
  });

  test('loads and is removed again with every table as it was before', async () => {
    const before = await rowCounts(engine.database);
    expect(await isSampleLoaded(engine.database, workspaceId)).toBe(false);

    expect(await load()).toMatchObject({ status: 'done', message: 'Loaded 7 people, 3 roles, 12 candidates and 42 scorecards.' });
    expect(await isSampleLoaded(engine.database, workspaceId)).toBe(true);
    const during = await rowCounts(engine.database);
    expect(during).toMatchObject({ member: Number(before.member) + 7, candidate: Number(before.candidate) + 12, scorecardRevision: 2 });

    expect(await remove()).toMatchObject({ status: 'done', message: 'Removed the sample team, and nothing else.' });
    expect(await rowCounts(engine.database)).toEqual(before);
    const trail = await engine.database.auditEntry.findMany({ where: { workspaceId }, orderBy: { sequence: 'desc' }, take: 2 });
    expect(trail.map((entry) => entry.action)).toEqual(['sample.removed', 'sample.loaded']);
  });

  test('cannot be loaded twice or removed twice', async () => {
    await load();
    const once = await rowCounts(engine.database);
    expect(await load()).toMatchObject({ status: 'refused', message: expect.stringContaining('already in this workspace') });
    expect(await rowCounts(engine.database)).toEqual(once);
    await remove();
    expect(await remove()).toMatchObject({ status: 'refused', message: expect.stringContaining('nothing to remove') });
  });

  test('leaves two cards for whoever loads it, and hides the others of those loops until they are written', async () => {
    await load();
    const waiting = await listOwnScorecards(engine.database, workspaceId, owner.memberId);
    expect(waiting.map((card) => card.status)).toEqual(['draft', 'draft']);
    expect(new Set(waiting.map((card) => card.candidate))).toEqual(new Set(['Priya Raghunathan', 'Sipho Ndlovu']));
    const { id } = await candidateNamed('Sipho Ndlovu');
    const loop = await getLoop(engine.database, workspaceId, owner, id);
    expect(loop.blind).toBe(true);
    const others = loop.interviews.flatMap((interview) => interview.cards).filter((card) => !card.mine);
    expect(others).toHaveLength(3);
    for (const card of others) expect(await getScorecard(engine.database, workspaceId, owner, card.id)).toBe('blind');
  });

  test('its submitted cards read like any other, each with a digest that proves it unchanged', async () => {
    await load();
    const { id } = await candidateNamed('Mateus Carvalho');
    const loop = await getLoop(engine.database, workspaceId, owner, id);
    const cards = loop.interviews.flatMap((interview) => interview.cards);
    expect(cards.map((card) => card.status)).toEqual(['submitted', 'submitted', 'submitted', 'submitted']);
    for (const { id: cardId } of cards) {
      const card = await getScorecard(engine.database, workspaceId, owner, cardId);
      expect(card).toMatchObject({ status: 'submitted', rubricVersion: rubric.version });
      const stored = await engine.database.scorecard.findUniqueOrThrow({ where: { id: cardId }, include: { fields: true } });
      expect(stored.contentDigest).toBe(contentDigestOf(new Map(stored.fields.map((field) => [field.key, JSON.parse(field.value)]))));
    }
    expect((await getCandidate(engine.database, workspaceId, owner, id))?.years).toBe(8);
  });

  test('lies in the past at the moment of loading, but for an interview that is yet to come', async () => {
    await load();
    expect(await engine.database.scorecard.count({ where: { workspaceId, submittedAt: { gt: at } } })).toBe(0);
    expect(await engine.database.scorecardField.count({ where: { savedAt: { gt: at } } })).toBe(0);
    expect(await engine.database.scorecardRevision.count({ where: { createdAt: { gt: at } } })).toBe(0);
    expect(await engine.database.interview.count({ where: { workspaceId, startsAt: { gt: at } } })).toBe(1);
  });

  test('adds nobody who could sign in, so working without a sign-in goes on', async () => {
    await load();
    expect((await findSoleMember(engine.database))?.id).toBe(owner.memberId);
  });

  test('a workspace’s own records are not touched', async () => {
    const role = await engine.database.role.create({ data: { workspaceId, title: 'Our own', levelId: 'mid' } });
    const added = await change((open) =>
      createCandidate(open, { name: 'Own Person', roleId: role.id, email: null, years: null, status: 'active', note: 'kept' }),
    );
    if (added.status !== 'done') throw new Error('The candidate was not added.');
    await plan(added.value.id, owner.memberId);
    const before = await engine.database.candidate.findUniqueOrThrow({
      where: { id: added.value.id },
      include: { interviews: { include: { scorecards: true } } },
    });
    await load();
    await remove();
    expect(
      await engine.database.candidate.findUnique({
        where: { id: added.value.id },
        include: { interviews: { include: { scorecards: true } } },
      }),
    ).toEqual(before);
    await engine.database.candidate.delete({ where: { id: added.value.id } });
    await engine.database.role.delete({ where: { id: role.id } });
  });

  test('a sample candidate with an interview of one’s own stays, with the role and the people that its cards need', async () => {
    await load();
    const { id } = await candidateNamed('نور حداد');
    expect(await plan(id, owner.memberId)).toMatchObject({ status: 'done' });
    expect(await remove()).toMatchObject({
      status: 'done',
      message:
        'Removed the sample team, except what your own records need: نور حداد; Senior AI Engineer, Applied; Kenji Morimoto; Lucía Ferrer Vidal; Marit Haugland; Rahul Deshpande.',
    });
    expect((await everyCandidate()).rows.map((row) => row.name)).toEqual(['نور حداد']);
    expect((await listRoles(engine.database, workspaceId)).map((role) => role.title)).toEqual(['Senior AI Engineer, Applied']);
    expect(await engine.database.scorecard.count({ where: { workspaceId } })).toBe(5);
    expect(await isSampleLoaded(engine.database, workspaceId)).toBe(false);

    // What was kept is the workspace's own now, and the sample team can come back beside it.
    expect(await load()).toMatchObject({ status: 'done' });
    expect(await remove()).toMatchObject({ status: 'done', message: 'Removed the sample team, and nothing else.' });
    expect((await everyCandidate()).rows.map((row) => row.name)).toEqual(['نور حداد']);
    await engine.database.candidate.delete({ where: { id } });
    await engine.database.role.deleteMany({ where: { workspaceId } });
    await engine.database.member.deleteMany({ where: { workspaceId, id: { not: owner.memberId } } });
  });

  test('a sample role that a candidate of one’s own applies for stays, and so does a sample person who interviews them', async () => {
    await load();
    const role = await engine.database.role.findFirstOrThrow({ where: { workspaceId, title: 'AI Platform Engineer' } });
    const added = await change((open) =>
      createCandidate(open, { name: 'Own Person', roleId: role.id, email: null, years: null, status: 'active', note: '' }),
    );
    if (added.status !== 'done') throw new Error('The candidate was not added.');
    await plan(added.value.id, (await memberNamed('Kenji Morimoto')).id);
    expect(await remove()).toMatchObject({
      message: 'Removed the sample team, except what your own records need: AI Platform Engineer; Kenji Morimoto.',
    });
    expect((await everyCandidate()).rows.map((row) => row.name)).toEqual(['Own Person']);
    await engine.database.candidate.delete({ where: { id: added.value.id } });
    await engine.database.role.delete({ where: { id: role.id } });
    await engine.database.member.deleteMany({ where: { workspaceId, id: { not: owner.memberId } } });
  });

  test('two workspaces of one installation can each have it', async () => {
    await load();
    const user = await engine.database.user.create({ data: { id: randomUUID(), name: 'Second owner', email: 'second@example.test' } });
    const other = await engine.database.workspace.create({ data: { id: randomUUID(), name: 'Other', slug: 'other' } });
    const second = await engine.database.member.create({
      data: { id: randomUUID(), workspaceId: other.id, userId: user.id, role: 'owner' },
    });
    await engine.database.auditHead.create({ data: { workspaceId: other.id, sequence: 0, hash: '0'.repeat(64) } });
    const otherId = (await listWorkspaces(engine.database)).find((workspace) => workspace.name === 'Other')?.id;
    if (!otherId) throw new Error('No second workspace.');
    const there = { workspaceId: otherId, by: { kind: 'system', name: 'test' }, source: 'cli', at } as const;
    expect(await inOneChange(engine.database, there, (open) => loadSampleTeam(open, sampleTeam, second.id))).toMatchObject({
      status: 'done',
    });
    await remove();
    expect(await engine.database.candidate.count({ where: { workspaceId: other.id } })).toBe(12);
    expect(await inOneChange(engine.database, there, removeSampleTeam)).toMatchObject({
      status: 'done',
      message: 'Removed the sample team, and nothing else.',
    });
    await engine.database.member.delete({ where: { id: second.id } });
    await engine.database.user.delete({ where: { id: user.id } });
  });

  test('is not removed while one of its people is the only owner', async () => {
    await load();
    const sampleMember = await memberNamed('Marit Haugland');
    await engine.database.member.update({ where: { id: sampleMember.id }, data: { role: 'owner' } });
    await engine.database.member.update({ where: { id: owner.memberId }, data: { role: 'admin' } });
    expect(await remove()).toMatchObject({ status: 'refused', message: expect.stringContaining('Make a real person an owner first') });
    await engine.database.member.update({ where: { id: owner.memberId }, data: { role: 'owner' } });
    expect(await remove()).toMatchObject({ status: 'done' });
  });
});
