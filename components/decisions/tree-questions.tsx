import { FactList } from '@/components/ui/fact-list';
import type { DecisionTree } from '@/lib/domain/decisions/tree';

/** The questions of a tree in order; each answer links to the question or outcome that it leads to. */
export function TreeQuestions({ tree }: { tree: DecisionTree }) {
  const destination = (id: string) => {
    const index = tree.questions.findIndex((question) => question.id === id);
    return index >= 0 ? `Go to question ${index + 1}` : (tree.outcomes.find((outcome) => outcome.id === id)?.title ?? id);
  };
  return (
    <ol aria-label="Questions" className="divide-y border-y">
      {tree.questions.map((question, index) => (
        <li key={question.id} id={question.id} className="target:bg-accent-soft space-y-3 py-5">
          <h3 className="text-lg">
            {index + 1}. {question.question}
          </h3>
          <p className="prose-width">{question.why}</p>
          <FactList
            facts={[
              { term: 'How to find out', says: question.howToFindOut },
              { term: 'Example', says: question.example },
            ]}
          />
          <ul className="prose-width space-y-2">
            {question.answers.map((answer) => (
              <li key={answer.id} className="border-line-strong border-l-2 pl-3">
                <strong>{answer.label}.</strong> {answer.when}{' '}
                <a href={`#${answer.goTo}`} className="link">
                  {destination(answer.goTo)}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
