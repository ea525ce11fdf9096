import Link from 'next/link';
import { HeadingAnchor } from '@/components/ui/heading-anchor';
import type { AntiPattern, RubricArea } from '@/lib/domain/hiring/rubric';
import { entryHref } from './entry-href';

/** The habits of thought to listen for across areas, each linked to the red signals that may reveal it. */
export function AntiPatternSection({ patterns, areas }: { patterns: readonly AntiPattern[]; areas: readonly RubricArea[] }) {
  return (
    <section id="anti-patterns" aria-labelledby="anti-patterns-title" className="mt-12">
      <HeadingAnchor id="anti-patterns" title="Anti-patterns" />
      <p className="prose-width text-muted mt-1">
        Habits of thought that show across areas. A red signal raises the question of one; it never rejects anybody by itself.
      </p>
      <ul className="mt-4 space-y-6">
        {patterns.map((pattern) => (
          <li key={pattern.id} id={pattern.id} className="prose-width target:bg-accent-soft">
            <HeadingAnchor id={pattern.id} title={pattern.name} level={3} />
            <p className="mt-1">{pattern.meaning}</p>
            <p className="mt-2">
              <strong>To find out, ask: </strong>
              {pattern.followUp}
            </p>
            <p className="text-muted mt-2">
              Revealed by:{' '}
              {areas
                .filter((area) => pattern.revealedBy.includes(area.redSignal.id))
                .map((area, index) => (
                  <span key={area.id}>
                    {index > 0 ? '; ' : ''}
                    <Link prefetch={false} href={entryHref(area.redSignal.id)} className="link">
                      {area.redSignal.text}
                    </Link>{' '}
                    ({area.name})
                  </span>
                ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
