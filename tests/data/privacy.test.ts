import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rubrics } from '@/content/hiring/rubric';
import { listAuditRows } from '@/lib/data/audit';
import { updateCandidate } from '@/lib/data/candidates';
import type { Database } from '@/lib/data/client';
import { eraseCandidate, getErasure, listErasures } from '@/lib/data/erasure';
import { listSelectionCounts, saveSelectionCounts } from '@/lib/data/fairness';
import { getPrivacyRecord, listRetentionDue, listRoleRetention, setLegalHold, setRetention } from '@/lib/data/privacy';
import { addAnswers, createExercise } from '@/lib/data/reviews';
import { reviseRating } from '@/lib/data/scorecards';
import { listThirdParties, readSubjectRecord } from '@/lib/data/subject-access';
import { candidateSchema } from '@/lib/domain/hiring/candidate';
import { certificateMarkdown } from '@/lib/domain/hiring/erasure';
import { selectionCountsSchema } from '@/lib/domain/hiring/selection-counts';
import { subjectAccess, subjectAccessMarkdown } from '@/lib/domain/hiring/subject-access';
import { describeEachEngine } from '../support/engines';
import { doneValue, field, firstArea, hiringWorld, type World } from '../support/hiring-world';

/** Every value of every row of every table, as one lower-case text. */
async function everyText(database: Database, engine: string): Promise<string> {
  const tables =
    engine === 'sqlite'
      ? await database.$queryRawUnsafe<{ name: string }[]>(`SELECT name FROM sqlite_master WHERE type = 'table'`)
      : await database.$queryRawUnsafe<{ name: string }[]>(
          `SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = 'public'`,
        );
  expect(tables.length).toBeGreaterThan(20);
  const rows = await Promise.all(tables.map(({ name }) => database.$queryRawUnsafe(`SELECT * FROM "${name}"`)));
  return JSON.stringify(rows, (_key, value) => (typeof value === 'bigint' ? String(value) : value)).toLowerCase();
}

const everything = { hiddenScorecardIds: [], hiddenRecordIds: [] };

