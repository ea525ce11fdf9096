import type { ReactNode } from 'react';

/** Nothing here yet: what would be here, why it is worth having, and the one thing to do next. */
export function EmptyState({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <section className="border-line-strong rounded-lg border border-dashed px-6 py-8">
      <h2>{title}</h2>
      <div className="prose-width text-muted mt-1">{children}</div>
      {action ? <div className="mt-4 flex flex-wrap gap-2">{action}</div> : null}
    </section>
  );
}
