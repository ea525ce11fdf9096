import { expect, expectAccessible, test } from '../support/browser';
import { addCandidate, addRole, sidewaysScroll, unique } from '../support/hiring-pages';

test('a role, a candidate and an interview are added, and the candidate is found again in three ways', async ({ page }) => {
  const role = await addRole(page);
  const name = unique('Zoë Ångström');
  const address = await addCandidate(page, name, role);
  await expect(page.getByText('Senior (L5-equivalent)')).toBeVisible();

  await page.getByLabel('Title').fill('System design');
  await page.getByLabel('Date and time, UTC').fill('2026-11-25T14:30');
  await page.getByLabel('Interviewer').selectOption({ index: 1 });
  await page.getByRole('checkbox', { name: 'RAG' }).check();
  await page.getByRole('checkbox', { name: 'Evals' }).check();
  await page.getByRole('button', { name: 'Plan interview' }).click();
  await expect(page.getByText('25 Nov 2026, 14:30 UTC, 60 minutes')).toBeVisible();
  await expect(page.getByText('Your scorecard is still to be written')).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue('');
  await expect(page.getByRole('checkbox', { name: 'RAG covered by 1 interviewer' })).not.toBeChecked();

  await page.goto('/hiring/candidates');
  await page.getByLabel('Name or e-mail').fill(name.toUpperCase());
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });
  await expect(row).toContainText('hidden until you submit yours');
  await expect(page).toHaveURL(/\?q=/);
  await expect(row.getByRole('link', { name: `Score ${name}` })).toHaveAttribute('href', /^\/hiring\/scorecards\//);

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /Search/ }).fill(name);
  await page.getByRole('option', { name: new RegExp(`${name}.*Candidate`) }).click();
  await expect(page).toHaveURL(address);
});

test('an interview that nobody has written on comes off the plan', async ({ page }) => {
  await addCandidate(page, unique('Short Loop'), await addRole(page));
  await page.getByLabel('Title').fill('Coding');
  await page.getByLabel('Interviewer').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Plan interview' }).click();
  await expect(page.getByText('Choose at least one area for this interviewer.')).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue('Coding');
  await page.getByRole('checkbox', { name: 'Agents' }).check();
  await page.getByRole('button', { name: 'Plan interview' }).click();
  await page.getByRole('button', { name: 'Remove Coding' }).click();
  await expect(page.getByRole('heading', { name: 'No interview is planned' })).toBeVisible();
});

test('an archived candidate leaves the list and comes back as they were', async ({ page }) => {
  const name = unique('Away Awhile');
  await addCandidate(page, name, await addRole(page));
  await page.getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText('Archived on')).toBeVisible();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByRole('button', { name: 'Archive' })).toBeVisible();
  await expect(page.getByText('Archived on')).toBeHidden();
});

for (const [what, name] of [
  ['300 characters', `${'Wolfeschlegelsteinhausenbergerdorff'.repeat(8)} Jr and ${'x'.repeat(12)}`],
  ['emoji', 'Zoë 👩🏽‍🔬🏳️‍🌈'],
  ['right-to-left text', 'نور حداد'],
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(2)>'],
] as const) {
  test(`a name of ${what} is shown as it was typed, also on a phone`, async ({ page }) => {
    const role = await addRole(page);
    const full = unique(name).slice(-300);
    await addCandidate(page, full, role);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await sidewaysScroll(page)).toBe(0);
    await page.goto(`/hiring/candidates?q=${encodeURIComponent(full.slice(-8))}`);
    await expect(page.getByRole('link', { name: full, exact: true })).toBeVisible();
    expect(await sidewaysScroll(page)).toBe(0);
  });
}

test('a name that no database can hold is refused with a sentence, and kept', async ({ page }) => {
  const role = await addRole(page);
  await page.goto('/hiring/candidates/new');
  await page.getByLabel('Role').selectOption({ label: role });
  const name = page.getByLabel('Name');
  await name.evaluate((input: HTMLInputElement) => {
    input.value = 'Ada\0Lovelace';
  });
  await page.getByRole('button', { name: 'Add candidate' }).click();
  await expect(page.getByText('This text holds a character that cannot be stored.')).toBeVisible();
  await expect(name).toHaveValue(/Ada.?Lovelace/);
});

test('two people who edit one candidate see both texts, and the second save is deliberate', async ({ page, context }) => {
  const name = unique('Contested Candidate');
  const address = await addCandidate(page, name, await addRole(page));
  const other = await context.newPage();
  await page.goto(`${address}/edit`);
  await other.goto(`${address}/edit`);
  await other.getByLabel('Note').fill('Theirs: six weeks of notice');
  await other.getByRole('button', { name: 'Save candidate' }).click();
  await expect(other.getByText('Theirs: six weeks of notice')).toBeVisible();

  await page.getByLabel('Note').fill('Mine: prefers mornings');
  await page.getByRole('button', { name: 'Save candidate' }).click();
  await expect(page.getByText('Somebody else changed this candidate since you opened it.')).toBeVisible();
  const differing = page.getByRole('row', { name: /^Note/ });
  await expect(differing).toContainText('Theirs: six weeks of notice');
  await expect(differing).toContainText('Mine: prefers mornings');
  await expect(page.getByLabel('Note')).toHaveValue('Mine: prefers mornings');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save mine over it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByText('Mine: prefers mornings')).toBeVisible();
});

test('axe finds nothing on the pages of a candidate and of roles', async ({ page }) => {
  const address = await addCandidate(page, unique('Accessible Ada'), await addRole(page));
  for (const path of [address, `${address}/edit`, '/hiring/candidates/new', '/hiring/roles', '/hiring/roles/new', '/hiring']) {
    await page.goto(path);
    await expectAccessible(page);
  }
});

test('a candidate who does not exist is a page with words', async ({ page, allowProblem }) => {
  allowProblem(/404/);
  const response = await page.goto('/hiring/candidates/00000000-0000-0000-0000-000000000000');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
});
