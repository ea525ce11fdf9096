import type { SampleCandidate } from '@/lib/domain/hiring/sample-team';

export const minhAnh = {
  id: 'minh-anh',
  name: 'Nguyễn Thị Minh Anh',
  email: 'minh-anh.nguyen@candidates.invalid',
  roleId: 'support',
  status: 'hired',
  years: 4,
  note: 'Signed. Starts with the ticket triage; Lucía is her partner for the first month.',
  addedDaysAgo: 37,
  changedDaysAgo: 18,
  cards: [
    {
      by: 'lucia',
      title: 'Retrieval and prompting',
      daysAgo: 26,
      at: '08:30',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 2,
      areas: [
        {
          areaId: 'prompting',
          rating: 3,
          notes:
            'Gives the model the warranty table for this one product only, which ended most inventions, and validates the serial number in code. Measured 220 ms for both. Refusals go to a queue that she reads on Fridays.',
        },
        {
          areaId: 'rag',
          rating: 3,
          notes:
            'Hybrid search over 6,000 articles, with a reranker she tried and then removed because it moved nothing on her 90 questions. Knows the share of wrong answers with no article at all: about a third, and she writes those articles.',
        },
      ],
      recommendation: 'strong-yes',
      summary: 'Above what we ask of mid level. Throws away what does not help, which I rarely see at four years.',
    },
    {
      by: 'kenji',
      title: 'Measurement and retrieval',
      daysAgo: 25,
      at: '07:00',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 4,
      areas: [
        {
          areaId: 'rag',
          rating: 2,
          notes:
            'Pipeline sound and simple. Has one figure for the whole system; I had to suggest looking at hit rate separately, after which she used it well. Removed a reranker on 90 questions, where a difference of five could be chance.',
        },
        {
          areaId: 'evals',
          rating: 2,
          notes:
            '90 tickets with the answer an agent gave, rerun on every change, result posted to the team. Kept apart from the examples in the prompt. No judge, no drift check. Honest that she decides the close calls by reading.',
        },
      ],
      recommendation: 'yes',
      summary: 'Meets the mid bar squarely in both, and takes a hint once. Enough for this role.',
    },
    {
      by: 'rahul',
      title: 'Agents and operations',
      daysAgo: 24,
      at: '09:00',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 3,
      areas: [
        {
          areaId: 'agents',
          rating: 2,
          notes:
            'Loop, validation, ten steps at most. Her refund tool only drafts; a colleague presses the button. Would not know how to make it safe without that colleague, and says so.',
        },
        {
          areaId: 'mlops',
          rating: 2,
          notes:
            'Opened with requests, tokens and errors by day and would look for the date. Found the longer system prompt I had hidden, by luck as much as by order. Reads the on-call channel, is not in the rota.',
        },
      ],
      recommendation: 'yes',
      summary: 'Mid level, with good instincts about what a person should still press.',
    },
    {
      by: 'marit',
      title: 'Judgment and collaboration',
      daysAgo: 23,
      at: '08:00',
      minutes: 45,
      state: 'submitted',
      submittedHoursLater: 1,
      areas: [
        {
          areaId: 'judgment',
          rating: 2,
          notes:
            'Prompt, then retrieval, then stop and measure. Fine-tuning for tone later, perhaps. Amounts only when I asked, and roughly right.',
        },
        {
          areaId: 'communication',
          rating: 4,
          notes:
            'Her manager wanted automatic replies by the holidays. She laid out three options with what each gives up, recommended the middle one, and said what would change her mind. When I pushed as the manager, she agreed about the backlog and held on refunds. Not one wasted sentence.',
          evidence: [
            {
              minute: 18,
              signalId: 'communication-structured-and-calm',
              polarity: 'green',
              quote: 'You get the date for delivery questions. For refunds you get a draft, because a wrong one is 80 euros and a review.',
            },
          ],
        },
      ],
      scope: { rating: 1, notes: 'Features in an existing product, ticket to release, and answers for their faults. What the role asks.' },
      recommendation: 'strong-yes',
      summary: 'Support will trust her in a week. I would hire for the way she disagrees alone.',
    },
  ],
} as const satisfies SampleCandidate;
