'use client';

import { useEffect } from 'react';
import { register, type Shortcut } from './shortcuts';

/** Put this on a screen that has shortcuts of its own; `?` lists them. Give `shortcuts` as a constant, not a new array each time. */
export function ScreenShortcuts({ title, shortcuts }: { title: string; shortcuts: readonly Shortcut[] }) {
  useEffect(() => register({ title, shortcuts }), [title, shortcuts]);
  return null;
}
