/** A formula under its name, in a line that wraps instead of widening the page. */
export function FormulaLine({ name, formula }: { name: string; formula: string }) {
  return (
    <figure>
      <figcaption className="text-muted text-sm">{name}</figcaption>
      <p className="mt-1 border-l-2 pl-3 font-mono">{formula}</p>
    </figure>
  );
}
