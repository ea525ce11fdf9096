/** One key cap; hidden where there is no keyboard to press it on. */
export function KeyHint({ children }: { children: string }) {
  return (
    <kbd className="border-line-strong bg-surface text-muted rounded-sm border px-1 font-sans text-xs/4 pointer-coarse:hidden">
      {children}
    </kbd>
  );
}
