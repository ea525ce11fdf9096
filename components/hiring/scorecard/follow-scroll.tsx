'use client';

import { useEffect } from 'react';
import { useCurrentItem } from './current-item';
import { hasJustJumped, isWriting } from './focus';

/** Makes the section that the reader has scrolled to the current one. A jump says itself where it goes, and whoever writes stays where they write. */
export function FollowScroll() {
  const { set } = useCurrentItem();
  useEffect(() => {
    let waiting = 0;
    const find = () => {
      if (hasJustJumped() || isWriting(document.activeElement)) return;
      const line = window.innerHeight * 0.4;
      const sections = [...document.querySelectorAll<HTMLElement>('[data-card-section]')];
      const passed = sections.filter((one) => one.getBoundingClientRect().top < line);
      const here = passed.at(-1);
      if (here) set(here.id);
    };
    const soon = () => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(find);
    };
    window.addEventListener('scroll', soon, { passive: true });
    if (location.hash !== '') soon();
    return () => {
      cancelAnimationFrame(waiting);
      window.removeEventListener('scroll', soon);
    };
  }, [set]);
  return null;
}
