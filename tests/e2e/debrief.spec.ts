import { expect, expectAccessible, test } from '../support/browser';
import { sidewaysScroll, unique } from '../support/hiring-pages';
import { openCard, planCard, scoreSoundly, submitCard } from '../support/scorecard-pages';

test('from an owed card to a signed decision: blind first, then a debrief that opens by itself, its gap kit, and a record that stands', async ({
  page,
}) => {
  test.slow();
  const { name, path } = await planCard(page, ['RAG', 'Agents'], unique('Mira Loop'));
  await page.goto(`/hiring/candidates?q=${encodeURIComponent(name)}`);
  const candidate = (await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '';

  for (const place of ['debrief', 'gap-kit', 'decision']) {
    await page.goto(`${candidate}/${place}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Score the interview first');
  }
  for (const format of ['markdown', 'json']) expect((await page.request.get(`${candidate}/decision/${format}`)).status()).toBe(403);
  await expectAccessible(page);

  await openCard(page, path);
  await scoreSoundly(page);
  await submitCard(page);

  await page.goto(candidate);
  await page.getByRole('navigation', { name: 'After the interviews' }).getByRole('link', { name: 'Debrief' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Debrief: ${name}`);
  await expect(page.getByRole('row', { name: /^Composite/ })).toContainText('3.00');
  await expect(page.getByRole('heading', { name: /Evals: nobody probed it/ })).toBeVisible();
  await expect(page.getByText('No level is inferred: 2 of 8 areas are rated, and the rule needs 6')).toBeVisible();
  await page.getByLabel('Minutes').fill('Asked again about evals.');
  await page.getByRole('button', { name: 'Save minutes' }).click();
  await expect(page.getByText('The minutes are saved.')).toBeVisible();
  await page.getByText('Show the arithmetic').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('= Φ((3.00 − (3 − ½)) / (0.7 / √1))').first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Gap kit' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Evals' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'RAG' })).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Decision', exact: true }).click();
  await page.getByLabel('Decision', { exact: true }).selectOption('hire');
  await page.getByLabel('Level to hire at').selectOption('senior');
  await page.getByLabel('What they say').fill('  I would wait.\nTwo areas are not eight. ');
  await page.getByLabel('Who', { exact: true }).fill('Ada');
  await page.getByLabel(/^Type the candidate/).fill(name);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign the decision' }).click();
  await expect(page.getByText(/The ratings establish no level.*Say why/)).toBeVisible();
  await expect(page.getByLabel('What they say')).toHaveValue('  I would wait.\nTwo areas are not eight. ');
  await page.getByLabel('Reason').fill('Known from two years of work together.');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Sign the decision' }).press('Enter');
  await expect(page.getByText('Hire at Senior')).toBeVisible();
  await expect(page.getByRole('blockquote')).toHaveText('  I would wait.\nTwo areas are not eight. ');
  await expect(page.getByRole('button', { name: 'Sign the decision' })).toHaveCount(0);
  await expectAccessible(page);

  const markdown = await page.request.get(`${candidate}/decision/markdown`);
  expect(markdown.headers()['content-disposition']).toMatch(/^attachment; filename="decision-Mira-Loop/);
  expect(await markdown.text()).toContain('Recommended level: none\n- Decided: Hire at Senior');
  expect(await (await page.request.get(`${candidate}/decision/json`)).json()).toMatchObject({
    format: 'leadframe.hire-decision/1',
    outcome: 'hire',
    dissent: [{ name: 'Ada', text: expect.stringContaining('Two areas') }],
  });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: 'JSON' })).toBeHidden();
  await expect(page.getByText('Hire at Senior')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await page.setViewportSize({ width: 390, height: 844 });
  for (const place of ['debrief', 'gap-kit', 'decision']) {
    await page.goto(`${candidate}/${place}`);
    expect(await sidewaysScroll(page), place).toBe(0);
  }
  await page.goto(candidate);
  await expect(page.getByText('Hired', { exact: true })).toBeVisible();
});

test('the level rule explains itself, and keeps what was typed when it refuses', async ({ page }) => {
  await page.goto('/hiring/level-rule');
  await page.getByLabel('Rater error').fill('0');
  await page.getByRole('button', { name: /^Publish version/ }).click();
  await expect(page.getByText('The rater error is at least 0.1 points')).toBeVisible();
  await expect(page.getByLabel('Rater error')).toHaveValue('0');
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sidewaysScroll(page)).toBe(0);
});
