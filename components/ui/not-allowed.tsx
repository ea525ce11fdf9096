import { Lock } from 'lucide-react';
import type { Route } from 'next';
import Link from 'next/link';
import { type MemberRole, type Permission, permissionMeanings, roleMeanings, rolesThatMay } from '@/lib/domain/workspace/permissions';

const list = new Intl.ListFormat('en', { type: 'disjunction' });

/** The page a person may not see: what it needs, who has it, and where to go instead. */
export function NotAllowed({ permission, role }: { permission: Permission; role: MemberRole }) {
  const meaning = permissionMeanings[permission];
  const who = list.format(rolesThatMay(permission).map((one) => roleMeanings[one].name.toLowerCase()));
  return (
    <div className="prose-width">
      <p className="text-muted mb-2 flex items-center gap-2">
        <Lock className="size-4" aria-hidden />
        Not allowed
      </p>
      <h1>Your role does not include this</h1>
      <p className="mt-2">
        You are here as {roleMeanings[role].name.toLowerCase()}. This needs the right to {meaning.charAt(0).toLowerCase()}
        {meaning.slice(1)}. Nothing was changed.
      </p>
      <p className="mt-2">Somebody who is {who} can do it, or an owner can change your role.</p>
      <p className="mt-4 flex flex-wrap gap-2">
        <Link prefetch={false} href="/" className="btn-primary">
          Go to Home
        </Link>
        <Link prefetch={false} href={'/settings/roles' as Route} className="btn">
          See what each role may do
        </Link>
      </p>
    </div>
  );
}
