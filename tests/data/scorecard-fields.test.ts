import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { getScorecard } from '@/lib/data/scorecards';
import { describeEachEngine } from '../support/engines';
import { doneValue, field, firstArea, hiringWorld, secondArea, thirdArea, type World } from '../support/hiring-world';

const [laptop, phone] = [randomUUID(), randomUUID()];
const notes = `${firstArea}/notes`;
const evidence = (areaId: string) => ({
  areaId,
  signalId: 'a-signal',
  polarity: 'green',
  quote: 'They said so.',
  at: '2026-11-23T10:00:00.000Z',
});

describeEachEngine('fields of a scorecard', (engine) => {
  let world: World;
  let candidate: string;
  beforeAll(async () => {
    world = await hiringWorld(engine.database);
  });

  /** A fresh draft of Ann's, and how to save to it and read it back. */
  async function draft() {
    candidate = await world.addCandidate('Candidate');
    const id = await world.assign(candidate, world.ann);
    return {
      id,
      save: async (writer: string, ...fields: Parameters<World['save']>[3]) =>
        doneValue(await world.save(world.ann, id, writer, fields)).fields,
      stored: async (key: string) => {
        const card = await getScorecard(engine.database, world.workspaceId, world.ann, id);
        if (!card || card === 'blind') throw new Error('Ann can read her own card.');
        return card.fields.find((stored) => stored.key === key);
      },
    };
  }

  test('a first write is saved as version 1 and comes back as typed', async () => {
    const card = await draft();
    expect(await card.save(laptop, field(notes, 'قال: "لا"\n👩🏽‍🚀 <script>'))).toEqual([{ key: notes, status: 'saved', version: 1 }]);
    expect(await card.stored(notes)).toMatchObject({ value: 'قال: "لا"\n👩🏽‍🚀 <script>', version: 1 });
  });

  test('every kind of field is kept, and each has its own version', async () => {
    const card = await draft();
    const item = `evidence/${randomUUID()}`;
    const fields = {
      [`${firstArea}/rating`]: 4,
      [`${secondArea}/rating`]: 'not-probed',
      [item]: evidence(firstArea),
      'card/recommendation': 'strong-yes',
      'card/summary': 'Strong.',
      'card/private-note': 'Between us.',
      'scope/rating': 3,
      'scope/notes': 'Owned a product.',
      [`answer/unrated:${secondArea}`]: 'There was no time left for it.',
    };
    const answers = await card.save(
      laptop,
      ...Object.entries(fields).map(([key, value], index) => field(key, value, { sequence: index + 1 })),
    );
    expect(answers.map((answer) => answer.status)).toEqual(Object.keys(fields).map(() => 'saved'));
    for (const [key, value] of Object.entries(fields)) expect(await card.stored(key)).toMatchObject({ value, version: 1 });
    await card.save(laptop, field('card/summary', 'Stronger.', { baseVersion: 1, sequence: 20 }));
    expect((await card.stored('card/summary'))?.version).toBe(2);
    expect((await card.stored('scope/notes'))?.version).toBe(1);
  });

  test('a write over a version that another device has replaced is a conflict that shows the other text', async () => {
    const card = await draft();
    await card.save(laptop, field(notes, 'first'));
    await card.save(phone, field(notes, 'from the phone', { baseVersion: 1 }));
    expect(await card.save(laptop, field(notes, 'from the laptop', { baseVersion: 1, sequence: 3 }))).toEqual([
      { key: notes, status: 'conflict', version: 2, value: 'from the phone', savedAt: expect.stringMatching(/^2026-.*Z$/) },
    ]);
    expect((await card.stored(notes))?.value).toBe('from the phone');
  });

  test('a conflict that the person settled is written over the version that they saw', async () => {
    const card = await draft();
    await card.save(laptop, field(notes, 'first'));
    await card.save(phone, field(notes, 'second', { baseVersion: 1 }));
    expect(await card.save(laptop, field(notes, 'both', { baseVersion: 2, sequence: 2 }))).toEqual([
      { key: notes, status: 'saved', version: 3 },
    ]);
  });

  test('two devices that save at the same moment never both win', async () => {
    const card = await draft();
    await card.save(laptop, field(notes, 'first'));
    const answers = await Promise.all([
      card.save(phone, field(notes, 'phone', { baseVersion: 1 })),
      card.save(randomUUID(), field(notes, 'tablet', { baseVersion: 1 })),
    ]);
    expect(
      answers
        .flat()
        .map((answer) => answer.status)
        .sort(),
    ).toEqual(['conflict', 'saved']);
  });

  test('a conflict in one field does not stop the others of the same save', async () => {
    const card = await draft();
    await card.save(phone, field(notes, 'phone'));
    const answers = await card.save(
      laptop,
      field(notes, 'laptop'),
      field('scope/notes', 'kept'),
      field(`${thirdArea}/rating`, 2),
      field('card/summary', 'kept too'),
    );
    expect(answers.map((answer) => answer.status)).toEqual(['conflict', 'saved', 'refused', 'saved']);
    expect((await card.stored('card/summary'))?.value).toBe('kept too');
  });

  test('a write repeated after its answer got lost is saved once', async () => {
    const card = await draft();
    const write = field(notes, 'typed', { sequence: 5 });
    await card.save(laptop, write);
    expect(await card.save(laptop, write)).toEqual([{ key: notes, status: 'saved', version: 1 }]);
    expect((await card.stored(notes))?.version).toBe(1);
  });

  test('a tab that never got the answer to its last write can write on without a conflict with itself', async () => {
    const card = await draft();
    await card.save(laptop, field(notes, 'one', { sequence: 1 }));
    expect(await card.save(laptop, field(notes, 'one two', { baseVersion: 0, sequence: 2 }))).toEqual([
      { key: notes, status: 'saved', version: 2 },
    ]);
    expect((await card.stored(notes))?.value).toBe('one two');
  });

  test('a request that was overtaken by a later one of the same tab changes nothing and says what stands', async () => {
    const card = await draft();
    await card.save(laptop, field(notes, 'later', { sequence: 9 }));
    expect(await card.save(laptop, field(notes, 'earlier', { sequence: 8 }))).toMatchObject([
      { status: 'overtaken', version: 1, value: 'later' },
    ]);
    expect((await card.stored(notes))?.value).toBe('later');
  });

  test('a blank never replaces text unless it was emptied by hand', async () => {
    const card = await draft();
    await card.save(laptop, field(notes, 'text'));
    for (const [sequence, blank] of ['', '  \n', null].entries()) {
      const [answer] = await card.save(laptop, field(notes, blank, { baseVersion: 1, sequence: 2 + sequence }));
      expect(answer).toMatchObject({ status: 'conflict', value: 'text', version: 1 });
    }
    expect(await card.save(laptop, field(notes, '', { baseVersion: 1, sequence: 9, cleared: true }))).toMatchObject([
      { status: 'saved', version: 2 },
    ]);
    expect((await card.stored(notes))?.value).toBe('');
  });

  test('a note of one megabyte is kept whole', async () => {
    const card = await draft();
    const note = 'Ünïcode tëxt. '.repeat(75_000).slice(0, 1_048_576);
    expect(await card.save(laptop, field(notes, note))).toMatchObject([{ status: 'saved' }]);
    expect((await card.stored(notes))?.value).toBe(note);
  });

  test.each([
    ['a NUL byte', notes, 'before\0after'],
    ['half of a surrogate pair', notes, 'broken \ud83d'],
    ['a number where text belongs', notes, 7],
    ['a rating between the points', `${firstArea}/rating`, 2.5],
    ['a rating of 5', `${firstArea}/rating`, 5],
    ['a rating as text', `${firstArea}/rating`, '3'],
    ['a recommendation that does not exist', 'card/recommendation', 'maybe'],
    ['evidence without a quote', `evidence/${randomUUID()}`, { areaId: firstArea }],
    ['evidence under a name that is no UUID', 'evidence/1', evidence(firstArea)],
    ['an unknown field', 'card/salary', 'a lot'],
    ['a field of the prototype', '__proto__', 'x'],
  ])('%s is refused in a sentence, and nothing is stored', async (_what, key, value) => {
    const card = await draft();
    expect(await card.save(laptop, field(key, value))).toEqual([
      { key, status: 'refused', message: expect.stringMatching(/^[A-Z].+\.$|^Invalid/) },
    ]);
    expect(await card.stored(key)).toBeUndefined();
  });

  test('an area that is not assigned to the card is refused, for ratings, notes and evidence', async () => {
    const card = await draft();
    const answers = await card.save(
      laptop,
      field(`${thirdArea}/rating`, 3),
      field(`${thirdArea}/notes`, 'text'),
      field(`evidence/${randomUUID()}`, evidence(thirdArea)),
    );
    expect(answers.map((answer) => answer.status)).toEqual(['refused', 'refused', 'refused']);
  });

  test('nobody writes on somebody else’s card, and nobody on a card of another workspace', async () => {
    const card = await draft();
    const missing = { status: 'refused', because: 'missing' };
    for (const person of [world.ben, world.manager, world.owner]) {
      expect(await world.save(person, card.id, laptop, [field(notes, 'mine now')])).toMatchObject(missing);
    }
    const elsewhere = await hiringWorld(engine.database);
    expect(await elsewhere.save(elsewhere.owner, card.id, laptop, [field(notes, 'mine now')])).toMatchObject(missing);
    expect(await elsewhere.save({ ...world.ann }, card.id, laptop, [field(notes, 'mine now')])).toMatchObject(missing);
    expect(await card.stored(notes)).toBeUndefined();
  });

  test('a card whose candidate was deleted while it was open is refused in words', async () => {
    const card = await draft();
    await card.save(laptop, field(notes, 'text'));
    await engine.database.candidate.delete({ where: { id: candidate } });
    expect(await world.save(world.ann, card.id, laptop, [field(notes, 'more', { baseVersion: 1, sequence: 2 })])).toMatchObject({
      status: 'refused',
      because: 'missing',
      message: expect.stringContaining('not there any more'),
    });
  });

  test('an id that cannot be one is refused, not an error', async () => {
    for (const id of ['', 'a\0b', '../x', 'x'.repeat(10_000), randomUUID()]) {
      expect(await world.save(world.ann, id, laptop, [field(notes, 'text')])).toMatchObject({ status: 'refused', because: 'missing' });
    }
  });

  test('the trail names the fields that changed and never what was written in them', async () => {
    const card = await draft();
    await card.save(laptop, field(notes, 'a very telling note'), field(`${firstArea}/rating`, 1));
    const entries = await engine.database.auditEntry.findMany({ where: { recordKind: 'scorecard', recordId: card.id } });
    expect(entries).toHaveLength(1);
    expect(entries[0]?.detail).toContain(notes);
    expect(JSON.stringify(entries)).not.toContain('telling');
  });

  test('a save that changes nothing leaves no entry on the trail', async () => {
    const card = await draft();
    await card.save(laptop, field(notes, 'same'));
    const { checked } = await world.chain();
    await card.save(phone, field(notes, 'same', { baseVersion: 1 }));
    expect(await world.chain()).toEqual({ checked, brokenAt: undefined });
  });

  describe('of a submitted card', () => {
    test('refuse every later save and keep what was submitted', async () => {
      const card = await draft();
      await card.save(laptop, field('card/summary', 'final'));
      await world.complete(world.ann, card.id);
      expect(await world.save(world.ann, card.id, laptop, [field('card/summary', 'later', { baseVersion: 1, sequence: 2 })])).toMatchObject(
        {
          status: 'refused',
          because: 'frozen',
        },
      );
      expect((await card.stored('card/summary'))?.value).toBe('final');
    });

    test('hold a save that came in at the same moment either wholly before the submit or not at all', async () => {
      const card = await draft();
      await card.save(laptop, field(`${firstArea}/rating`, 2), field(`${secondArea}/rating`, 2), field('card/recommendation', 'no'));
      const [saved, submitted] = await Promise.all([
        world.save(world.ann, card.id, laptop, [field('card/summary', 'last words', { sequence: 9 })]),
        world.submit(world.ann, card.id),
      ]);
      expect(submitted.status).toBe('done');
      expect((await card.stored('card/summary'))?.value).toBe(saved.status === 'done' ? 'last words' : undefined);
    });
  });
});
