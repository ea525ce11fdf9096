import { beforeAll, describe, expect, test } from 'vitest';
import { rubric } from '@/content/hiring/rubric';
import { inOneChange } from '@/lib/data/change';
import { getExportedCard, listExportable, listExportedCards } from '@/lib/data/exports';
import { listImportedFeedback } from '@/lib/data/imported-feedback';
import {
  discardWaitingFile,
  getImport,
  importCandidates,
  importFeedback,
  keepWaitingFile,
  knownHere,
  listImports,
} from '@/lib/data/imports';
import { guessColumns } from '@/lib/domain/hiring/interchange/candidate-columns';
import { type ImportSource, maxImportMs, type WaitingFile } from '@/lib/domain/hiring/interchange/import-file';
import { leadframeScorecardSchema, toLeadframeScorecard } from '@/lib/domain/hiring/interchange/leadframe-scorecard';
import { readImportFile } from '@/lib/server/import-file';
import { describeEachEngine } from '../support/engines';
import { doneValue, field, firstArea, hiringWorld, type Person, type World } from '../support/hiring-world';

async function fileOf(source: ImportSource, text: string | Uint8Array): Promise<WaitingFile> {
  const read = await readImportFile(source, 'file', typeof text === 'string' ? new TextEncoder().encode(text) : text);
  if ('unusable' in read) throw new Error(`The file is unusable: ${read.unusable}`);
  return read;
}

const upload = async (world: World, source: ImportSource, text: string | Uint8Array, by: Person = world.manager) => {
  const file = await fileOf(source, text);
  return doneValue(await world.change(by, (open) => keepWaitingFile(open, by.memberId, { source, file }))).id;
};

const importCsv = async (world: World, text: string, more: { leaveOutBroken?: boolean; idsOf?: ImportSource } = {}) => {
  const id = await upload(world, 'csv', text);
  const file = await fileOf('csv', text);
  const mapping = file.kind === 'table' ? guessColumns(file.header) : {};
  const by = { kind: 'member', memberId: world.manager.memberId, name: world.manager.name } as const;
  const context = { workspaceId: world.workspaceId, by, source: 'ui', at: world.tick(), timeoutMs: maxImportMs } as const;
  const outcome = await inOneChange(world.database, context, (open) =>
    importCandidates(open, world.manager.memberId, { id, mapping, roleId: world.roleId, idsOf: 'csv', leaveOutBroken: false, ...more }),
  );
  return { id, outcome };
};

const importCards = async (
  world: World,
  records: unknown,
  more: { leaveOutBroken?: boolean; people?: Record<string, string>; roleId?: string | undefined } = {},
) => {
  const id = await upload(world, 'greenhouse', typeof records === 'string' ? records : JSON.stringify(records));
  const outcome = await world.change(world.manager, (open) =>
    importFeedback(open, world.manager.memberId, { id, people: {}, roleId: world.roleId, leaveOutBroken: false, ...more }),
  );
  return { id, outcome };
};

const resultOf = async (world: World, id: string) => {
  const state = await getImport(world.database, world.workspaceId, world.manager.memberId, id);
  return state?.status === 'finished' ? state.result : undefined;
};

const count = (world: World) => world.database.candidate.count({ where: { workspaceId: world.workspaceId } });

const scorecard = (id: number, candidateId: number, more: object = {}) => ({
  id,
  interview: 'Phone screen',
  candidate_id: candidateId,
  interviewer: { id: 1, name: 'Kate Austen' },
  submitted_at: '2026-08-22T19:52:38.384Z',
  overall_recommendation: 'mixed',
  attributes: [{ name: 'RAG', type: 'Technical', note: '<p>Good <b>grasp</b></p><script>alert(1)</script>', rating: 'mixed' }],
  questions: [{ id: null, question: 'Key Take-Aways', answer: '<ul><li>p95&lt;200 ms</li></ul>' }],
  ...more,
});

