import { beforeAll, expect, test } from 'vitest';
import { listCompared } from '@/lib/data/compare';
import { reviseRating } from '@/lib/data/scorecards';
import { describeEachEngine } from '../support/engines';
import { doneValue, field, firstArea, hiringWorld, secondArea, type World } from '../support/hiring-world';

describeEachEngine('candidates side by side', (engine) => {
  let world: World;
  let ada: string;
  let bea: string;
  let anns: string;
  beforeAll(async () => {
    world = await hiringWorld(engine.database);
    ada = await world.addCandidate('Ada');
    bea = await world.addCandidate('Bea');
    anns = await world.assign(ada, world.ann);
    await world.complete(world.ann, anns);
    await world.complete(world.ben, await world.assign(bea, world.ben));
  });
  const compared = (reader: World['manager'], ids = [ada, bea]) => listCompared(world.database, world.workspaceId, reader, ids);

  test('come in the order asked for, with the numbers of their submitted cards', async () => {
    const { candidates, blind } = await compared(world.manager, [bea, ada]);
    expect(candidates.map(({ name }) => name)).toEqual(['Bea', 'Ada']);
    expect(Object.fromEntries(candidates[1]?.cards[0]?.ratings ?? [])).toEqual({ [firstArea]: 2, [secondArea]: 2 });
    expect(blind).toEqual([]);
  });

  test('count by first ratings: a revision changes nothing here', async () => {
    const revised = { id: anns, areaId: firstArea, rating: 4 as const, reason: 'The debrief showed more than I had seen.' };
    doneValue(await world.change(world.ann, (open) => reviseRating(open, world.ann.memberId, revised)));
    const { candidates } = await compared(world.manager, [ada]);
    expect(candidates[0]?.cards[0]?.ratings.get(firstArea)).toBe(2);
  });

  test('a draft and what was not probed are no numbers', async () => {
    const cem = await world.addCandidate('Cem');
    const draft = await world.assign(cem, world.ann);
    doneValue(await world.save(world.ann, draft, 'tab-1', [field(`${firstArea}/rating`, 4)]));
    expect((await compared(world.manager, [cem])).candidates[0]?.cards).toEqual([]);
    const values = [
      field(`${firstArea}/rating`, 'not-probed', { baseVersion: 1, sequence: 2 }),
      field(`${secondArea}/rating`, 3, { sequence: 3 }),
      field('card/recommendation', 'yes', { sequence: 4 }),
    ];
    doneValue(await world.save(world.ann, draft, 'tab-1', values));
    doneValue(await world.submit(world.ann, draft));
    expect([...((await compared(world.manager, [cem])).candidates[0]?.cards[0]?.ratings ?? [])]).toEqual([[secondArea, 3]]);
  });

  test('a loop for which the reader owes a card is named and nothing of it is read', async () => {
    const dov = await world.addCandidate('Dov');
    await world.complete(world.ann, await world.assign(dov, world.ann));
    await world.assign(dov, world.manager);
    const { candidates, blind } = await compared(world.manager, [dov, ada]);
    expect([candidates.map(({ name }) => name), blind.map(({ name }) => name)]).toEqual([['Ada'], ['Dov']]);
    expect((await compared(world.owner, [dov])).candidates[0]?.cards).toHaveLength(1);
  });

  test('an interviewer sees whom they interviewed, a member who applies never themselves', async () => {
    expect((await compared(world.ann)).candidates.map(({ name }) => name)).toEqual(['Ada']);
    await world.database.candidate.update({ where: { id: bea }, data: { internalMemberId: world.owner.memberId } });
    expect(await compared(world.owner)).toMatchObject({ candidates: [{ name: 'Ada' }], blind: [] });
    const elsewhere = await hiringWorld(engine.database);
    expect(await listCompared(world.database, elsewhere.workspaceId, elsewhere.owner, [ada])).toEqual({ candidates: [], blind: [] });
  });
});
