import type { SampleCandidate } from '@/lib/domain/hiring/sample-team';

export const zdenka = {
  id: 'zdenka',
  name: 'Zdeňka Horáková',
  email: 'zdenka.horakova@candidates.invalid',
  roleId: 'platform',
  status: 'active',
  years: 12,
  note: 'Eight years on search at a marketplace in Brno, the last four on its model gateway. The open question is scope: see both cards on it.',
  addedDaysAgo: 22,
  changedDaysAgo: 8,
  cards: [
    {
      by: 'rahul',
      title: 'Operations and agents',
      daysAgo: 12,
      at: '10:00',
      minutes: 75,
      state: 'submitted',
      submittedHoursLater: 3,
      areas: [
        {
          areaId: 'mlops',
          rating: 4,
          notes:
            'Five years of pager, one week in four. Told of a vendor outage on a Black Friday: switched 60% of calls to the second vendor by weight in twelve minutes, since the switch had been rehearsed each month. Asked for cache hit rate by feature before any total.',
          evidence: [
            {
              minute: 11,
              signalId: 'mlops-has-run-on-call-systems',
              polarity: 'green',
              quote: 'We practise the switch on the first Monday, so nobody has to be brave on a Friday.',
            },
          ],
        },
        {
          areaId: 'agents',
          rating: 3,
          notes:
            'As a gateway owner she enforces limits on everybody else’s agents: steps, tokens and a daily sum for each key. Refuses a write tool without an idempotency key at the gateway itself. Thinks most of her tenants’ agents should be functions, and had counted: 9 of 14.',
        },
      ],
      scope: { rating: 3, notes: 'Nine teams came to the gateway without being told to. She writes the contract that they sign.' },
      recommendation: 'strong-yes',
      summary: 'Operates calmly and makes other people’s systems safer by default. Exactly the platform role.',
    },
    {
      by: 'kenji',
      title: 'LLM depth and measurement',
      daysAgo: 11,
      at: '13:00',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 26,
      areas: [
        {
          areaId: 'llm-fundamentals',
          rating: 3,
          notes:
            'Explained why their time to first token doubled when one tenant began to send 30,000-token catalogues: prefill of one request stalls decode of the others. Chunked prefill was the remedy. Needed paper for the cache size, then got it right.',
        },
        {
          areaId: 'evals',
          rating: 3,
          notes:
            'Replays 2,000 recorded requests against each new model version before the gateway offers it; judge agreement with people measured at kappa 0.68 on 250. The category slice for medicines is read by a pharmacist. An internal summariser went out on a week’s impression.',
          evidence: [
            {
              minute: 33,
              signalId: 'evals-treats-evals-as-load-bearing',
              polarity: 'green',
              quote: 'The new version lost four points on medicines, so for medicines the old one stayed until May.',
            },
            {
              minute: 47,
              signalId: 'evals-tried-it-and-it-looked-good',
              polarity: 'red',
              quote: 'For the meeting summaries we tried it for a week, it looked good, and we switched it on.',
            },
          ],
        },
      ],
      recommendation: 'yes',
      summary: 'Measures where it matters and admits where she did not. The replay set is better than ours.',
      answers: {
        'red-signal-rated-high:evals':
          'Both stand. The remark was about a tool for nine colleagues who read the meeting notes anyway; she named that as the reason. Everything that customers see passes the replay gate, and I rate that practice.',
      },
    },
    {
      by: 'adaeze',
      title: 'Direction and trade-offs',
      daysAgo: 9,
      at: '11:00',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 4,
      areas: [
        {
          areaId: 'mlops',
          rating: 3,
          notes:
            'Gave me the SLO as a contract: 99.9% of calls answered or refused within 3 seconds, and who pays when it is missed. I pressed on serving our own models; she has only routed to vendors, and said where her knowledge ends.',
        },
        {
          areaId: 'judgment',
          rating: 3,
          notes:
            'Turned down self-hosting twice with a sum ($52,000 a month of API, five GPUs at 30% use, nobody to run them at night) and wrote what would change it: a residency clause, or three months above $80,000. The clause came; she reversed herself in public.',
          evidence: [
            {
              minute: 29,
              signalId: 'judgment-prefers-the-boring-solution',
              polarity: 'green',
              quote: 'It is a proxy with a ledger. I have spent four years keeping it from becoming more.',
            },
          ],
        },
      ],
      scope: {
        rating: 3,
        notes:
          'Settled the quarrel between search and support over whose prompt cache counts, by charging for misses. Neither team reports to her, and two clients were retired as a result.',
      },
      recommendation: 'strong-yes',
      summary: 'Decides across teams and leaves a written trail of what would make her decide otherwise. Staff.',
    },
    {
      by: 'marit',
      title: 'Leadership and collaboration',
      daysAgo: 8,
      at: '14:00',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 2,
      areas: [
        {
          areaId: 'judgment',
          rating: 2,
          notes:
            'The tree is right and tidy. When I changed the case to ours, with two engineers and no night shift, she kept reasoning from a gateway team of seven. People as a cost came after my second hint.',
        },
        {
          areaId: 'communication',
          rating: 2,
          notes:
            'Clear and in order with engineers. The version for finance still had token prices in it and no sum for the quarter; the one for legal was better. Owns her part without hedging.',
        },
      ],
      scope: {
        rating: 2,
        notes:
          'All nine teams sit under the same director, who backed the gateway from the start. I could not find a case where she won somebody over without that backing. Subsystem owner, and a very good one.',
      },
      recommendation: 'yes',
      summary: 'Hire, but I see senior and not staff. Worth one more conversation about influence without a sponsor.',
      answers: {
        'hire-below-bar':
          'My two areas are not why we need her. Nobody here has run a gateway, and on the trade-offs she only lacked the picture of a team as small as ours.',
      },
    },
  ],
} as const satisfies SampleCandidate;
