/** Where a candidate stands. */
export const candidateStatuses = ['active', 'hired', 'rejected', 'withdrawn'] as const;
export type CandidateStatus = (typeof candidateStatuses)[number];
export const candidateStatusNames: Record<CandidateStatus, string> = {
  active: 'In process',
  hired: 'Hired',
  rejected: 'Not hired',
  withdrawn: 'Withdrew',
};

/** Whether people are still being hired for a role. */
export const roleStatuses = ['open', 'closed'] as const;
export type RoleStatus = (typeof roleStatuses)[number];
export const roleStatusNames: Record<RoleStatus, string> = { open: 'Open', closed: 'Closed' };
