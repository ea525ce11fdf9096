/** One shortcut of a screen: the keys as they are printed on the keyboard, and what they do. */
export type Shortcut = { keys: readonly string[]; does: string };

export type ScreenShortcuts = { title: string; shortcuts: readonly Shortcut[] };

let screens: readonly ScreenShortcuts[] = [];
const listeners = new Set<() => void>();

function change(next: readonly ScreenShortcuts[]) {
  screens = next;
  for (const listener of listeners) listener();
}

/** Adds a screen's shortcuts to the help for as long as it is mounted; call what it returns to take them off again. */
export function register(screen: ScreenShortcuts): () => void {
  change([...screens, screen]);
  return () => change(screens.filter((one) => one !== screen));
}

/** For `useSyncExternalStore`. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is registered now; the same array until it changes. */
export function registered(): readonly ScreenShortcuts[] {
  return screens;
}
