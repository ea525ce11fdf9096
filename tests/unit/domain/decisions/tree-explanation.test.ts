import { expect, test } from 'vitest';
import { decisionTrees } from '@/content/decisions/trees';
import { buildBuyFineTune } from '@/content/decisions/trees/build-buy-fine-tune';
import { type Answers, possibleOutcomes } from '@/lib/domain/decisions/tree';
import { explanation } from '@/lib/domain/decisions/tree-explanation';
import { everyPath } from '@/lib/domain/decisions/tree-paths';

const no = { answer: 'no', certainty: 'sure' } as const;
const yes = { answer: 'yes', certainty: 'sure' } as const;

test('each answer on the way is a rule that a record can quote', () => {
  const { rules } = explanation(buildBuyFineTune, { 'prompting-alone': no, 'missing-knowledge': yes });
  expect(rules.map(({ id, goTo }) => [id, goTo])).toEqual([
    ['build-buy-fine-tune@1/prompting-alone/no', 'missing-knowledge'],
    ['build-buy-fine-tune@1/missing-knowledge/yes', 'retrieval'],
  ]);
  expect(rules[1]?.when).toBe('Supplying the right passage by hand turns most failures into passes.');
});

test('a rejected outcome names the first answer that shut it out', () => {
  const { excluded } = explanation(buildBuyFineTune, { 'prompting-alone': no, 'missing-knowledge': yes });
  expect(excluded.map(({ outcome, question, answer }) => `${outcome}: ${question}=${answer}`)).toEqual([
    'prompting-is-enough: prompting-alone=no',
    'few-shot-is-enough: missing-knowledge=yes',
    'fine-tune: missing-knowledge=yes',
    'distill-and-self-host: missing-knowledge=yes',
    'reframe: missing-knowledge=yes',
  ]);
});

test('an unknown answer applies both rules and shuts nothing out', () => {
  const { rules, excluded } = explanation(buildBuyFineTune, { 'prompting-alone': { certainty: 'unknown' } });
  expect(rules.map(({ answer }) => answer)).toEqual(['yes', 'no']);
  expect(excluded).toEqual([]);
});

test.each(decisionTrees)('on every path of $id an outcome is either reached or shut out, never both', (tree) => {
  for (const path of everyPath(tree)) {
    const answers: Answers = Object.fromEntries(path.answers.map(({ question, answer }) => [question, { answer, certainty: 'sure' }]));
    const shutOut = explanation(tree, answers).excluded.map(({ outcome }) => outcome);
    expect(shutOut).not.toContain(path.outcome);
    expect(new Set([...shutOut, path.outcome])).toEqual(new Set(possibleOutcomes(tree, {})));
  }
});
