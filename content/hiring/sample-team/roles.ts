import type { SampleRole } from '@/lib/domain/hiring/sample-team';

/** The three roles that the sample team is hiring for. */
export const roles = [
  { id: 'applied', title: 'Senior AI Engineer, Applied', levelId: 'senior', openedDaysAgo: 47 },
  { id: 'platform', title: 'AI Platform Engineer', levelId: 'staff', openedDaysAgo: 39 },
  { id: 'support', title: 'Mid-level AI Engineer, Support', levelId: 'mid', openedDaysAgo: 42 },
] as const satisfies readonly SampleRole[];
