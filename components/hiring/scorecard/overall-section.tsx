'use client';

import { Lock } from 'lucide-react';
import { isRecommendation, maxNoteCharacters, recommendationNames, recommendations } from '@/lib/domain/hiring/rating';
import { fieldKeys } from '@/lib/domain/hiring/scorecard-content';
import { CardSection } from './card-section';
import { ConflictChoice } from './conflict-choice';
import { ProseField } from './prose-field';
import { useCardStore, useField } from './use-card';

/** The recommendation in four points without a middle, the summary, and the private note. */
export function OverallSection() {
  const store = useCardStore();
  const { value } = useField(fieldKeys.recommendation);
  const chosen = isRecommendation(value) ? value : null;
  return (
    <CardSection
      id="overall"
      title="Overall"
      lede="Would you hire this person for this role at this level? There is no middle, on purpose: an undecided answer helps nobody in the debrief."
    >
      <div role="radiogroup" aria-labelledby="overall-title" className="grid grid-cols-2 gap-2 md:grid-cols-4">
        {recommendations.map((one) => (
          <label
            key={one}
            className="border-line-strong/60 bg-raised hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-accent flex cursor-pointer items-start gap-2 rounded-md border px-2.5 py-2 font-semibold has-focus-visible:outline-2 has-focus-visible:outline-offset-2 pointer-coarse:py-3"
          >
            <input
              type="radio"
              name={fieldKeys.recommendation}
              value={one}
              checked={chosen === one}
              onChange={() => store.write(fieldKeys.recommendation, one, 'at-once')}
              className="accent-accent mt-0.5 size-4 shrink-0 outline-none"
            />
            {recommendationNames[one]}
          </label>
        ))}
      </div>
      <ConflictChoice fieldKey={fieldKeys.recommendation} about="The recommendation" />
      <ProseField
        fieldKey={fieldKeys.summary}
        id="card-summary"
        label="Summary"
        help="What decided it, in a few sentences that stand without the rest of the card."
        rows={4}
        maxLength={maxNoteCharacters}
      />
      <div className="no-print flex items-start gap-2">
        <Lock className="text-muted mt-0.5 size-4 shrink-0" aria-hidden />
        <div className="min-w-0 flex-1">
          <ProseField
            fieldKey={fieldKeys.privateNote}
            id="card-private-note"
            label="Private note"
            help="Only you ever see this. It is neither printed nor exported."
            rows={2}
            maxLength={maxNoteCharacters}
          />
        </div>
      </div>
    </CardSection>
  );
}