describeEachEngine('what privacy asks of the records', (engine) => {
  /** A candidate with everything that a record can hold. */
  async function fullRecord(world: World, name: string, email: string) {
    const { database, workspaceId, roleId } = world;
    const id = await world.addCandidate(`Born ${name}`, { email: `old-${email}` });
    const renamed = candidateSchema.parse({ name, email, roleId, note: `${name} can start in May.`, status: 'rejected' });
    doneValue(await world.change(world.manager, (open) => updateCandidate(open, id, 1, renamed)));
    const card = await world.assign(id, world.ann);
    doneValue(
      await world.save(world.ann, card, randomUUID(), [
        field('card/summary', `${name} was clear, and ${world.ben.name} agreed.`, { sequence: 90 }),
        field('card/private-note', 'Between me and me.', { sequence: 91 }),
      ]),
    );
    await world.complete(world.ann, card);
    doneValue(
      await world.change(world.ann, (open) =>
        reviseRating(open, world.ann.memberId, { id: card, areaId: firstArea, rating: 3, reason: `${name} wrote to me.` }),
      ),
    );
    const draft = await world.assign(id, world.ben);
    doneValue(await world.save(world.ben, draft, randomUUID(), [field('scope/notes', `Notes on ${name}`)]));
    await database.debrief.create({
      data: { workspaceId, candidateId: id, openedAt: world.tick(), openedByMemberId: world.manager.memberId, minutes: `On ${name}` },
    });
    await database.hireDecision.create({
      data: {
        workspaceId,
        candidateId: id,
        outcome: 'no-hire',
        inference: '{}',
        reason: `${name} is not at the bar.`,
        rubricVersion: 1,
        ruleVersion: 1,
        signedAt: new Date('2026-01-10T12:00:00Z'),
        signedByMemberId: world.manager.memberId,
        signedByName: world.manager.name,
      },
    });
    await database.importedRecord.create({
      data: {
        workspaceId,
        source: 'lever',
        kind: 'feedback',
        sourceId: randomUUID(),
        recordId: id,
        content: JSON.stringify({ text: name, interviewer: { name: 'Iris Elsewhere', email: null } }),
        createdAt: world.tick(),
      },
    });
    await database.sampleRow.create({ data: { workspaceId, kind: 'candidate', recordId: id } });
    const exercise = doneValue(await world.change(world.manager, (open) => createExercise(open, { roleId, title: 'Written' }))).id;
    const answers = [{ areaId: firstArea, text: `I am ${name}.` }];
    doneValue(
      await world.change(world.manager, (open) => addAnswers(open, world.manager, { exerciseId: exercise, candidateId: id, answers })),
    );
    doneValue(
      await world.change(world.manager, async (open) => {
        const [filter, changes] = [`?q=${encodeURIComponent(name.split(' ')[1] ?? '')}`, [] as { field: string; after: string }[]];
        changes.push({ field: 'filter', after: filter });
        open.note({ action: 'candidates.exported', recordKind: 'workspace', recordId: workspaceId, changes });
        return { status: 'done', value: undefined };
      }),
    );
    return { id, card, draft };
  }
  const erase = (world: World, id: string, typedName: string, reason = 'They asked for it.') =>
    world.change(world.owner, (open) => eraseCandidate(open, world.owner, { id, typedName, reason }));

  test('after an erasure no column of any table holds the name, an earlier name or an address, and the chain holds', async () => {
    const world = await hiringWorld(engine.database);
    const { id } = await fullRecord(world, 'Quirina Zebulon', 'quirina@zebulon.example');
    const other = await world.addCandidate('Somebody Else');
    expect(await everyText(engine.database, engine.name)).toContain('quirina zebulon');
    doneValue(await erase(world, id, '  Quirina   Zebulon '));
    const left = await everyText(engine.database, engine.name);
    expect(left).not.toContain('quirina');
    expect(left).not.toContain('zebulon');
    expect(left).toContain('somebody else');
    expect((await world.chain()).brokenAt).toBeUndefined();
    expect(await engine.database.candidate.findUnique({ where: { id: other } })).not.toBeNull();
    const { rows } = await listAuditRows(engine.database, world.workspaceId, everything, { page: 1, pageSize: 200 });
    expect(rows[0]).toMatchObject({ action: 'candidate.erased', recordId: id });
    expect(rows.find((row) => row.action === 'role.opened')?.detail?.recordName).toBe('Senior ML engineer');
  });

  test('the certificate counts what was removed and stands on the end of the chain', async () => {
    const world = await hiringWorld(engine.database);
    const { id } = await fullRecord(world, 'Ottokar Pfennig', 'otto@pfennig.example');
    doneValue(await erase(world, id, 'Ottokar Pfennig'));
    const certificate = (await getErasure(engine.database, world.workspaceId, id)) ?? expect.fail();
    expect(certificate.counts).toMatchObject({ candidates: 1, interviews: 2, scorecards: 2, revisions: 1, debriefs: 1, decisions: 1 });
    expect(certificate.counts).toMatchObject({ writtenAnswers: 1, importedRecords: 1, sampleRows: 1 });
    expect(certificate.counts.answerReviews).toBe(5);
    expect(certificate.counts.auditDetails).toBeGreaterThan(5);
    expect(certificate.mentionsLeft).toBe(0);
    const head = await engine.database.auditHead.findUnique({ where: { workspaceId: world.workspaceId } });
    expect(certificate.hash).toBe(head?.hash);
    expect(certificateMarkdown(certificate)).toContain(certificate.hash);
    expect(await listErasures(engine.database, world.workspaceId)).toHaveLength(1);
    expect(await erase(world, id, 'Ottokar Pfennig')).toMatchObject({ status: 'refused', because: 'missing' });
  });

  test('a mention in somebody else’s record stays theirs, and is counted', async () => {
    const world = await hiringWorld(engine.database);
    const { id } = await fullRecord(world, 'Balduin Krass', 'b@krass.example');
    await world.addCandidate('Friend', { note: 'Was sent to us by Balduin Krass.' });
    doneValue(await erase(world, id, 'Balduin Krass'));
    expect((await getErasure(engine.database, world.workspaceId, id))?.mentionsLeft).toBe(1);
  });

  test('an erasure needs the name typed, a reason that does not name the person, and no legal hold', async () => {
    const world = await hiringWorld(engine.database);
    const { id } = await fullRecord(world, 'Hedwig Tandem', 'h@tandem.example');
    expect(await erase(world, id, 'Hedwig')).toMatchObject({
      status: 'invalid',
      fieldErrors: { typedName: expect.stringContaining('Hedwig Tandem') },
    });
    expect(await erase(world, id, 'Hedwig Tandem', 'Hedwig Tandem asked.')).toMatchObject({
      status: 'invalid',
      fieldErrors: { reason: expect.any(String) },
    });
    const hold = (legalHold: string | null) => world.change(world.owner, (open) => setLegalHold(open, world.owner, { id, legalHold }));
    const before = await engine.database.candidate.findUnique({ where: { id } });
    doneValue(await hold('Claim of 3 March.'));
    expect((await engine.database.candidate.findUnique({ where: { id } }))?.updatedAt).toEqual(before?.updatedAt);
    expect(await erase(world, id, 'Hedwig Tandem')).toMatchObject({
      status: 'refused',
      message: expect.stringContaining('Claim of 3 March.'),
    });
    const listed = await listRetentionDue(engine.database, world.workspaceId, world.owner, '2026-11-23');
    expect(listed.held.map((one) => one.id)).toEqual([id]);
    expect(await engine.database.scorecard.count({ where: { interview: { candidateId: id } } })).toBe(2);
    doneValue(await hold(null));
    doneValue(await erase(world, id, 'Hedwig Tandem'));
  });

  test('records are due once the days of their role have passed since the decision, and never while nobody set them', async () => {
    const world = await hiringWorld(engine.database);
    const { id } = await fullRecord(world, 'Alma Frist', 'a@frist.example');
    const due = async (today: string) =>
      (await listRetentionDue(engine.database, world.workspaceId, world.owner, today)).due.map((one) => one.id);
    expect(await due('2036-01-01')).toEqual([]);
    const set = (retentionDays: number | null, seen: number | null) =>
      world.change(world.owner, (open) => setRetention(open, { roleId: world.roleId, retentionDays, seen }));
    doneValue(await set(180, null));
    expect(await set(90, null)).toMatchObject({ status: 'conflict' });
    expect(await due('2026-07-09')).toEqual([]);
    expect(await due('2026-07-10')).toEqual([id]);
    expect(await listRoleRetention(engine.database, world.workspaceId)).toMatchObject([{ retentionDays: 180, ended: 1 }]);
  });

  test('somebody who applies from inside finds no record of their own, and cannot erase or hold it', async () => {
    const world = await hiringWorld(engine.database);
    const { id } = await fullRecord(world, 'Inga Innen', 'i@innen.example');
    await engine.database.candidate.update({ where: { id }, data: { internalMemberId: world.owner.memberId } });
    expect(await getPrivacyRecord(engine.database, world.workspaceId, world.owner, id, '2026-11-23')).toBeUndefined();
    expect(await erase(world, id, 'Inga Innen')).toMatchObject({ status: 'refused', because: 'missing' });
    const admin = await world.join('Ada Admin', 'admin');
    expect(await getPrivacyRecord(engine.database, world.workspaceId, admin, id, '2026-11-23')).toMatchObject({ blind: false });
    await world.assign(id, admin);
    expect(await getPrivacyRecord(engine.database, world.workspaceId, admin, id, '2026-11-23')).toMatchObject({ blind: true });
  });

  test('an answer to a request for access holds what was written, and neither other people nor private notes nor drafts', async () => {
    const world = await hiringWorld(engine.database);
    const { id } = await fullRecord(world, 'Rosa Auskunft', 'rosa@auskunft.example');
    await world.addCandidate('Kuno Konkurrent');
    await engine.database.candidate.update({ where: { id }, data: { note: 'Better than Kuno Konkurrent, says Cleo Interviewer.' } });
    const record = (await readSubjectRecord(engine.database, world.workspaceId, id)) ?? expect.fail();
    const others = await listThirdParties(engine.database, world.workspaceId, id);
    const access = subjectAccess(record, others, rubrics, '2026-11-23T12:00:00.000Z');
    for (const text of [JSON.stringify(access), subjectAccessMarkdown(access)]) {
      expect(text).toContain('Rosa Auskunft');
      expect(text).toContain('Interviewer 1');
      expect(text).toContain('Rosa Auskunft was clear');
      expect(text).not.toMatch(/Ann Interviewer|Ben Interviewer|Cleo Interviewer|Max Manager|Kuno|Iris Elsewhere/);
      expect(text).not.toContain('Between me and me');
      expect(text).not.toContain('Notes on Rosa');
      expect(text).toContain('Private notes of interviewers');
    }
  });

  test('selection counts are kept apart from candidates, replaced as a whole, and never overwrite what somebody else saved', async () => {
    const world = await hiringWorld(engine.database);
    const save = (group: string[], seen: string) =>
      world.change(world.owner, (open) =>
        saveSelectionCounts(
          open,
          selectionCountsSchema.parse({
            roleId: world.roleId,
            stage: 'Screen',
            seen,
            group,
            applied: group.map(() => '20'),
            selected: group.map(() => '8'),
          }),
        ),
      );
    doneValue(await save(['A', 'B'], ''));
    const [stage] = await listSelectionCounts(engine.database, world.workspaceId, world.roleId);
    expect(stage?.groups).toEqual([
      { group: 'A', applied: 20, selected: 8 },
      { group: 'B', applied: 20, selected: 8 },
    ]);
    expect(await save(['C'], '')).toMatchObject({ status: 'conflict', current: { seen: stage?.changedAt.toISOString() } });
    doneValue(await save([], stage?.changedAt.toISOString() ?? ''));
    expect(await listSelectionCounts(engine.database, world.workspaceId, world.roleId)).toEqual([]);
    expect((await world.chain()).brokenAt).toBeUndefined();
  });
});
