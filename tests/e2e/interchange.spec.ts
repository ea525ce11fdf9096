import { readFile } from 'node:fs/promises';
import { leadframeScorecardSchema } from '@/lib/domain/hiring/interchange/leadframe-scorecard';
import { expect, expectAccessible, test } from '../support/browser';
import { addRole, sidewaysScroll, unique } from '../support/hiring-pages';
import { openCard, planCard, scoreSoundly, submitCard } from '../support/scorecard-pages';

const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('candidates arrive by CSV with their columns mapped, and their feedback from Greenhouse finds them', async ({ page }) => {
  const role = await addRole(page);
  const [ada, bea] = [unique('Ada Import'), unique('Bea Import')];
  const id = unique('gh');
  const csv = fileOf('people.csv', `\uFEFFWho;Mail;Ref\n${ada};;${id}\n;nobody@example.com;\n${bea};not an address;\n`);

  await page.goto('/hiring/import');
  await expectAccessible(page);
  await page.getByLabel('File', { exact: true }).setInputFiles(csv);
  await page.getByRole('button', { name: 'Check this file' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check before importing');
  await expect(page.getByText('Choose the column that holds the name.')).toBeVisible();
  await page.getByLabel('Name', { exact: true }).selectOption('Who');
  await page.getByLabel('Id in the other system').selectOption('Ref');
  await page.getByLabel('Role of rows that name none').selectOption(role);
  await page.getByLabel('The ids are those of').selectOption('Greenhouse');
  await page.getByRole('button', { name: 'Check with these columns' }).click();
  await expect(page.getByText('Row 3: Name is missing.')).toBeVisible();
  await expect(page.getByText('Row 4: This is not an e-mail address.')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sidewaysScroll(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByLabel('E-mail', { exact: true }).selectOption('In no column');
  await page.getByRole('button', { name: 'Check with these columns' }).click();
  await expect(page.getByText('Row 4:')).toHaveCount(0);
  await page.getByRole('button', { name: 'Import the 2 sound, leave out 1' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import finished');
  await expect(page.getByText('Row 3: Name is missing.')).toBeVisible();

  const cards = [
    {
      id: `${id}-card`,
      candidate_id: id,
      interview: 'Phone screen',
      interviewer: { id: 1, name: 'Kate Austen' },
      submitted_at: '2026-08-22T19:52:38.384Z',
      overall_recommendation: 'strong_yes',
      attributes: [{ name: 'RAG', type: 'Technical', note: '<p>Good <b>grasp</b></p>', rating: 'mixed' }],
      questions: [],
    },
  ];
  await page.goto('/hiring/import');
  await page.getByLabel('What the file holds').selectOption('Greenhouse scorecards, Harvest v1 JSON');
  await page.getByLabel('File', { exact: true }).setInputFiles(fileOf('cards.json', JSON.stringify(cards)));
  await page.getByRole('button', { name: 'Check this file' }).click();
  await expect(page.getByText('1 of 1 candidates in this file is here.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Import 1' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import finished');
  await page.getByRole('link', { name: 'See the candidates' }).click();
  await page.getByRole('link', { name: ada, exact: true }).click();
  const imported = page.getByRole('region', { name: 'Imported feedback' });
  await expect(imported).toContainText('Imported from Greenhouse');
  await expect(imported).toContainText('Strong hire');
  await expect(imported).toContainText('RAG: mixed');
  await expect(imported).toContainText('Good grasp');
  await expectAccessible(page);
});

test('a file that is not what it says is refused with the line, and nothing is kept', async ({ page }) => {
  await addRole(page);
  await page.goto('/hiring/import?source=lever');
  await page.getByLabel('File', { exact: true }).setInputFiles(fileOf('cards.json', '[{"id": "1"},\n{"id" 2}]'));
  await page.getByRole('button', { name: 'Check this file' }).click();
  await expect(page.getByText('This file is not JSON. It stops making sense in line 2. Nothing was changed.')).toBeVisible();
  await expect(page.getByLabel('What the file holds')).toHaveValue('lever');
});

test('a submitted card goes out as JSON, CSV, a packet and a body for Lever, and not before it is submitted', async ({ page }) => {
  const schema = await page.request.get('/api/v1/schemas/scorecard.json');
  expect(await schema.json()).toMatchObject({ properties: { schema: { const: 'leadframe.scorecard/1' } } });

  const { name, path } = await planCard(page, ['RAG', 'Agents']);
  const toExports = async () => {
    await page.goto(`/hiring/candidates?q=${encodeURIComponent(name)}`);
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('link', { name: 'Export the scorecards of this candidate' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Export: ${name}`);
  };
  await toExports();
  await expect(page.getByText('One loop is left out')).toBeVisible();
  await openCard(page, path);
  await scoreSoundly(page);
  await submitCard(page);
  await toExports();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sidewaysScroll(page)).toBe(0);

  const download = async (button: string) => {
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    return readFile(await (await started).path(), 'utf8');
  };
  const [card] = JSON.parse(await download('Scorecards, JSON'));
  expect(leadframeScorecardSchema.parse(card)).toMatchObject({
    candidate: { name },
    overall: 'yes',
    ratings: [{ area: 'rag', rating: 3 }, {}, {}],
  });
  const lines = (await download('Ratings, CSV')).split('\r\n');
  expect(lines[0]).toBe('candidate_id,interviewer_id,area,rating,submitted_at,rubric_version,stage');
  expect(lines[1]).toContain(',rag,3,');
  expect(await download('Debrief packet, Markdown')).toContain('| RAG | 3.00 | 3 | 3 | 1 |');
  for (const label of ['Feedback template id', 'Panel id', 'Interview id', 'Field id of the overall rating'])
    await page.getByLabel(label).fill('x1');
  expect(JSON.parse(await download('Download for Lever'))).toMatchObject({ fieldValues: [{ id: 'x1', value: '3 - Hire' }] });
});
