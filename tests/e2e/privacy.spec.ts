import { expect, expectAccessible, test } from '../support/browser';
import { addCandidate, addRole, sidewaysScroll, unique } from '../support/hiring-pages';

test('a candidate is erased with the name typed, the certificate says what went, and the trail holds no name', async ({ page }) => {
  const name = unique('Erasmus Gone');
  const address = await addCandidate(page, name, await addRole(page));
  await page.getByRole('link', { name: /^Privacy: request/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Privacy: ${name}`);
  await expectAccessible(page);

  await page.getByLabel('Why the record must stay').fill('Claim, file 17.');
  await page.getByRole('button', { name: 'Put under legal hold' }).click();
  await expect(page.getByText('This record may not be erased')).toBeVisible();
  await page.getByRole('button', { name: 'Lift the hold' }).click();

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download Markdown' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^subject-access-.*\.md$/);

  await page.getByLabel('Reason').fill('Request under Article 17');
  await page.getByLabel('Type the candidate’s name to confirm').fill('Somebody else');
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByText(`Type the name as it stands in the title: ${name}.`)).toBeVisible();
  await expect(page.getByLabel('Reason')).toHaveValue('Request under Article 17');
  await page.getByLabel('Type the candidate’s name to confirm').fill(name);
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Certificate of erasure');
  await expect(page.getByText('Request under Article 17')).toBeVisible();
  await expectAccessible(page);

  const id = address.split('/').at(-1) ?? '';
  await page.goto(`/settings/audit?record=${id}`);
  await expect(page.getByRole('row').filter({ hasText: 'Candidate erased' })).toHaveCount(1);
  await expect(page.getByText(name)).toHaveCount(0);
  await page.goto(`/hiring/candidates?q=${encodeURIComponent(name)}`);
  await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0);
});

test('retention is set per role, and says when it is not', async ({ page }) => {
  const role = await addRole(page);
  await page.goto('/hiring/privacy');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: role }) });
  await expect(row.getByText('Not set')).toBeVisible();
  await row.getByLabel(/^Days that records are kept/).fill('180');
  await row.getByRole('button', { name: 'Save' }).click();
  await expect(row.getByText('Not set')).toBeHidden();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sidewaysScroll(page)).toBe(0);
});

test('the fairness table flags below four fifths, suppresses small cells and opens its arithmetic', async ({ page }) => {
  const role = await addRole(page);
  await page.goto('/hiring/fairness');
  await page.getByLabel('Role').selectOption({ label: role });
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByLabel('Stage', { exact: true }).fill('Screen');
  const counts = [
    ['North', '80', '48'],
    ['South', '40', '12'],
    ['East', '4', '4'],
  ] as const;
  for (const [index, [group, applied, selected]] of counts.entries()) {
    await page.getByLabel(`Group ${index + 1}`, { exact: true }).fill(group);
    await page.getByLabel(`Applied in group ${index + 1}`).fill(applied);
    await page.getByLabel(`Selected in group ${index + 1}`).fill(selected);
  }
  await page.getByRole('button', { name: 'Add stage' }).click();
  const table = page.getByRole('region', { name: 'Selection in Screen' });
  await expect(table.getByRole('row', { name: /^North/ })).toContainText('Reference');
  await expect(table.getByRole('row', { name: /^South/ })).toContainText(/0\.500.*0\.0034.*Flagged/);
  await expect(table.getByRole('row', { name: /^East/ })).toContainText('suppressed');
  await page.getByText('Show the arithmetic').click();
  await expect(page.getByText('5 × 12 × 80 = 4,800, against 4 × 48 × 40 = 7,680.')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sidewaysScroll(page)).toBe(0);
});

test('a pasted answer is reviewed under a letter, and its results open once the review is in', async ({ page }) => {
  const name = unique('Written Wanda');
  const role = await addRole(page);
  await addCandidate(page, name, role);
  await page.goto('/hiring/reviews/new');
  const title = unique('Take-home');
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Role').selectOption({ label: role });
  await page.getByRole('button', { name: 'Open exercise' }).click();
  await page.getByLabel('Whose answers').selectOption({ label: name });
  await page.getByLabel(/^RAG/).fill(`I, ${name}, would split the errors first.`);
  await page.getByRole('button', { name: 'Save answers' }).click();
  await expect(page.getByText(`${name}: 1 answer`)).toBeVisible();
  await page.goto('/hiring/reviews');
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Candidate A' })).toBeVisible();
  await expect(page.getByText(name)).toHaveCount(0);
  await page.getByRole('radio', { name: /^3/ }).check();
  await page.getByLabel('Notes on candidate A').fill('Splits before fixing.');
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByRole('button', { name: 'Save and finish' }).click();
  await expect(page.getByText('Your reviews are in')).toBeVisible();
  await page.goto(`${page.url().split('?')[0]}/results`);
  await expect(page.getByRole('row', { name: new RegExp(name) })).toBeVisible();
});
