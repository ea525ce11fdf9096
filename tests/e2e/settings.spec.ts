import { expect, expectAccessible, test } from '../support/browser';

test('for one person alone the workspace says how it runs', async ({ page }) => {
  await page.goto('/settings');
  await expect(page).toHaveURL(/\/settings\/workspace$/);
  await expect(page.getByText('For one person on this computer, without a sign-in')).toBeVisible();
  await expectAccessible(page);
});

test('for one person alone the members say how to make it a team, and nobody is invited', async ({ page }) => {
  await page.goto('/settings/members');
  await expect(page.getByText('LEADFRAME_AUTH=team npm start')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make an invitation' })).toHaveCount(0);
  await expectAccessible(page);
});

test('for one person alone there are no sessions, and the page says why', async ({ page }) => {
  await page.goto('/settings/sessions');
  await expect(page.getByText('Nowhere: Leadframe runs here for one person')).toBeVisible();
  await expectAccessible(page);
});

test('the doors of team mode explain themselves when there is nobody to let in', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What needs me today?');
  for (const [path, title] of [
    ['/set-up', 'Nothing to set up'],
    ['/join#some-code', 'Nobody can join here yet'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expectAccessible(page);
  }
});

test('what each role may do is a table in words, with the reader’s own role marked', async ({ page }) => {
  await page.goto('/settings/roles');
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader', { name: 'Owner your role' })).toBeVisible();
  await expect(table.getByRole('row', { name: /^Invite people/ })).toContainText('YesYesNoNoNoNoNo');
  await expectAccessible(page);
});

test('the settings fit a phone: no page scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['workspace', 'members', 'sessions', 'roles', 'audit']) {
    await page.goto(`/settings/${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
  }
});
