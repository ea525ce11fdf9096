/** A random UUID. Made here because the browser's own is missing where a page comes over plain HTTP. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => (index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

let writer: string | undefined;

/** This tab's name as a writer, for as long as its document lives. */
export function tabWriter(): string {
  writer ??= newId();
  return writer;
}

const lockOf = (name: string) => `leadframe tab ${name}`;
let held = false;

/** Lets other tabs see that this one is open, by a lock that the browser drops when it closes or crashes. */
export function showTabIsOpen(): void {
  if (held || !('locks' in navigator)) return;
  held = true;
  navigator.locks.request(lockOf(tabWriter()), () => new Promise<never>(() => {})).catch(() => {});
}

/** Which of these writers are tabs that are open now. None where the browser cannot tell: then a repeated write is harmless, only superfluous. */
export async function openTabs(writers: readonly string[]): Promise<Set<string>> {
  if (!('locks' in navigator)) return new Set();
  const { held: locks = [] } = await navigator.locks.query();
  const names = new Set(locks.map((lock) => lock.name));
  return new Set(writers.filter((name) => names.has(lockOf(name))));
}
