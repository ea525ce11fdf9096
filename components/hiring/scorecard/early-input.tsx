'use client';

import { useEffect } from 'react';
import { fieldOf, shownValue } from '@/lib/domain/hiring/pending-saves';
import { ratings } from '@/lib/domain/hiring/rating';
import { useCardStore } from './use-card';

/** Takes in what a person typed or chose while the page was still loading its scripts. */
export function EarlyInput() {
  const store = useCardStore();
  useEffect(() => {
    const { saves } = store.snapshot();
    const shown = (key: string) => String(shownValue(fieldOf(saves, key)) ?? '');
    for (const text of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-field]')) {
      const key = text.dataset.field ?? '';
      if (text.value !== shown(key)) store.write(key, text.value, 'at-once');
    }
    for (const radio of document.querySelectorAll<HTMLInputElement>('[data-card-section] input[type=radio]:checked')) {
      const value = ratings.find((rating) => String(rating) === radio.value) ?? radio.value;
      if (radio.value !== shown(radio.name)) store.write(radio.name, value, 'at-once');
    }
  }, [store]);
  return null;
}
