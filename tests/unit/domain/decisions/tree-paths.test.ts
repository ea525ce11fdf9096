import { expect, test } from 'vitest';
import type { DecisionTree, TreeQuestion } from '@/lib/domain/decisions/tree';
import { everyPath } from '@/lib/domain/decisions/tree-paths';

const question = (id: string, yes: string, no: string): TreeQuestion => ({
  id,
  question: `${id}?`,
  why: 'why',
  howToFindOut: 'look',
  daysToFindOut: 1,
  example: 'one',
  answers: [
    { id: 'yes', label: 'Yes', when: 'so', goTo: yes },
    { id: 'no', label: 'No', when: 'not so', goTo: no },
  ],
});
const outcome = (id: string): DecisionTree['outcomes'][number] => ({
  id,
  kind: 'stop',
  title: id,
  advice: 'do',
  firstSteps: ['begin'],
  winsWhen: 'so',
  honestCost: 'time',
  revisitWhen: 'later',
});
const tree: DecisionTree = {
  id: 'lunch',
  version: 1,
  publishedOn: '2026-11-23',
  title: 'Lunch',
  firstQuestion: 'hungry',
  questions: [question('hungry', 'cold', 'wait'), question('cold', 'soup', 'salad')],
  outcomes: ['wait', 'soup', 'salad'].map(outcome),
  limits: [{ id: 'money', text: 'It knows nothing of prices.' }],
};

test('every path is listed with its answers and its outcome', () => {
  const told = everyPath(tree).map(
    ({ answers, outcome: end }) => `${answers.map((given) => `${given.question}=${given.answer}`).join(' ')} → ${end}`,
  );
  expect(told).toEqual(['hungry=yes cold=yes → soup', 'hungry=yes cold=no → salad', 'hungry=no → wait']);
});

test('a branch that loops or leads nowhere is left out', () => {
  const broken = { ...tree, questions: [question('hungry', 'cold', 'wait'), question('cold', 'hungry', 'nap')] };
  expect(everyPath(broken).map(({ outcome: end }) => end)).toEqual(['wait']);
});
