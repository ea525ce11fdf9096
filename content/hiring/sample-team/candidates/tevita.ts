import type { SampleCandidate } from '@/lib/domain/hiring/sample-team';

export const tevita = {
  id: 'tevita',
  name: 'Tevita Fonoti',
  email: 'tevita.fonoti@candidates.invalid',
  roleId: 'platform',
  status: 'rejected',
  years: 6,
  note: 'Research engineer from a university lab in Auckland. Not for this role; Lucía would like to see him for Applied in a year.',
  addedDaysAgo: 31,
  changedDaysAgo: 20,
  cards: [
    {
      by: 'rahul',
      title: 'Operations and agents',
      daysAgo: 24,
      at: '07:00',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 3,
      areas: [
        {
          areaId: 'mlops',
          rating: 1,
          notes:
            'For the 40% he proposed asking the vendor for a breakdown, then a smaller model. Did not ask for calls or tokens. The lab’s service restarts itself at night; what happens to requests in flight he has never needed to know.',
          evidence: [
            {
              minute: 13,
              signalId: 'mlops-has-only-called-apis',
              polarity: 'red',
              quote: 'We send it to the endpoint and if it fails the students try again after lunch.',
            },
            {
              minute: 26,
              signalId: 'never-operated-a-production-service',
              polarity: 'anti-pattern',
              quote: 'I have handed over four prototypes. I do not think any of them has an owner now.',
            },
          ],
        },
        {
          areaId: 'agents',
          rating: 2,
          notes:
            'Drew the loop without a mistake, validation of arguments included, and set 15 steps because a student’s run had once reached 200. All tools read only.',
        },
      ],
      recommendation: 'strong-no',
      summary: 'For a platform seat, operating is the job, and there is none to speak of. A gap in experience, nothing worse.',
    },
    {
      by: 'lucia',
      title: 'Evaluation and prompting',
      daysAgo: 23,
      at: '08:30',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 5,
      areas: [
        {
          areaId: 'evals',
          rating: 3,
          notes:
            'Bootstraps his intervals without being asked, and told me that a two-point gain on 150 Samoan sentences means nothing. Three annotators, kappa 0.77, a written guide. Releases do not rest on it, since nothing is released.',
        },
        {
          areaId: 'prompting',
          rating: 3,
          notes:
            'Constrains output to a grammar so that a translation can never lose a place name, and checks the names against the source in code. Counted the cost: 4% slower. Refuses sentences with sacred terms and sends them to an elder.',
        },
      ],
      recommendation: 'yes',
      summary: 'The most careful measurement of anybody in this round. Wrong role perhaps, right person.',
    },
    {
      by: 'adaeze',
      title: 'Direction and trade-offs',
      daysAgo: 22,
      at: '07:30',
      minutes: 45,
      state: 'submitted',
      submittedHoursLater: 21,
      areas: [
        {
          areaId: 'mlops',
          rating: 2,
          notes:
            'He shadowed the university’s identity team for a term and could describe their alerts, the rota and one rollback minute by minute. Second hand, but learned. Knows which figures to look at on a bill once he slows down.',
        },
        {
          areaId: 'judgment',
          rating: 3,
          notes:
            'Fine-tuned a small open model because no vendor covers the language at all, with 11,000 pairs and a held-out village. Names the yearly cost of keeping that true. For English he would buy, and said why.',
        },
      ],
      scope: { rating: 1, notes: 'Owns experiments inside a programme that others direct. Release and support were never his.' },
      recommendation: 'no',
      summary: 'Good reasons for an unusual choice. Not yet the scope or the operations for a platform that other teams lean on.',
    },
  ],
} as const satisfies SampleCandidate;
