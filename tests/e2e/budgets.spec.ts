import { expect, test } from '../support/browser';
import { planCard } from '../support/scorecard-pages';
import { scriptBudget, scriptWeight } from '../support/script-weight';

for (const path of ['/', '/hiring/rubric', '/hiring/candidates', '/decisions', '/settings/audit']) {
  test(`a first visit to ${path} loads no more script than a page to read may`, async ({ context, baseURL }) => {
    const bytes = await scriptWeight(context, baseURL + path);
    // A page without any script would not be the app.
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(scriptBudget.reading);
  });
}

test('a first visit to a scorecard loads no more script than a page to score on may', async ({ page, newPerson, baseURL }) => {
  const { path } = await planCard(page, ['RAG', 'Agents']);
  const visitor = await newPerson();
  const bytes = await scriptWeight(visitor.context(), baseURL + path);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(scriptBudget.scoring);
});
