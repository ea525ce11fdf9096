import { randomUUID } from 'node:crypto';
import { type Database, openDatabase } from '../../lib/data/client';
import { type AppServer, prepareDatabase, startServer } from '../support/app-server';
import { savingTab } from '../support/autosave';
import { expect, test } from '../support/browser';
import { type CuttableProxy, cuttableProxy } from '../support/cuttable-proxy';
import { addOwnCard, storedFields } from '../support/own-card';
import { onServer, testServer, withDatabase } from '../support/test-databases';

const name = `leadframe_faults_${randomUUID().replaceAll('-', '')}`;

test.describe('PostgreSQL that goes away', () => {
  let database: Database | undefined;
  let proxy: CuttableProxy | undefined;
  let server: AppServer | undefined;
  let reachable = false;

  test.beforeAll(async () => {
    reachable = await onServer(testServer, `CREATE DATABASE ${name}`).then(
      () => true,
      (error) => {
        if (process.env.CI) throw error;
        return false;
      },
    );
  });
  test.afterAll(async () => {
    await server?.stop();
    await database?.$disconnect();
    await proxy?.cut();
    if (reachable) await onServer(testServer, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });

  test('is told in words while it is away, and the same server works on when it is back', async ({ page, allowProblem }) => {
    test.slow();
    test.skip(!reachable, 'No PostgreSQL answers.');
    allowProblem(/status of 503/);
    const direct = withDatabase(testServer, name);
    await prepareDatabase(direct);
    database = openDatabase(direct);
    const { cardId } = await addOwnCard(database);

    const address = new URL(direct);
    proxy = await cuttableProxy({ host: address.hostname, port: Number(address.port || 5432) });
    address.host = `127.0.0.1:${proxy.port}`;
    server = await startServer({ databaseUrl: address.href });
    const { origin } = server;
    const tab = savingTab(origin, cardId);
    const health = async () => {
      const answer = await fetch(`${origin}/api/health`);
      return { status: answer.status, ...(await answer.json()) };
    };
    expect(await tab.save('card/summary', 'Before.')).toMatchObject({ status: 200 });
    expect(await health()).toMatchObject({ status: 'ok', database: 'up' });
    await page.goto(`${origin}/hiring/scorecards/${cardId}`);
    await expect(page.getByText('Before.')).toBeVisible();

    await proxy.cut();
    expect(await tab.save('scope/notes', 'While it was away.')).toMatchObject({
      status: 503,
      message: expect.stringMatching(/^The database did not answer/),
    });
    const away = await fetch(`${origin}/api/health`);
    expect(away.status).toBe(503);
    expect(await away.json()).toMatchObject({ status: 'down', database: 'down' });
    await page.goto(`${origin}/hiring/candidates`);
    await expect(page.getByRole('main')).toContainText('its database does not answer');
    expect(await page.content()).not.toMatch(/ECONNREFUSED|node_modules|prisma|\bat \w+ \(/i);

    await proxy.restore();
    expect(await tab.save('scope/notes', 'When it was back.')).toMatchObject({ status: 200 });
    await page.getByRole('link', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Candidates' })).toBeVisible();
    expect((await fetch(`${origin}/api/health`)).status).toBe(200);
    expect(Object.fromEntries(await storedFields(database, cardId))).toEqual({
      'card/summary': 'Before.',
      'scope/notes': 'When it was back.',
    });
  });
});
