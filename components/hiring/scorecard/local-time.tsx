'use client';

import { useSyncExternalStore } from 'react';
import { formatDateTime } from '@/lib/format';

const never = () => () => {};

/** "14:02", or "22 Nov 2026, 14:02" when it was not today: in the reader's own time zone, which only the browser knows, so empty until then. */
export function LocalTime({ at }: { at: string }) {
  const words = useSyncExternalStore(
    never,
    () => localWords(at),
    () => '',
  );
  return <time dateTime={at}>{words}</time>;
}

function localWords(at: string): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const words = formatDateTime(at, timeZone);
  const today = formatDateTime(new Date(), timeZone).split(',')[0];
  const [day, time = ''] = words.split(', ');
  return day === today ? time : words;
}