describeEachEngine('imports', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await hiringWorld(engine.database);
  });

  describe('of candidates', () => {
    test('run twice change nothing the second time', async () => {
      const csv = 'Name,Email,Candidate ID\nAda,ada@example.com,1\nBea,,2\n';
      const before = await count(world);
      expect(await resultOf(world, (await importCsv(world, csv)).id)).toMatchObject({ imported: 2, present: 0 });
      expect(await resultOf(world, (await importCsv(world, csv)).id)).toMatchObject({ imported: 0, present: 2 });
      expect(await count(world)).toBe(before + 2);
      expect((await world.chain()).brokenAt).toBeUndefined();
    });

    test('pressed twice import once', async () => {
      const { id } = await importCsv(world, 'Name\nOnce Only\n');
      const again = await world.change(world.manager, (open) =>
        importCandidates(open, world.manager.memberId, {
          id,
          mapping: { name: 0 },
          roleId: world.roleId,
          idsOf: 'csv',
          leaveOutBroken: false,
        }),
      );
      expect(again).toMatchObject({ status: 'done', value: { id } });
      expect(await world.database.candidate.count({ where: { workspaceId: world.workspaceId, name: 'Once Only' } })).toBe(1);
    });

    test('with a broken row in the middle import nothing, and say which', async () => {
      const rows = Array.from({ length: 1_001 }, (_row, index) =>
        index === 500 ? `,broken@example.com` : `Row ${index},row${index}@example.com`,
      );
      const csv = `Name,Email\n${rows.join('\n')}\n`;
      const before = await count(world);
      const { id, outcome } = await importCsv(world, csv);
      expect(outcome).toMatchObject({ status: 'refused', message: expect.stringContaining('row 502') });
      expect(await count(world)).toBe(before);
      expect(await getImport(world.database, world.workspaceId, world.manager.memberId, id)).toMatchObject({ status: 'waiting' });
      const sound = await importCsv(world, csv, { leaveOutBroken: true });
      expect(await resultOf(world, sound.id)).toMatchObject({
        imported: 1_000,
        leftOut: 1,
        faults: [{ row: 502, fault: 'Name is missing.' }],
      });
    });

    test(
      'of 5,000 rows arrive whole, each on the trail',
      async () => {
        const own = await hiringWorld(engine.database);
        const csv = `Name;E-mail;Note\n${Array.from({ length: 5_000 }, (_row, index) => `Person ${index};p${index}@example.com;"Two\nlines; and a sign"`).join('\n')}`;
        const { outcome } = await importCsv(own, csv);
        expect(outcome.status).toBe('done');
        expect(await count(own)).toBe(5_000);
        const noted = await own.database.auditEntry.count({ where: { workspaceId: own.workspaceId, action: 'candidate.imported' } });
        expect(noted).toBe(5_000);
        expect((await own.chain()).brokenAt).toBeUndefined();
      },
      maxImportMs,
    );

    test('a byte order mark, semicolons and UTF-16 are read; a NUL is a fault of its row', async () => {
      expect(await fileOf('csv', '\uFEFFName;E-mail\nZoë;z@example.com\n')).toMatchObject({
        header: ['Name', 'E-mail'],
        rows: [{ row: 2, cells: ['Zoë', 'z@example.com'] }],
      });
      expect(await fileOf('csv', Buffer.from('\uFEFFName\tE-mail\nZoë\tz@example.com\n', 'utf16le'))).toMatchObject({
        header: ['Name', 'E-mail'],
      });
      const { outcome } = await importCsv(world, 'Name\nSound Sue\nA\0da\n');
      expect(outcome).toMatchObject({ status: 'refused', message: expect.stringContaining('row 3') });
    });

    test('what is no file of that kind is refused before anything is kept', async () => {
      const read = (source: ImportSource, text: string | Uint8Array) =>
        readImportFile(source, 'f', typeof text === 'string' ? new TextEncoder().encode(text) : text);
      expect(await read('greenhouse', '[{"id": 1},\n{"id" 2}]')).toMatchObject({ unusable: 'not-json', line: 2 });
      expect(await read('ashby', '{"error": 1}')).toMatchObject({ unusable: 'not-a-list' });
      expect(await read('csv', 'Name\n"never closed')).toMatchObject({ unusable: 'not-csv' });
      expect(await read('csv', 'Name\n')).toMatchObject({ unusable: 'no-rows' });
      expect(await read('csv', '  ')).toMatchObject({ unusable: 'empty' });
      expect(await read('csv', new Uint8Array([0x4e, 0xe9, 0x0a]))).toMatchObject({ unusable: 'not-text' });
      expect(await read('csv', `Name\n${'x\n'.repeat(10_001)}`)).toMatchObject({ unusable: 'too-many' });
    });

    test('a row with more cells than the heading is a fault with its number', async () => {
      const { outcome } = await importCsv(world, 'Name,Email\nAda,a@example.com,surplus\n');
      expect(outcome).toMatchObject({ status: 'refused', message: expect.stringContaining('row 2') });
    });

    test('a waiting file is its uploader’s alone, and gone once it is discarded', async () => {
      const id = await upload(world, 'csv', 'Name\nSecret\n');
      expect(await getImport(world.database, world.workspaceId, world.owner.memberId, id)).toBeUndefined();
      await world.change(world.owner, (open) => discardWaitingFile(open, world.owner.memberId, id));
      expect(await getImport(world.database, world.workspaceId, world.manager.memberId, id)).toBeDefined();
      await world.change(world.manager, (open) => discardWaitingFile(open, world.manager.memberId, id));
      expect(await getImport(world.database, world.workspaceId, world.manager.memberId, id)).toBeUndefined();
    });

    test('nothing of a person stands in what is kept about an import that ended', async () => {
      const own = await hiringWorld(engine.database);
      await importCsv(own, 'Name,Email\nNaomi Nobody,naomi@example.com\n,naomi2@example.com\n', { leaveOutBroken: true });
      const kept = JSON.stringify(await listImports(own.database, own.workspaceId));
      expect(kept).toContain('Name is missing');
      expect(kept).not.toMatch(/naomi/i);
    });
  });

  describe('of feedback', () => {
    test('find the candidate by the id that an earlier CSV brought, and run twice count once', async () => {
      const own = await hiringWorld(engine.database);
      await importCsv(own, 'Name,Email,Candidate ID\nAda,ada@example.com,1234\n', { idsOf: 'greenhouse' });
      const cards = [scorecard(1, 1234), scorecard(2, 1234)];
      expect(await resultOf(own, (await importCards(own, cards)).id)).toMatchObject({ imported: 2, present: 0, created: 0 });
      expect(await resultOf(own, (await importCards(own, cards)).id)).toMatchObject({ imported: 0, present: 2, created: 0 });
      expect(await count(own)).toBe(1);
    });

    test('"mixed" is kept as the word it is, and mark-up is taken out of every text', async () => {
      const own = await hiringWorld(engine.database);
      const candidateId = await own.addCandidate('Ada');
      doneValue((await importCards(own, [scorecard(7, 9)], { people: { '9': 'Ada' } })).outcome);
      const cards = await listImportedFeedback(own.database, own.workspaceId, own.manager, candidateId);
      expect(cards).toMatchObject([
        {
          recommendation: null,
          recommendationLabel: 'mixed',
          ratings: [{ rating: null, label: 'mixed', note: 'Good grasp' }],
          answers: [{ answer: '* p95<200 ms' }],
        },
      ]);
      expect(JSON.stringify(cards)).not.toMatch(/2\.5|alert|<p>/);
    });

    test('candidates who are not here are added for the chosen role, and without one nothing happens', async () => {
      const own = await hiringWorld(engine.database);
      const records = [
        scorecard(1, 55, { candidate: { first_name: 'Nia', last_name: 'New', email: 'nia@example.com' } }),
        scorecard(2, 56),
      ];
      expect((await importCards(own, records, { roleId: undefined })).outcome).toMatchObject({
        status: 'invalid',
        fieldErrors: { roleId: expect.any(String) },
      });
      expect(await count(own)).toBe(0);
      doneValue((await importCards(own, records)).outcome);
      const names = (await own.database.candidate.findMany({ where: { workspaceId: own.workspaceId }, orderBy: { name: 'asc' } })).map(
        ({ name }) => name,
      );
      expect(names).toEqual(['Greenhouse candidate 56', 'Nia New']);
    });

    test('20 MB with a broken record in the middle import nothing, or the sound ones when told to', async () => {
      const own = await hiringWorld(engine.database);
      const long = `<p>${'Ask again about recall. '.repeat(170)}</p>`;
      const records = Array.from({ length: 5_000 }, (_record, index) =>
        index === 2_500 ? { id: index } : scorecard(index, index % 40, { questions: [{ id: 1, question: 'Notes', answer: long }] }),
      );
      const text = JSON.stringify(records);
      expect(text.length).toBeGreaterThan(20_000_000);
      const { id, outcome } = await importCards(own, text);
      expect(outcome).toMatchObject({ status: 'refused', message: expect.stringContaining('record 2501') });
      expect(await own.database.importedRecord.count({ where: { workspaceId: own.workspaceId, kind: 'feedback' } })).toBe(0);
      expect(await count(own)).toBe(0);
      doneValue(
        await own.change(own.manager, (open) =>
          importFeedback(open, own.manager.memberId, { id, people: {}, roleId: own.roleId, leaveOutBroken: true }),
        ),
      );
      expect(await resultOf(own, id)).toMatchObject({ imported: 4_999, created: 40, leftOut: 1 });
    });

    test('stay hidden from whoever owes a card, from drafts’ owners to the hiring manager, and from the candidate', async () => {
      const own = await hiringWorld(engine.database);
      const candidateId = await own.addCandidate('Ada');
      doneValue((await importCards(own, [scorecard(7, 9)], { people: { '9': 'Ada' } })).outcome);
      const read = (person: Person) => listImportedFeedback(own.database, own.workspaceId, person, candidateId);
      expect(await read(own.manager)).toHaveLength(1);
      expect(await read(own.ann)).toEqual([]);
      const cards = {
        ann: await own.assign(candidateId, own.ann, [firstArea]),
        manager: await own.assign(candidateId, own.manager, [firstArea]),
      };
      expect([await read(own.ann), await read(own.manager), (await read(own.owner)).length]).toEqual(['blind', 'blind', 1]);
      await own.complete(own.ann, cards.ann, [firstArea]);
      expect(await read(own.ann)).toHaveLength(1);
      await own.database.candidate.update({ where: { id: candidateId }, data: { internalMemberId: own.owner.memberId } });
      expect(await read(own.owner)).toEqual([]);
    });

    test('enter no scorecard and no field of one', async () => {
      const own = await hiringWorld(engine.database);
      await own.addCandidate('Ada');
      doneValue((await importCards(own, [scorecard(7, 9)], { people: { '9': 'Ada' } })).outcome);
      expect(await own.database.scorecard.count({ where: { workspaceId: own.workspaceId } })).toBe(0);
      expect((await knownHere(own.database, own.workspaceId, 'greenhouse')).feedbackIds).toEqual(new Set(['7']));
    });
  });

  describe('the other way', () => {
    test('submitted cards go out whole and fit the published schema; drafts and private notes stay', async () => {
      const own = await hiringWorld(engine.database);
      const candidateId = await own.addCandidate('Ada');
      const [ann, ben] = [await own.assign(candidateId, own.ann, [firstArea]), await own.assign(candidateId, own.ben, [firstArea])];
      await own.save(own.ann, ann, crypto.randomUUID(), [field('card/private-note', 'between us', { sequence: 1 })]);
      await own.complete(own.ann, ann, [firstArea]);
      await own.save(own.ben, ben, crypto.randomUUID(), [field('card/summary', 'a draft', { sequence: 1 })]);
      const { ids, leftOut } = await listExportable(own.database, own.workspaceId, own.manager, {});
      expect([ids, leftOut]).toEqual([[candidateId], 0]);
      const cards = (await listExportedCards(own.database, own.workspaceId, own.manager, ids)).map(toLeadframeScorecard);
      expect(cards.map((card) => leadframeScorecardSchema.parse(JSON.parse(JSON.stringify(card))).id)).toEqual([ann]);
      expect(cards[0]).toMatchObject({
        rubric_version: rubric.version,
        overall: 'no',
        ratings: [
          { area: firstArea, rating: 2 },
          { area: 'scope', reason_null: 'unrated' },
        ],
      });
      expect(JSON.stringify(cards)).not.toMatch(/between us|a draft/);
    });

    test('a loop that the sender owes a card of is left out, and counted; so is nothing of their own application', async () => {
      const own = await hiringWorld(engine.database);
      const [open, owed, internal] = [await own.addCandidate('Open'), await own.addCandidate('Owed'), await own.addCandidate('Self')];
      for (const id of [open, owed, internal]) await own.complete(own.ann, await own.assign(id, own.ann, [firstArea]), [firstArea]);
      const mine = await own.assign(owed, own.manager, [firstArea]);
      await own.database.candidate.update({ where: { id: internal }, data: { internalMemberId: own.manager.memberId } });
      expect(await listExportable(own.database, own.workspaceId, own.manager, {})).toEqual({ ids: [open], leftOut: 1 });
      expect(await listExportedCards(own.database, own.workspaceId, own.manager, [owed, internal])).toEqual([]);
      const hidden = await own.database.scorecard.findFirstOrThrow({
        where: { memberId: own.ann.memberId, interview: { candidateId: owed } },
      });
      expect(await getExportedCard(own.database, own.workspaceId, own.manager, hidden.id)).toBeUndefined();
      await own.complete(own.manager, mine, [firstArea]);
      expect((await getExportedCard(own.database, own.workspaceId, own.manager, hidden.id))?.id).toBe(hidden.id);
    });
  });
});
