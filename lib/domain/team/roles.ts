import { type Edition, editionFaults } from '../edition';

/** A role inside the team: what it owns, what makes the hire due, and the sign that it is too early. */
type TeamRole = {
  readonly id: string;
  readonly name: string;
  readonly owns: readonly string[];
  readonly hireWhen: string;
  readonly tooEarlyWhen: string;
};

export type TeamRoles = Edition & { readonly roles: readonly TeamRole[] };

/** What is wrong with the roles; empty when they are sound. A role that owns nothing is a fault. */
export function teamRolesFaults(set: TeamRoles): string[] {
  const faults = editionFaults(
    set,
    set.roles.map(({ id }) => ({ id, what: `role ${id}` })),
  );
  for (const { id, owns } of set.roles) if (owns.length === 0) faults.push(`role ${id} owns nothing`);
  return faults;
}
