import { Menu } from 'lucide-react';
import { type FrameActor, Person } from './person';
import { railId } from './rail';
import { SearchButton } from './search-button';
import { ThemeToggle } from './theme-toggle';
import { WhereAmI } from './where-am-i';

/** Where am I, search, theme, and who am I. On a phone the last two live in the rail's sheet. */
export function TopBar({ actor, signOut }: { actor: FrameActor; signOut: () => Promise<void> }) {
  return (
    <header className="no-print bg-surface sticky top-0 z-20 flex h-14 items-center gap-3 border-b px-4 lg:px-8">
      <button type="button" className="btn lg:hidden" popoverTarget={railId}>
        <Menu className="size-4" aria-hidden />
        Menu
      </button>
      <WhereAmI workspaceName={actor.workspaceName} />
      <div className="ml-auto flex shrink-0 items-center gap-2">
        <SearchButton />
        <div className="flex items-center gap-2 max-lg:hidden">
          <ThemeToggle />
          <Person actor={actor} signOut={signOut} />
        </div>
      </div>
    </header>
  );
}
