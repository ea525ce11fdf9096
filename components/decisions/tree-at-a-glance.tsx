import { ReadingTable } from '@/components/ui/reading-table';
import type { DecisionTree } from '@/lib/domain/decisions/tree';

/** The whole tree as one small table: each question, and where its yes and its no lead. */
export function TreeAtAGlance({ tree }: { tree: DecisionTree }) {
  const names = new Map([
    ...tree.questions.map(({ id }, index) => [id, `Question ${index + 1}`] as const),
    ...tree.outcomes.map(({ id, title }) => [id, title] as const),
  ]);
  const route = (question: DecisionTree['questions'][number], answer: 'yes' | 'no') => {
    const goTo = question.answers.find(({ id }) => id === answer)?.goTo;
    return goTo === undefined ? null : (
      <a href={`#${goTo}`} className="link">
        {names.get(goTo) ?? goTo}
      </a>
    );
  };
  return (
    <ReadingTable
      label="The tree at a glance"
      head={['Question', 'Yes', 'No']}
      rows={tree.questions.map((question, index) => ({
        id: `glance-${question.id}`,
        cells: [`${index + 1}. ${question.question}`, route(question, 'yes'), route(question, 'no')],
      }))}
    />
  );
}
