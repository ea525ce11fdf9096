import type { SampleCandidate } from '@/lib/domain/hiring/sample-team';

export const mateus = {
  id: 'mateus',
  name: 'Mateus Carvalho',
  email: 'mateus.carvalho@candidates.invalid',
  roleId: 'applied',
  status: 'active',
  years: 8,
  note: 'Answered the advert. The last three years on a legal research assistant. Lives in Porto and wants to stay there.',
  addedDaysAgo: 20,
  changedDaysAgo: 4,
  cards: [
    {
      by: 'lucia',
      title: 'Retrieval and prompting',
      daysAgo: 10,
      at: '09:30',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 2,
      areas: [
        {
          areaId: 'rag',
          rating: 4,
          notes:
            'Drew a replay test unprompted: freeze the index, take the wrong questions, paste the right passage in and ask again. At his firm 29 of 40 turned right, so ranking came first and the prompt later. Knew that docket numbers are lost in embeddings and sent them to keyword search.',
          evidence: [
            {
              minute: 22,
              signalId: 'rag-separates-retrieval-from-generation',
              polarity: 'green',
              quote: 'Paste the right passage in. If it is still wrong, retrieval is innocent.',
            },
          ],
        },
        {
          areaId: 'prompting',
          rating: 3,
          notes:
            'Every paragraph cites a judgment; a check outside the model drops any citation that is not in the retrieved set. Refuses when two courts disagree and shows both. Puts the check at 40 ms, since it is a lookup.',
        },
      ],
      recommendation: 'strong-yes',
      summary: 'Methodical about wrong answers, and generous in explaining. His replay test is something we should copy.',
    },
    {
      by: 'kenji',
      title: 'LLM depth and measurement',
      daysAgo: 9,
      at: '14:00',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 19,
      areas: [
        {
          areaId: 'llm-fundamentals',
          rating: 3,
          notes:
            'Prefill bound by compute, decode by memory bandwidth, and used it to explain why a long contract hurts the first token and not the rest. Got 2.5 GiB for 8,192 tokens with one correction to the bytes.',
        },
        {
          areaId: 'rag',
          rating: 1,
          notes:
            'I gave him a wrong answer from our own wiki with its five passages and asked which part failed. Proposed more overlap, then a newer embedding model, then a longer context. Asked twice how he would find out whether the page was in the index at all; twice got another change.',
          evidence: [
            {
              minute: 38,
              signalId: 'rag-cannot-isolate-the-failure',
              polarity: 'red',
              quote: 'We moved to the larger embedding model and most of it went away, so I would start there.',
            },
          ],
        },
        {
          areaId: 'evals',
          rating: 2,
          notes:
            '120 research questions with the answer a partner gave. Pass rate before and after each change. No estimate of noise, and the judge model was never compared with the partners.',
        },
      ],
      recommendation: 'no',
      summary:
        'Strong on the model itself. On a retrieval fault he had not met before he changed parts until time ran out, and that is the job.',
    },
    {
      by: 'rahul',
      title: 'Agents and operations',
      daysAgo: 8,
      at: '10:00',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 4,
      areas: [
        {
          areaId: 'rag',
          rating: 'not-probed',
          notes: 'Assigned, but the incident story took the time. I asked nothing about retrieval.',
        },
        {
          areaId: 'agents',
          rating: 3,
          notes:
            'Citation checker runs as a fixed sequence; only the search planner is a loop, with 8 steps and a spend cap of $0.30. Filing to the court portal always waits for a person.',
          evidence: [
            {
              minute: 15,
              signalId: 'agents-tells-specific-war-stories',
              polarity: 'green',
              quote: 'An empty result looked like an error, so it asked again 34 times. That night cost us $61 and one apology.',
            },
          ],
        },
        {
          areaId: 'mlops',
          rating: 2,
          notes:
            'Spend by day and by customer on one dashboard; would find the date of the step first. Then listed causes in the order they occurred to him. Rollback is a button the platform team owns.',
        },
      ],
      recommendation: 'yes',
      summary: 'Knows when not to loop, and can price a mistake. Needs a platform team beside him.',
    },
    {
      by: 'adaeze',
      title: 'Judgment and collaboration',
      daysAgo: 5,
      at: '15:00',
      minutes: 45,
      state: 'submitted',
      submittedHoursLater: 20,
      areas: [
        {
          areaId: 'judgment',
          rating: 3,
          notes:
            'Took the request apart before answering: voice is behaviour, documents are knowledge. Compared $11,000 a month of API with two rented GPUs plus half an engineer and said that it does not pay at 15% utilisation. Would look again if the bar association forbids sending client files out.',
        },
        {
          areaId: 'communication',
          rating: 3,
          notes:
            'Gave the product manager’s case fairly: forty firms had been promised the feature in writing. Told it again for a partner in terms of who gets sued. Changed the launch to three firms, and it held.',
        },
      ],
      scope: {
        rating: 2,
        notes: 'Owned search and ranking for the assistant. Mentored one engineer, now on ingestion. Influence ends at the product.',
      },
      recommendation: 'yes',
      summary: 'Chooses plainly, shows the sum, and makes lawyers comfortable with a number. Senior in my two areas.',
    },
  ],
} as const satisfies SampleCandidate;
