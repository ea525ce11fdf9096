import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { rubric } from '@/content/hiring/rubric';
import { candidateNames, listInitialCards, listRubricVersions, memberNames } from '@/lib/data/calibration';
import type { Reader } from '@/lib/data/candidates';
import { confirmShadow, listTraining, recordAttempt } from '@/lib/data/exercises';
import { reviseRating } from '@/lib/data/scorecards';
import type { CalibrationFilter } from '@/lib/domain/hiring/calibration-filter';
import { calibrationReport } from '@/lib/domain/hiring/calibration-report';
import type { CertificationRule } from '@/lib/domain/hiring/certification';
import type { Rating } from '@/lib/domain/hiring/rating';
import { describeEachEngine } from '../support/engines';
import { doneValue, field, firstArea, hiringWorld, type Person, secondArea, type World } from '../support/hiring-world';

const everything: CalibrationFilter = { roleId: undefined, from: undefined, to: undefined, rubricVersion: undefined };
const areaIds = [firstArea, secondArea, 'scope'];
const signalId = rubric.areas[0].greenSignal.id;

/** Plans an interview, rates it and submits. */
async function rate(
  world: World,
  person: Person,
  candidateId: string,
  ratings: Readonly<Record<string, Rating>>,
  quote?: string,
): Promise<string> {
  const id = await world.assign(candidateId, person);
  const values = [
    ...Object.entries(ratings).map(([areaId, rating]): [string, unknown] => [`${areaId}/rating`, rating]),
    ['card/recommendation', 'no'] as const,
    [
      `evidence/${randomUUID()}`,
      { areaId: firstArea, signalId, polarity: 'green', quote: quote ?? 'As heard.', at: '2026-11-23T09:00:00.000Z' },
    ] as const,
    ...[firstArea, secondArea].map((areaId) => [`answer/extreme-without-evidence:${areaId}`, 'Said so in as many words.'] as const),
  ];
  const fields = values.map(([key, value], index) => field(key, value, { sequence: index + 1 }));
  doneValue(await world.save(person, id, randomUUID(), fields));
  doneValue(await world.submit(person, id));
  return id;
}

