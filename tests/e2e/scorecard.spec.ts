import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, test } from '../support/browser';
import { sidewaysScroll } from '../support/hiring-pages';
import { expectSaved, openCard, planCard, saveState, scoreSoundly, submitCard } from '../support/scorecard-pages';
import { scriptBudget, scriptWeight } from '../support/script-weight';

const areas = ['RAG', 'Agents'];

test('a card is scored, settled and submitted by keyboard alone, then reads back what was said', async ({ page }) => {
  const { name, path } = await planCard(page, areas);
  await openCard(page, path);
  const press = (keys: string) => page.keyboard.press(keys);
  const current = page.locator('[data-current]');
  await expect(current).toHaveAttribute('id', 'rag');

  await press('4');
  await expect(page.getByRole('radiogroup', { name: 'RAG' }).getByRole('radio', { name: /^4 ·/ })).toBeChecked();
  await press('g');
  await expect(page.getByLabel('What was said or done')).toBeFocused();
  await page.keyboard.type('Asked for hit rate at 5, unprompted 1234');
  await press('Escape');
  await expect(page.getByRole('heading', { name: 'RAG', exact: true })).toBeFocused();
  await press('n');
  await page.keyboard.type('Three classes, a remedy for each. jk0');
  await press('Escape');
  await press('j');
  await expect(current).toHaveAttribute('id', 'agents');
  await press('3');
  await press('r');
  await page.keyboard.type('Everything is an agent');
  await press('Escape');
  await press('j');
  await press('2');
  await press('j');
  await press('3');
  await expect(page.getByRole('radio', { name: 'Hire', exact: true })).toBeChecked();
  await press('j');
  await expect(current).toHaveAttribute('id', 'review');
  await expectSaved(page);

  await expect(page.getByText('1 thing to settle first')).toBeVisible();
  await expect(page.getByText('Agents is rated 3, and you marked a red signal on it.')).toBeVisible();
  await page.getByLabel('Reason, if it stands').focus();
  await page.keyboard.type('Corrected it when asked for the ten paths');
  await expect(page.getByText('The card agrees with itself')).toBeVisible();
  await page.getByRole('button', { name: 'Submit scorecard' }).focus();
  await press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Submit this scorecard?' });
  await expect(dialog).toContainText('freeze as they stand');
  await dialog.getByRole('button', { name: 'Submit and freeze' }).focus();
  await press('Enter');

  await expect(page.getByRole('heading', { name: 'Recommendation: hire' })).toBeVisible();
  await expect(page.getByText('Scorecard submitted. Its ratings are final.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  const rag = page.getByRole('region', { name: 'RAG' });
  await expect(rag).toContainText('4 · Senior bar, green signal shown');
  await expect(rag).toContainText('Green signal');
  await expect(rag).toContainText('Asked for hit rate at 5, unprompted 1234');
  await expect(rag).toContainText('Three classes, a remedy for each. jk0');
  await expect(page.getByRole('region', { name: 'Scope' })).toContainText('2 · Senior');
  await expect(page.getByText('Corrected it when asked for the ten paths')).toBeVisible();
});

test('the shortcuts of the screen are listed at ?', async ({ page }) => {
  const { path } = await planCard(page, areas);
  await openCard(page, path);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Mark the green signal');
  await page.keyboard.press('2');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('radiogroup', { name: 'RAG' }).getByRole('radio', { checked: true })).toHaveCount(0);
});

test('without a network everything typed is kept, survives a closed tab, and is sent when the network is back', async ({
  page,
  context,
  allowProblem,
}) => {
  allowProblem(/ERR_INTERNET_DISCONNECTED/);
  const { path } = await planCard(page, areas);
  await openCard(page, path);
  await context.setOffline(true);
  await page.keyboard.press('2');
  await page.getByLabel('Notes on RAG').fill('Typed in a tunnel');
  await page.getByLabel('Summary').fill('A tunnel, too');
  await expect(saveState(page)).toHaveText('Offline, 3 changes kept on this device');
  await page.close();

  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto(path);
  await expect(next.getByLabel('Notes on RAG')).toHaveValue('Typed in a tunnel');
  await expectSaved(next);
  await next.evaluate(() => indexedDB.deleteDatabase('leadframe-scorecards'));
  await next.reload();
  await expect(next.getByLabel('Notes on RAG')).toHaveValue('Typed in a tunnel');
  await expect(next.getByLabel('Summary')).toHaveValue('A tunnel, too');
  await expect(next.getByRole('radiogroup', { name: 'RAG' }).getByRole('radio', { name: /^2 ·/ })).toBeChecked();
});

test('a tab that was offline for a while saves by itself when the network returns', async ({ page, context, allowProblem }) => {
  allowProblem(/ERR_INTERNET_DISCONNECTED/);
  const { path } = await planCard(page, areas);
  await openCard(page, path);
  await context.setOffline(true);
  await page.getByLabel('Notes on Agents').fill('Offline for a while');
  await expect(saveState(page)).toContainText('Offline, 1 change');
  await context.setOffline(false);
  await expectSaved(page);
});

test('two devices that wrote the same note see both texts, and keep both', async ({ page, newPerson }) => {
  const { path } = await planCard(page, areas);
  await openCard(page, path);
  const laptop = await newPerson();
  await openCard(laptop, path);
  await page.getByLabel('Notes on RAG').fill('From the phone');
  await expectSaved(page);
  await laptop.getByLabel('Notes on RAG').fill('From the laptop');
  await expect(saveState(laptop)).toHaveText('1 field has two versions');
  const choice = laptop.getByRole('region', { name: 'Two versions of Notes on RAG' });
  await expect(choice).toContainText('From the phone');
  await expect(choice).toContainText('From the laptop');
  await expectAccessible(laptop);
  await laptop.reload();
  await expect(choice).toContainText('From the laptop');
  await choice.getByRole('button', { name: 'Keep both' }).click();
  await expectSaved(laptop);
  await page.reload();
  await expect(page.getByLabel('Notes on RAG')).toHaveValue('From the phone\n\nFrom the laptop');
});

test('a rating that was changed elsewhere is chosen, never joined', async ({ page, newPerson }) => {
  const { path } = await planCard(page, areas);
  await openCard(page, path);
  const laptop = await newPerson();
  await openCard(laptop, path);
  await page.keyboard.press('3');
  await expectSaved(page);
  await laptop.keyboard.press('1');
  const choice = laptop.getByRole('region', { name: 'Two versions of The rating of RAG' });
  await expect(choice.getByRole('button', { name: 'Keep both' })).toHaveCount(0);
  await choice.getByRole('button', { name: 'Keep theirs' }).click();
  await expect(laptop.getByRole('radiogroup', { name: 'RAG' }).getByRole('radio', { name: /^3 ·/ })).toBeChecked();
  await expectSaved(laptop);
});

test('two tabs of one browser follow each other without a conflict', async ({ page, context }) => {
  const { path } = await planCard(page, areas);
  await openCard(page, path);
  const other = await context.newPage();
  await openCard(other, path);
  await page.getByLabel('Notes on RAG').fill('Written in the first tab');
  await expect(other.getByLabel('Notes on RAG')).toHaveValue('Written in the first tab');
  await other.getByLabel('Notes on RAG').fill('Written on in the second tab');
  await expectSaved(other);
  await expect(page.getByLabel('Notes on RAG')).toHaveValue('Written on in the second tab');
});

test('evidence is removed and put back with its quote', async ({ page }) => {
  const { path } = await planCard(page, areas);
  await openCard(page, path);
  await page.keyboard.press('r');
  await page.keyboard.type('Larger chunks');
  await page.getByRole('button', { name: /^Remove: / }).click();
  await expect(page.getByLabel('What was said or done')).toHaveCount(0);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByLabel('What was said or done')).toHaveValue('Larger chunks');
  await expectSaved(page);
  await page.reload();
  await expect(page.getByLabel('What was said or done')).toHaveValue('Larger chunks');
});

