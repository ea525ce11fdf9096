import type { SampleCandidate } from '@/lib/domain/hiring/sample-team';

export const oliver = {
  id: 'oliver',
  name: 'Oliver Brandt',
  email: 'oliver.brandt@candidates.invalid',
  roleId: 'applied',
  status: 'rejected',
  years: 9,
  note: 'Through an agency. Consultancy background, six assistants for six clients. Feedback call given; took it well.',
  addedDaysAgo: 33,
  changedDaysAgo: 15,
  cards: [
    {
      by: 'kenji',
      title: 'LLM depth and measurement',
      daysAgo: 21,
      at: '13:00',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 2,
      areas: [
        {
          areaId: 'llm-fundamentals',
          rating: 1,
          notes:
            'Attention “understands context”, the cache “stores earlier answers”. Asked why memory grows during a conversation: because the model is large. Cited three leaderboard scores to the decimal; could not describe one question from any of them or say how it is marked.',
          evidence: [
            {
              minute: 9,
              signalId: 'llm-fundamentals-buzzwords-only',
              polarity: 'red',
              quote: 'The cache stores earlier answers so the model does not have to think twice.',
            },
            {
              minute: 21,
              signalId: 'quotes-benchmarks-without-understanding',
              polarity: 'anti-pattern',
              quote: 'It is at 89.4, and the other one is at 87.9, so for your tickets you would feel that difference.',
            },
          ],
        },
        {
          areaId: 'evals',
          rating: 1,
          notes:
            'Before launch the client’s team tried it for a day. No fixed cases, no threshold. Asked what result would have stopped the launch: “the client not liking it”.',
          evidence: [
            {
              minute: 40,
              signalId: 'evals-tried-it-and-it-looked-good',
              polarity: 'red',
              quote: 'We had twelve people on it for a day and the room was very happy.',
            },
          ],
        },
      ],
      recommendation: 'strong-no',
      summary: 'Numbers without mechanism in both areas. No result could have told him that a launch was a mistake.',
    },
    {
      by: 'lucia',
      title: 'Retrieval and prompting',
      daysAgo: 20,
      at: '09:30',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 3,
      areas: [
        {
          areaId: 'prompting',
          rating: 3,
          notes:
            'Real craft here: policy text before the question, two examples that answer “I do not know”, output as a schema. For one client a lookup rejects any contract number that does not exist. Guessed 200 ms for it, unsure.',
        },
        {
          areaId: 'evals',
          rating: 2,
          notes:
            'Described a comparison of two models for a retailer in a table of public scores and a spot check of some 50 tickets. Thin, but there was a before and an after, and he keeps the tickets.',
        },
      ],
      recommendation: 'yes',
      summary: 'Pleasant, quick, good hands on a prompt. With a proper eval process around him I think he would deliver.',
      revisions: [
        {
          areaId: 'evals',
          rating: 1,
          daysLater: 4,
          reason:
            'In the debrief it became clear that the 50 tickets were read by one person, once, without expected answers. I took a table of public scores for an eval set. That is the red signal, and I should have asked who labelled them.',
        },
      ],
    },
    {
      by: 'adaeze',
      title: 'Approach and cost',
      daysAgo: 19,
      at: '11:00',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 22,
      areas: [
        {
          areaId: 'llm-fundamentals',
          rating: 2,
          notes:
            'Slowed down and given a pen, he does get to keys and values being kept and to one token at a time. No size, no load. He reached for a benchmark four times where I had asked how something works.',
          evidence: [
            {
              minute: 18,
              signalId: 'quotes-benchmarks-without-understanding',
              polarity: 'anti-pattern',
              quote: 'I would have to look up what is in it, but everybody uses it to choose.',
            },
          ],
        },
        {
          areaId: 'judgment',
          rating: 1,
          notes:
            'Wanted to fine-tune an open model for a client whose price list changes every Monday. Had not tried retrieval. Asked for the monthly sum: “it comes down at scale”. No owner for the GPUs.',
          evidence: [
            {
              minute: 36,
              signalId: 'judgment-defaults-to-the-trendiest-option',
              polarity: 'red',
              quote: 'Everyone serious owns their weights by now, so I would not want to start with an API.',
            },
          ],
        },
      ],
      scope: { rating: 1, notes: 'Six deliveries, all handed over at launch. Architecture came from a template of the firm’s.' },
      recommendation: 'no',
      summary: 'Sells a destination and has no map. Better on mechanism than his first answer suggests, and still not senior.',
    },
    {
      by: 'rahul',
      title: 'Agents and operations',
      daysAgo: 18,
      at: '10:00',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 5,
      areas: [
        {
          areaId: 'agents',
          rating: 2,
          notes:
            'The loop was right, including that code and not the model runs the tool. A step limit of 25 because the framework’s default was 25. Had not considered a payment that succeeds after the timeout.',
        },
        {
          areaId: 'mlops',
          rating: 2,
          notes:
            'Named tokens, errors, latency and spend by day. For the 40% he tried causes one after another: longer prompts, a new model, more users. Nothing of his has ever been watched after the handover.',
        },
      ],
      recommendation: 'no',
      summary: 'Mid level in both of my areas. For a senior seat I would need at least one system that he stayed with.',
    },
  ],
} as const satisfies SampleCandidate;
