import { ReadingTable } from '@/components/ui/reading-table';
import type { OptionGuide } from '@/lib/domain/decisions/option-guide';

/** The options side by side: the conditions under which each one wins, and the sign that it is the wrong one. */
export function OptionTable({ guide }: { guide: OptionGuide }) {
  return (
    <ReadingTable
      label="When each option wins"
      head={['Option', 'What it is', 'Wins when', 'Wrong choice when']}
      rows={guide.options.map((option) => ({
        id: option.id,
        cells: [
          option.name,
          option.summary,
          <ul key="wins" className="min-w-64 list-disc space-y-1 pl-4">
            {option.winsWhen.map((condition) => (
              <li key={condition.id}>{condition.text}</li>
            ))}
          </ul>,
          option.losesWhen,
        ],
      }))}
    />
  );
}
