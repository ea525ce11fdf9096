/** A section's heading with the link to itself beside it, to be copied and shared. `id` is the section's, not the heading's. */
export function HeadingAnchor({ id, title, level = 2 }: { id: string; title: string; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="flex items-baseline gap-2">
      <Heading id={`${id}-title`}>{title}</Heading>
      <a
        href={`#${id}`}
        aria-label={`Link to ${title}`}
        className="no-print text-muted hover:text-accent inline-flex min-w-6 justify-center rounded-xs px-1"
      >
        #
      </a>
    </div>
  );
}
