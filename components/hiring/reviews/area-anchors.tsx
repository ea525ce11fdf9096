/** The question of an area and what each rating of an answer to it means. */
export function AreaAnchors({ probe, anchors }: { probe: string; anchors: readonly { readonly name: string; readonly text: string }[] }) {
  return (
    <aside aria-label="The question and its anchors" className="space-y-3 lg:sticky lg:top-16 lg:self-start">
      <div>
        <h2>Question</h2>
        <p className="mt-1">{probe}</p>
      </div>
      <ol className="space-y-2 text-sm">
        {anchors.map((anchor, index) => (
          <li key={anchor.name}>
            <strong>
              {index + 1} · {anchor.name}
            </strong>
            <p className="text-muted">{anchor.text}</p>
          </li>
        ))}
      </ol>
    </aside>
  );
}
