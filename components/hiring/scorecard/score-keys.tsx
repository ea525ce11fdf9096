'use client';

import { useEffect, useEffectEvent } from 'react';
import { register } from '@/components/frame/shortcuts';
import type { RatedItem } from '@/lib/domain/hiring/rated-item';
import { type Rating, ratings, ratingWord, recommendationNames, recommendations } from '@/lib/domain/hiring/rating';
import { fieldKeys } from '@/lib/domain/hiring/scorecard-content';
import { useCurrentItem } from './current-item';
import { focusOn, goTo, isWriting } from './focus';
import { notesId } from './item-section';
import { useCardStore } from './use-card';
import { useMark } from './use-mark';

const shortcuts = {
  title: 'Scorecard',
  shortcuts: [
    { keys: ['1', '2', '3', '4'], does: 'Rate the current area; in Overall, choose the recommendation' },
    { keys: ['0'], does: 'Current area was not probed' },
    { keys: ['j', 'k'], does: 'Next area, previous area' },
    { keys: ['g'], does: 'Mark the green signal' },
    { keys: ['r'], does: 'Mark the red signal' },
    { keys: ['n'], does: 'Write notes' },
    { keys: ['Esc'], does: 'Leave a text field' },
  ],
};

/** The keys of the scoring screen. None acts while a text is being typed or a dialog is open. */
export function ScoreKeys({ items }: { items: readonly RatedItem[] }) {
  const store = useCardStore();
  const mark = useMark();
  const { id: current, set, say } = useCurrentItem();
  const item = items.find((one) => one.id === current);
  const stops = [...items.map((one) => one.id), 'overall', 'review'];

  const rate = (rating: Rating) => {
    if (!item) return;
    store.write(fieldKeys.rating(item.id), rating, 'at-once');
    const name = typeof rating === 'number' ? `, ${item.anchors[rating - 1]?.name}` : '';
    say(`${item.name}: ${ratingWord(rating)}${name}`);
  };
  const choose = (point: number) => {
    const recommendation = recommendations[point - 1];
    if (!recommendation) return;
    store.write(fieldKeys.recommendation, recommendation, 'at-once');
    say(`Overall: ${recommendationNames[recommendation]}`);
  };
  const move = (by: 1 | -1) => {
    const at = stops.indexOf(current);
    const next = stops[Math.min(stops.length - 1, Math.max(0, at + by))];
    if (next === undefined) return;
    set(next);
    goTo(next);
  };
  const act = (key: string): boolean => {
    const point = ratings.find((one) => String(one) === key);
    if (point !== undefined && current === 'overall') choose(point);
    else if (point !== undefined && item) rate(point);
    else if (key === '0' && item) rate('not-probed');
    else if (key === 'j') move(1);
    else if (key === 'k') move(-1);
    else if (key === 'g' && item?.greenSignal) mark(item, { signalId: item.greenSignal.id, polarity: 'green' });
    else if (key === 'r' && item?.redSignal) mark(item, { signalId: item.redSignal.id, polarity: 'red' });
    else if (key === 'n') focusOn(item ? notesId(item.id) : 'card-summary');
    else return false;
    return true;
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing) return;
    if (document.querySelector('dialog:modal, [role=dialog]')) return;
    if (isWriting(event.target)) {
      const section = event.target.closest('[data-card-section]');
      if (event.key === 'Escape' && section) focusOn(`${section.id}-title`);
      return;
    }
    if (act(event.key)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  useEffect(() => register(shortcuts), []);
  return null;
}
