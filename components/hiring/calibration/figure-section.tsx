import type { ReactNode } from 'react';

/** One answer of the calibration page: a heading that is the answer, what it rests on, and what it means in plain words. */
export function FigureSection({
  id,
  question,
  title,
  basis,
  meaning,
  children,
}: {
  id: string;
  /** What is asked, in small print above the answer. */
  question: string;
  title: string;
  /** How many, of what, and by which method. */
  basis?: ReactNode;
  meaning?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="border-t py-8 first-of-type:border-t-0">
      <p className="text-muted text-sm">{question}</p>
      <h2 id={`${id}-title`} className="prose-width mt-0.5">
        {title}
      </h2>
      {meaning ? <p className="prose-width mt-2">{meaning}</p> : null}
      {basis ? <p className="prose-width text-muted mt-1 text-sm">{basis}</p> : null}
      {children ? <div className="mt-5 max-w-4xl space-y-4">{children}</div> : null}
    </section>
  );
}
