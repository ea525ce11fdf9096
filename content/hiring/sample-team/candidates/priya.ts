import type { SampleCandidate } from '@/lib/domain/hiring/sample-team';

export const priya = {
  id: 'priya',
  name: 'Priya Raghunathan',
  email: 'priya.raghunathan@candidates.invalid',
  roleId: 'applied',
  status: 'active',
  years: 6,
  note: 'Referred by a former colleague of Rahul’s. Search and support assistants at an insurance broker. Six weeks’ notice.',
  addedDaysAgo: 16,
  changedDaysAgo: 5,
  cards: [
    {
      by: 'lucia',
      title: 'Retrieval and prompting',
      daysAgo: 7,
      at: '09:30',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 3,
      areas: [
        {
          areaId: 'prompting',
          rating: 3,
          notes:
            'Before touching the wording she asked where the cover terms come from. Citation to the policy clause, then a check in code that the clause exists and that any amount quoted stands in it. Put a checker model at about 350 ms and would run it only on answers with a sum in them.',
        },
        {
          areaId: 'rag',
          rating: 4,
          notes:
            'Split the 20% into three piles straight away: not in the index, in the index but not retrieved, retrieved and misread. Knew her own figures: hit rate at 5 went from 71% to 86% when keyword search took over product codes. Raised per-broker access filters before I did.',
          evidence: [
            {
              minute: 27,
              signalId: 'rag-separates-retrieval-from-generation',
              polarity: 'green',
              quote: 'Give me fifty of the wrong ones and I will tell you which pile before I change a line.',
            },
          ],
        },
        {
          areaId: 'evals',
          rating: 3,
          notes:
            '180 questions labelled by two claims handlers, refreshed every quarter. The judge model is used for tone only. Would block a release on a drop of 3 points. Human review stays on anything about exclusions.',
        },
      ],
      recommendation: 'strong-yes',
      summary:
        'Debugs by class of failure, and has done so on a system that brokers complained about by phone. The most concrete retrieval conversation I have had this quarter.',
    },
    {
      by: 'kenji',
      title: 'LLM depth and measurement',
      daysAgo: 6,
      at: '13:00',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 5,
      areas: [
        {
          areaId: 'llm-fundamentals',
          rating: 2,
          notes:
            'Right on attention, on one token at a time, and on what the KV cache keeps. Asked for its size with 80 layers and 8 KV heads, she left out the factor of two for keys and values, arrived at 160 KiB a token, and did not see that it was half.',
        },
        {
          areaId: 'rag',
          rating: 3,
          notes:
            'Hit rate measured apart from faithfulness, three classes of failure, a remedy for each. Index lag stated as one hour, with tombstones for deleted pages. Not a 4: the labelled questions all came from complaints, so her 86% describes the hard tail only, and she had not noticed.',
          evidence: [
            {
              minute: 31,
              signalId: 'rag-separates-retrieval-from-generation',
              polarity: 'green',
              quote: 'A wrong answer with the right passage in the prompt is a different ticket from one without it.',
            },
          ],
        },
        {
          areaId: 'evals',
          rating: 2,
          notes:
            'Good set, real labels. The gate is the trouble: a drop of 3 points on 180 cases at 86% is inside the noise, which is about 5 points either way. It stops good releases and passes bad ones by luck. She worked that out when I asked, not before.',
        },
      ],
      recommendation: 'yes',
      summary:
        'Sound on retrieval, thinner on statistics and on serving arithmetic. I would hire her and pair her with somebody on the eval gate.',
      answers: {
        'hire-below-bar':
          'Both gaps closed within the hour once she had a hint, and the seat is Applied: retrieval is the core of it, and there she is at the senior bar. The eval gate needs a partner for a quarter.',
      },
    },
    {
      by: 'rahul',
      title: 'Agents and operations',
      daysAgo: 5,
      at: '10:00',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 2,
      areas: [
        {
          areaId: 'agents',
          rating: 3,
          notes:
            'Their claims agent stops at 10 steps, or when the same call with the same arguments comes back twice. Writes carry a key made from claim id and action, stored before the call. Took out a second agent because its only job was to call the first.',
        },
        {
          areaId: 'mlops',
          rating: 2,
          notes:
            'On the 40% bill: asked for spend by feature, then calls per user request, and had the retries after a shortened timeout in five questions. Serving is all vendor API, so batching and time to first token stayed textbook. There was a rota, in office hours only.',
        },
      ],
      scope: { rating: 2, notes: 'Retrieval service from design to rollback; two product teams call it. Did not choose the vendor.' },
      recommendation: 'yes',
      summary: 'Careful builder who removes parts. Operations is the gap: nobody has ever woken her up, and she says so herself.',
    },
    {
      by: 'loader',
      title: 'Judgment and collaboration',
      daysAgo: 1,
      at: '13:00',
      minutes: 45,
      state: 'draft',
      areas: [{ areaId: 'judgment' }, { areaId: 'communication' }],
    },
  ],
} as const satisfies SampleCandidate;
