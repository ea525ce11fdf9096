import type { ExportedCard } from '@/lib/domain/hiring/interchange/leadframe-scorecard';

/** A submitted card with one rating of 4, one "not probed", evidence, an anti-pattern and a revision. */
export const exportedCard: ExportedCard = {
  id: 'card-1',
  rubricVersion: 1,
  areaIds: ['rag', 'evals'],
  submittedAt: new Date('2026-11-23T14:00:00.000Z'),
  interviewer: { id: 'm1', name: 'Ann *Interviewer*' },
  interview: { title: '=System design', startsAt: null, minutes: 60 },
  candidate: { id: 'c1', name: 'Ada # Lovelace', roleTitle: 'ML engineer', levelId: 'senior' },
  fields: [
    { key: 'rag/rating', value: 4 },
    { key: 'rag/notes', value: '# not a heading' },
    { key: 'evals/rating', value: 'not-probed' },
    { key: 'card/recommendation', value: 'yes' },
    { key: 'card/summary', value: 'Good' },
    {
      key: 'evidence/00000000-0000-4000-8000-000000000001',
      value: { areaId: 'rag', signalId: 's', polarity: 'green', quote: 'q', at: '2026-11-23T13:30:00.000Z' },
    },
    {
      key: 'evidence/00000000-0000-4000-8000-000000000002',
      value: { areaId: 'rag', signalId: 'p', polarity: 'anti-pattern', quote: '', at: '2026-11-23T13:31:00.000Z' },
    },
  ],
  revisions: [{ key: 'rag/rating', value: 3, reason: 'Heard more', at: new Date('2026-11-24T09:00:00.000Z') }],
};
