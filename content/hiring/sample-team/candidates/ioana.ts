import type { SampleCandidate } from '@/lib/domain/hiring/sample-team';

export const ioana = {
  id: 'ioana',
  name: 'Ioana-Maria Dobrescu',
  email: 'ioana.dobrescu@candidates.invalid',
  roleId: 'support',
  status: 'active',
  years: 3,
  note: 'Backend engineer at a telecom in Cluj, on its chat assistant since last year. Kenji’s card is still missing.',
  addedDaysAgo: 12,
  changedDaysAgo: 4,
  cards: [
    {
      by: 'lucia',
      title: 'Retrieval and prompting',
      daysAgo: 4,
      at: '09:30',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 3,
      areas: [
        {
          areaId: 'prompting',
          rating: 3,
          notes:
            'Traced an invented roaming price to two tariff pages with the same title. Removed the old page, then added a check that the price exists for this customer’s plan. Both steps had a before and an after: 5.1% wrong, then 1.9%.',
          evidence: [
            {
              minute: 24,
              signalId: 'prompting-discusses-a-real-production-failure',
              polarity: 'green',
              quote: 'The model was right about the page. The page was three years old.',
            },
          ],
        },
        {
          areaId: 'rag',
          rating: 2,
          notes:
            'Chunks by question and answer pair, filters by plan, top four. Looks first at whether the page was found, though by hand and ten at a time. Stale pages matter to her, for obvious reasons.',
        },
      ],
      recommendation: 'yes',
      summary: 'Finds causes in the data and not in the wording. Good fit for Support.',
    },
    {
      by: 'rahul',
      title: 'Agents and operations',
      daysAgo: 3,
      at: '13:00',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 2,
      areas: [
        {
          areaId: 'prompting',
          rating: 2,
          notes:
            'I used our refund case and not hers. Structure and examples first, source of the terms when asked, a check last. Correct pieces, and no price on any of them.',
        },
        {
          areaId: 'agents',
          rating: 1,
          notes:
            'SIM replacement has four steps that never vary; she built it as an agent with four tools, and a supervisor when it skipped one. Asked which step needs a model to choose: “it is more flexible”. Saw no case for a function.',
          evidence: [
            {
              minute: 30,
              signalId: 'agents-treats-every-problem-as-agentic',
              polarity: 'red',
              quote: 'When it skipped the identity step we added a second agent to remind it.',
            },
            {
              minute: 34,
              signalId: 'agent-where-a-fixed-flow-would-do',
              polarity: 'anti-pattern',
              quote: 'It could be code, but then every change needs a developer.',
            },
          ],
        },
      ],
      recommendation: 'no',
      summary:
        'Capable engineer who has only seen one way of building. Somebody else should ask about fixed flows before we decide on that alone.',
    },
    {
      by: 'kenji',
      title: 'Measurement and depth',
      daysAgo: 1,
      at: '07:30',
      minutes: 60,
      state: 'draft',
      areas: [
        {
          areaId: 'llm-fundamentals',
          rating: 2,
          notes: 'One token at a time, cache of keys and values, grows with length. No size. Fine for mid.',
        },
        { areaId: 'evals', notes: '5.1% to 1.9%: on how many chats? She said 160. Check the interval before rating.' },
      ],
    },
  ],
} as const satisfies SampleCandidate;
