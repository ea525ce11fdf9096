import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/browser';
import { addCandidate, addRole, sidewaysScroll, unique } from '../support/hiring-pages';

/** Opens the plan of a role from the list of roles. */
async function openPlan(page: Page, role: string): Promise<string> {
  await page.goto('/hiring/roles');
  await page.getByRole('link', { name: `Interview plan of ${role}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Interview plan: ${role}`);
  return page.url();
}

/** Fits a phone, and axe finds nothing. */
async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sidewaysScroll(page), page.url()).toBe(0);
  if (before) await page.setViewportSize(before);
}

test('a role is planned, the loop started, what was asked is shown, and an interview that did not happen is settled', async ({ page }) => {
  const role = await addRole(page);
  const planUrl = await openPlan(page, role);
  await page.getByRole('button', { name: 'Suggest a loop' }).click();
  await expect(page.getByRole('group', { name: 'Stage 4' })).toBeVisible();
  await page
    .getByRole('group', { name: 'Stage 4' })
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(page.getByRole('group', { name: 'Stage 4' })).toHaveCount(0);
  const first = page.getByRole('group', { name: 'Stage 1' });
  const second = page.getByRole('group', { name: 'Stage 2' });
  await first.getByLabel('Title').fill('First talk');
  await second.getByLabel('Title').fill('Second talk');
  for (const stage of [first, second, page.getByRole('group', { name: 'Stage 3' })]) {
    await stage.getByLabel('Interviewer').selectOption({ label: 'Local owner' });
  }
  await page.getByRole('button', { name: 'Save plan' }).click();
  await expect(page.getByText('Plan saved.')).toBeVisible();
  await expect(page.getByText(/one rater only/).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Minutes of each area in each stage' })).toContainText('First talk');
  await expectSound(page);

  // Somebody else saves meanwhile: both versions are shown, and nothing typed is lost.
  const other = await page.context().newPage();
  await other.goto(planUrl);
  await other.getByRole('group', { name: 'Stage 3' }).getByLabel('Title').fill('Third by them');
  await other.getByRole('button', { name: 'Save plan' }).click();
  await expect(other.getByText('Plan saved.')).toBeVisible();
  await other.close();
  await page.getByRole('group', { name: 'Stage 3' }).getByLabel('Title').fill('Third by me');
  await page.getByRole('button', { name: 'Save plan' }).click();
  await expect(page.getByText('Somebody else changed this plan')).toBeVisible();
  await expect(page.getByRole('region', { name: 'What differs' })).toContainText('Third by them');
  await page.getByRole('button', { name: 'Save mine over it' }).click();
  await expect(page.getByText('Plan saved.')).toBeVisible();

  const name = unique('Loop Lina');
  await addCandidate(page, name, role);
  await page.getByLabel('First talk: date and time, UTC').fill('2001-01-01T09:00');
  await page.getByLabel('Second talk: date and time, UTC').fill('2001-01-02T09:00');
  await page.getByRole('button', { name: 'Plan the loop' }).click();
  await expect(page.getByRole('heading', { name: 'Third by me' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Plan the loop' })).toHaveCount(0);
  await expectSound(page);
  const candidateUrl = page.url();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Add First talk to a calendar' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  const calendar = await page.request.get(download.url());
  expect(calendar.headers()['content-type']).toContain('text/calendar');
  expect(await calendar.text()).toMatch(/BEGIN:VEVENT[\s\S]*DTSTART:20010101T090000Z[\s\S]*END:VEVENT/);

  await page.getByRole('link', { name: 'Score: Second talk', exact: true }).first().click();
  const asked = page.getByRole('region', { name: 'Asked before this interview' });
  await expect(asked).toContainText('First talk');
  await expect(asked).toContainText('Ask in this interview');
  await expect(asked).toContainText('Left to ask');

  await page.goto('/hiring/scorecards');
  const card = page.getByRole('listitem').filter({ hasText: name }).filter({ hasText: 'First talk' });
  await expect(card).toContainText('Overdue');
  await card.getByText('Did not happen').click();
  await card.getByRole('button', { name: 'Mark as not happened' }).click();
  await expect(card.getByText('Say in a few words why')).toBeVisible();
  await card.getByLabel('Why it did not take place').fill('The candidate was ill');
  await card.getByRole('button', { name: 'Mark as not happened' }).click();
  await expect(page.getByText('Did not happen: The candidate was ill').first()).toBeVisible();
  const later = page.getByRole('listitem').filter({ hasText: name }).filter({ hasText: 'Second talk' });
  await later.getByRole('button', { name: /^Put off by 3 days/ }).click();
  await expect(later).toContainText('Put off');
  await expectSound(page);
  await page.goto(candidateUrl);
  await expect(page.getByText('The candidate was ill')).toBeVisible();
  await page.goto('/hiring/interviews');
  await expectSound(page);
});

test('without scripts a plan is drawn up, reshaped and saved, and a refused one keeps its text', async ({ newPerson, page }) => {
  const role = await addRole(page);
  const plain = await newPerson({ javaScriptEnabled: false });
  await openPlan(plain, role);
  for (const number of [1, 2]) {
    await plain.getByRole('button', { name: 'Add a stage' }).click();
    await expect(plain.getByRole('group', { name: `Stage ${number}` })).toBeVisible();
  }
  const first = plain.getByRole('group', { name: 'Stage 1' });
  await first.getByLabel('Title').fill('Kept title');
  await first.getByLabel('Evals').fill('many');
  await plain.getByRole('button', { name: 'Save plan' }).click();
  await expect(plain.getByText('Whole minutes from 1 to 480, or empty.')).toBeVisible();
  await expect(plain.getByText('The title is missing.')).toBeVisible();
  await expect(first.getByRole('textbox', { name: 'Title' })).toHaveValue('Kept title');
  await first.getByLabel('Evals').fill('30');
  await plain.getByRole('group', { name: 'Stage 2' }).getByLabel('Title').fill('Second');
  await plain.getByRole('button', { name: 'Move stage 2 up' }).click();
  await plain
    .getByRole('group', { name: 'Stage 1' })
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(plain.getByRole('group', { name: 'Stage 1' }).getByRole('textbox', { name: 'Title' })).toHaveValue('Kept title');
  await plain.getByRole('button', { name: 'Save plan' }).click();
  await expect(plain.getByText('Plan saved.')).toBeVisible();
  await expect(plain.getByText('Kept title has no interviewer.')).toBeVisible();
});

test('two candidates of the sample team stand side by side, with intervals and no ranking', async ({ page }) => {
  await page.goto('/settings/workspace');
  const load = page.getByRole('button', { name: 'Load the sample team' });
  const remove = page.getByRole('button', { name: 'Remove the sample team' }).first();
  await expect(load.or(remove).first()).toBeVisible();
  if (await load.isVisible()) await load.click();
  // Another test may have loaded it meanwhile: then only a fresh page says so.
  await expect(async () => {
    await page.goto('/settings/workspace');
    await expect(remove).toBeVisible({ timeout: 2_000 });
  }).toPass();

  await page.goto('/hiring/compare');
  const role = page.getByLabel('Role');
  await role.selectOption({ label: 'Senior AI Engineer, Applied' });
  await page.getByRole('button', { name: 'Show its candidates' }).click();
  const boxes = page.getByRole('checkbox', { disabled: false });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  const table = page.getByRole('region', { name: 'Candidates side by side' });
  await expect(table.getByRole('row').filter({ hasText: 'Evals' })).toContainText(/\d\.\d\d/);
  await expect(table).toContainText('rater');
  await expect(table).toContainText('Cannot be told apart');
  await expectSound(page);
  await table.focus();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeHidden();
  await expect(table).toBeVisible();
});
