import type { Route } from 'next';
import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';

/** Nothing to calibrate on: what would be here, or which filter hides it. */
export function NoRatings({ filtered }: { filtered: boolean }) {
  if (filtered) {
    return (
      <EmptyState
        title="No submitted scorecard fits these filters"
        action={
          <Link prefetch={false} href={'/hiring/calibration' as Route} className="btn">
            Clear the filters
          </Link>
        }
      >
        Widen the dates, or choose another role or rubric version.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="No scorecard is submitted yet"
      action={
        <Link prefetch={false} href={'/hiring/exercises' as Route} className="btn-primary">
          Rate an exercise
        </Link>
      }
    >
      Once cards are in, this page says whether interviewers agree, who rates strictly, whether the scale has moved, and which parts of the
      rubric tell candidates apart. Until then, written exercises calibrate people without a candidate.
    </EmptyState>
  );
}
