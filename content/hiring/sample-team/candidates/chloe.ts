import type { SampleCandidate } from '@/lib/domain/hiring/sample-team';

export const chloe = {
  id: 'chloe',
  name: 'Chloé Lambert-Diallo',
  email: 'chloe.lambert-diallo@candidates.invalid',
  roleId: 'platform',
  status: 'active',
  years: 9,
  note: 'Infrastructure lead at a hospital group in Dakar and Lyon. First call went well; the loop has just begun.',
  addedDaysAgo: 6,
  changedDaysAgo: 3,
  cards: [
    {
      by: 'rahul',
      title: 'Operations and agents',
      daysAgo: 1,
      at: '10:00',
      minutes: 75,
      state: 'draft',
      areas: [
        {
          areaId: 'mlops',
          rating: 3,
          notes:
            'On call for the radiology queue, where late means a patient waits. Two figures before any guess: spend by ward, calls per report. Still to write up: the canary story, and whether the rollback was ever used.',
        },
        { areaId: 'agents', notes: 'Only ten minutes left. Said no to an agent that books theatres. Ask Adaeze to cover writes.' },
      ],
    },
    {
      by: 'adaeze',
      title: 'Direction and trade-offs',
      daysAgo: -2,
      at: '11:00',
      minutes: 60,
      state: 'draft',
      areas: [{ areaId: 'agents' }, { areaId: 'judgment' }],
    },
  ],
} as const satisfies SampleCandidate;
