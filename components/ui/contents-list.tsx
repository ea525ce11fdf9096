/** The short list of what is on a long page, as links to its sections. */
export function ContentsList({ sections }: { sections: readonly { readonly id: string; readonly title: string }[] }) {
  return (
    <nav aria-label="On this page" className="no-print my-6 border-y py-3">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`} className="link inline-block py-1">
              {section.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