describeEachEngine('calibration', (engine) => {
  let world: World;
  const reader = (person: Person): Reader => ({ memberId: person.memberId, role: person.role });
  const read = (person: Person, filter: Partial<CalibrationFilter> = {}) =>
    listInitialCards(engine.database, world.workspaceId, reader(person), { ...everything, ...filter });
  const candidates: string[] = [];
  let firstCard = '';

  beforeAll(async () => {
    world = await hiringWorld(engine.database);
    // Ann 2 3 1 4, Ben 3 3 2 4 in the first area; the second was asked by Ann only, and once not at all.
    const given = [
      [2, 3],
      [3, 3],
      [1, 2],
      [4, 4],
    ] as const;
    for (const [index, [ann, ben]] of given.entries()) {
      const candidateId = await world.addCandidate(`Candidate ${index}`);
      candidates.push(candidateId);
      const id = await rate(
        world,
        world.ann,
        candidateId,
        { [firstArea]: ann, [secondArea]: index === 0 ? 'not-probed' : 2 },
        'She said "signalId":"made-up" and\nwent on.',
      );
      if (index === 0) firstCard = id;
      await rate(world, world.ben, candidateId, { [firstArea]: ben, [secondArea]: 'not-probed' });
    }
  });

  test('reads every submitted card with its ratings, and nothing for what was not probed', async () => {
    const { cards, hidden } = await read(world.owner);
    expect(hidden).toBe(false);
    expect(cards).toHaveLength(8);
    const first = cards.find((card) => card.cardId === firstCard);
    expect(first).toMatchObject({
      candidateId: candidates[0],
      interviewerId: world.ann.memberId,
      rubricVersion: rubric.version,
      stage: 'With Ann Interviewer',
      areaIds: [firstArea, secondArea],
      ratings: { [firstArea]: 2 },
      signalIds: [signalId],
    });
    expect(first?.submittedAt).toBeInstanceOf(Date);
    expect(first?.submittedAt.toISOString().slice(0, 10)).toBe('2026-11-23');
  });

  test('gives the figures of a small table worked out by hand', async () => {
    const { cards } = await read(world.owner);
    const report = calibrationReport(cards, areaIds, rubric);
    // Eight ratings in the first area, three of Ann's in the second; four cases rated twice are too few for α.
    expect(report.counts).toEqual({ cards: 8, ratings: 11, interviewers: 2, candidates: 4 });
    expect(report.areas.map(({ agreement }) => [agreement.state, agreement.shared])).toEqual([
      ['too-few', 4],
      ['too-few', 0],
      ['too-few', 0],
    ]);
    // r_wg of {2,3} and {1,2} is 1 − .5 / 1.25 = .6; of {3,3} and {4,4} it is 1.
    expect(report.panels.map(({ agreement }) => agreement)).toEqual([0.6, 0.6, 1, 1].map((one) => expect.closeTo(one, 12)));
    // Ann's mean in all: (2 + 3 + 1 + 4 + 2 + 2 + 2) / 7; over everybody 28 / 11.
    const ann = report.islands.flatMap((island) => island.interviewers).find((person) => person.interviewer === world.ann.memberId);
    expect(ann?.raw).toBeCloseTo(16 / 7 - 28 / 11, 12);
    expect(report.quarters[0]?.name).toBe('2026 Q4');
  });

  test('a revision changes nothing: the first rating counts', async () => {
    const before = await read(world.owner);
    doneValue(
      await world.change(world.ann, (change) =>
        reviseRating(change, world.ann.memberId, { id: firstCard, areaId: firstArea, rating: 4, reason: 'The debrief convinced me.' }),
      ),
    );
    expect(await read(world.owner)).toEqual(before);
  });

  test('drafts are not counted, and a loop that the reader still owes a card in is left out whole', async () => {
    const [candidateId = ''] = candidates;
    const owed = await world.assign(candidateId, world.cleo);
    const { cards, hidden } = await read(world.cleo);
    expect(hidden).toBe(true);
    expect(cards).toHaveLength(6);
    expect(cards.map((card) => card.candidateId)).not.toContain(candidateId);
    expect((await read(world.owner)).cards).toHaveLength(8);
    await world.complete(world.cleo, owed);
    const after = await read(world.cleo);
    expect(after.hidden).toBe(false);
    expect(after.cards).toHaveLength(9);
  });

  test('nobody finds ratings of themselves as a candidate among the figures', async () => {
    const id = candidates[1] ?? '';
    await engine.database.candidate.update({ where: { id }, data: { internalMemberId: world.manager.memberId } });
    expect((await read(world.manager)).cards.map((card) => card.candidateId)).not.toContain(id);
    expect((await read(world.owner)).cards.map((card) => card.candidateId)).toContain(id);
  });

  test('a role, days and a rubric version narrow it, and the last day counts', async () => {
    const all = (await read(world.owner)).cards.length;
    expect((await read(world.owner, { roleId: world.roleId, from: '2026-11-23', to: '2026-11-23', rubricVersion: 1 })).cards).toHaveLength(
      all,
    );
    expect((await read(world.owner, { roleId: await world.addRole('Another role') })).cards).toEqual([]);
    expect((await read(world.owner, { to: '2026-11-22' })).cards).toEqual([]);
    expect((await read(world.owner, { from: '2026-11-24' })).cards).toEqual([]);
    expect((await read(world.owner, { rubricVersion: 2 })).cards).toEqual([]);
    expect(await listRubricVersions(engine.database, world.workspaceId)).toEqual([1]);
  });

  test('another workspace on the same database is not in it', async () => {
    const other = await hiringWorld(engine.database);
    await rate(other, other.ann, await other.addCandidate('Elsewhere'), { [firstArea]: 1, [secondArea]: 2 });
    expect((await read(world.owner)).cards).toHaveLength(9);
    expect(await candidateNames(engine.database, other.workspaceId, candidates)).toEqual(new Map());
    expect((await memberNames(engine.database, other.workspaceId)).has(world.ann.memberId)).toBe(false);
  });

  test('the cards of a person who left stay in, with their name', async () => {
    await engine.database.member.update({ where: { id: world.ben.memberId }, data: { leftAt: world.tick() } });
    expect((await read(world.owner)).cards.some((card) => card.interviewerId === world.ben.memberId)).toBe(true);
    expect((await memberNames(engine.database, world.workspaceId)).get(world.ben.memberId)).toBe('Ben Interviewer');
  });
});

