import type { Route } from 'next';
import Link from 'next/link';

/** The way from a candidate to what privacy asks of their record. */
export function PrivacyLink({ candidateId }: { candidateId: string }) {
  return (
    <p className="no-print">
      <Link prefetch={false} href={`/hiring/candidates/${candidateId}/privacy` as Route} className="link">
        Privacy: request for access, legal hold, erasure
      </Link>
    </p>
  );
}
