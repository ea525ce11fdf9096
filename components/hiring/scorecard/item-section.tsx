'use client';

import type { RatedItem } from '@/lib/domain/hiring/rated-item';
import { maxNoteCharacters } from '@/lib/domain/hiring/rating';
import { fieldKeys } from '@/lib/domain/hiring/scorecard-content';
import { AnchorChoice } from './anchor-choice';
import { CardSection } from './card-section';
import { EvidenceList } from './evidence-list';
import { MarkButtons } from './mark-buttons';
import { ProseField } from './prose-field';

/** The element id of an item's notes. */
export const notesId = (itemId: string) => `${itemId}-notes`;

/** One item of the card on the screen where it is scored: what to ask, the anchors to choose from, what was observed, and notes. */
export function ItemSection({ item }: { item: RatedItem }) {
  return (
    <CardSection id={item.id} title={item.name} lede={item.purpose}>
      <div className="border-accent border-l-2 pl-3">
        <p className="text-muted text-sm">Ask</p>
        <p className="prose-width text-lg">{item.probe}</p>
        <details className="mt-1">
          <summary className="text-muted hover:text-ink w-fit rounded-xs py-0.5 pointer-coarse:py-2">Two follow-ups</summary>
          <ul className="prose-width mt-1 list-disc space-y-1 pl-5">
            {item.followUps.map((followUp) => (
              <li key={followUp}>{followUp}</li>
            ))}
          </ul>
        </details>
      </div>
      <AnchorChoice item={item} />
      <MarkButtons item={item} />
      <EvidenceList item={item} />
      <div className="grid gap-x-6 gap-y-2 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <ProseField
          fieldKey={fieldKeys.notes(item.id)}
          id={notesId(item.id)}
          label={`Notes on ${item.name}`}
          rows={4}
          maxLength={maxNoteCharacters}
        />
        <div className="no-print text-muted text-sm">
          <h3 className="mb-1">What good evidence sounds like</h3>
          <p>{item.goodEvidence}</p>
        </div>
      </div>
    </CardSection>
  );
}
