import { LogOut } from 'lucide-react';

/** Who the frame is drawn for. `implicit` is the local owner, who never signed in and cannot sign out. */
export type FrameActor = { name: string; role: string; workspaceName: string; implicit: boolean };

/** Who am I, as what, and the way out. */
export function Person({ actor, signOut }: { actor: FrameActor; signOut: () => Promise<void> }) {
  return (
    <div className="flex min-w-0 items-center gap-2">
      <p className="min-w-0 text-right leading-4 max-lg:flex-1 max-lg:px-2 max-lg:text-left">
        <span className="block max-w-48 truncate text-sm/4 font-semibold" title={actor.name}>
          {actor.name}
        </span>
        <span className="text-muted block text-xs">{actor.role}</span>
      </p>
      {actor.implicit ? null : (
        <form action={signOut}>
          <button type="submit" className="btn-quiet">
            <LogOut className="size-4" aria-hidden />
            Sign out
          </button>
        </form>
      )}
    </div>
  );
}
