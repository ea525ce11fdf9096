'use client';

import { useEffect } from 'react';
import { showToast } from '@/components/ui/toast';

let submitting: string | undefined;

/** Remembers that this document has just asked to submit a card. */
export function rememberSubmitting(cardId: string): void {
  submitting = cardId;
}

/** On a submitted card: when it was submitted from this very page, says so and begins at its top, where the editor was left at its end. */
export function JustSubmitted({ cardId }: { cardId: string }) {
  useEffect(() => {
    if (submitting !== cardId) return;
    submitting = undefined;
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
    showToast({ tone: 'good', text: 'Scorecard submitted. Its ratings are final.' });
  }, [cardId]);
  return null;
}
