/** The mark: a die on its leadframe, eight leads out. */
export function BrandMark({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 16 16" className={className} fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden>
      <path d="M5.5 3.5V1M10.5 3.5V1M5.5 15v-2.5M10.5 15v-2.5M3.5 5.5H1M3.5 10.5H1M15 5.5h-2.5M15 10.5h-2.5" />
      <rect x="3.5" y="3.5" width="9" height="9" rx="1" />
      <rect x="6.25" y="6.25" width="3.5" height="3.5" fill="currentColor" stroke="none" />
    </svg>
  );
}
