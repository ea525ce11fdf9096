import type { SampleCandidate } from '@/lib/domain/hiring/sample-team';

export const yuki = {
  id: 'yuki',
  name: 'Yuki Tanabe',
  email: 'yuki.tanabe@candidates.invalid',
  roleId: 'applied',
  status: 'withdrawn',
  years: 5,
  note: 'Withdrew after two interviews for an offer closer to home. Asked to stay in touch for next year.',
  addedDaysAgo: 25,
  changedDaysAgo: 11,
  cards: [
    {
      by: 'lucia',
      title: 'Retrieval and prompting',
      daysAgo: 14,
      at: '07:30',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 4,
      areas: [
        {
          areaId: 'rag',
          rating: 2,
          notes:
            'Clean pipeline for a manual of 900 pages: split by heading, one index, top six. For the wrong answers they would read thirty and move k. Agreed at once when I asked about measuring retrieval alone, which tells me that it was new.',
        },
        {
          areaId: 'prompting',
          rating: 3,
          notes:
            'Wrote the refusal rule with the safety team: no torque values without a page reference. A regular expression finds the value, a lookup confirms the page. 20 ms, no second model. Watches the refusal rate each week, at present 7%.',
        },
      ],
      recommendation: 'yes',
      summary: 'Careful where people could get hurt, still learning to measure retrieval. Would grow quickly here.',
    },
    {
      by: 'rahul',
      title: 'Agents and operations',
      daysAgo: 13,
      at: '08:00',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 2,
      areas: [
        {
          areaId: 'prompting',
          rating: 2,
          notes:
            'I asked for the order and the cost of each step. The page check came third, after two rounds of wording, and the cost of a second attempt was not known. Good structure, including an example that declines.',
        },
        {
          areaId: 'mlops',
          rating: 2,
          notes:
            'Has dashboards for tokens and errors and reads them daily. A latency objective exists, set by another team. Would roll back by redeploying last week’s image and thinks it takes half an hour; has not done it.',
        },
      ],
      scope: { rating: 1, notes: 'Features inside a product whose architecture is settled elsewhere. Tickets to release, done well.' },
      recommendation: 'no',
      summary: 'A solid mid-level engineer interviewing for a senior role. I would gladly see them for Support.',
    },
    {
      by: 'kenji',
      title: 'LLM depth and measurement',
      daysAgo: 11,
      at: '07:00',
      minutes: 60,
      state: 'not-happened',
      areas: [{ areaId: 'llm-fundamentals' }, { areaId: 'evals' }],
    },
  ],
} as const satisfies SampleCandidate;
