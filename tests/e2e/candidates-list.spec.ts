import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, test } from '../support/browser';
import { addCandidate, addRole, sidewaysScroll, unique } from '../support/hiring-pages';

const namesOn = (page: import('@playwright/test').Page) => page.locator('tbody [data-row-link]').allInnerTexts();

test('the address holds the whole view: it sorts, filters, hides columns, and Back undoes', async ({ page }) => {
  const tag = unique('Order');
  const role = await addRole(page);
  for (const name of ['Bea', 'Ada', 'Cem']) await addCandidate(page, `${name} ${tag}`, role);
  await page.goto('/hiring/candidates');
  await page.getByLabel('Name or e-mail').fill(tag);
  await expect.poll(() => namesOn(page)).toEqual([`Cem ${tag}`, `Ada ${tag}`, `Bea ${tag}`]);

  await page.getByRole('columnheader', { name: 'Name' }).getByRole('link').click();
  await expect.poll(() => namesOn(page)).toEqual([`Ada ${tag}`, `Bea ${tag}`, `Cem ${tag}`]);
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('link').click();
  await expect.poll(() => namesOn(page)).toEqual([`Cem ${tag}`, `Bea ${tag}`, `Ada ${tag}`]);
  await page.goBack();
  await expect.poll(() => namesOn(page)).toEqual([`Ada ${tag}`, `Bea ${tag}`, `Cem ${tag}`]);

  await page.getByText('Columns', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Years' }).check();
  await expect(page.getByRole('columnheader', { name: 'Years context, never scored' })).toBeHidden();
  await expect(page).toHaveURL(/hide=years/);
  await page.getByRole('combobox', { name: 'Status' }).selectOption('hired');
  await expect(page.getByRole('heading', { name: 'No candidate matches' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Name or e-mail')).toHaveValue(tag);
  await expect(page.getByRole('combobox', { name: 'Status' })).toHaveValue('hired');
  await page.getByRole('link', { name: 'Clear filters' }).click();
  await expect(page.getByLabel('Name or e-mail')).toHaveValue('');
});

test('the list is walked, searched and opened by keyboard, and ? says how', async ({ page }) => {
  const tag = unique('Keys');
  const role = await addRole(page);
  for (const name of ['First', 'Second']) await addCandidate(page, `${name} ${tag}`, role);
  await page.goto(`/hiring/candidates?q=${encodeURIComponent(tag)}&sort=name`);
  await page.keyboard.press('?');
  await expect(page.getByText('Next and previous candidate')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByLabel('Name or e-mail')).toBeFocused();
  await page.keyboard.type(`jj ${tag}`);
  await expect(page.getByRole('heading', { name: 'No candidate matches' })).toBeVisible();
  await page.getByLabel('Name or e-mail').fill(tag);
  await expect(page.getByRole('link', { name: `First ${tag}`, exact: true })).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: `First ${tag}`, exact: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: `Second ${tag}`, exact: true })).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`First ${tag}`);
});

test('the export holds the whole filtered list, and a name that looks like a formula stays text', async ({ page }) => {
  const tag = unique('Sheet');
  const role = await addRole(page);
  await addCandidate(page, `=HYPERLINK("http://example.com","${tag}")`, role);
  await addCandidate(page, `Plain, "quoted" ${tag}`, role);
  await page.goto(`/hiring/candidates?q=${encodeURIComponent(tag)}&sort=name`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export CSV' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^candidates-\d{4}-\d{2}-\d{2}\.csv$/);
  const [heading, formula, plain, end] = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(heading).toBe('\ufeffName,E-mail,Role,Status,Cards in,Cards planned,"Years (context, never scored)",Added,Changed,Archived');
  expect(formula).toContain(`"'=HYPERLINK(""http://example.com"",""${tag}"")"`);
  expect(plain).toContain(`"Plain, ""quoted"" ${tag}",,${role},In process,0,0,,`);
  expect(end).toBe('');
});

test('an export that another site asks for gives nothing', async ({ request, baseURL }) => {
  const asked = (headers: Record<string, string>) => request.post('/hiring/candidates/export', { form: { q: '' }, headers });
  expect((await asked({ origin: 'https://example.com' })).status()).toBe(403);
  expect((await asked({})).status()).toBe(403);
  expect((await asked({ origin: baseURL ?? '' })).headers()['content-type']).toContain('text/csv');
});

test('a hand-edited address shows the nearest list instead of breaking', async ({ page }) => {
  await addCandidate(page, unique('Somebody'), await addRole(page));
  for (const search of [
    '?page=99999',
    '?page=-1&sort=salary&status=famous&role=%00&hide=name',
    `?q=${'x'.repeat(12_000)}`,
    '?q=%F0%9F%92&sort=&sort=',
  ]) {
    const response = await page.goto(`/hiring/candidates${search}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Candidates');
  }
});

test('axe finds nothing on the list, and only the table scrolls sideways on a phone', async ({ page }) => {
  await addCandidate(page, unique('Somebody'), await addRole(page));
  await page.goto('/hiring/candidates');
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await sidewaysScroll(page)).toBe(0);
});
