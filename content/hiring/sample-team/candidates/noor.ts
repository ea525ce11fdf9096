import type { SampleCandidate } from '@/lib/domain/hiring/sample-team';

export const noor = {
  id: 'noor',
  name: 'نور حداد',
  email: 'noor.haddad@candidates.invalid',
  roleId: 'applied',
  status: 'hired',
  years: 7,
  note: 'Accepted the second offer; starts on the first of next month. Her name is said Noor Haddad.',
  addedDaysAgo: 41,
  changedDaysAgo: 19,
  cards: [
    {
      by: 'kenji',
      title: 'LLM depth and measurement',
      daysAgo: 30,
      at: '13:00',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 6,
      areas: [
        {
          areaId: 'llm-fundamentals',
          rating: 4,
          notes:
            'Built the cache size from nothing: a past query is never needed again, a past key and value are, hence the two. 320 KiB a token, 2.5 GiB at 8,192. Went on by herself to 64 KV heads, said 20 GiB, and that batch size is what you would lose.',
          evidence: [
            {
              minute: 14,
              signalId: 'llm-fundamentals-derives-from-first-principles',
              polarity: 'green',
              quote: 'I do not remember the formula, so let me ask which numbers a new token has to read.',
            },
          ],
        },
        {
          areaId: 'evals',
          rating: 2,
          notes:
            '300 travel questions in Arabic and English, pass rate for each language. Compared versions with the same set she tuned on until I asked about it. Mentioned a launch that was held; we did not get to why.',
        },
      ],
      recommendation: 'yes',
      summary:
        'The best first-principles answer I have heard on this question. Evals may be better than I saw; I spent too long on the cache.',
      privateNote: 'Ran 20 minutes over on the cache. Set a timer next time.',
      revisions: [
        {
          areaId: 'evals',
          rating: 3,
          daysLater: 5,
          reason:
            'Rahul probed the held launch that I cut short: a gate of 90% on Arabic refunds, 84% measured, eleven days’ delay, and a second untouched set since. That is senior practice, and my 2 came from my own lack of time.',
        },
      ],
    },
    {
      by: 'lucia',
      title: 'Retrieval and prompting',
      daysAgo: 29,
      at: '09:30',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 2,
      areas: [
        {
          areaId: 'prompting',
          rating: 4,
          notes:
            'Told of a booking assistant that promised free rebooking because a competitor’s page had been scraped into the index. 140 chats in two days. The firmer prompt failed; a rule that fares may come only from the tariff table held. A regression case with that page still runs.',
          evidence: [
            {
              minute: 19,
              signalId: 'prompting-discusses-a-real-production-failure',
              polarity: 'green',
              quote: 'We paid out for 31 of them. After that, no sentence with a price leaves without a row id behind it.',
            },
          ],
        },
        {
          areaId: 'rag',
          rating: 3,
          notes:
            'Separate indexes for Arabic and English with one reranker over both, after finding that mixed embeddings favoured English pages. Measures hit rate for each language. Would answer “how many bookings” from the database and not from documents.',
        },
      ],
      recommendation: 'strong-yes',
      summary: 'Has been hurt by a real failure and changed how she builds. Excellent on two-language retrieval.',
    },
    {
      by: 'rahul',
      title: 'Agents and operations',
      daysAgo: 28,
      at: '10:00',
      minutes: 75,
      state: 'submitted',
      submittedHoursLater: 3,
      areas: [
        {
          areaId: 'agents',
          rating: 3,
          notes:
            'Rebooking runs as code with one model step that reads the customer’s wish. Keys for each write are stored with the booking, so a timeout cannot book twice. Hands over to a person with the trace when the fare rises more than 10%.',
        },
        {
          areaId: 'mlops',
          rating: 3,
          notes:
            'Calls times tokens times price, in that order; found a user id at the top of the prompt that had taken the prefix cache to 4%. Canary at 5% with automatic rollback. On call one week in six, though the pager was mostly for the booking system.',
          evidence: [
            {
              minute: 44,
              signalId: 'mlops-has-run-on-call-systems',
              polarity: 'green',
              quote: 'I removed the alert on average latency. Nobody ever acted on it, and it hid the tail.',
            },
          ],
        },
        {
          areaId: 'evals',
          rating: 3,
          notes:
            'Asked about the launch she held: refunds in Arabic were at 84% against a gate of 90%, so English went live and Arabic waited eleven days. Labels from three agents, kappa 0.71. Keeps a second set that nobody tunes on.',
        },
      ],
      recommendation: 'strong-yes',
      summary: 'Runs what she builds. I would give her the assistant on the first day.',
    },
    {
      by: 'marit',
      title: 'Judgment and collaboration',
      daysAgo: 26,
      at: '14:00',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 1,
      areas: [
        {
          areaId: 'judgment',
          rating: 3,
          notes:
            'Prompt and retrieval first, fine-tuning only once 500 rated refusals exist. Asked who may see passport numbers before asking about models. Sum for self-hosting: $14,200 a month against $9,000 of API, so no.',
        },
        {
          areaId: 'communication',
          rating: 4,
          notes:
            'I took the product manager’s side for ten minutes. She gave way on the date, kept the rule on fares, and named what her own choice had cost: a quarter without the Arabic launch bonus for the sales team. Then three clear sentences for finance.',
          evidence: [
            {
              minute: 33,
              signalId: 'communication-structured-and-calm',
              polarity: 'green',
              quote: 'He was right that waiting cost us money. I was right that nobody could say how much being wrong would cost.',
            },
          ],
        },
      ],
      scope: { rating: 2, notes: 'Assistant and its eval pipeline, end to end, for one product. Two juniors grew up on it.' },
      recommendation: 'strong-yes',
      summary: 'Stays calm when pressed and concedes what is true. Senior without doubt, and I would want her in a difficult meeting.',
    },
  ],
} as const satisfies SampleCandidate;
