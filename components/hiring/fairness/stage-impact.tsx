import type { ReactNode } from 'react';
import type { GroupImpact } from '@/lib/domain/hiring/adverse-impact';
import { formatDateTime } from '@/lib/format';
import { ImpactArithmetic } from './impact-arithmetic';
import { ImpactTable } from './impact-table';

/** One stage: its table, its arithmetic, and the form that changes its counts. */
export function StageImpact({
  stage,
  impact,
  smallest,
  children,
}: {
  stage: { readonly stage: string; readonly changedAt: Date };
  impact: readonly GroupImpact[];
  smallest: number;
  children: ReactNode;
}) {
  return (
    <section aria-label={`Stage ${stage.stage}`} className="space-y-3">
      <h2 className="wrap-anywhere" dir="auto">
        {stage.stage}
      </h2>
      {impact.length > 0 ? (
        <>
          <ImpactTable label={`Selection in ${stage.stage}`} groups={impact} smallest={smallest} />
          <ImpactArithmetic groups={impact} smallest={smallest} />
        </>
      ) : (
        <p>Only one group has applicants here, so there is nothing to compare.</p>
      )}
      <p className="text-muted text-sm">Counts last changed {formatDateTime(stage.changedAt)}.</p>
      <details className="no-print">
        <summary className="link w-fit cursor-pointer">Change the counts</summary>
        <div className="mt-3">{children}</div>
      </details>
    </section>
  );
}
