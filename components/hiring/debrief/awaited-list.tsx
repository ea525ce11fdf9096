import { StatusWord } from '@/components/ui/status-word';

/** Whose cards are still to come. */
export function AwaitedList({
  awaited,
}: {
  awaited: readonly { readonly id: string; readonly interviewer: string; readonly left: boolean }[];
}) {
  return (
    <ul className="space-y-1">
      {awaited.map((card) => (
        <li key={card.id} className="flex flex-wrap items-center gap-2">
          <span dir="auto" className="wrap-anywhere">
            {card.interviewer}
          </span>
          {card.left ? <StatusWord tone="bad">Has left</StatusWord> : <StatusWord tone="warn">Not in yet</StatusWord>}
        </li>
      ))}
    </ul>
  );
}
