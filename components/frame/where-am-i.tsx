'use client';

import { usePathname } from 'next/navigation';
import { isWithin, nouns, settings } from './places';

/** "Acme AI / Hiring / Candidates": the workspace and the part of the app that this page belongs to. */
export function WhereAmI({ workspaceName }: { workspaceName: string }) {
  const path = usePathname();
  const noun = [...nouns, settings].find((one) => isWithin(path, one));
  const page = noun?.pages.find((one) => isWithin(path, one));
  return (
    <p className="text-muted flex min-w-0 items-center gap-2">
      <span className="text-ink truncate font-semibold" title={workspaceName}>
        {workspaceName}
      </span>
      {[noun ?? { key: 'home', label: path === '/' ? 'Home' : '' }, page].map((step) =>
        step?.label ? (
          <span key={step.label} className="flex shrink-0 items-center gap-2 max-sm:hidden">
            <span aria-hidden>/</span>
            {step.label}
          </span>
        ) : null,
      )}
    </p>
  );
}
