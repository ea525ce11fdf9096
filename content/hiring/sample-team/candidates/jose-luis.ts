import type { SampleCandidate } from '@/lib/domain/hiring/sample-team';

export const joseLuis = {
  id: 'jose-luis',
  name: 'José Luis Quispe Mamani',
  email: 'joseluis.quispe@candidates.invalid',
  roleId: 'support',
  status: 'rejected',
  years: 2,
  note: 'Self-taught, from a bank’s contact centre in Arequipa. Declined for now with a list of what to build next; wrote back with thanks.',
  addedDaysAgo: 28,
  changedDaysAgo: 12,
  cards: [
    {
      by: 'lucia',
      title: 'Retrieval and prompting',
      daysAgo: 17,
      at: '14:30',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 2,
      areas: [
        {
          areaId: 'prompting',
          rating: 2,
          notes:
            'Writes prompts the way a good agent talks: role, facts, two examples, one of them an honest “I will ask”. Knows the customers. Checks outside the prompt were new to him, and he wrote the idea down.',
        },
        {
          areaId: 'rag',
          rating: 2,
          notes:
            'Built a pipeline from a tutorial over 400 product sheets and keeps it running: chunks of 300 tokens, five nearest. Changes the number of chunks when answers are wrong. It works, and he knows that he does not know why.',
        },
      ],
      recommendation: 'yes',
      summary: 'Two years in and learning quickly. With a patient team I would take the chance.',
    },
    {
      by: 'kenji',
      title: 'Measurement and retrieval',
      daysAgo: 16,
      at: '15:00',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 3,
      areas: [
        {
          areaId: 'rag',
          rating: 1,
          notes:
            'Given one wrong answer and its passages, he rewrote the question to the model three times. The right sheet was not among the five, and he did not look. When I pointed at it he asked for a larger context.',
          evidence: [
            {
              minute: 20,
              signalId: 'rag-cannot-isolate-the-failure',
              polarity: 'red',
              quote: 'If it reads more sheets it will find it sooner or later.',
            },
            {
              minute: 28,
              signalId: 'cannot-separate-retrieval-from-generation',
              polarity: 'anti-pattern',
              quote: 'It is one system, so I improve it as one system.',
            },
          ],
        },
        {
          areaId: 'evals',
          rating: 1,
          notes:
            'Two colleagues try each change for a morning. No kept cases. He could name no outcome that would make him undo a change, though he has undone one after a complaint.',
          evidence: [
            {
              minute: 45,
              signalId: 'evals-tried-it-and-it-looked-good',
              polarity: 'red',
              quote: 'My colleagues know the products, and they said it was better than before.',
            },
          ],
        },
      ],
      recommendation: 'no',
      summary: 'Under the mid bar in both, for want of practice and not of sense. Eval set first, then I would talk to him again.',
    },
    {
      by: 'marit',
      title: 'Judgment and collaboration',
      daysAgo: 15,
      at: '15:00',
      minutes: 45,
      state: 'submitted',
      submittedHoursLater: 22,
      areas: [
        {
          areaId: 'judgment',
          rating: 2,
          notes:
            'For voice, documents and cost he proposed one long prompt for all three; with a nudge he separated the documents. Asked what he would do if the prompt were frozen for a month: wait for the month to end.',
          evidence: [
            {
              minute: 14,
              signalId: 'every-problem-is-a-prompting-problem',
              polarity: 'anti-pattern',
              quote: 'Then I would prepare a better prompt for when the month is over.',
            },
          ],
        },
        {
          areaId: 'communication',
          rating: 3,
          notes:
            'Explained to me, as the bank’s lawyer, which sentence could be wrong and who would call the next day. To the branch manager he spoke in queue minutes. Changed the rollout to one product because of that talk.',
        },
      ],
      scope: { rating: 1, notes: 'One assistant, mostly alone, in a product that others own.' },
      recommendation: 'no',
      summary: 'A pleasure to listen to, and close to customers. A year of engineering around the prompt would make him a strong mid.',
    },
  ],
} as const satisfies SampleCandidate;
