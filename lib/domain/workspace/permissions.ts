/** The roles a member of a workspace can have, most powerful first. */
export const memberRoles = ['owner', 'admin', 'hiring-manager', 'interviewer', 'lead', 'finance', 'viewer'] as const;
export type MemberRole = (typeof memberRoles)[number];

/** Everything that a role may or may not do. Each mutation and each restricted read names exactly one of these. */
export const permissions = [
  'workspace.manage',
  'members.manage',
  'audit.read',
  'reference.read',
  'roles.manage',
  'candidates.read',
  'candidates.manage',
  'interviews.manage',
  'scorecards.write-own',
  'scorecards.read-submitted',
  'debriefs.run',
  'decisions.sign',
  'calibration.read-all',
  'interchange.manage',
  'fairness.read',
  'privacy.manage',
] as const;
export type Permission = (typeof permissions)[number];

/** What each permission lets a person do, in words for the table that the app shows. */
export const permissionMeanings: Record<Permission, string> = {
  'workspace.manage': 'Rename the workspace, load and remove the sample team',
  'members.manage': 'Invite people, change their role, remove them',
  'audit.read': 'Read and export the audit trail',
  'reference.read': 'Read the rubric and the reference pages',
  'roles.manage': 'Open and close the roles that people are hired for',
  'candidates.read': 'See every candidate of the workspace',
  'candidates.manage': 'Add, edit and archive candidates',
  'interviews.manage': 'Plan interviews and assign areas to interviewers',
  'scorecards.write-own': 'Score the interviews that one is assigned to',
  'scorecards.read-submitted': 'Read the submitted scorecards of every candidate, not only of those one interviewed',
  'debriefs.run': 'Open and run debriefs, keep their minutes',
  'decisions.sign': 'Sign the decision about a candidate',
  'calibration.read-all': 'See every interviewer’s calibration; everybody sees their own',
  'interchange.manage': 'Import from and export to other hiring systems',
  'fairness.read': 'Keep and read the counts of the adverse-impact monitor',
  'privacy.manage': 'Set retention and legal holds, erase a candidate, answer a request for access',
};

/** One row a role, in words, for pages that explain the roles. */
export const roleMeanings: Record<MemberRole, { name: string; meaning: string }> = {
  owner: { name: 'Owner', meaning: 'Answers for the workspace; can do everything, and is the only one who can make another owner.' },
  admin: { name: 'Admin', meaning: 'Runs the workspace day to day: people, roles, records and the audit trail.' },
  'hiring-manager': { name: 'Hiring manager', meaning: 'Runs a hiring loop from the first candidate to the decision.' },
  interviewer: {
    name: 'Interviewer',
    meaning: 'Sees the candidates they interview and scores them; reads the others’ cards after submitting.',
  },
  lead: { name: 'Lead', meaning: 'Decides on AI work; interviews like any interviewer.' },
  finance: { name: 'Finance', meaning: 'Reviews cost; sees nothing about candidates.' },
  viewer: { name: 'Viewer', meaning: 'Reads the rubric and the reference pages; sees nothing about people.' },
};

const everyone: readonly Permission[] = ['reference.read'];
const interviewing: readonly Permission[] = [...everyone, 'scorecards.write-own'];
const hiring: readonly Permission[] = [
  ...interviewing,
  'roles.manage',
  'candidates.read',
  'candidates.manage',
  'interviews.manage',
  'scorecards.read-submitted',
  'debriefs.run',
  'decisions.sign',
  'interchange.manage',
];

const granted: Record<MemberRole, ReadonlySet<Permission>> = {
  owner: new Set(permissions),
  admin: new Set(permissions),
  'hiring-manager': new Set(hiring),
  interviewer: new Set(interviewing),
  lead: new Set(interviewing),
  finance: new Set(everyone),
  viewer: new Set(everyone),
};

/** Whether a member with this role may do this. */
export function may(role: MemberRole, permission: Permission): boolean {
  return granted[role].has(permission);
}

/** The roles that may do this, most powerful first: for the sentence "who can". */
export function rolesThatMay(permission: Permission): MemberRole[] {
  return memberRoles.filter((role) => may(role, permission));
}

/** The roles that a member may hand out, by invitation or by change: an owner any, an admin any but owner, nobody else any. */
export function grantableRoles(role: MemberRole): MemberRole[] {
  if (role === 'owner') return [...memberRoles];
  return may(role, 'members.manage') ? memberRoles.filter((candidate) => candidate !== 'owner') : [];
}

/** Reads a role as stored. Something unknown grants the least: viewer. */
export function memberRoleOf(stored: string): MemberRole {
  return memberRoles.find((role) => role === stored) ?? 'viewer';
}
