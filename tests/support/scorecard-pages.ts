import { expect, type Page } from '@playwright/test';
import { addCandidate, addRole, unique } from './hiring-pages';

/** Plans an interview of a new candidate with oneself, and returns the candidate's name and the path of the card that waits. */
export async function planCard(
  page: Page,
  areas: readonly string[],
  name = unique('Noor Haddad'),
): Promise<{ name: string; path: string }> {
  await addCandidate(page, name, await addRole(page));
  await page.getByLabel('Title').fill('Technical deep dive');
  const interviewer = page.getByLabel('Interviewer');
  await interviewer.selectOption(await interviewer.locator('option', { hasText: /, you$/ }).getAttribute('value'));
  for (const area of areas) await page.getByRole('checkbox', { name: area }).check();
  await page.getByRole('button', { name: 'Plan interview' }).click();
  await expect(page.getByText('Your scorecard is still to be written')).toBeVisible();
  await page.goto('/hiring/scorecards');
  const path = await page.getByRole('link', { name, exact: true }).getAttribute('href');
  if (!path) throw new Error('The card is not on the list.');
  return { name, path };
}

/** Opens a card and waits until it takes input. */
export async function openCard(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(saveState(page)).toHaveText(/Nothing to save yet|Saved .*\d\d:\d\d/);
}

/** How saving stands, as the bar says it. */
export const saveState = (page: Page) => page.locator('[data-save-state]');

/** Waits until everything typed has reached the server. */
export const expectSaved = (page: Page) => expect(saveState(page)).toHaveText(/Saved .*\d\d:\d\d/);

/** Scores the two areas RAG and Agents so that nothing disagrees. */
export async function scoreSoundly(page: Page): Promise<void> {
  for (const area of ['RAG', 'Agents'])
    await page
      .getByRole('radiogroup', { name: area })
      .getByRole('radio', { name: /^3 · Senior bar/ })
      .check();
  await page.getByRole('radio', { name: 'Hire', exact: true }).check();
  await expectSaved(page);
}

/** Submits the open card and waits for its reading view. */
export async function submitCard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Submit scorecard' }).click();
  await page.getByRole('button', { name: 'Submit and freeze' }).click();
  await expect(page.getByRole('heading', { name: /^Recommendation/ })).toBeVisible();
}
