import { expect, test } from 'vitest';
import { buildOrBuyAnswer } from '@/content/decisions/build-or-buy-answer';
import { fineTuningCosts, optionGuide } from '@/content/decisions/option-guide';
import { buildOrBuy, vendorComparison } from '@/content/decisions/sourcing';
import { decisionTrees } from '@/content/decisions/trees';
import { buildBuyFineTune } from '@/content/decisions/trees/build-buy-fine-tune';
import { doesItNeedAi } from '@/content/decisions/trees/does-it-need-ai';
import { vendorMatrix } from '@/content/decisions/vendor-matrix';
import { weightedScores } from '@/lib/domain/decisions/matrix';
import { optionGuideFaults } from '@/lib/domain/decisions/option-guide';
import { buildOrBuyFaults, vendorComparisonFaults } from '@/lib/domain/decisions/sourcing';
import { type Answers, faults, flips, walk } from '@/lib/domain/decisions/tree';
import { everyPath } from '@/lib/domain/decisions/tree-paths';
import { editionFaults } from '@/lib/domain/edition';
import { spokenAnswerFaults } from '@/lib/domain/spoken-answer';

const outcomeIds = buildBuyFineTune.outcomes.map(({ id }) => id);
const treeIds = [...buildBuyFineTune.questions.map(({ id }) => id), ...outcomeIds];

test.each(decisionTrees)('$id has no dead ends, no loops and nothing out of reach', (tree) => {
  expect(faults(tree)).toEqual([]);
});

test('no two editions of a tree share a version', () => {
  const editions = decisionTrees.map(({ id, version }) => `${id}@${version}`);
  expect(new Set(editions).size).toBe(editions.length);
});

test.each(decisionTrees)('every path of $id can be walked question by question to the outcome it names', (tree) => {
  const paths = everyPath(tree);
  expect(new Set(paths.map(({ outcome }) => outcome)).size).toBe(tree.outcomes.length);
  for (const path of paths) {
    let answers: Answers = {};
    for (const { question, answer } of path.answers) {
      expect(walk(tree, answers).next).toBe(question);
      answers = { ...answers, [question]: { answer, certainty: 'sure' } };
    }
    expect(walk(tree, answers)).toMatchObject({ outcomes: [path.outcome] });
    expect(walk(tree, answers)).not.toHaveProperty('next');
    const { robustness, rows, now } = flips(tree, answers);
    expect(now).toEqual([path.outcome]);
    expect(robustness).toBeGreaterThan(0);
    expect(rows).toHaveLength(path.answers.length);
  }
});

test.each(decisionTrees)('a walk of $id with nothing known ends at every outcome', (tree) => {
  const nothingKnown: Answers = Object.fromEntries(tree.questions.map(({ id }) => [id, { certainty: 'unknown' }]));
  expect(walk(tree, nothingKnown).outcomes.toSorted()).toEqual(tree.outcomes.map(({ id }) => id).toSorted());
});

test('the tree of our own asks seven questions, ends in seven ways, and two of its roads meet', () => {
  expect(doesItNeedAi.questions).toHaveLength(7);
  expect(doesItNeedAi.outcomes.map(({ kind }) => kind).toSorted()).toEqual([
    'build',
    'build',
    'reframe',
    'reframe',
    'stop',
    'stop',
    'stop',
  ]);
  expect(everyPath(doesItNeedAi)).toHaveLength(11);
});

test('five questions lead to six outcomes, each by exactly one walk', () => {
  const walks = everyPath(buildBuyFineTune).map(({ answers, outcome }) => `${answers.map(({ answer }) => answer).join(' ')} → ${outcome}`);
  expect(buildBuyFineTune.questions).toHaveLength(5);
  expect(walks).toEqual([
    'yes → prompting-is-enough',
    'no yes → retrieval',
    'no no yes yes → few-shot-is-enough',
    'no no yes no → fine-tune',
    'no no no yes → distill-and-self-host',
    'no no no no → reframe',
  ]);
});

test('two different outcomes say stop', () => {
  const stops = buildBuyFineTune.outcomes.filter(({ kind }) => kind === 'stop').map(({ id }) => id);
  expect(stops).toEqual(['prompting-is-enough', 'few-shot-is-enough']);
});

test('every outcome but the reframing belongs to exactly one option of the guide', () => {
  expect(optionGuideFaults(optionGuide, outcomeIds)).toEqual([]);
  const covered = optionGuide.options.flatMap(({ outcomes }) => [...outcomes]);
  expect(covered.toSorted()).toEqual(outcomeIds.filter((id) => id !== 'reframe').toSorted());
});

test('prompting wins on three conditions and the other options on four each', () => {
  expect(optionGuide.options.map(({ winsWhen }) => winsWhen.length)).toEqual([3, 4, 4, 4]);
});

test('five honest costs of fine-tuning are told', () => {
  const entries = fineTuningCosts.costs.map(({ id }) => ({ id, what: `cost ${id}` }));
  expect(editionFaults(fineTuningCosts, entries)).toEqual([]);
  expect(entries).toHaveLength(5);
});

test('vendor and open weights are compared on eight factors', () => {
  expect(vendorComparisonFaults(vendorComparison)).toEqual([]);
  expect(vendorComparison.factors).toHaveLength(8);
  expect(vendorComparison.factors[0]).toMatchObject({
    vendor: expect.stringContaining('Hours'),
    openWeights: expect.stringContaining('Days to weeks'),
  });
});

test('the comparison to begin with asks the same eight questions and leaves to the workload what only it can say', () => {
  expect(vendorMatrix.criteria.map(({ id }) => id)).toEqual(vendorComparison.factors.map(({ id }) => id));
  const result = weightedScores(vendorMatrix);
  expect(result).toMatchObject({ state: 'unsettled' });
  const open = vendorComparison.factors.filter(({ favours }) => favours === 'workload').map(({ id }) => id);
  if (!('rows' in result)) throw new Error(result.state);
  for (const { missing } of result.rows) expect(missing).toEqual(open);
});

test('a factor that favours a side scores higher on that side', () => {
  const { vendor, 'open-weights': openWeights } = vendorMatrix.scores;
  for (const { id, favours } of vendorComparison.factors) {
    if (favours === 'workload') continue;
    expect(Math.sign(vendor[id].value - openWeights[id].value)).toBe(favours === 'vendor' ? 1 : -1);
  }
});

test('eight layers are listed, and three of them are almost never built', () => {
  expect(buildOrBuyFaults(buildOrBuy)).toEqual([]);
  expect(buildOrBuy.layers).toHaveLength(8);
  const rare = buildOrBuy.layers.filter(({ almostNever }) => almostNever);
  expect(rare.map(({ id }) => id)).toEqual(['foundation-model', 'vector-store', 'serving']);
  for (const { buildOnlyWhen } of rare) expect(buildOnlyWhen).toMatch(/^Almost never/);
});

test('the spoken answer follows the tree', () => {
  expect(spokenAnswerFaults(buildOrBuyAnswer, treeIds)).toEqual([]);
});

test('no two entries on the page share an anchor', () => {
  const sets = [buildBuyFineTune, optionGuide, fineTuningCosts, vendorComparison, buildOrBuy, buildOrBuyAnswer].map(({ id }) => id);
  const entries = [optionGuide.options, fineTuningCosts.costs, vendorComparison.factors, buildOrBuy.layers].flatMap((set) =>
    set.map(({ id }) => id),
  );
  const anchors: string[] = [...sets, 'outcomes', ...treeIds, ...entries];
  expect(anchors.filter((id, index) => anchors.indexOf(id) !== index)).toEqual([]);
});
