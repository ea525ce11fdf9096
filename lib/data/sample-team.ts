import { randomUUID } from 'node:crypto';
import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Change } from '@/lib/data/change';
import type { Database } from '@/lib/data/client';
import { contentDigestOf } from '@/lib/data/scorecards';
import { searchKeyOf } from '@/lib/domain/hiring/candidate';
import { type SampleTeam, sampleDay, sampleFields, sampleLoader, sampleStart } from '@/lib/domain/hiring/sample-team';
import { type Outcome, refused } from '@/lib/domain/outcome';

const hourMs = 3_600_000;

/** Whether the sample team is in this workspace. */
export async function isSampleLoaded(database: Database, workspaceId: AuthorizedWorkspaceId): Promise<boolean> {
  return (await database.sampleRow.findFirst({ where: { workspaceId } })) !== null;
}

/**
 * Adds the sample team: its people, who cannot sign in, roles, candidates, interviews and cards, dated back from the day of the change.
 * The cards that wait for whoever loads it become that member's own drafts. Refused while it is loaded.
 */
export async function loadSampleTeam(change: Change, sample: SampleTeam, loaderMemberId: string): Promise<Outcome> {
  const { transaction, workspaceId, at } = change;
  if (await transaction.sampleRow.findFirst({ where: { workspaceId } })) {
    return refused('The sample team is already in this workspace. Remove it first to load it afresh.');
  }
  const rows = rowsOf(sample, await freeAddresses(change, sample), { workspaceId, at, loaderMemberId });
  await transaction.user.createMany({ data: rows.users });
  await transaction.member.createMany({ data: rows.members });
  await transaction.role.createMany({ data: rows.roles });
  await transaction.candidate.createMany({ data: rows.candidates });
  await transaction.interview.createMany({ data: rows.interviews });
  // A submitted card takes no more fields, so all of them begin as drafts.
  await transaction.scorecard.createMany({ data: rows.scorecards });
  await transaction.scorecardField.createMany({ data: rows.fields });
  for (const { id, ...data } of rows.submissions) await transaction.scorecard.update({ where: { id }, data });
  await transaction.scorecardRevision.createMany({ data: rows.revisions });
  const added = {
    user: rows.users,
    member: rows.members,
    role: rows.roles,
    candidate: rows.candidates,
    interview: rows.interviews,
    scorecard: rows.scorecards,
  };
  await transaction.sampleRow.createMany({
    data: Object.entries(added).flatMap(([kind, list]) => list.map(({ id }) => ({ workspaceId, kind, recordId: id }))),
  });
  const counts = {
    people: rows.members.length,
    roles: rows.roles.length,
    candidates: rows.candidates.length,
    scorecards: rows.scorecards.length,
  };
  change.note({
    action: 'sample.loaded',
    recordKind: 'workspace',
    recordId: workspaceId,
    changes: Object.entries(counts).map(([field, after]) => ({ field, after })),
  });
  return {
    status: 'done',
    value: undefined,
    message: `Loaded ${counts.people} people, ${counts.roles} roles, ${counts.candidates} candidates and ${counts.scorecards} scorecards.`,
  };
}

/**
 * Takes out what loading the sample team added, changes that people made to it included, and nothing else.
 * What a person's own records have come to rest on stays, is theirs from now on, and is named in the message: a candidate with an
 * interview of theirs, a role with a candidate of theirs, and the people whose cards stay.
 */
export async function removeSampleTeam(change: Change): Promise<Outcome> {
  const { transaction, workspaceId } = change;
  const rows = await transaction.sampleRow.findMany({ where: { workspaceId } });
  if (rows.length === 0) return refused('The sample team is not in this workspace, so there is nothing to remove.');
  const ids = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => row.recordId);
  const sampleMembers = { id: { in: ids('member') }, workspaceId };
  const owners = await transaction.member.findMany({ where: { workspaceId, role: 'owner', leftAt: null }, select: { id: true } });
  if (owners.every((owner) => sampleMembers.id.in.includes(owner.id))) {
    return refused('Only somebody of the sample team owns this workspace now. Make a real person an owner first.');
  }
  const addedSince = { OR: [{ id: { notIn: ids('interview') } }, { scorecards: { some: { id: { notIn: ids('scorecard') } } } }] };
  const inUse = { interviews: { some: addedSince } };
  // Interviews and cards go with their candidate.
  const candidates = await transaction.candidate.deleteMany({ where: { id: { in: ids('candidate') }, workspaceId, NOT: inUse } });
  const roles = await transaction.role.deleteMany({ where: { id: { in: ids('role') }, workspaceId, candidates: { none: {} } } });
  const free = { scorecards: { none: {} }, user: { accounts: { none: {} } } };
  const members = await transaction.member.deleteMany({ where: { ...sampleMembers, ...free } });
  await transaction.user.deleteMany({ where: { id: { in: ids('user') }, members: { none: {} }, accounts: { none: {} } } });
  const [keptCandidates, keptRoles, keptMembers] = await Promise.all([
    transaction.candidate.findMany({ where: { id: { in: ids('candidate') }, workspaceId }, orderBy: { name: 'asc' } }),
    transaction.role.findMany({ where: { id: { in: ids('role') }, workspaceId }, orderBy: { title: 'asc' } }),
    transaction.member.findMany({ where: sampleMembers, include: { user: true }, orderBy: { user: { name: 'asc' } } }),
  ]);
  await transaction.sampleRow.deleteMany({ where: { workspaceId } });
  const kept = [
    ...keptCandidates.map((candidate) => candidate.name),
    ...keptRoles.map((role) => role.title),
    ...keptMembers.map((member) => member.user.name),
  ];
  change.note({
    action: 'sample.removed',
    recordKind: 'workspace',
    recordId: workspaceId,
    changes: [
      { field: 'people', after: members.count },
      { field: 'roles', after: roles.count },
      { field: 'candidates', after: candidates.count },
      ...(kept.length > 0 ? [{ field: 'kept', after: kept }] : []),
    ],
  });
  const message =
    kept.length > 0
      ? `Removed the sample team, except what your own records need: ${kept.join('; ')}.`
      : 'Removed the sample team, and nothing else.';
  return { status: 'done', value: undefined, message };
}

