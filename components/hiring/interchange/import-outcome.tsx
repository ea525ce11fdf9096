import type { Route } from 'next';
import Link from 'next/link';
import { FactList } from '@/components/ui/fact-list';
import type { ImportResult, ImportSource } from '@/lib/domain/hiring/interchange/import-file';
import { formatCount, formatDateTime } from '@/lib/format';
import { FaultList } from './fault-list';

/** What an import did, and what it left out. */
export function ImportOutcome({ source, at, result }: { source: ImportSource; at: Date; result: ImportResult }) {
  return (
    <div className="max-w-3xl space-y-6">
      <FactList
        facts={[
          { term: 'Imported', says: formatCount(result.imported) },
          ...(result.created > 0 ? [{ term: 'Candidates added', says: formatCount(result.created) }] : []),
          { term: 'Already here', says: formatCount(result.present) },
          { term: 'Left out', says: formatCount(result.leftOut) },
          { term: 'When', says: formatDateTime(at) },
        ]}
      />
      <FaultList source={source} faults={result.faults} total={result.leftOut} />
      <p className="flex flex-wrap gap-2">
        <Link prefetch={false} href={'/hiring/candidates?sort=-added' as Route} className="btn-primary">
          See the candidates
        </Link>
        <Link prefetch={false} href={'/hiring/import' as Route} className="btn">
          Import another file
        </Link>
      </p>
    </div>
  );
}
