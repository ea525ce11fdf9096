import type { RetentionState } from '@/lib/domain/hiring/retention';
import { formatCount, formatDate } from '@/lib/format';

/** Where a record stands, in a sentence. */
export function retentionWords(retention: RetentionState): string {
  switch (retention.state) {
    case 'in-process':
      return 'The loop has not ended, so no clock runs.';
    case 'not-set':
      return `The loop ended on ${formatDate(retention.endedOn)}. Nobody set how long the role keeps its records.`;
    case 'kept':
      return `The loop ended on ${formatDate(retention.endedOn)}; the record is kept through ${formatDate(retention.until)}.`;
    case 'due':
      return `The time to keep the record ran out on ${formatDate(retention.until)}, ${formatCount(retention.daysOver)} ${retention.daysOver === 1 ? 'day' : 'days'} ago.`;
  }
}