test('a text that was emptied by hand stays empty', async ({ page }) => {
  const { path } = await planCard(page, areas);
  await openCard(page, path);
  await page.getByLabel('Notes on RAG').fill('To be deleted');
  await expectSaved(page);
  await page.getByLabel('Notes on RAG').fill('');
  await expect(saveState(page)).toHaveText('Saving…');
  await expectSaved(page);
  await page.reload();
  await expect(page.getByLabel('Notes on RAG')).toHaveValue('');
});

test('what is typed and chosen before the scripts have loaded is saved too', async ({ page }) => {
  const { path } = await planCard(page, areas);
  let load = () => {};
  const loaded = new Promise<void>((resolve) => {
    load = resolve;
  });
  await page.route(/_next\/static\/.*\.js/, async (route) => {
    await loaded;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await page.getByLabel('Notes on RAG').fill('Typed at once');
  await page.getByRole('radiogroup', { name: 'Agents' }).getByRole('radio', { name: /^2 ·/ }).check();
  await expect(saveState(page)).toHaveText('Loading…');
  load();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByLabel('Notes on RAG')).toHaveValue('Typed at once');
  await expect(page.getByRole('radiogroup', { name: 'Agents' }).getByRole('radio', { name: /^2 ·/ })).toBeChecked();
});

test('a server that does not answer for a while loses nothing', async ({ page, allowProblem }) => {
  allowProblem(/status of 503/);
  const { path } = await planCard(page, areas);
  await openCard(page, path);
  await page.route('**/fields', (route) => route.fulfill({ status: 503, json: { message: 'The database did not answer.' } }));
  await page.getByLabel('Notes on RAG').fill('While the database was away');
  await expect(saveState(page)).toHaveText('No answer from the server, 1 change kept on this device');
  await page.unroute('**/fields');
  await expectSaved(page);
  await page.reload();
  await expect(page.getByLabel('Notes on RAG')).toHaveValue('While the database was away');
});

test('a card cannot be submitted with something unsettled, and says what', async ({ page }) => {
  const { path } = await planCard(page, areas);
  await openCard(page, path);
  await page.getByRole('button', { name: 'Submit scorecard' }).click();
  await expect(page.getByText('Settle the 3 points above first.')).toBeVisible();
  await page.getByRole('button', { name: 'Go to Agents' }).click();
  await expect(page.getByRole('heading', { name: 'Agents', exact: true })).toBeFocused();
});

test('of two tabs that submit, the second is told that the card is final; what it typed late stays on the device', async ({
  page,
  newPerson,
  allowProblem,
}) => {
  allowProblem(/status of 409/);
  const { path } = await planCard(page, areas);
  await openCard(page, path);
  await scoreSoundly(page);
  const laptop = await newPerson();
  await openCard(laptop, path);
  await laptop.getByRole('button', { name: 'Submit scorecard' }).click();
  await submitCard(page);
  await laptop.getByRole('button', { name: 'Submit and freeze' }).click();
  const dialog = laptop.getByRole('dialog', { name: 'Submit this scorecard?' });
  await expect(dialog).toContainText('This scorecard is submitted, and its ratings are final.');
  await dialog.getByRole('button', { name: 'Keep editing' }).click();

  await laptop.getByLabel('Summary').fill('One more thought');
  await expect(laptop.getByText('This card was submitted elsewhere')).toBeVisible();
  await expectAccessible(laptop);
  await laptop.getByRole('button', { name: 'Show the submitted card' }).click();
  await expect(laptop.getByText('1 change typed on this device came too late')).toBeVisible();
  await laptop.getByText('Show it').click();
  await expect(laptop.getByText('One more thought')).toBeVisible();
  await laptop.getByRole('button', { name: 'Discard' }).click();
  await expect(laptop.getByText('came too late')).toHaveCount(0);
});

test('a submitted rating is revised beside the first one, with a reason', async ({ page }) => {
  const { path } = await planCard(page, areas);
  await openCard(page, path);
  await scoreSoundly(page);
  await submitCard(page);
  await page.getByText('Revise a rating').click();
  await page.getByLabel('Area').selectOption({ label: 'RAG: 3 · Senior bar' });
  await page.getByLabel('Revised rating').selectOption('2');
  await page.getByLabel('Reason').fill('short');
  await page.getByRole('button', { name: 'Add revision' }).click();
  await expect(page.getByText('A reason of at least 10 characters')).toBeVisible();
  await expect(page.getByLabel('Area')).toHaveValue('rag');
  await page.getByLabel('Reason').fill('The code they sent had no metric for retrieval');
  await page.getByRole('button', { name: 'Add revision' }).click();
  const rag = page.getByRole('region', { name: 'RAG' });
  await expect(rag).toContainText('3, revised to 2');
  await expect(rag).toContainText('because: The code they sent had no metric for retrieval');
  await expect(rag).toContainText('3 · Senior bar');
});

test('a card prints its ratings without the chrome and without the private note, and leaves as Markdown', async ({ page }) => {
  const { name, path } = await planCard(page, areas);
  await openCard(page, path);
  await page.getByLabel('Private note').fill('For my eyes');
  await page.getByLabel('Notes on RAG').fill('# not a heading');
  await scoreSoundly(page);
  await submitCard(page);
  await expect(page.getByText('For my eyes')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Markdown' }).click();
  const file = await download;
  const markdown = await readFile(await file.path(), 'utf8');
  expect(file.suggestedFilename()).toMatch(/^scorecard.*\.md$/);
  expect(markdown).toContain(`# Scorecard: ${name}`);
  expect(markdown).toContain('## RAG: 3 · Senior bar');
  expect(markdown).toContain('> \\# not a heading');
  expect(markdown).not.toContain('For my eyes');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('region', { name: 'Agents' })).toContainText('3 · Senior bar');
  await expect(page.getByText('For my eyes')).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
});

test('the list and the scoring screen pass axe in both themes, and fit a phone', async ({ page }) => {
  const { path } = await planCard(page, areas);
  await page.goto('/hiring/scorecards');
  await expectAccessible(page);
  await openCard(page, path);
  await page.keyboard.press('1');
  await page.keyboard.press('g');
  await page.keyboard.press('Escape');
  await expectSaved(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sidewaysScroll(page)).toBe(0);
});

test('on a phone the rating of the current area stays at the thumb', async ({ page }) => {
  const { path } = await planCard(page, areas);
  await page.setViewportSize({ width: 390, height: 844 });
  await openCard(page, path);
  await expectAccessible(page);
  const bar = page.getByRole('region', { name: 'Rate the current area' });
  await bar.getByRole('button', { name: /^3/ }).click();
  await expect(page.getByRole('radiogroup', { name: 'RAG' }).getByRole('radio', { name: /^3 ·/ })).toBeChecked();
  await bar.getByRole('button', { name: 'Next' }).click();
  await expect(bar).toContainText('Agents');
  await bar.getByRole('button', { name: 'Not probed' }).click();
  await expect(page.getByRole('radiogroup', { name: 'Agents' }).getByRole('radio', { name: 'Not probed' })).toBeChecked();
});

test('a submitted card passes axe in both themes and fits a phone', async ({ page }) => {
  const { path } = await planCard(page, areas);
  await openCard(page, path);
  await scoreSoundly(page);
  await submitCard(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sidewaysScroll(page)).toBe(0);
});

test('the scoring screen loads no more script than its budget', async ({ page, context, baseURL }) => {
  const { path } = await planCard(page, ['LLM fundamentals', 'RAG', 'Agents', 'Evals']);
  expect(await scriptWeight(context, `${baseURL}${path}`)).toBeLessThanOrEqual(scriptBudget.scoring);
});

test('a card that does not exist is not found, whatever stands in its address', async ({ page, allowProblem }) => {
  allowProblem(/status of 404/);
  for (const id of ['01a20890-0000-7000-8000-000000000000', '%00', 'x'.repeat(200)]) {
    const response = await page.goto(`/hiring/scorecards/${id}`);
    expect(response?.status()).toBe(404);
  }
});
