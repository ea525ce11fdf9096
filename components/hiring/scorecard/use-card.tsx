'use client';

import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from 'react';
import { type FieldSaves, fieldOf, shownValue } from '@/lib/domain/hiring/pending-saves';
import { contentOf, type ScorecardContent } from '@/lib/domain/hiring/scorecard-content';
import { type CardSnapshot, type CardStore, cardStore, type InitialField } from './card-store';

const Card = createContext<{ store: CardStore; areaIds: readonly string[] } | undefined>(undefined);

/** Holds a card's fields for everything inside, and saves what is typed. New `fields` from the server are taken in where nothing is unsaved. */
export function CardProvider({
  cardId,
  areaIds,
  fields,
  children,
}: {
  cardId: string;
  areaIds: readonly string[];
  fields: readonly InitialField[];
  children: ReactNode;
}) {
  const [store] = useState(() => cardStore(cardId, fields));
  useEffect(() => store.start(), [store]);
  useEffect(() => store.adopt(fields), [store, fields]);
  return <Card value={{ store, areaIds }}>{children}</Card>;
}

function useCard() {
  const card = use(Card);
  if (!card) throw new Error('A card’s field stands outside its card.');
  return card;
}

/** The store itself, for what is not about one field. */
export function useCardStore(): CardStore {
  return useCard().store;
}

/** How saving stands. */
export function useSnapshot(): CardSnapshot {
  const { store } = useCard();
  return useSyncExternalStore(store.subscribe, store.snapshot, () => store.initial);
}

/** One field: what it says now, and what stands against it. */
export function useField(key: string): FieldSaves & { readonly value: unknown } {
  const { store } = useCard();
  const field = useSyncExternalStore(
    store.subscribe,
    () => fieldOf(store.snapshot().saves, key),
    () => fieldOf(store.initial.saves, key),
  );
  return { ...field, value: shownValue(field) };
}

/** The card as it stands on this screen, saved or not. */
export function useContent(): ScorecardContent {
  const { areaIds } = useCard();
  const { saves } = useSnapshot();
  return contentOf(new Map([...saves.fields].map(([key, field]) => [key, shownValue(field)])), areaIds);
}
