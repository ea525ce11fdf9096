'use client';

import { Trash2 } from 'lucide-react';
import { StatusWord } from '@/components/ui/status-word';
import { TextArea } from '@/components/ui/text-area';
import { showToast } from '@/components/ui/toast';
import { shownValue } from '@/lib/domain/hiring/pending-saves';
import { observed, type RatedItem } from '@/lib/domain/hiring/rated-item';
import { isEvidence, maxQuoteCharacters, polarityNames } from '@/lib/domain/hiring/rating';
import { type EvidenceItem, fieldKeys } from '@/lib/domain/hiring/scorecard-content';
import { ConflictChoice } from './conflict-choice';
import { LocalTime } from './local-time';
import { polarityTones } from './polarity-tones';
import { useCardStore, useContent, useField, useSnapshot } from './use-card';
import { quoteId } from './use-mark';

/** What was observed on an item, oldest first, each with what was said. */
export function EvidenceList({ item }: { item: RatedItem }) {
  const evidence = useContent().evidence.filter((one) => one.areaId === item.id);
  const removedHere = [...useSnapshot().saves.fields].flatMap(([key, field]) => {
    const theirs = field.conflict?.value;
    return isEvidence(theirs) && theirs.areaId === item.id && shownValue(field) === null ? [key] : [];
  });
  if (evidence.length + removedHere.length === 0) return null;
  return (
    <section aria-label={`Evidence on ${item.name}`}>
      <h3>Evidence</h3>
      <ol className="mt-1 space-y-2">
        {evidence.map((one) => (
          <EvidenceEntry key={one.id} item={item} evidence={one} />
        ))}
        {removedHere.map((key) => (
          <li key={key}>
            <ConflictChoice fieldKey={key} about="Evidence that you removed" />
          </li>
        ))}
      </ol>
    </section>
  );
}

function EvidenceEntry({ item, evidence: { id, ...evidence } }: { item: RatedItem; evidence: EvidenceItem }) {
  const store = useCardStore();
  const key = fieldKeys.evidence(id);
  const field = useField(key);
  const said = observed(item, evidence);
  const remove = () => {
    document.getElementById(`${item.id}-title`)?.focus({ preventScroll: true });
    store.write(key, null, 'at-once');
    showToast({
      tone: 'plain',
      text: `${polarityNames[evidence.polarity]} removed: ${said}`,
      undo: { label: 'Put it back', run: () => store.write(key, evidence, 'at-once') },
    });
  };
  if (!isEvidence(field.value)) return null;
  return (
    <li className="bg-raised rounded-md border p-2.5">
      <div className="mb-1.5 flex flex-wrap items-start gap-x-2 gap-y-1">
        <StatusWord tone={polarityTones[evidence.polarity]}>{polarityNames[evidence.polarity]}</StatusWord>
        <span className="text-muted text-sm">
          <LocalTime at={evidence.at} />
        </span>
        <span className="min-w-40 flex-1">{said}</span>
        <button type="button" aria-label={`Remove: ${said}`} className="btn-quiet no-print -my-1 -mr-1" onClick={remove}>
          <Trash2 className="size-4" aria-hidden />
          Remove
        </button>
      </div>
      <TextArea
        label="What was said or done"
        name={quoteId(id)}
        rows={2}
        dir="auto"
        maxLength={maxQuoteCharacters}
        error={field.refused ?? undefined}
        value={evidence.quote}
        onChange={(event) => store.write(key, { ...evidence, quote: event.target.value }, 'after-pause')}
      />
      <ConflictChoice fieldKey={key} about="This evidence" />
    </li>
  );
}
