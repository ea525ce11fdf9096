import { readFileSync } from 'node:fs';
import { type AppServer, prepareDatabase, startServer } from '../support/app-server';
import { expect, expectAccessible, test } from '../support/browser';

let server: AppServer;
test.beforeAll(async () => {
  const databaseUrl = `file:${process.cwd()}/tests/results/audit-page-${process.pid}.db`;
  await prepareDatabase(databaseUrl);
  server = await startServer({ databaseUrl });
});
test.afterAll(() => server.stop());

test.describe.configure({ mode: 'serial' });

async function rename(page: import('@playwright/test').Page, name: string) {
  await page.goto(`${server.origin}/settings/workspace`);
  await page.getByLabel('Workspace name').fill(name);
  await page.getByRole('button', { name: 'Save name' }).click();
  await expect(page.getByText('Workspace renamed.')).toBeVisible();
}

test('a change stands on the audit page in plain words, with who made it and from where', async ({ page }) => {
  await rename(page, 'Applied AI');
  await page.goto(`${server.origin}/settings/audit`);
  const row = page.getByRole('row', { name: /Workspace renamed/ });
  await expect(row).toContainText('name: My team → Applied AI');
  await expect(row).toContainText('Local owner');
  await expect(row).toContainText('App');
  await expect(page.getByText('Times are UTC')).toBeVisible();
  await expectAccessible(page);
});

test('the filters live in the address, so that a reload and a link show the same', async ({ page }) => {
  await rename(page, 'Platform AI');
  await page.goto(`${server.origin}/settings/audit`);
  await page.getByLabel('Action', { exact: true }).selectOption({ label: 'Workspace renamed' });
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page).toHaveURL(/action=workspace\.renamed/);
  await expect(page.getByText('1–2 of 2 entries')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Action', { exact: true })).toHaveValue('workspace.renamed');
  await page.getByLabel('From', { exact: true }).fill('2999-01-01');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page.getByText('No entry fits these filters')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Clear' }).click();
  await expect(page).toHaveURL(`${server.origin}/settings/audit`);
  await page
    .getByRole('row', { name: /Workspace renamed/ })
    .first()
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(/kind=workspace&record=/);
});

test('the trail is verified by a button, with and without scripts', async ({ page, newPerson }) => {
  const plain = await newPerson({ javaScriptEnabled: false });
  for (const one of [page, plain]) {
    await one.goto(`${server.origin}/settings/audit`);
    await one.getByRole('button', { name: 'Verify the trail' }).click();
    await expect(one.getByText(/^\d+ entries hold\./)).toBeVisible();
  }
});

test('an export holds what the filters show, as JSONL that can be checked and as CSV, and is itself on the trail', async ({ page }) => {
  await page.goto(`${server.origin}/settings/audit?action=workspace.renamed`);
  const save = async (button: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  };
  const jsonl = await save('Export JSONL');
  expect(jsonl.name).toMatch(/^audit-\d{4}-\d{2}-\d{2}\.jsonl$/);
  const entries = jsonl.text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(entries.map((entry) => entry.action)).toEqual(['workspace.renamed', 'workspace.renamed']);
  expect(entries[0]).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/), detail: expect.stringContaining('Applied AI') });
  const csv = await save('Export CSV');
  expect(csv.text.split('\r\n')[0]).toContain('Entry,At,Who');
  expect(csv.text).toContain('name: My team → Applied AI');
  await page.goto(`${server.origin}/settings/audit?action=audit.exported`);
  await expect(page.getByText('1–2 of 2 entries')).toBeVisible();
  await expect(page.getByRole('row', { name: /Audit exported/ }).first()).toContainText('format: csv');
});

test('somebody who renamed the workspace second keeps what they typed and decides', async ({ page, newPerson }) => {
  const other = await newPerson();
  await other.goto(`${server.origin}/settings/workspace`);
  await other.getByLabel('Workspace name').fill('Mine');
  await rename(page, 'Theirs');
  await other.getByRole('button', { name: 'Save name' }).click();
  await expect(other.getByText('Somebody renamed the workspace to “Theirs” in the meantime.')).toBeVisible();
  await expect(other.getByLabel('Workspace name')).toHaveValue('Mine');
  await other.getByRole('button', { name: 'Save mine over it' }).click();
  await expect(other.getByText('Workspace renamed.')).toBeVisible();
});
