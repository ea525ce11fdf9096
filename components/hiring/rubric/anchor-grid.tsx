import type { Anchors } from '@/lib/domain/hiring/rubric';

/** The four points of a scale side by side, each with its number and what the number stands for. */
export function AnchorGrid({ anchors, names }: { anchors: Anchors; names: readonly string[] }) {
  return (
    <ol className="grid overflow-hidden rounded-lg border sm:grid-cols-2 2xl:grid-cols-4 print:grid-cols-2">
      {anchors.map((anchor, index) => (
        <li key={names[index]} className="bg-raised -mt-px -ml-px border-t border-l p-4">
          <p className="flex items-baseline gap-2 font-semibold">
            <span className="text-lg">{index + 1}</span>
            {names[index]}
          </p>
          <p className="mt-1">{anchor}</p>
        </li>
      ))}
    </ol>
  );
}
