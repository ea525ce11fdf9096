import { Download } from 'lucide-react';
import { type CandidateView, writtenOrder } from '@/lib/domain/hiring/candidate-list';

/** Downloads the whole filtered list. A form that posts, because taking people's data out is noted on the audit trail. */
export function ExportForm({ view }: { view: CandidateView }) {
  return (
    <form action="/hiring/candidates/export" method="post">
      <input type="hidden" name="q" value={view.query} />
      <input type="hidden" name="role" value={view.roleId ?? ''} />
      <input type="hidden" name="status" value={view.status ?? ''} />
      <input type="hidden" name="archived" value={view.archived ? '1' : ''} />
      <input type="hidden" name="sort" value={writtenOrder(view)} />
      <button type="submit" className="btn">
        <Download className="size-4" aria-hidden />
        Export CSV
      </button>
    </form>
  );
}
