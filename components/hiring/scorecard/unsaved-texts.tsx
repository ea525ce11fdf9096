'use client';

import { useState } from 'react';
import type { KeyedEntry } from '@/lib/domain/hiring/pending-saves';
import { isEvidence, isRating, isRecommendation, ratingWord, recommendationNames } from '@/lib/domain/hiring/rating';

const words = { 'not-yet': '', done: 'Copied', refused: 'The browser did not allow it. Select the text below instead.' } as const;

function wordsOf(value: unknown): string {
  if (isRating(value)) return ratingWord(value);
  if (isRecommendation(value)) return recommendationNames[value];
  if (isEvidence(value)) return `${value.polarity}: ${value.quote}`;
  return typeof value === 'string' ? value : 'removed';
}

/** What has not reached the server, to read and to copy. */
export function UnsavedTexts({ entries }: { entries: readonly KeyedEntry[] }) {
  const [copy, setCopy] = useState<'not-yet' | 'done' | 'refused'>('not-yet');
  const text = entries.map((entry) => `${entry.key} (${entry.at})\n${wordsOf(entry.value)}`).join('\n\n');
  const copyText = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopy('done');
    } catch {
      setCopy('refused');
    }
  };
  return (
    <div className="mt-2">
      <button type="button" className="btn" onClick={copyText}>
        Copy what was not saved
      </button>
      <span role="status" className="ml-2">
        {words[copy]}
      </span>
      <details className="mt-2" open={copy === 'refused' || undefined}>
        <summary className="w-fit rounded-xs py-0.5">Show it</summary>
        <pre className="bg-raised mt-1 max-h-80 overflow-y-auto rounded-md border p-2 font-sans wrap-anywhere whitespace-pre-wrap">
          {text}
        </pre>
      </details>
    </div>
  );
}
