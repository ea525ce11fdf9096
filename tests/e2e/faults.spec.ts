import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from '../../lib/cli/process.mjs';
import { verifyAudit } from '../../lib/data/audit';
import { type Database, openDatabase } from '../../lib/data/client';
import { type AppServer, freePort, prepareDatabase, startServer } from '../support/app-server';
import { savingTab } from '../support/autosave';
import { expect, test } from '../support/browser';
import { addOwnCard, ownArea, storedFields } from '../support/own-card';

/** A new SQLite file that is prepared for a server, with one card of the local owner's. */
async function preparedFile(name: string) {
  const file = resolve('tests/results', `${name}-${process.pid}.db`);
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
  const databaseUrl = `file:${file}`;
  await prepareDatabase(databaseUrl);
  const database = openDatabase(databaseUrl);
  return { file, databaseUrl, database, ...(await addOwnCard(database)) };
}

/** Ends with the database's connection, whatever happened. */
async function closing(database: Database, server: AppServer | undefined) {
  await server?.stop();
  await database.$disconnect();
}

test('a server that is killed between two autosaves has kept every one that it acknowledged', async () => {
  test.slow();
  const { databaseUrl, database, workspaceId, cardId } = await preparedFile('killed');
  const port = await freePort();
  const acknowledged = new Map<string, string>();
  let server: AppServer | undefined;
  try {
    for (let round = 0; round < 3; round += 1) {
      server = await startServer({ databaseUrl, port });
      const tabs = [savingTab(server.origin, cardId), savingTab(server.origin, cardId)];
      const typing = tabs.map(async (tab, number) => {
        for (let index = 0; ; index += 1) {
          const [key, value] = [`answer/${round}-${number}-${index}`, `What was typed, ${round} ${number} ${index}.`];
          const answer = await tab.save(key, value).catch(() => undefined);
          if (!answer) return;
          expect(answer).toMatchObject({ status: 200, fields: [{ status: 'saved' }] });
          acknowledged.set(key, value);
        }
      });
      const before = acknowledged.size;
      await expect.poll(() => acknowledged.size, { timeout: 30_000 }).toBeGreaterThan(before + 20);
      await server.kill();
      await Promise.all(typing);
    }
    server = await startServer({ databaseUrl, port });
    const stored = await storedFields(database, cardId);
    for (const [key, value] of acknowledged) expect(stored.get(key), key).toBe(value);
    await expect(savingTab(server.origin, cardId).save('card/summary', 'Afterwards.')).resolves.toMatchObject({ status: 200 });
    expect((await verifyAudit(database, workspaceId)).broken).toBeUndefined();
  } finally {
    await closing(database, server);
  }
});

test('a disk without room is told in words, loses nothing, and is used again when there is room', async ({ page, allowProblem }) => {
  test.slow();
  test.skip(process.platform !== 'linux', 'The limit on the size of a file is set and lifted with Linux’ own tools.');
  allowProblem(/status of 50[03]/);
  const { file, databaseUrl, database, cardId } = await preparedFile('full');
  let server: AppServer | undefined;
  try {
    server = await startServer({ databaseUrl, fileLimitKb: 600 });
    const saving = savingTab(server.origin, cardId);
    const kept: string[] = [];
    let refused: Awaited<ReturnType<typeof saving.save>> | undefined;
    for (let index = 0; index < 60 && !refused; index += 1) {
      const answer = await saving.save(`answer/${index}`, `${index} ${'text '.repeat(900)}`);
      if (answer.status === 200) kept.push(`answer/${index}`);
      else refused = answer;
    }
    expect(kept.length).toBeGreaterThan(3);
    expect(refused).toMatchObject({ status: 503, message: expect.stringMatching(/^The disk of the server is full/) });
    await page.goto(`${server.origin}/hiring/scorecards/${cardId}`);
    await expect(page.getByRole('main')).toContainText('Deep dive');
    await page.goto(`${server.origin}/hiring/rubric`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    await run('prlimit', ['--pid', String(server.pid), '--fsize=unlimited']);
    expect(await saving.save('card/summary', 'There is room again.')).toMatchObject({ status: 200, fields: [{ status: 'saved' }] });
    const stored = await storedFields(database, cardId);
    for (const key of kept) expect(stored.get(key), key).toBe(`${key.slice('answer/'.length)} ${'text '.repeat(900)}`);
    expect(stored.get('card/summary')).toBe('There is room again.');
  } finally {
    await closing(database, server);
    rmSync(file, { force: true });
  }
});

test('a card whose candidate was removed while it was open says so, and a page about it is not found', async ({ page, allowProblem }) => {
  test.slow();
  allowProblem(/status of 404/);
  const { databaseUrl, database, cardId, candidateId } = await preparedFile('removed');
  let server: AppServer | undefined;
  try {
    server = await startServer({ databaseUrl });
    const address = `${server.origin}/hiring/scorecards/${cardId}`;
    await page.goto(address);
    await expect(page.getByText('Nothing to save yet')).toBeVisible();
    await database.candidate.delete({ where: { id: candidateId } });
    expect(await savingTab(server.origin, cardId).save(`${ownArea}/notes`, 'typed')).toMatchObject({
      status: 404,
      message: expect.stringContaining('not there any more'),
    });
    await page.getByRole('textbox', { name: /notes/i }).first().fill('typed while it was gone');
    await expect(page.getByText(/not there any more/).first()).toBeVisible();
    for (const path of [`/hiring/scorecards/${cardId}`, `/hiring/candidates/${candidateId}`]) {
      const answer = await page.goto(server.origin + path);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('main')).toContainText(/not|no longer/i);
    }
  } finally {
    await closing(database, server);
  }
});