const rule: CertificationRule = {
  version: 1,
  retakeAfterDays: 30,
  steps: {
    'reverse-shadow': {
      exercises: 0,
      withinPoints: 1,
      meanDifference: 1,
      signalAccuracy: 0,
      shadowInterviews: 1,
      reverseShadowInterviews: 0,
    },
    certified: { exercises: 0, withinPoints: 1, meanDifference: 1, signalAccuracy: 0, shadowInterviews: 1, reverseShadowInterviews: 1 },
  },
};

describeEachEngine('training', (engine) => {
  let world: World;
  const training = { areaIds: [firstArea, secondArea], exercises: [], rule };
  const confirm = (by: Person, member: Person, kind: 'shadow' | 'reverse-shadow', areaId: string = firstArea) =>
    world.change(by, (change) => confirmShadow(change, by, { memberId: member.memberId, areaId, kind }, training));

  beforeAll(async () => {
    world = await hiringWorld(engine.database);
  });

  test('every attempt is kept, the first among them, and read by its author and by whoever owns calibration', async () => {
    const exercise = { id: 'one', version: 1, title: 'One' };
    for (const rating of [1, 3] as const)
      doneValue(
        await world.change(world.ann, (change) => recordAttempt(change, world.ann.memberId, exercise, { rating, signalIds: ['a', 'b'] })),
      );
    const own = await listTraining(engine.database, world.workspaceId, world.ann);
    expect(own.attempts.map(({ rating, signalIds }) => [rating, signalIds])).toEqual([
      [1, ['a', 'b']],
      [3, ['a', 'b']],
    ]);
    expect((await listTraining(engine.database, world.workspaceId, world.owner)).attempts).toHaveLength(2);
    expect((await listTraining(engine.database, world.workspaceId, world.manager)).attempts).toEqual([]);
    expect((await listTraining(engine.database, world.workspaceId, world.ben)).attempts).toEqual([]);
  });

  test('whoever runs interviews confirms; whoever is certified in the area does; nobody confirms their own', async () => {
    expect(await confirm(world.ben, world.ann, 'shadow')).toMatchObject({ status: 'refused', because: 'not-allowed' });
    expect(await confirm(world.manager, world.manager, 'shadow')).toMatchObject({ status: 'refused', because: 'not-allowed' });
    for (const kind of ['shadow', 'reverse-shadow'] as const) doneValue(await confirm(world.manager, world.ben, kind));
    doneValue(await confirm(world.ben, world.ann, 'shadow'));
    expect(await confirm(world.ben, world.ann, 'shadow', secondArea)).toMatchObject({ status: 'refused', because: 'not-allowed' });
    const { shadows } = await listTraining(engine.database, world.workspaceId, world.owner);
    expect(shadows).toHaveLength(3);
    expect(await world.chain()).toMatchObject({ brokenAt: undefined });
  });

  test('only somebody who interviews here can be confirmed', async () => {
    const viewer = await world.join('Vera Viewer', 'viewer');
    expect(await confirm(world.manager, viewer, 'shadow')).toMatchObject({ status: 'invalid' });
    const gone = { ...world.cleo, memberId: randomUUID() };
    expect(await confirm(world.manager, gone, 'shadow')).toMatchObject({ status: 'invalid' });
  });
});
