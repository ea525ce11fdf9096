import { expect, expectAccessible, test } from '../support/browser';
import { sidewaysScroll } from '../support/hiring-pages';

test('the sample team’s calibration says what agrees, who leans and what is too few, and its ratings come out as CSV', async ({ page }) => {
  await page.goto('/settings/workspace');
  const load = page.getByRole('button', { name: 'Load the sample team' });
  const remove = page.getByRole('button', { name: 'Remove the sample team' }).first();
  await expect(load.or(remove).first()).toBeVisible();
  if (await load.isVisible()) await load.click();
  await expect(remove).toBeVisible();

  await page.goto('/hiring/calibration');
  const section = (id: string) => page.locator(`#${id}`);
  await expect(section('agreement').getByRole('heading')).toContainText(/α is −?0\.\d\d \(−?0\.\d\d to 0\.\d\d\)/);
  await expect(section('agreement')).toContainText('Too few cases rated twice, of 10 needed');
  await expect(section('severity').getByRole('img', { name: /^Kenji Morimoto: / })).toBeVisible();
  await expect(section('panels').getByRole('heading')).toContainText('Panels agreed strongly on');
  await expect(page.getByText('Loops you still owe a card for are left out, here and in the export.')).toBeVisible();

  await section('agreement').getByText('The figures as a table').click();
  await expect(section('agreement').getByRole('row', { name: /^All areas \d+ \d+ −?0\.\d\d/ })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sidewaysScroll(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 720 });

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export ratings, CSV' }).click();
  const stream = await (await download).createReadStream();
  let text = '';
  for await (const chunk of stream) text += chunk;
  const [heading, ...rows] = text.trim().split(/\r?\n/);
  expect(heading).toBe('candidate_id,interviewer_id,area,rating,submitted_at,rubric_version,stage');
  expect(rows.length).toBeGreaterThan(20);
  expect(rows[0]).toMatch(/^[\w-]+,[\w-]+,[a-z-]+,[1-4],\d{4}-\d\d-\d\dT[\d:.]+Z,1,/);

  await page.getByLabel('Submitted to').fill('2020-01-01');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page).toHaveURL(/to=2020-01-01/);
  await expect(page.getByRole('heading', { name: 'No submitted scorecard fits these filters' })).toBeVisible();
});

test('an exercise is rated by keyboard alone, compared with gold, and kept when it is taken again', async ({ page }) => {
  await page.goto('/hiring/exercises');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'A tour of the transformer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A tour of the transformer');
  // Somebody who has rated it before sees the result first.
  const again = page.getByRole('link', { name: 'Rate it again' });
  if (await again.isVisible()) await again.click();
  await expect(page.getByText('gold', { exact: false }).filter({ hasText: 'Why' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Compare with gold' }).click();
  await expect(page.getByText('Choose a rating from 1 to 4.')).toBeVisible();

  await page.getByRole('radio', { name: /^1/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^2/ })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: /^Red signal/ })).toBeChecked();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Compare with gold' }).focus();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'You rated 2, gold is 1: 1 point more lenient' })).toBeVisible();
  await expect(page.getByText('Why 1, below the mid bar:')).toBeVisible();
  await expect(page.getByText('100% of 3 signals judged as gold has them.')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sidewaysScroll(page)).toBe(0);

  await page.getByRole('link', { name: 'Rate it again' }).click();
  await page.getByRole('radio', { name: /^1/ }).check();
  await page.getByRole('button', { name: 'Compare with gold' }).click();
  await expect(page.getByRole('heading', { name: 'You rated 1, as gold does' })).toBeVisible();
  await page.getByText('Earlier attempts').click();
  await expect(page.getByText(': rated 2').last()).toBeVisible();
  await page.getByRole('link', { name: 'Next exercise' }).click();
  await expect(page.getByText('As gold').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an exercise is rated and its result shown', async ({ page }) => {
    await page.goto('/hiring/exercises/llm-fundamentals-cache-arithmetic?again=1');
    await page.getByRole('radio', { name: /^2/ }).check();
    await page.getByRole('button', { name: 'Compare with gold' }).click();
    await expect(page.getByRole('heading', { name: /^You rated 2, / })).toBeVisible();
  });
});

test('an exercise that does not exist is a page with words', async ({ page, allowProblem }) => {
  allowProblem(/404/);
  expect((await page.goto('/hiring/exercises/nothing'))?.status()).toBe(404);
});
