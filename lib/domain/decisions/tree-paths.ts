import type { AnswerId, DecisionTree } from './tree';

/** One complete walk: the answers given, in order, and the outcome that they lead to. */
export type TreePath = {
  readonly answers: readonly { readonly question: string; readonly answer: AnswerId }[];
  readonly outcome: string;
};

/**
 * Every complete walk through the tree, in depth-first order with the answers as listed.
 * A branch that loops or leads to an unknown id is left out; `faults` reports it.
 */
export function everyPath(tree: DecisionTree): TreePath[] {
  const outcomes = new Set(tree.outcomes.map(({ id }) => id));
  const from = (at: string, answers: TreePath['answers']): TreePath[] => {
    if (outcomes.has(at)) return [{ answers, outcome: at }];
    const question = tree.questions.find(({ id }) => id === at);
    if (!question || answers.some((given) => given.question === at)) return [];
    return question.answers.flatMap((answer) => from(answer.goTo, [...answers, { question: at, answer: answer.id }]));
  };
  return from(tree.firstQuestion, []);
}
