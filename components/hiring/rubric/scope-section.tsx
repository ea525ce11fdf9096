import { HeadingAnchor } from '@/components/ui/heading-anchor';
import type { Level, ScopeItem } from '@/lib/domain/hiring/rubric';
import { AnchorGrid } from './anchor-grid';
import { Asked } from './asked';

/** The ninth item: the size of problem that somebody has carried, one anchor per level. */
export function ScopeSection({ scope, levels }: { scope: ScopeItem; levels: readonly Level[] }) {
  return (
    <section id={scope.id} aria-labelledby={`${scope.id}-title`} className="mt-12 space-y-5">
      <div>
        <HeadingAnchor id={scope.id} title={scope.name} />
        <p className="prose-width text-muted mt-1">{scope.purpose}</p>
      </div>
      <Asked probe={scope.probe} followUps={scope.followUps} />
      <AnchorGrid anchors={scope.anchors} names={levels.map((level) => level.name)} />
      <div className="prose-width">
        <h3>Good evidence sounds like</h3>
        <p className="mt-1">{scope.goodEvidence}</p>
      </div>
    </section>
  );
}
