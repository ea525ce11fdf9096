import { type AnswerId, type Answers, type DecisionTree, type GivenAnswer, possibleOutcomes, walk } from './tree';

/** A rule that was applied: the answer given, what makes it the honest one, and where it leads. */
export type AppliedRule = {
  /** `<tree>@<version>/<question>/<answer>`: permanent, so that a record can quote it. */
  readonly id: string;
  readonly question: string;
  readonly answer: AnswerId;
  readonly certainty: GivenAnswer['certainty'];
  readonly when: string;
  readonly goTo: string;
};

/** An outcome that is out of reach, and the first answer on the path that shut it out. */
export type ExcludedOutcome = { readonly outcome: string; readonly question: string; readonly answer: AnswerId };

export type Explanation = { readonly rules: readonly AppliedRule[]; readonly excluded: readonly ExcludedOutcome[] };

/** Why these answers lead where they lead: the rules applied in the order of the walk (both of a question whose answer is unknown), and what shut each other outcome out. */
export function explanation(tree: DecisionTree, answers: Answers): Explanation {
  const { path } = walk(tree, answers);
  const rules = path.flatMap(({ question: id, certainty, branches }) => {
    const question = tree.questions.find((candidate) => candidate.id === id);
    return branches.map(({ answer, goTo }) => ({
      id: `${tree.id}@${tree.version}/${id}/${answer}`,
      question: id,
      answer,
      certainty,
      when: question?.answers.find((candidate) => candidate.id === answer)?.when ?? '',
      goTo,
    }));
  });
  const excluded: ExcludedOutcome[] = [];
  let allowed = possibleOutcomes(tree, {});
  path.forEach(({ question, answer }, index) => {
    if (answer === 'unknown') return;
    const answeredSoFar = Object.fromEntries(
      path.slice(0, index + 1).map((step) => [step.question, answers[step.question] ?? { certainty: 'unknown' as const }]),
    );
    const still = possibleOutcomes(tree, answeredSoFar);
    for (const outcome of allowed) if (!still.includes(outcome)) excluded.push({ outcome, question, answer });
    allowed = still;
  });
  return { rules, excluded };
}
