import { Download } from 'lucide-react';
import type { Route } from 'next';

/** Downloads what is held about one candidate. A form that posts, because taking people's data out is noted on the audit trail. */
export function AccessExport({ id }: { id: string }) {
  return (
    <form action={`/hiring/candidates/${id}/privacy/export` as Route} method="post" className="flex flex-wrap gap-2">
      {(['md', 'json'] as const).map((format) => (
        <button key={format} type="submit" name="format" value={format} className="btn">
          <Download className="size-4" aria-hidden />
          Download {format === 'md' ? 'Markdown' : 'JSON'}
        </button>
      ))}
    </form>
  );
}
