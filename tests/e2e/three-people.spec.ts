import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/browser';
import { addCandidate, addRole } from '../support/hiring-pages';
import { expectSaved, openCard, saveState, scoreSoundly, submitCard } from '../support/scorecard-pages';
import { inviteLink, joinBy, setUpOwner, startTeamServer, type TeamServer } from '../support/team-server';

let server: TeamServer;
test.beforeAll(async () => {
  server = await startTeamServer('three-people');
});
test.afterAll(() => server.stop());

const ines = { name: 'Ines Duarte', email: 'ines@example.com', secret: 'Ines saw hit rate at five before the answers' };
const kenji = { name: 'Kenji Morimoto', email: 'kenji@example.com', secret: 'Kenji heard no plan for the duplicate refund' };

/** Keeps every text that the server sends to a page. */
function heardBy(page: Page): { everything: () => Promise<string> } {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => bodies.push(response.text().catch(() => '')));
  return { everything: async () => (await Promise.all(bodies)).join('\n') };
}

async function plan(manager: Page, candidate: string, interviewer: string): Promise<void> {
  await manager.goto(candidate);
  await manager.getByLabel('Title').fill(`With ${interviewer}`);
  const choice = manager.getByLabel('Interviewer', { exact: true });
  await choice.selectOption(await choice.locator('option', { hasText: interviewer }).getAttribute('value'));
  for (const area of ['RAG', 'Agents']) await manager.getByRole('checkbox', { name: area }).check();
  await manager.getByRole('button', { name: 'Plan interview' }).click();
  await expect(manager.getByRole('heading', { name: `With ${interviewer}` })).toBeVisible();
}

/** Opens the one card that waits for somebody, from their Home, and returns its path. */
async function openWaitingCard(page: Page): Promise<string> {
  await page.goto('/');
  const path = await page.getByRole('link', { name: /^Score/ }).getAttribute('href');
  if (!path) throw new Error('No card waits.');
  await openCard(page, path);
  return path;
}

const note = (page: Page) => page.getByRole('region', { name: 'RAG' }).getByLabel('Notes');

test('a manager plans a loop, two interviewers score it at once and blind, and the manager reads, prints and verifies', async ({
  newPerson,
  allowProblem,
}) => {
  test.setTimeout(180_000);
  const [manager, first, second] = await Promise.all([1, 2, 3].map(() => newPerson({ baseURL: server.origin })));
  if (!manager || !first || !second) throw new Error('Three people are needed.');
  allowProblem(/ERR_INTERNET_DISCONNECTED|status of 404/);
  await setUpOwner(manager, server, { name: 'Mara Manager', email: 'mara@example.com', workspace: 'Applied AI' });
  await joinBy(first, await inviteLink(manager, server, 'Interviewer'), ines);
  await joinBy(second, await inviteLink(manager, server, 'Interviewer'), kenji);

  const candidate = new URL(await addCandidate(manager, 'Noor Haddad', await addRole(manager))).pathname;
  await plan(manager, candidate, ines.name);
  await plan(manager, candidate, kenji.name);

  const [heardByInes, heardByKenji] = [heardBy(first), heardBy(second)];
  const [inesCard, kenjiCard] = await Promise.all([openWaitingCard(first), openWaitingCard(second)]);

  // Both write at the same time; the second loses the network in between and goes on writing.
  await second.context().setOffline(true);
  await Promise.all([note(first).fill(ines.secret), note(second).fill(kenji.secret)]);
  await expect(saveState(second)).toContainText('kept on this device');
  await scoreSoundly(first);
  await second.context().setOffline(false);
  await expectSaved(second);

  // Nobody reads the other’s card while their own is out: not its page, not its export, not the candidate, not search.
  for (const [person, theirs] of [
    [first, kenjiCard],
    [second, inesCard],
  ] as const) {
    for (const path of [theirs, `${theirs}/markdown`, candidate, '/hiring/candidates', '/hiring/scorecards', '/api/search?q=rag', '/']) {
      await person.request.get(path);
      if (!path.startsWith('/api') && !path.endsWith('/markdown')) await person.goto(path);
    }
    const written = await person.request.put(`/api${theirs.replace('/hiring', '')}/fields`, {
      headers: { Origin: server.origin },
      data: { writer: '00000000-0000-4000-8000-000000000000', fields: [{ key: 'rag/rating', value: 1, baseVersion: 0, sequence: 1 }] },
    });
    expect(written.status()).toBe(404);
  }
  await openCard(first, inesCard);
  await submitCard(first);
  await second.goto(inesCard);
  expect(await heardByKenji.everything(), 'what reached the interviewer who still owes a card').not.toContain(ines.secret);
  expect(await heardByInes.everything(), 'what reached the interviewer whose colleague has a draft').not.toContain(kenji.secret);

  await openCard(second, kenjiCard);
  await expect(note(second)).toHaveValue(kenji.secret);
  await scoreSoundly(second);
  await submitCard(second);
  await second.goto(inesCard);
  await expect(second.getByText(ines.secret)).toBeVisible();

  await manager.goto(candidate);
  for (const [card, person] of [
    [inesCard, ines],
    [kenjiCard, kenji],
  ] as const) {
    await manager.goto(card);
    await expect(manager.getByText(person.secret)).toBeVisible();
    await expectAccessible(manager);
  }
  await manager.emulateMedia({ media: 'print' });
  await expect(manager.getByText(kenji.secret)).toBeVisible();
  await expect(manager.getByRole('navigation').first()).toBeHidden();
  expect((await manager.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(5_000);
  await manager.emulateMedia({ media: null });

  await manager.goto('/settings/audit');
  await manager.getByRole('button', { name: /verify|check/i }).click();
  await expect(manager.getByText(/entries hold/)).toBeVisible();
  expect(await manager.locator('main').textContent()).not.toContain(ines.secret);
});
