import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rubric } from '@/content/hiring/rubric';
import { archiveCandidate } from '@/lib/data/candidates';
import { createInterview, getInterview, removeInterview } from '@/lib/data/interviews';
import { describeEachEngine } from '../support/engines';
import { doneValue, field, firstArea, hiringWorld, type Person, type World } from '../support/hiring-world';

describeEachEngine('interviews', (engine) => {
  const plan = (world: World, candidateId: string, person: Pick<Person, 'memberId'>, by: Person = world.manager) =>
    world.change(by, (open) =>
      createInterview(
        open,
        { candidateId, title: 'Deep dive', memberId: person.memberId, areaIds: [firstArea], startsAt: null, minutes: 45 },
        rubric.version,
      ),
    );

  test('planning one opens a draft card for its interviewer, under the rubric in force', async () => {
    const world = await hiringWorld(engine.database);
    const { id, scorecardId } = doneValue(await plan(world, await world.addCandidate('Ada'), world.ann));
    expect(await engine.database.scorecard.findUnique({ where: { id: scorecardId } })).toMatchObject({
      interviewId: id,
      memberId: world.ann.memberId,
      status: 'draft',
      rubricVersion: rubric.version,
      areaIds: JSON.stringify([firstArea]),
    });
  });

  test('one with somebody who cannot score, who has left, or who is of another workspace is not planned', async () => {
    const [world, elsewhere] = [await hiringWorld(engine.database), await hiringWorld(engine.database)];
    const candidateId = await world.addCandidate('Ada');
    const viewer = await world.join('Vic Viewer', 'viewer');
    await engine.database.member.update({ where: { id: world.cleo.memberId }, data: { leftAt: new Date() } });
    for (const person of [viewer, world.cleo, elsewhere.ann, { memberId: randomUUID() }]) {
      expect(await plan(world, candidateId, person)).toMatchObject({ status: 'invalid', fieldErrors: { memberId: expect.any(String) } });
    }
    expect(await engine.database.interview.count({ where: { candidateId } })).toBe(0);
  });

  test('one of a candidate who is archived, gone, or of another workspace is not planned', async () => {
    const [world, elsewhere] = [await hiringWorld(engine.database), await hiringWorld(engine.database)];
    const archived = await world.addCandidate('Archived');
    doneValue(await world.change(world.manager, (open) => archiveCandidate(open, archived, true)));
    expect(await plan(world, archived, world.ann)).toMatchObject({ status: 'refused', message: expect.stringContaining('archived') });
    for (const id of [randomUUID(), await elsewhere.addCandidate('Theirs')]) {
      expect(await plan(world, id, world.ann)).toMatchObject({ status: 'refused', because: 'missing' });
    }
  });

  test('one that nobody wrote on goes with its card; one with a single word on its card stays', async () => {
    const world = await hiringWorld(engine.database);
    const candidateId = await world.addCandidate('Ada');
    const unwritten = doneValue(await plan(world, candidateId, world.ann));
    const written = doneValue(await plan(world, candidateId, world.ben));
    doneValue(await world.save(world.ben, written.scorecardId, randomUUID(), [field('scope/notes', 'a word')]));
    doneValue(await world.change(world.manager, (open) => removeInterview(open, unwritten.id)));
    expect(await engine.database.scorecard.count({ where: { id: unwritten.scorecardId } })).toBe(0);
    expect(await world.change(world.manager, (open) => removeInterview(open, written.id))).toMatchObject({ status: 'refused' });
    expect(await engine.database.scorecard.count({ where: { id: written.scorecardId } })).toBe(1);
  });

  test('one is seen by those who see its candidate, and by an id that can be one', async () => {
    const world = await hiringWorld(engine.database);
    const { id } = doneValue(await plan(world, await world.addCandidate('Ada'), world.ann));
    expect(await getInterview(engine.database, world.workspaceId, world.ann, id)).toMatchObject({ title: 'Deep dive', minutes: 45 });
    expect(await getInterview(engine.database, world.workspaceId, world.ben, id)).toBeUndefined();
    for (const wrong of ['', 'a\0b', randomUUID()]) {
      expect(await getInterview(engine.database, world.workspaceId, world.manager, wrong)).toBeUndefined();
    }
  });
});
