import { beforeAll, describe, expect, test } from 'vitest';
import { archiveCandidate, type CandidateFilter, getCandidate, listCandidates, type Reader, updateCandidate } from '@/lib/data/candidates';
import { removeInterview } from '@/lib/data/interviews';
import { candidateSchema } from '@/lib/domain/hiring/candidate';
import { describeEachEngine } from '../support/engines';
import { doneValue, hiringWorld, type World } from '../support/hiring-world';

const everyone: CandidateFilter = { query: '', archived: false };
const byName = { sort: 'name', direction: 'asc', page: 1, pageSize: 50 } as const;

const list = (
  world: World,
  reader: Reader,
  filter: Partial<CandidateFilter> = {},
  view: Partial<Parameters<typeof listCandidates>[4]> = {},
) => listCandidates(world.database, world.workspaceId, reader, { ...everyone, ...filter }, { ...byName, ...view });

const names = async (...asked: Parameters<typeof list>) => (await list(...asked)).rows.map((row) => row.name);

describeEachEngine('candidates', (engine) => {
  describe('search', () => {
    let world: World;
    beforeAll(async () => {
      world = await hiringWorld(engine.database);
      for (const name of [
        'Zoë Ångström',
        'ＺＯＥ FULLWIDTH',
        'Łukasz Żak',
        'ÉMILE Zola',
        '100% Ready',
        '1000 Ready',
        'snake_case',
        'snakeXcase',
        'back\\slash',
        '李小龍',
        'ΣΊΣΥΦΟΣ',
      ])
        await world.addCandidate(name, { email: `${Buffer.from(name).toString('hex').slice(0, 12)}@example.com` });
    });

    test.each([
      ['upper case finds lower case', 'ZOË', ['Zoë Ångström']],
      ['lower case finds upper case, with accents', 'émile', ['ÉMILE Zola']],
      ['an accent is a letter of its own', 'emile', []],
      ['full-width letters are ordinary letters', 'zoe', ['ＺＯＥ FULLWIDTH']],
      ['ordinary letters are found by full-width ones', 'ｆｕｌｌ', ['ＺＯＥ FULLWIDTH']],
      ['a percent sign means itself', '100%', ['100% Ready']],
      ['a lone percent sign matches no name without one', '%', ['100% Ready']],
      ['an underscore means itself', 'snake_case', ['snake_case']],
      ['a lone underscore matches no name without one', '_', ['snake_case']],
      ['a backslash means itself', 'back\\slash', ['back\\slash']],
      ['a lone backslash matches no name without one', '\\', ['back\\slash']],
      ['letters outside Latin are found', '小龍', ['李小龍']],
      ['Greek upper case is found', 'σίσυφος', ['ΣΊΣΥΦΟΣ']],
      ['every word must occur, in any order', 'żak łuk', ['Łukasz Żak']],
      ['quotes and SQL are text', "' OR 1=1 --", []],
    ])('%s', async (_sentence, query, expected) => {
      expect(await names(world, world.manager, { query })).toEqual(expected);
    });

    test('an e-mail address finds its person', async () => {
      await world.addCandidate('Grace', { email: 'Grace.Hopper@Navy.example' });
      expect(await names(world, world.manager, { query: 'hopper@NAVY' })).toEqual(['Grace']);
    });
  });

  describe('pages', () => {
    let world: World;
    let otherRole: string;
    beforeAll(async () => {
      world = await hiringWorld(engine.database);
      otherRole = await world.addRole('Analyst');
      for (let number = 0; number < 23; number += 1) {
        await world.addCandidate(`Person ${String(number).padStart(2, '0')}`, {
          years: number % 5 === 0 ? '' : number % 5,
          roleId: number % 2 ? otherRole : world.roleId,
          status: number % 7 === 0 ? 'rejected' : 'active',
        });
      }
    });

    test.each(['name', 'role', 'status', 'years', 'added', 'changed'] as const)(
      'sorted by %s show every candidate exactly once, in both directions',
      async (sort) => {
        for (const direction of ['asc', 'desc'] as const) {
          const pages = await Promise.all([1, 2, 3].map((page) => list(world, world.manager, {}, { sort, direction, page, pageSize: 10 })));
          expect(pages.map((page) => page.rows.length)).toEqual([10, 10, 3]);
          expect(new Set(pages.flatMap((page) => page.rows.map((row) => row.id))).size).toBe(23);
          expect(pages.every((page) => page.total === 23)).toBe(true);
        }
      },
    );

    test('unknown years come last in both directions', async () => {
      for (const direction of ['asc', 'desc'] as const) {
        const { rows } = await list(world, world.manager, {}, { sort: 'years', direction });
        expect(rows.slice(-5).map((row) => row.years)).toEqual([null, null, null, null, null]);
        expect(rows[0]?.years).toBe(direction === 'asc' ? 1 : 4);
      }
    });

    test('by name come in alphabetical order', async () => {
      expect((await names(world, world.manager, {}, { pageSize: 3 })).join()).toBe('Person 00,Person 01,Person 02');
      expect((await names(world, world.manager, {}, { pageSize: 2, direction: 'desc' })).join()).toBe('Person 22,Person 21');
    });

    test('a page beyond the last is empty and still knows the total', async () => {
      expect(await list(world, world.manager, {}, { page: 99, pageSize: 10 })).toEqual({ rows: [], total: 23 });
    });

    test('a role and a status narrow the list and its total together', async () => {
      const { rows, total } = await list(world, world.manager, { roleId: otherRole, status: 'rejected' });
      expect(rows.map((row) => row.name)).toEqual(['Person 07', 'Person 21']);
      expect(total).toBe(2);
      expect(rows.every((row) => row.roleTitle === 'Analyst')).toBe(true);
    });
  });

  describe('who sees whom', () => {
    test('nobody sees another workspace, neither in lists nor by id', async () => {
      const [here, there] = [await hiringWorld(engine.database), await hiringWorld(engine.database)];
      const id = await there.addCandidate('Hidden Helen');
      await here.addCandidate('Visible Vera');
      expect(await names(here, here.owner)).toEqual(['Visible Vera']);
      expect(await getCandidate(engine.database, here.workspaceId, here.owner, id)).toBeUndefined();
      const input = candidateSchema.parse({ name: 'Taken over', roleId: here.roleId });
      expect(await here.change(here.owner, (open) => updateCandidate(open, id, 1, input))).toMatchObject({
        status: 'refused',
        because: 'missing',
      });
      expect(await here.change(here.owner, (open) => archiveCandidate(open, id, true))).toMatchObject({
        status: 'refused',
        because: 'missing',
      });
      expect(await names(there, there.owner)).toEqual(['Hidden Helen']);
    });

    test('a role of another workspace cannot be given to a candidate', async () => {
      const [here, there] = [await hiringWorld(engine.database), await hiringWorld(engine.database)];
      const id = await here.addCandidate('Vera');
      const input = candidateSchema.parse({ name: 'Vera', roleId: there.roleId });
      expect(await here.change(here.owner, (open) => updateCandidate(open, id, 1, input))).toMatchObject({
        status: 'invalid',
        fieldErrors: { roleId: expect.any(String) },
      });
    });

    test('an interviewer sees the candidates they interview and no others, in lists, counts and by id', async () => {
      const world = await hiringWorld(engine.database);
      const mine = await world.addCandidate('Mine Mia');
      const other = await world.addCandidate('Other Otto');
      await world.assign(mine, world.ann);
      await world.assign(other, world.ben);
      expect(await list(world, world.ann)).toMatchObject({ total: 1, rows: [{ name: 'Mine Mia' }] });
      expect(await names(world, world.ann, { query: 'otto' })).toEqual([]);
      expect((await getCandidate(engine.database, world.workspaceId, world.ann, mine))?.name).toBe('Mine Mia');
      expect(await getCandidate(engine.database, world.workspaceId, world.ann, other)).toBeUndefined();
      expect(await names(world, world.manager)).toEqual(['Mine Mia', 'Other Otto']);
    });

    test('somebody who applies from inside is neither listed to themselves nor counted, searched for or not, and is to everybody else', async () => {
      const world = await hiringWorld(engine.database);
      const id = await world.addCandidate('Max Manager');
      await world.addCandidate('Somebody Else');
      await engine.database.candidate.update({ where: { id }, data: { internalMemberId: world.manager.memberId } });
      expect(await list(world, world.manager)).toMatchObject({ total: 1, rows: [{ name: 'Somebody Else' }] });
      expect(await list(world, world.manager, { query: 'max' })).toEqual({ total: 0, rows: [] });
      expect((await list(world, world.owner)).total).toBe(2);
    });

    test('an interviewer taken off the plan no longer sees the candidate', async () => {
      const world = await hiringWorld(engine.database);
      const id = await world.addCandidate('Mia');
      const card = await world.assign(id, world.ann);
      const interview = await engine.database.interview.findFirstOrThrow({ where: { scorecards: { some: { id: card } } } });
      doneValue(await world.change(world.manager, (open) => removeInterview(open, interview.id)));
      expect(await names(world, world.ann)).toEqual([]);
    });

    test('while somebody owes a card, not even the number of other cards reaches them; afterwards it does', async () => {
      const world = await hiringWorld(engine.database);
      const id = await world.addCandidate('Mia');
      const annsCard = await world.assign(id, world.ann);
      const bensCard = await world.assign(id, world.ben);
      await world.complete(world.ben, bensCard);
      const [blindRow] = (await list(world, world.ann)).rows;
      expect(blindRow).toMatchObject({ cards: undefined, owedCardId: annsCard });
      expect((await list(world, world.manager)).rows[0]).toMatchObject({ cards: { submitted: 1, assigned: 2 }, owedCardId: undefined });
      await world.complete(world.ann, annsCard);
      expect((await list(world, world.ann)).rows[0]).toMatchObject({ cards: { submitted: 2, assigned: 2 }, owedCardId: undefined });
    });

    test('a manager who interviews is as blind as anybody until their own card is in', async () => {
      const world = await hiringWorld(engine.database);
      const id = await world.addCandidate('Mia');
      const bensCard = await world.assign(id, world.ben);
      const own = await world.assign(id, world.manager);
      await world.complete(world.ben, bensCard);
      expect((await list(world, world.manager)).rows[0]).toMatchObject({ cards: undefined, owedCardId: own });
      await world.complete(world.manager, own);
      expect((await list(world, world.manager)).rows[0]?.cards).toEqual({ submitted: 2, assigned: 2 });
    });
  });

  describe('changes', () => {
    const edit = (name: string, roleId: string) => candidateSchema.parse({ name, roleId });

    test('an edit over a stale version changes nothing and gives what stands now', async () => {
      const world = await hiringWorld(engine.database);
      const id = await world.addCandidate('First Name', { years: '7' });
      doneValue(await world.change(world.manager, (open) => updateCandidate(open, id, 1, edit('Second Name', world.roleId))));
      const stale = await world.change(world.owner, (open) => updateCandidate(open, id, 1, edit('Third Name', world.roleId)));
      expect(stale).toMatchObject({ status: 'conflict', current: { name: 'Second Name', years: '' } });
      expect(await names(world, world.owner)).toEqual(['Second Name']);
    });

    test('of two edits at once over the same version one is done and one is told', async () => {
      const world = await hiringWorld(engine.database);
      const id = await world.addCandidate('Name');
      const outcomes = await Promise.all(
        ['Left', 'Right'].map((name) => world.change(world.manager, (open) => updateCandidate(open, id, 1, edit(name, world.roleId)))),
      );
      expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['conflict', 'done']);
    });

    test('an edit that changes nothing leaves no trace', async () => {
      const world = await hiringWorld(engine.database);
      const id = await world.addCandidate('Name');
      const before = await world.chain();
      doneValue(await world.change(world.manager, (open) => updateCandidate(open, id, 1, edit('Name', world.roleId))));
      expect(await world.chain()).toEqual(before);
      expect((await getCandidate(engine.database, world.workspaceId, world.owner, id))?.version).toBe(1);
    });

    test('a new name is found and the old one is not', async () => {
      const world = await hiringWorld(engine.database);
      const id = await world.addCandidate('Ada Byron');
      doneValue(await world.change(world.manager, (open) => updateCandidate(open, id, 1, edit('Ada Lovelace', world.roleId))));
      expect(await names(world, world.manager, { query: 'lovelace' })).toEqual(['Ada Lovelace']);
      expect(await names(world, world.manager, { query: 'byron' })).toEqual([]);
    });

    test('an archived candidate leaves the list, stays readable, and comes back', async () => {
      const world = await hiringWorld(engine.database);
      const id = await world.addCandidate('Ada');
      doneValue(await world.change(world.manager, (open) => archiveCandidate(open, id, true)));
      expect(await names(world, world.manager)).toEqual([]);
      expect(await names(world, world.manager, { archived: true })).toEqual(['Ada']);
      expect((await getCandidate(engine.database, world.workspaceId, world.manager, id))?.archivedAt).toBeInstanceOf(Date);
      const { checked } = await world.chain();
      doneValue(await world.change(world.manager, (open) => archiveCandidate(open, id, true)));
      expect((await world.chain()).checked).toBe(checked);
      doneValue(await world.change(world.manager, (open) => archiveCandidate(open, id, false)));
      expect(await names(world, world.manager)).toEqual(['Ada']);
    });

    test('names of 300 characters, emoji, right-to-left text and markup come back as typed', async () => {
      const world = await hiringWorld(engine.database);
      const hard = ['x'.repeat(300), '👩🏽‍🚀 Émoji', 'محمد بن موسى', '<script>alert(1)</script>', "Robert'); DROP TABLE candidate;--"];
      for (const name of hard) await world.addCandidate(name);
      expect(new Set(await names(world, world.manager))).toEqual(new Set(hard));
    });

    test('a candidate who was removed while somebody had the record open is refused in words', async () => {
      const world = await hiringWorld(engine.database);
      const id = await world.addCandidate('Ada');
      await engine.database.candidate.delete({ where: { id } });
      const outcome = await world.change(world.manager, (open) => updateCandidate(open, id, 1, edit('Ada B', world.roleId)));
      expect(outcome).toMatchObject({ status: 'refused', because: 'missing', message: expect.stringContaining('no longer exists') });
    });
  });
});