/** The people's addresses, each made different where another workspace of this installation already uses it. */
async function freeAddresses(change: Change, sample: SampleTeam): Promise<Map<string, string>> {
  const emails = sample.people.map((person) => person.email);
  const used = await change.transaction.user.findMany({ where: { email: { in: emails } }, select: { email: true } });
  const taken = new Set(used.map((user) => user.email));
  return new Map(emails.map((email) => [email, taken.has(email) ? email.replace('@', `+${randomUUID().slice(0, 8)}@`) : email]));
}

/** Every row that the sample team consists of, with fresh ids. */
function rowsOf(
  sample: SampleTeam,
  addresses: ReadonlyMap<string, string>,
  { workspaceId, at, loaderMemberId }: { workspaceId: string; at: Date; loaderMemberId: string },
) {
  const roleIds = new Map(sample.roles.map((role) => [role.id, randomUUID()]));
  const memberIds = new Map([
    [sampleLoader, loaderMemberId],
    ...sample.people.map((person): [string, string] => [person.id, randomUUID()]),
  ]);
  const arrival = sampleDay(at, Math.max(...sample.roles.map((role) => role.openedDaysAgo)));
  const people = sample.people.map((person) => ({ ...person, userId: randomUUID() }));
  const users = people.map(({ userId, name, email }) => ({
    id: userId,
    name,
    email: addresses.get(email) ?? email,
    createdAt: arrival,
    updatedAt: arrival,
  }));
  const members = people.map(({ id, userId, role }) => ({ id: idOf(memberIds, id), workspaceId, userId, role, createdAt: arrival }));
  const roles = sample.roles.map(({ id, title, levelId, openedDaysAgo }) => {
    const openedAt = sampleDay(at, openedDaysAgo);
    return { id: idOf(roleIds, id), workspaceId, title, levelId, createdAt: openedAt, updatedAt: openedAt };
  });
  const loops = sample.candidates.map((candidate) => ({ candidate, candidateId: randomUUID() }));
  const candidates = loops.map(
    ({ candidate: { cards: _cards, id: _id, roleId, addedDaysAgo, changedDaysAgo, ...facts }, candidateId }) => ({
      ...facts,
      id: candidateId,
      workspaceId,
      roleId: idOf(roleIds, roleId),
      searchKey: searchKeyOf(facts.name, facts.email),
      createdAt: sampleDay(at, addedDaysAgo),
      updatedAt: sampleDay(at, changedDaysAgo),
    }),
  );
  const cards = loops.flatMap(({ candidate, candidateId }) =>
    candidate.cards.map((card) => {
      const start = sampleStart(at, card.daysAgo, card.at);
      return {
        card,
        candidateId,
        start,
        plannedAt: sampleDay(at, candidate.addedDaysAgo),
        fields: sampleFields(card, start, randomUUID),
        id: randomUUID(),
        interviewId: randomUUID(),
      };
    }),
  );
  const interviews = cards.map(({ card: { title, minutes }, candidateId, interviewId, start, plannedAt }) => ({
    id: interviewId,
    workspaceId,
    candidateId,
    title,
    startsAt: start,
    minutes,
    createdAt: plannedAt,
  }));
  const scorecards = cards.map(({ card, id, interviewId, plannedAt }) => ({
    id,
    workspaceId,
    interviewId,
    memberId: idOf(memberIds, card.by),
    areaIds: JSON.stringify(card.areas.map((area) => area.areaId)),
    rubricVersion: sample.rubricVersion,
    status: card.state === 'not-happened' ? 'not-happened' : 'draft',
    createdAt: plannedAt,
  }));
  const fields = cards.flatMap((card) => {
    const writer = randomUUID();
    return card.fields.map(({ key, value, savedAt }, index) => ({
      scorecardId: card.id,
      key,
      value: JSON.stringify(value),
      version: 1,
      writer,
      writerSequence: index + 1,
      savedAt,
    }));
  });
  const submissions = cards.flatMap(({ card, id, start, fields: written }) => {
    if (card.state !== 'submitted') return [];
    const contentDigest = contentDigestOf(new Map(written.map((field) => [field.key, field.value])));
    return [
      { id, status: 'submitted', version: 2, submittedAt: new Date(start.getTime() + card.submittedHoursLater * hourMs), contentDigest },
    ];
  });
  const revisions = cards.flatMap(({ card, id, start }) =>
    ((card.state === 'submitted' && card.revisions) || []).map(({ areaId, rating, reason, daysLater }) => ({
      scorecardId: id,
      key: `${areaId}/rating`,
      value: JSON.stringify(rating),
      reason,
      createdAt: new Date(start.getTime() + daysLater * 24 * hourMs),
    })),
  );
  return { users, members, roles, candidates, interviews, scorecards, fields, submissions, revisions };
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The sample team names "${key}", which it does not have.`);
  return id;
}
