import type { Route } from 'next';
import Link from 'next/link';
import { LoadSample, type SampleAction } from '@/components/home/load-sample';
import { EmptyState } from '@/components/ui/empty-state';

/** The list before anybody is on it: what it will show, and the ways to begin. `loadSample` only for those who may. */
export function NoCandidates({ manages, loadSample }: { manages: boolean; loadSample: SampleAction | undefined }) {
  const archived = (
    <Link prefetch={false} href={'/hiring/candidates?archived=1' as Route} className="link">
      Look among the archived
    </Link>
  );
  if (!manages) {
    return (
      <EmptyState title="Nobody to interview yet">
        Candidates appear here once a hiring manager plans an interview with you. {archived}.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="No candidate is in the list"
      action={
        <>
          <Link prefetch={false} href="/hiring/candidates/new" className="btn-primary">
            Add candidate
          </Link>
          {loadSample ? <LoadSample action={loadSample} /> : null}
        </>
      }
    >
      <p>
        A candidate applies for a role. You then plan interviews and give each interviewer the areas they cover; every interviewer scores on
        their own, and the cards open to the others once they are in. {archived}.
      </p>
    </EmptyState>
  );
}
