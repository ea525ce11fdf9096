import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { rubrics } from '@/content/hiring/rubric';
import { getLoop } from '@/lib/data/interviews';
import {
  contentDigestOf,
  getScorecard,
  listHiddenScorecardIds,
  listOwnScorecards,
  reviseRating,
  submitScorecard,
} from '@/lib/data/scorecards';
import { describeEachEngine } from '../support/engines';
import { doneValue, field, firstArea, hiringWorld, type Person, secondArea, thirdArea, type World } from '../support/hiring-world';

const tab = randomUUID();
const secret = 'a private thought';

describeEachEngine('scorecards', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await hiringWorld(engine.database);
  });

  const read = (person: Person, id: string) => getScorecard(engine.database, world.workspaceId, person, id);

  /** A candidate whom Ann and Ben interview, Ann with a private note on her card. */
  async function loop() {
    const candidateId = await world.addCandidate('Candidate');
    const anns = await world.assign(candidateId, world.ann);
    const bens = await world.assign(candidateId, world.ben);
    doneValue(await world.save(world.ann, anns, tab, [field('card/private-note', secret), field('card/summary', 'to be read')]));
    return { candidateId, anns, bens };
  }

  describe('what each person may read', () => {
    test('the author reads their own draft, private note included', async () => {
      const { anns } = await loop();
      const card = await read(world.ann, anns);
      expect(card).toMatchObject({ mine: true, status: 'draft', interviewer: world.ann.name, areaIds: [firstArea, secondArea] });
      expect(JSON.stringify(card)).toContain(secret);
    });

    test('a draft of somebody else is read by nobody: not by a colleague, not by the manager, not by the owner', async () => {
      const { anns, bens } = await loop();
      await world.complete(world.ben, bens);
      for (const person of [world.ben, world.manager, world.owner]) expect(await read(person, anns)).toBe('blind');
    });

    test('a submitted card is closed to an interviewer who still owes theirs, and open once it is in', async () => {
      const { anns, bens } = await loop();
      await world.complete(world.ann, anns);
      expect(await read(world.ben, anns)).toBe('blind');
      await world.complete(world.ben, bens);
      expect(await read(world.ben, anns)).toMatchObject({ status: 'submitted', mine: false, interviewer: world.ann.name });
    });

    test('a manager without a card reads submitted cards at once', async () => {
      const { anns } = await loop();
      await world.complete(world.ann, anns);
      for (const person of [world.manager, world.owner])
        expect(await read(person, anns)).toMatchObject({ status: 'submitted', mine: false });
    });

    test('a manager with a card of the same candidate waits for their own submit', async () => {
      const { candidateId, anns } = await loop();
      const own = await world.assign(candidateId, world.manager);
      await world.complete(world.ann, anns);
      expect(await read(world.manager, anns)).toBe('blind');
      expect(await read(world.owner, anns)).toMatchObject({ status: 'submitted' });
      await world.complete(world.manager, own);
      expect(await read(world.manager, anns)).toMatchObject({ status: 'submitted' });
    });

    test('somebody who owes one of two cards is still blind', async () => {
      const { candidateId, anns, bens } = await loop();
      await world.assign(candidateId, world.ben);
      await world.complete(world.ann, anns);
      await world.complete(world.ben, bens);
      expect(await read(world.ben, anns)).toBe('blind');
    });

    test('a private note reaches its author and nobody else, whatever their role', async () => {
      const { anns, bens } = await loop();
      await world.complete(world.ann, anns);
      await world.complete(world.ben, bens);
      expect(JSON.stringify(await read(world.ann, anns))).toContain(secret);
      for (const person of [world.ben, world.manager, world.owner]) {
        const card = JSON.stringify(await read(person, anns));
        expect(card).toContain('to be read');
        expect(card).not.toContain(secret);
      }
    });

    test('an interviewer who has nothing to do with the candidate learns nothing, not even that there is a card', async () => {
      const { anns } = await loop();
      await world.complete(world.ann, anns);
      expect(await read(world.cleo, anns)).toBeUndefined();
    });

    test('a card is not found from another workspace, nor by an id that cannot be one', async () => {
      const { anns } = await loop();
      const elsewhere = await hiringWorld(engine.database);
      expect(await getScorecard(engine.database, elsewhere.workspaceId, elsewhere.owner, anns)).toBeUndefined();
      expect(await getScorecard(engine.database, elsewhere.workspaceId, world.ann, anns)).toBeUndefined();
      for (const id of ['', 'a\0b', randomUUID()]) expect(await read(world.owner, id)).toBeUndefined();
    });

    test('a loop hides the state of the others’ cards while its reader is blind, and names the interviewers', async () => {
      const { candidateId, anns, bens } = await loop();
      await world.complete(world.ann, anns);
      const before = await getLoop(engine.database, world.workspaceId, world.ben, candidateId);
      expect(before.blind).toBe(true);
      const hidden = before.interviews.flatMap((interview) => interview.cards).find((card) => card.id === anns);
      expect(hidden).toMatchObject({ status: undefined, submittedAt: undefined, readable: false, interviewer: world.ann.name });
      await world.complete(world.ben, bens);
      const after = await getLoop(engine.database, world.workspaceId, world.ben, candidateId);
      expect(after.blind).toBe(false);
      expect(after.interviews.flatMap((interview) => interview.cards).find((card) => card.id === anns)).toMatchObject({
        status: 'submitted',
        readable: true,
      });
    });

    test('a trail or an export leaves out the cards that its reader is blind on', async () => {
      const { anns, bens } = await loop();
      expect(await listHiddenScorecardIds(engine.database, world.workspaceId, world.ben.memberId)).toContain(anns);
      await world.complete(world.ben, bens);
      expect(await listHiddenScorecardIds(engine.database, world.workspaceId, world.ben.memberId)).not.toContain(anns);
    });

    test('one’s own cards come with those still to be written first', async () => {
      const here = await hiringWorld(engine.database);
      const [first, second] = [await here.addCandidate('First'), await here.addCandidate('Second')];
      await here.complete(here.ann, await here.assign(first, here.ann));
      await here.assign(second, here.ann);
      await here.assign(second, here.ben);
      const own = await listOwnScorecards(engine.database, here.workspaceId, here.ann.memberId);
      expect(own.map((card) => [card.candidate, card.status])).toEqual([
        ['Second', 'draft'],
        ['First', 'submitted'],
      ]);
    });
  });

  describe('submitting', () => {
    test('an empty card asks for a recommendation and stays a draft', async () => {
      const { anns } = await loop();
      expect(await world.submit(world.ann, anns)).toMatchObject({
        status: 'invalid',
        fieldErrors: { 'card/recommendation': expect.any(String) },
      });
      expect(await read(world.ann, anns)).toMatchObject({ status: 'draft', submittedAt: null });
    });

    test('an unrated area is asked about, and a reason answers it', async () => {
      const { anns } = await loop();
      await world.save(world.ann, anns, tab, [
        field(`${firstArea}/rating`, 2, { sequence: 5 }),
        field('card/recommendation', 'no', { sequence: 5 }),
      ]);
      const asked = `answer/unrated:${secondArea}`;
      expect(await world.submit(world.ann, anns)).toMatchObject({ status: 'invalid', fieldErrors: { [asked]: expect.any(String) } });
      doneValue(await world.save(world.ann, anns, tab, [field(asked, 'We ran out of time before it.', { sequence: 6 })]));
      expect((await world.submit(world.ann, anns)).status).toBe('done');
    });

    test('of two submits of the same card at once one is done and one is refused', async () => {
      const { anns } = await loop();
      await world.save(world.ann, anns, tab, [
        field(`${firstArea}/rating`, 2, { sequence: 5 }),
        field(`${secondArea}/rating`, 2, { sequence: 5 }),
        field('card/recommendation', 'no', { sequence: 5 }),
      ]);
      const outcomes = await Promise.all([world.submit(world.ann, anns), world.submit(world.ann, anns)]);
      expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['done', 'refused']);
      expect(outcomes.find((outcome) => outcome.status === 'refused')).toMatchObject({
        because: 'frozen',
        message: expect.stringMatching(/submitted.*\.$/),
      });
      const entries = await engine.database.auditEntry.count({ where: { recordId: anns, action: 'scorecard.submitted' } });
      expect(entries).toBe(1);
    });

    test('the digest on the card and on the trail is that of the fields as they stand', async () => {
      const { anns } = await loop();
      await world.complete(world.ann, anns);
      const row = await engine.database.scorecard.findUniqueOrThrow({ where: { id: anns }, include: { fields: true } });
      const digest = contentDigestOf(new Map(row.fields.map((stored) => [stored.key, JSON.parse(stored.value)])));
      expect(row.contentDigest).toBe(digest);
      const entry = await engine.database.auditEntry.findFirst({ where: { recordId: anns, action: 'scorecard.submitted' } });
      expect(entry?.detail).toContain(digest);
    });

    test('nobody submits somebody else’s card', async () => {
      const { anns } = await loop();
      for (const person of [world.ben, world.manager, world.owner]) {
        expect(await world.submit(person, anns)).toMatchObject({ status: 'refused', because: 'missing' });
      }
    });

    test('a card under a rubric that this copy does not know is not judged by another one', async () => {
      const { anns } = await loop();
      await engine.database.scorecard.update({ where: { id: anns }, data: { rubricVersion: 99 } });
      expect(await world.submit(world.ann, anns)).toMatchObject({ status: 'refused', message: expect.stringContaining('99') });
      const other = await world.change(world.ann, (open) => submitScorecard(open, world.ann.memberId, { id: anns }, rubrics));
      expect(other.status).toBe('refused');
    });
  });

  describe('revising', () => {
    const revise = (person: Person, id: string, areaId: string, reason = 'Read the transcript again.') =>
      world.change(person, (open) => reviseRating(open, person.memberId, { id, areaId, rating: 3, reason }));

    test('a revision stands beside the first rating, which stays as submitted', async () => {
      const { anns } = await loop();
      await world.complete(world.ann, anns);
      expect((await revise(world.ann, anns, firstArea)).status).toBe('done');
      expect(await read(world.manager, anns)).toMatchObject({
        fields: expect.arrayContaining([expect.objectContaining({ key: `${firstArea}/rating`, value: 2, version: 1 })]),
        revisions: [{ key: `${firstArea}/rating`, value: 3, reason: 'Read the transcript again.', at: expect.any(Date) }],
      });
    });

    test('revisions of one area are all kept, in order', async () => {
      const { anns } = await loop();
      await world.complete(world.ann, anns);
      for (const reason of ['First thought.', 'Second thought.']) doneValue(await revise(world.ann, anns, firstArea, reason));
      const card = await read(world.ann, anns);
      expect(card).toMatchObject({ revisions: [{ reason: 'First thought.' }, { reason: 'Second thought.' }] });
    });

    test('a draft is not revised, nor an area that is not on the card, nor somebody else’s card', async () => {
      const { anns } = await loop();
      expect(await revise(world.ann, anns, firstArea)).toMatchObject({ status: 'refused' });
      await world.complete(world.ann, anns);
      expect(await revise(world.ann, anns, thirdArea)).toMatchObject({ status: 'refused' });
      for (const person of [world.ben, world.manager])
        expect(await revise(person, anns, firstArea)).toMatchObject({ status: 'refused', because: 'missing' });
      expect((await revise(world.ann, anns, 'scope')).status).toBe('done');
      expect(await read(world.ann, anns)).toMatchObject({ revisions: [{ key: 'scope/rating' }] });
    });
  });
});
