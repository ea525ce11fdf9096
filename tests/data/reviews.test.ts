import { expect, test } from 'vitest';
import { listOwnReviews, saveReview } from '@/lib/data/own-reviews';
import { readResults } from '@/lib/data/review-results';
import { addAnswers, createExercise, excuseReviewer, getExercise, listExercises, reviewProgress } from '@/lib/data/reviews';
import { describeEachEngine } from '../support/engines';
import { doneValue, firstArea, hiringWorld, type Person, secondArea, type World } from '../support/hiring-world';

describeEachEngine('written exercises reviewed without names', (engine) => {
  async function exerciseIn(world: World, names: readonly string[]) {
    const id = doneValue(
      await world.change(world.manager, (open) => createExercise(open, { roleId: world.roleId, title: 'Take-home' })),
    ).id;
    const candidates: string[] = [];
    for (const name of names) {
      const candidateId = await world.addCandidate(name);
      candidates.push(candidateId);
      doneValue(await paste(world, id, candidateId, `I am ${name}, and I would measure first.`));
    }
    return { id, candidates };
  }
  const paste = (world: World, exerciseId: string, candidateId: string, text: string) =>
    world.change(world.manager, (open) =>
      addAnswers(open, world.manager, {
        exerciseId,
        candidateId,
        answers: [
          { areaId: firstArea, text },
          { areaId: secondArea, text: `${text} Twice.` },
        ],
      }),
    );
  const own = async (world: World, person: Person, id: string) =>
    (await listOwnReviews(world.database, person, id)).areas.flatMap((area) => area.answers);
  async function finish(world: World, person: Person, id: string, rating: 1 | 2 | 3 | 4 | null = 3) {
    for (const { answerId, version } of await own(world, person, id)) {
      doneValue(await world.change(person, (open) => saveReview(open, person, { answerId, rating, notes: `By ${person.name}`, version })));
    }
  }
  const everybody = (world: World) => [world.owner, world.manager, world.ann, world.ben, world.cleo];

  test('a reviewer reads letters and masked texts, the same at every visit, and the orders of reviewers differ', async () => {
    const world = await hiringWorld(engine.database);
    const names = ['Ada Lovelace', 'Grace Hopper', 'Alan Turing', 'Edsger Dijkstra', 'Barbara Liskov', 'Donald Knuth'];
    const { id } = await exerciseIn(world, names);
    const orders = await Promise.all(everybody(world).map(async (person) => JSON.stringify(await own(world, person, id))));
    expect(orders[0]).not.toMatch(/Lovelace|Grace|Turing|Dijkstra|Liskov|Knuth/);
    expect(orders[0]).toContain('[Candidate');
    expect(JSON.stringify(await own(world, world.owner, id))).toBe(orders[0]);
    const letters = await Promise.all(
      everybody(world).map(async (person) =>
        (await own(world, person, id))
          .map((one) => `${one.letter}${one.answerId}`)
          .sort()
          .join(),
      ),
    );
    expect(new Set(letters).size).toBeGreaterThan(1);
  });

  test('nobody reads a review of others before all are in; then the manager reads them with names, and all are final', async () => {
    const world = await hiringWorld(engine.database);
    const { id } = await exerciseIn(world, ['Mila Mint']);
    for (const person of everybody(world).slice(0, 4)) await finish(world, person, id);
    const waiting = await readResults(world.database, world.workspaceId, world.manager, id);
    expect(waiting).toMatchObject({ open: false });
    expect(JSON.stringify(waiting)).not.toContain('By Ann');
    expect(waiting.open ? [] : waiting.progress.filter((one) => one.saved < one.assigned).map((one) => one.name)).toEqual([
      world.cleo.name,
    ]);
    await finish(world, world.cleo, id, null);
    const results = await readResults(world.database, world.workspaceId, world.manager, id);
    expect(results).toMatchObject({ open: true, hidden: 0, candidates: [{ name: 'Mila Mint' }] });
    expect(results.open && results.candidates[0]?.answers[0]?.reviews.map((one) => one.rating).sort()).toEqual([3, 3, 3, 3, null]);
    const [first] = await own(world, world.ann, id);
    const again = { answerId: first?.answerId ?? '', rating: 4 as const, notes: '', version: first?.version ?? 0 };
    expect(await world.change(world.ann, (open) => saveReview(open, world.ann, again))).toMatchObject({
      status: 'refused',
      because: 'frozen',
    });
    expect(await paste(world, id, await world.addCandidate('Too Late'), 'x')).toMatchObject({ status: 'refused', because: 'frozen' });
    expect((await world.chain()).brokenAt).toBeUndefined();
  });

  test('results leave out a candidate whose loop the reader still owes a card of, and say how many', async () => {
    const world = await hiringWorld(engine.database);
    const { id, candidates } = await exerciseIn(world, ['Owed Olaf', 'Other Otto']);
    for (const person of everybody(world)) await finish(world, person, id);
    await world.assign(candidates[0] ?? '', world.manager);
    expect(await readResults(world.database, world.workspaceId, world.manager, id)).toMatchObject({
      hidden: 1,
      candidates: [{ name: 'Other Otto' }],
    });
  });

  test('somebody who applies from inside never reviews, lists or opens an exercise that they answered', async () => {
    const world = await hiringWorld(engine.database);
    const { id } = await exerciseIn(world, ['First Person']);
    expect(await own(world, world.ben, id)).toHaveLength(2);
    const candidateId = await world.addCandidate('Ben Applies');
    await engine.database.candidate.update({ where: { id: candidateId }, data: { internalMemberId: world.ben.memberId } });
    doneValue(await paste(world, id, candidateId, 'My own answer.'));
    expect(await own(world, world.ben, id)).toEqual([]);
    expect(await getExercise(engine.database, world.workspaceId, world.ben, id)).toBeUndefined();
    expect(await listExercises(engine.database, world.workspaceId, world.ben)).toEqual([]);
    expect((await reviewProgress(engine.database, id)).map((one) => one.name)).not.toContain(world.ben.name);
  });

  test('a review of somebody else’s, a stale one and a reviewed answer’s text are refused; an excused reviewer is no longer waited for', async () => {
    const world = await hiringWorld(engine.database);
    const { id, candidates } = await exerciseIn(world, ['Vera Version']);
    const [answer] = await own(world, world.ann, id);
    const save = (person: Person, version: number) =>
      world.change(person, (open) => saveReview(open, person, { answerId: answer?.answerId ?? '', rating: 2, notes: 'n', version }));
    const viewer = await world.join('Vic Viewer', 'viewer');
    expect(await save(viewer, 1)).toMatchObject({ status: 'refused', because: 'missing' });
    doneValue(await save(world.ann, 1));
    expect(await save(world.ann, 1)).toMatchObject({ status: 'conflict', current: { rating: '2', notes: 'n', version: '2' } });
    expect(await paste(world, id, candidates[0] ?? '', 'Another text.')).toMatchObject({ status: 'invalid' });
    for (const person of [world.owner, world.manager, world.ben, world.cleo]) await finish(world, person, id);
    const excuse = () =>
      world.change(world.manager, (open) =>
        excuseReviewer(open, world.manager, { exerciseId: id, memberId: world.ann.memberId, reason: 'On leave.' }),
      );
    doneValue(await excuse());
    expect(await excuse()).toMatchObject({ status: 'refused' });
    expect(await readResults(engine.database, world.workspaceId, world.manager, id)).toMatchObject({ open: true });
  });
});
