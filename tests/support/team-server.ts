import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { run } from '../../lib/cli/process.mjs';
import { typescript } from '../../lib/cli/set-up.mjs';
import { type AppServer, freePort, startServer } from './app-server';

/** A server in team mode on a database of its own, with the link that sets it up. */
export type TeamServer = AppServer & { readonly setUpLink: string; readonly databaseUrl: string };

/** Serves the built app for a team on a new database; `name` keeps the databases of different tests apart. */
export async function startTeamServer(name: string, env: Record<string, string> = {}): Promise<TeamServer> {
  const file = resolve('tests/results', `${name}.db`);
  for (const suffix of ['', '-wal', '-shm', '.migrating']) rmSync(`${file}${suffix}`, { force: true });
  const port = await freePort();
  const databaseUrl = `file:${file}`;
  const mode = { LEADFRAME_AUTH: 'team', LEADFRAME_ORIGIN: `http://127.0.0.1:${port}`, ...env };
  const output = await run(process.execPath, typescript('lib/cli/prepare.ts'), { DATABASE_URL: databaseUrl, ...mode });
  const { setUpLink } = JSON.parse(output.trim().split('\n').at(-1) ?? '{}');
  return { ...(await startServer({ databaseUrl, port, env: mode })), setUpLink, databaseUrl };
}

/** The password of everybody in these tests. */
export const password = 'a quiet blue lamp';

/** Creates the owner's account through the set-up page, and ends on Home. */
export async function setUpOwner(page: Page, server: TeamServer, owner: { name: string; email: string; workspace: string }): Promise<void> {
  await page.goto(server.setUpLink);
  await page.getByLabel('Workspace name').fill(owner.workspace);
  await page.getByLabel('Your name').fill(owner.name);
  await page.getByLabel('E-mail address').fill(owner.email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create the owner’s account' }).click();
  await page.waitForURL(`${server.origin}/`);
}

/** Makes an invitation as whoever is signed in on the page, and returns its link. */
export async function inviteLink(page: Page, server: TeamServer, role: string, email = ''): Promise<string> {
  await page.goto(`${server.origin}/settings/members`);
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Make an invitation' }) });
  await form.getByLabel('Role').selectOption({ label: role });
  await form.getByLabel('E-mail address').fill(email);
  await form.getByRole('button', { name: 'Make an invitation' }).click();
  return form.getByLabel(/^Link, works once/).inputValue();
}

/** Joins by an invitation's link as somebody new, and ends on Home. */
export async function joinBy(page: Page, link: string, person: { name: string; email: string }): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Your name').fill(person.name);
  await page.getByLabel('E-mail address').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Join the workspace' }).click();
  await page.waitForURL((url) => url.pathname === '/');
}

/** Signs in, and ends on Home. */
export async function signIn(page: Page, server: TeamServer, email: string): Promise<void> {
  await tryToSignIn(page, server, email, password);
  await page.waitForURL(`${server.origin}/`);
}

/** Fills the sign-in form and sends it; what comes of it is the test's business. */
export async function tryToSignIn(page: Page, server: TeamServer, email: string, secret: string): Promise<void> {
  await page.goto(`${server.origin}/sign-in`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
