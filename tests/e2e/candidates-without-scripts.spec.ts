import { expect, test } from '../support/browser';
import { addCandidate, addRole, unique } from '../support/hiring-pages';

test.use({ javaScriptEnabled: false });

test('without scripts a role and a candidate are added, and a refused form keeps its text', async ({ page }) => {
  const role = await addRole(page);
  const name = unique('Noscript Nora');
  await page.goto('/hiring/candidates/new');
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Role').selectOption({ label: role });
  await page.getByLabel('E-mail').fill('nora at example');
  await page.getByLabel('Years of experience').fill('900');
  await page.getByLabel('Note').fill('Two lines\nof text');
  await page.getByRole('button', { name: 'Add candidate' }).click();
  await expect(page.getByText('This is not an e-mail address.')).toBeVisible();
  await expect(page.getByText('Years of experience is between 0 and 60.')).toBeVisible();
  await expect(page.getByLabel('Name')).toHaveValue(name);
  await expect(page.getByLabel('Role').locator('option:checked')).toHaveText(role);
  await expect(page.getByLabel('Note')).toHaveValue('Two lines\nof text');
  await page.getByLabel('E-mail').fill('nora@example.com');
  await page.getByLabel('Years of experience').fill('9');
  await page.getByRole('button', { name: 'Add candidate' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByText('9 (context, never scored)')).toBeVisible();
});

test('without scripts the list sorts by links and filters by its form', async ({ page }) => {
  const tag = unique('Static');
  const role = await addRole(page);
  for (const name of ['Ada', 'Bea']) await addCandidate(page, `${name} ${tag}`, role);
  await page.goto('/hiring/candidates?sort=name');
  await page.getByLabel('Name or e-mail').fill(tag);
  await page.getByText('Columns', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Role' }).check();
  await page.getByRole('button', { name: 'Apply' }).click();
  const names = page.locator('tbody [data-row-link]');
  await expect(names).toHaveText([`Ada ${tag}`, `Bea ${tag}`]);
  await expect(page.getByRole('columnheader', { name: 'Role' })).toHaveCount(0);
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('link').click();
  await expect(names).toHaveText([`Bea ${tag}`, `Ada ${tag}`]);
  await names.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Bea ${tag}`);
});

test('without scripts an interview is planned, a candidate archived and restored', async ({ page }) => {
  await addCandidate(page, unique('Plain Forms'), await addRole(page));
  await page.getByLabel('Title').fill('Working session');
  await page.getByLabel('Interviewer').selectOption({ index: 1 });
  await page.getByRole('checkbox', { name: 'Agents' }).check();
  await page.getByRole('button', { name: 'Plan interview' }).click();
  await expect(page.getByRole('heading', { name: 'Working session' })).toBeVisible();
  await page.getByRole('button', { name: 'Archive' }).click();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByRole('button', { name: 'Archive' })).toBeVisible();
});
