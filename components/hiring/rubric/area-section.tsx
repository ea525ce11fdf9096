import Link from 'next/link';
import { HeadingAnchor } from '@/components/ui/heading-anchor';
import { StatusWord } from '@/components/ui/status-word';
import type { AntiPattern, RubricArea } from '@/lib/domain/hiring/rubric';
import { AnchorGrid } from './anchor-grid';
import { Asked } from './asked';
import { entryHref } from './entry-href';

/** What the four points of every area stand for, lowest first. */
const points = ['Red signal', 'Mid bar', 'Senior bar', 'Senior bar and green signal'] as const;

/** One area as an interviewer reads it before the interview. `antiPatterns` are those that its red signal may reveal. */
export function AreaSection({ area, antiPatterns }: { area: RubricArea; antiPatterns: readonly AntiPattern[] }) {
  return (
    <section id={area.id} aria-labelledby={`${area.id}-title`} className="mt-12 space-y-5">
      <div>
        <HeadingAnchor id={area.id} title={area.name} />
        <p className="prose-width text-muted mt-1">{area.purpose}</p>
      </div>
      <Asked probe={area.probe} followUps={area.followUps} />
      <AnchorGrid anchors={area.anchors} names={points} />
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-3 print:grid-cols-3">
        <div id={area.greenSignal.id} className="target:bg-accent-soft">
          <StatusWord tone="good">Green signal</StatusWord>
          <p className="mt-1">{area.greenSignal.text}.</p>
        </div>
        <div id={area.redSignal.id} className="target:bg-accent-soft">
          <StatusWord tone="bad">Red signal</StatusWord>
          <p className="mt-1">{area.redSignal.text}.</p>
          {antiPatterns.map((pattern) => (
            <p key={pattern.id} className="text-muted mt-1">
              May point to:{' '}
              <Link prefetch={false} href={entryHref(pattern.id)} className="link">
                {pattern.name}
              </Link>
            </p>
          ))}
        </div>
        <div>
          <h3>Good evidence sounds like</h3>
          <p className="mt-1">{area.goodEvidence}</p>
        </div>
      </div>
    </section>
  );
}
