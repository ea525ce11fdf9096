import { expect, expectAccessible, test } from '../support/browser';
import { addCandidate, addRole, sidewaysScroll, unique } from '../support/hiring-pages';

test('a planned interview waits on home as a card to score, one click away', async ({ page }) => {
  const name = unique('Waiting Wanda');
  await addCandidate(page, name, await addRole(page));
  await page.getByLabel('Title').fill('First conversation');
  // The earliest date that is taken, so that this card is the first one shown.
  await page.getByLabel('Date and time, UTC').fill('2000-01-01T09:00');
  await page.getByLabel('Interviewer').selectOption({ index: 1 });
  await page.getByRole('checkbox', { name: 'Evals' }).check();
  await page.getByRole('button', { name: 'Plan interview' }).click();
  await expect(page.getByRole('heading', { name: 'First conversation' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What needs me today?');
  await expect(page.getByRole('heading', { name: /scorecards? waits? for you/ })).toBeVisible();
  await expect(page.getByRole('link', { name: `Score ${name}: First conversation` })).toHaveAttribute('href', /^\/hiring\/scorecards\//);
  await expect(page.getByRole('link', { name: `Plan interview: ${name}` })).toHaveCount(0);
});

test('axe finds nothing on home and on the overview of hiring, and neither scrolls sideways on a phone', async ({ page }) => {
  await addRole(page);
  for (const path of ['/', '/hiring']) {
    await page.goto(path);
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await sidewaysScroll(page)).toBe(0);
  }
});

test('search answers with what the reader may see, whatever is asked', async ({ request }) => {
  for (const q of ['', '%', `${'x'.repeat(5000)}`, "' or 1=1 --", '\u0000']) {
    const response = await request.get('/api/search', { params: { q } });
    expect(response.status()).toBe(200);
    expect(await response.json()).toEqual({ results: [] });
  }
});
