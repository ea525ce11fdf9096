let jumpedAt = Number.NEGATIVE_INFINITY;
const jumpMs = 400;

/** Whether the page has scrolled because of a jump and not by hand. */
export function hasJustJumped(): boolean {
  return performance.now() - jumpedAt < jumpMs;
}

/** Puts the cursor on an element, and scrolls no further than it takes to see it. */
export function focusOn(id: string): void {
  const element = document.getElementById(id);
  jumpedAt = performance.now();
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}

/** Goes to a section of the card: its heading gets the focus, its top comes under the bars, and the address remembers it. */
export function goTo(sectionId: string): void {
  const section = document.getElementById(sectionId);
  if (!section) return;
  jumpedAt = performance.now();
  document.getElementById(`${sectionId}-title`)?.focus({ preventScroll: true });
  section.scrollIntoView({ block: 'start' });
  history.replaceState(history.state, '', `#${sectionId}`);
}

/** Whether keys pressed on this element are text. */
export function isWriting(target: EventTarget | null): target is HTMLElement {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input:not([type=checkbox], [type=radio]), textarea, select') !== null)
  );
}
