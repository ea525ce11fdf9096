import { beforeAll, describe, expect, test } from 'vitest';
import { levelRule } from '@/content/hiring/level-rule';
import { rubrics } from '@/content/hiring/rubric';
import { getDebrief, openDebriefEarly, saveMinutes, setWeights } from '@/lib/data/debriefs';
import { signDecision } from '@/lib/data/decisions';
import { currentLevelRule, listLevelRules, publishLevelRule } from '@/lib/data/level-rules';
import { reviseRating } from '@/lib/data/scorecards';
import type { DecisionInput } from '@/lib/domain/hiring/hire-decision';
import { describeEachEngine } from '../support/engines';
import { doneValue, field, firstArea, hiringWorld, type Person, secondArea, type World } from '../support/hiring-world';

describeEachEngine('debriefs', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await hiringWorld(engine.database);
  });

  const read = (person: Person, id: string) => getDebrief(engine.database, world.workspaceId, person, id);

  /** A candidate with a card of Ann's and one of Ben's, none written. */
  async function loop(name = 'Candidate') {
    const candidateId = await world.addCandidate(name);
    const anns = await world.assign(candidateId, world.ann);
    const bens = await world.assign(candidateId, world.ben);
    return { candidateId, anns, bens };
  }
  async function fullLoop(name?: string) {
    const made = await loop(name);
    await world.complete(world.ann, made.anns);
    await world.complete(world.ben, made.bens);
    return made;
  }
  const openEarly = (person: Person, candidateId: string) =>
    world.change(person, (change) => openDebriefEarly(change, person, { candidateId, reason: 'The offer expires on Friday' }));
  const decision = (candidateId: string, more: Partial<DecisionInput> = {}): DecisionInput => ({
    candidateId,
    outcome: 'no-hire',
    decidedLevelId: null,
    reason: '',
    dissent: [],
    confirmation: 'Candidate',
    seenRecommendation: '',
    seenRule: 1,
    ...more,
  });
  const sign = (input: DecisionInput, person = world.manager) =>
    world.change(person, (change) => signDecision(change, person, input, rubrics, levelRule));

  describe('opening', () => {
    test('it waits while a card is out, and opens by itself with the last one, for everybody who may read it', async () => {
      const { candidateId, anns, bens } = await loop();
      await world.complete(world.ann, anns);
      expect(await read(world.manager, candidateId)).toMatchObject({
        status: 'waiting',
        submitted: 1,
        awaited: [{ id: bens, left: false }],
      });
      await world.complete(world.ben, bens);
      for (const person of [world.manager, world.owner, world.ann, world.ben])
        expect(await read(person, candidateId)).toMatchObject({ status: 'open', awaited: [], cards: [{ id: anns }, { id: bens }] });
    });

    test('a loop without a card does not open by itself', async () => {
      expect(await read(world.manager, await world.addCandidate('Nobody yet'))).toMatchObject({ status: 'waiting', awaited: [] });
    });

    test('opened early it says who, when and why, on the page and on the trail', async () => {
      const { candidateId, anns } = await loop();
      await world.complete(world.ann, anns);
      expect(await openEarly(world.manager, candidateId)).toMatchObject({ status: 'done' });
      expect(await read(world.ann, candidateId)).toMatchObject({
        status: 'open',
        notes: { earlyReason: 'The offer expires on Friday', openedBy: world.manager.name },
        awaited: [{ interviewer: world.ben.name }],
      });
      const entry = await engine.database.auditEntry.findFirst({ where: { action: 'debrief.opened-early', recordId: candidateId } });
      expect(entry?.detail).toContain('The offer expires on Friday');
    });

    test('a loop whose interviewers all left can still be opened, and says that they left', async () => {
      const { candidateId } = await loop();
      const leaver = await world.join('Lea Leaver', 'interviewer');
      await engine.database.scorecard.updateMany({
        where: { interview: { candidateId } },
        data: { memberId: leaver.memberId },
      });
      await engine.database.member.update({ where: { id: leaver.memberId }, data: { leftAt: world.tick() } });
      expect(await read(world.manager, candidateId)).toMatchObject({ status: 'waiting', awaited: [{ left: true }, { left: true }] });
      expect(await openEarly(world.manager, candidateId)).toMatchObject({ status: 'done' });
      expect(await read(world.manager, candidateId)).toMatchObject({ status: 'open', cards: [] });
    });
  });

  describe('the blind', () => {
    test('whoever owes a card learns nothing, also once it was opened early, and may neither open, write nor sign', async () => {
      const { candidateId, anns } = await loop();
      const owed = await world.assign(candidateId, world.manager);
      await world.complete(world.ann, anns);
      await openEarly(world.owner, candidateId);
      for (const person of [world.ben, world.manager]) {
        const seen = await read(person, candidateId);
        expect(seen).toMatchObject({ status: 'blind' });
        expect(new Set(Object.keys(seen ?? {}))).toEqual(new Set(['candidate', 'owedCardId', 'status']));
      }
      expect(await read(world.manager, candidateId)).toMatchObject({ owedCardId: owed });
      expect(await openEarly(world.manager, candidateId)).toMatchObject({ status: 'refused', because: 'not-allowed' });
      expect(await sign(decision(candidateId))).toMatchObject({ status: 'refused', because: 'not-allowed' });
      const minutes = { candidateId, version: 1, minutes: 'x' };
      expect(await world.change(world.manager, (change) => saveMinutes(change, world.manager, minutes))).toMatchObject({
        status: 'refused',
      });
    });

    test('an interviewer of somebody else, and one whose interview did not happen, find nothing', async () => {
      const { candidateId } = await fullLoop();
      expect(await read(world.cleo, candidateId)).toBeUndefined();
      const cleos = await world.assign(candidateId, world.cleo);
      await engine.database.scorecard.update({ where: { id: cleos }, data: { status: 'not-happened' } });
      expect(await read(world.cleo, candidateId)).toBeUndefined();
    });

    test('an internal applicant finds nothing of their own loop, whatever their role', async () => {
      const { candidateId } = await fullLoop();
      await engine.database.candidate.update({ where: { id: candidateId }, data: { internalMemberId: world.owner.memberId } });
      expect(await read(world.owner, candidateId)).toBeUndefined();
      expect(await sign(decision(candidateId), world.owner)).toMatchObject({ status: 'refused', because: 'missing' });
      expect(await read(world.manager, candidateId)).toMatchObject({ status: 'open' });
    });

    test('a private note and another workspace stay out', async () => {
      const { candidateId, anns, bens } = await loop();
      doneValue(await world.save(world.ann, anns, crypto.randomUUID(), [field('card/private-note', 'between me and me')]));
      await world.complete(world.ann, anns);
      await world.complete(world.ben, bens);
      expect(JSON.stringify(await read(world.ann, candidateId))).not.toContain('between me and me');
      const elsewhere = await hiringWorld(engine.database);
      expect(await getDebrief(engine.database, elsewhere.workspaceId, elsewhere.owner, candidateId)).toBeUndefined();
      for (const id of ['', 'a\0b', 'no-such']) expect(await read(world.owner, id)).toBeUndefined();
    });
  });

  describe('minutes and weights', () => {
    test('two people who write minutes from the same page: the second sees both texts, and nothing is lost', async () => {
      const { candidateId } = await fullLoop();
      const write = (minutes: string, version: number) =>
        world.change(world.manager, (change) => saveMinutes(change, world.manager, { candidateId, version, minutes }));
      expect(await write('first', 0)).toMatchObject({ status: 'done' });
      expect(await write('second', 0)).toMatchObject({ status: 'conflict', current: { minutes: 'first', version: '1' } });
      expect(await write('second', 1)).toMatchObject({ status: 'done' });
      expect(await read(world.manager, candidateId)).toMatchObject({ notes: { minutes: 'second', earlyReason: null } });
    });

    test('minutes of a debrief that opened by itself do not keep it open when another card is asked for', async () => {
      const { candidateId } = await fullLoop();
      doneValue(
        await world.change(world.manager, (change) => saveMinutes(change, world.manager, { candidateId, version: 0, minutes: 'a' })),
      );
      await world.assign(candidateId, world.cleo);
      expect(await read(world.manager, candidateId)).toMatchObject({ status: 'waiting' });
    });

    test('weights come with their reason', async () => {
      const { candidateId } = await fullLoop();
      const input = { candidateId, version: 0, weights: { [firstArea]: 2 }, reason: 'It is most of the job' };
      expect(await world.change(world.manager, (change) => setWeights(change, world.manager, input))).toMatchObject({ status: 'done' });
      expect(await read(world.manager, candidateId)).toMatchObject({
        notes: { weights: { [firstArea]: 2 }, weightsReason: 'It is most of the job' },
      });
    });
  });

  describe('the decision', () => {
    test('it cannot be signed while cards are out', async () => {
      const { candidateId } = await loop();
      expect(await sign(decision(candidateId))).toMatchObject({ status: 'refused' });
    });

    test('signing keeps everything, sets the status in the same change, and freezes the debrief', async () => {
      const { candidateId } = await fullLoop();
      const dissent = [{ name: 'Ann', text: '  I would hire.\nTwice. ' }];
      expect(await sign(decision(candidateId, { dissent, confirmation: ' candidate ' }))).toMatchObject({ status: 'done' });
      const seen = await read(world.manager, candidateId);
      expect(seen).toMatchObject({
        candidate: { status: 'rejected' },
        decision: { outcome: 'no-hire', dissent, ruleVersion: 1, rubricVersion: 1, signedByName: world.manager.name },
      });
      const minutes = { candidateId, version: 0, minutes: 'later' };
      expect(await world.change(world.manager, (change) => saveMinutes(change, world.manager, minutes))).toMatchObject({
        because: 'frozen',
      });
    });

    test('hiring at another level than recommended needs a reason, and no level is a recommendation too', async () => {
      const { candidateId } = await fullLoop();
      const hire = decision(candidateId, { outcome: 'hire', decidedLevelId: 'senior' });
      const refusal = await sign(hire);
      expect(refusal).toMatchObject({ status: 'invalid' });
      expect(refusal.status === 'invalid' && refusal.fieldErrors.reason).toContain('establish no level');
      expect(await sign({ ...hire, reason: 'Rated in another loop last year' })).toMatchObject({ status: 'done' });
      expect(await read(world.manager, candidateId)).toMatchObject({ candidate: { status: 'hired' } });
    });

    test('a wrong name, a recommendation or a rule that changed meanwhile, sign nothing', async () => {
      const { candidateId } = await fullLoop();
      expect(await sign(decision(candidateId, { confirmation: 'Somebody' }))).toMatchObject({
        fieldErrors: { confirmation: expect.any(String) },
      });
      expect(await sign(decision(candidateId, { seenRecommendation: 'senior' }))).toMatchObject({ status: 'conflict' });
      expect(await sign(decision(candidateId, { seenRule: 7 }))).toMatchObject({ status: 'conflict' });
      expect(await read(world.manager, candidateId)).toMatchObject({ decision: undefined, candidate: { status: 'active' } });
    });

    test('two signatures at once: one wins, and the other is told who signed', async () => {
      const { candidateId } = await fullLoop();
      const answers = await Promise.all([sign(decision(candidateId)), sign(decision(candidateId), world.owner)]);
      expect(answers.map((answer) => answer.status).sort()).toEqual(['done', 'refused']);
      expect(answers.find((answer) => answer.status === 'refused')).toMatchObject({
        because: 'frozen',
        message: expect.stringMatching(/signed/),
      });
      expect(await engine.database.hireDecision.count({ where: { candidateId } })).toBe(1);
    });

    test('the database itself refuses to change, replace or delete a signed decision', async () => {
      const { candidateId } = await fullLoop();
      doneValue(await sign(decision(candidateId)));
      const row = await engine.database.hireDecision.findUniqueOrThrow({ where: { candidateId } });
      await expect(engine.database.hireDecision.update({ where: { id: row.id }, data: { reason: 'other' } })).rejects.toThrow();
      await expect(engine.database.hireDecision.create({ data: { ...row, id: crypto.randomUUID() } })).rejects.toThrow();
      await expect(engine.database.hireDecision.delete({ where: { id: row.id } })).rejects.toThrow();
      expect(await engine.database.hireDecision.findUniqueOrThrow({ where: { candidateId } })).toEqual(row);
    });

    test('a signed decision goes with its candidate’s whole record', async () => {
      const { candidateId } = await fullLoop();
      doneValue(await sign(decision(candidateId)));
      await engine.database.candidate.delete({ where: { id: candidateId } });
      expect(await engine.database.hireDecision.count({ where: { candidateId } })).toBe(0);
    });

    test('a card revised after the signature keeps the revision, and the decision stays what it was', async () => {
      const { candidateId, anns } = await fullLoop();
      doneValue(await sign(decision(candidateId)));
      const revision = { id: anns, areaId: secondArea, rating: 4, reason: 'Read the code again' } as const;
      doneValue(await world.change(world.ann, (change) => reviseRating(change, world.ann.memberId, revision)));
      const seen = await read(world.manager, candidateId);
      if (seen?.status !== 'open' || !seen.decision) throw new Error('A signed debrief is open.');
      const { decision: kept } = seen;
      const revised = seen.cards.find((card) => card.id === anns)?.revisions[0];
      expect(revised?.at.getTime()).toBeGreaterThan(kept.signedAt.getTime());
      expect(kept.inference.areas.find((area) => area.areaId === secondArea)?.ratings.map((one) => one.rating)).toEqual([2, 2]);
    });
  });

  test('a rule is published once per version seen, and read by everybody from then on', async () => {
    const own = await hiringWorld(engine.database);
    const next = { seen: 1, rule: { ...levelRule, version: 2, raterError: 0.5 }, reason: 'Our own figure is lower' };
    const publish = (input = next) => own.change(own.manager, (change) => publishLevelRule(change, own.manager.memberId, input, levelRule));
    expect(await publish({ ...next, rule: { ...levelRule, version: 2, raterError: 0.7 } })).toMatchObject({ status: 'invalid' });
    expect(await publish()).toMatchObject({ status: 'done' });
    expect(await publish()).toMatchObject({ status: 'conflict', current: { version: '2' } });
    expect(await currentLevelRule(engine.database, own.workspaceId, levelRule)).toMatchObject({ version: 2, raterError: 0.5 });
    expect(await listLevelRules(engine.database, own.workspaceId)).toMatchObject([
      { reason: 'Our own figure is lower', by: own.manager.name },
    ]);
    expect(await currentLevelRule(engine.database, world.workspaceId, levelRule)).toMatchObject({ version: 1 });
  });

  test('all of it stands on an unbroken trail', async () => {
    expect((await world.chain()).brokenAt).toBeUndefined();
  });
});
