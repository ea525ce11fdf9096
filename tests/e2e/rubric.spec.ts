import { expect, expectAccessible, test } from '../support/browser';
import { sidewaysScroll } from '../support/hiring-pages';

test('the rubric reads by area and by level, and a deep link lands on its area', async ({ page }) => {
  await page.goto('/hiring/rubric#rag');
  const rag = page.getByRole('region', { name: 'RAG' });
  await expect(rag.getByRole('heading', { name: 'RAG' })).toBeInViewport();
  await expect(rag.getByRole('listitem').filter({ hasText: 'Red signal' }).first()).toBeVisible();
  await expect(rag.getByRole('link', { name: 'Link to RAG' })).toHaveAttribute('href', '#rag');
  await rag.getByRole('link', { name: /Cannot tell a retrieval failure/ }).click();
  await expect(page).toHaveURL(/#cannot-separate-retrieval-from-generation$/);
  await page.getByRole('link', { name: 'By level' }).click();
  await expect(page.getByRole('columnheader', { name: 'Years (context, never scored)' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Senior L5-equivalent/ })).toBeVisible();
});

test('a search leaves the entries that hold every word, and says when none does', async ({ page }) => {
  await page.goto('/hiring/rubric');
  await page.getByLabel('Words in the rubric').fill('kv cache');
  await page.getByRole('button', { name: 'Search' }).last().click();
  await expect(page).toHaveURL(/q=kv\+cache/);
  await expect(page.getByRole('region', { name: 'LLM fundamentals' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Communication and collaboration' })).toHaveCount(0);
  await page.goto('/hiring/rubric?q=xylophone&view=level');
  await expect(page.getByRole('heading', { name: 'No entry holds all of these words' })).toBeVisible();
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(page).toHaveURL(/\?view=level$/);
});

test('axe finds nothing on the rubric, and a phone scrolls it only downwards', async ({ page }) => {
  for (const path of ['/hiring/rubric', '/hiring/rubric?view=level', '/hiring/rubric?q=retrieval']) {
    await page.goto(path);
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await sidewaysScroll(page)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the rubric is searched by its form', async ({ page }) => {
    await page.goto('/hiring/rubric?view=level');
    await page.getByLabel('Words in the rubric').fill('rollback');
    await page.getByRole('button', { name: 'Search' }).last().click();
    await expect(page).toHaveURL('/hiring/rubric?view=level&q=rollback');
    await expect(page.getByText(/entr(y|ies) holds? “rollback”|entries hold “rollback”/)).toBeVisible();
  });
});

test('the rubric loads at most 165 KB of scripts, gzip', async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const scripts = new Set<string>();
  let bytes = 0;
  client.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto('/hiring/rubric', { waitUntil: 'networkidle' });
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(165 * 1024);
});
