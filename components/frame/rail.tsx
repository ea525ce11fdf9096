import { Coins, GitFork, House, ListChecks, type LucideIcon, Milestone, Scale, Settings, Users } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { BrandMark } from './brand-mark';
import { type Noun, nouns, settings } from './places';
import { RailLink } from './rail-link';
import { RailPages } from './rail-pages';

const icons: Record<string, LucideIcon> = {
  hiring: ListChecks,
  decisions: GitFork,
  costs: Coins,
  rollout: Milestone,
  team: Users,
  governance: Scale,
  settings: Settings,
};

function RailNoun({ noun }: { noun: Noun }) {
  const Icon = icons[noun.key];
  return (
    <li>
      <RailLink href={noun.href} label={noun.label}>
        {Icon ? <Icon className="size-4 shrink-0" aria-hidden /> : null}
      </RailLink>
      {noun.pages.length > 0 ? (
        <RailPages within={{ href: noun.href, label: noun.label }}>
          {noun.pages.map((page) => (
            <li key={page.href}>
              <RailLink href={page.href} label={page.label} />
            </li>
          ))}
        </RailPages>
      ) : null}
    </li>
  );
}

/** The id of the rail: the button that opens it on a phone names it. */
export const railId = 'rail';

/** The way around: Home, the six nouns, Settings. In the page from 1024 px on; below, a sheet that the top bar opens. `children` close the sheet. */
export function Rail({ children }: { children: ReactNode }) {
  return (
    <nav
      id={railId}
      popover="auto"
      aria-label="Main"
      className="no-print bg-raised text-ink fixed inset-y-0 right-auto left-0 h-dvh w-72 max-w-[85vw] flex-col overflow-y-auto border-r p-2 open:flex lg:sticky lg:top-0 lg:flex lg:w-52 lg:shrink-0"
    >
      <div className="mb-2 flex h-10 items-center justify-between gap-2 px-2">
        <Link prefetch={false} href="/" className="flex items-center gap-2 rounded-sm text-lg font-semibold tracking-tight">
          <BrandMark className="text-accent size-5" />
          Leadframe
        </Link>
        <button type="button" className="btn-quiet lg:hidden" popoverTarget={railId} popoverTargetAction="hide">
          Close
        </button>
      </div>
      <ul className="space-y-0.5">
        <li>
          <RailLink href="/" label="Home">
            <House className="size-4 shrink-0" aria-hidden />
          </RailLink>
        </li>
        {nouns.map((noun) => (
          <RailNoun key={noun.key} noun={noun} />
        ))}
      </ul>
      <ul className="mt-auto border-t pt-2">
        <RailNoun noun={settings} />
      </ul>
      <div className="mt-2 border-t pt-2 lg:hidden">{children}</div>
    </nav>
  );
}
