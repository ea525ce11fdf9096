import { candidateStatuses, candidateStatusNames, type RoleStatus } from '@/lib/domain/hiring/candidate-status';

export const candidateStatusOptions = candidateStatuses.map((status) => ({ value: status, label: candidateStatusNames[status] }));

/** Roles to choose from: open ones, and `keep` whether open or not. A closed one says so. */
export const roleOptions = (
  roles: readonly { readonly id: string; readonly title: string; readonly status: RoleStatus }[],
  keep?: string,
) =>
  roles
    .filter((role) => role.status === 'open' || role.id === keep)
    .map((role) => ({ value: role.id, label: role.status === 'open' ? role.title : `${role.title} (closed)` }));
