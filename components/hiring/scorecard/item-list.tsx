'use client';

import { recommendationNames } from '@/lib/domain/hiring/rating';
import type { ScorecardContent } from '@/lib/domain/hiring/scorecard-content';
import { useCurrentItem } from './current-item';
import { goTo } from './focus';
import { RatingMark } from './rating-mark';
import { useContent } from './use-card';

type Named = { readonly id: string; readonly name: string };

function recorded(content: ScorecardContent, id: string): string {
  const marks = content.evidence.filter((one) => one.areaId === id).length;
  const notes = [content.scope, ...content.areas].find((score) => score.areaId === id)?.notes.trim();
  const parts = [...(marks > 0 ? [`${marks} ${marks === 1 ? 'mark' : 'marks'}`] : []), ...(notes ? ['notes'] : [])];
  return parts.length > 0 ? parts.join(', ') : 'nothing written';
}

/** Where the card stands, item by item, each a link to its section. */
export function ItemList({ items }: { items: readonly Named[] }) {
  const content = useContent();
  const { id: current } = useCurrentItem();
  const rating = (id: string) => [content.scope, ...content.areas].find((score) => score.areaId === id)?.rating ?? null;
  const link = (id: string) => ({
    href: `#${id}`,
    'aria-current': current === id ? ('true' as const) : undefined,
    onClick: (event: React.MouseEvent) => {
      event.preventDefault();
      goTo(id);
    },
    className:
      'hover:bg-accent-soft aria-[current]:bg-accent-soft flex items-center gap-2 rounded-md px-2 py-1 leading-4 transition-colors',
  });
  return (
    <nav
      aria-label="Parts of this card"
      className="no-print sticky top-30 max-h-[calc(100dvh-8rem)] self-start overflow-y-auto pb-4 max-lg:hidden"
    >
      <ul className="space-y-0.5">
        {items.map((item) => (
          <li key={item.id}>
            <a {...link(item.id)}>
              <RatingMark rating={rating(item.id)} />
              <span className="min-w-0">
                <span className="block text-sm/4 font-semibold">{item.name}</span>
                <span className="text-muted block text-xs">{recorded(content, item.id)}</span>
              </span>
            </a>
          </li>
        ))}
        <li className="border-t pt-1">
          <a {...link('overall')}>
            <span className="min-w-0">
              <span className="block font-semibold">Overall</span>
              <span className="text-muted block text-xs">
                {content.recommendation ? recommendationNames[content.recommendation] : 'no recommendation'}
              </span>
            </span>
          </a>
        </li>
        <li>
          <a {...link('review')}>
            <span className="font-semibold">Review and submit</span>
          </a>
        </li>
      </ul>
    </nav>
  );
}
