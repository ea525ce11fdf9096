/** The shape of a table or list that is on its way, with the words for it. */
export function Skeleton({ rows, label }: { rows: number; label: string }) {
  return (
    <div role="status">
      <p className="text-muted mb-2">{label}</p>
      <div aria-hidden>
        {Array.from({ length: rows }, (_, row) => `row-${row}`).map((key) => (
          <div key={key} className="flex h-10 items-center gap-8 border-t">
            <span className="bg-line h-3 w-1/4 rounded-xs" />
            <span className="bg-line h-3 w-1/3 rounded-xs" />
            <span className="bg-line ml-auto h-3 w-1/12 rounded-xs" />
          </div>
        ))}
      </div>
    </div>
  );
}
