import type { SampleCandidate } from '@/lib/domain/hiring/sample-team';

export const sipho = {
  id: 'sipho',
  name: 'Sipho Ndlovu',
  email: 'sipho.ndlovu@candidates.invalid',
  roleId: 'platform',
  status: 'active',
  years: 11,
  note: 'Came to us after Adaeze’s talk in Cape Town. Ran inference for a payments company. Other offer pending, so a decision this week.',
  addedDaysAgo: 13,
  changedDaysAgo: 3,
  cards: [
    {
      by: 'kenji',
      title: 'LLM depth and serving',
      daysAgo: 6,
      at: '08:30',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 3,
      areas: [
        {
          areaId: 'llm-fundamentals',
          rating: 4,
          notes:
            'Started from what decode has to read for each token and arrived at bandwidth as the limit, then at why batching helps decode more than prefill. With 40 GiB free beside the weights he put 16 users at 8k and said what he would quantise first.',
          evidence: [
            {
              minute: 12,
              signalId: 'llm-fundamentals-derives-from-first-principles',
              polarity: 'green',
              quote: 'Every token reads all the weights once. So let us read them for many people at the same time.',
            },
          ],
        },
        {
          areaId: 'mlops',
          rating: 3,
          notes:
            'Continuous batching, a queue bound by tokens and not by requests, a canary per model. His rollback keeps the old weights warm for an hour, which costs one GPU and he knows the price. I asked about incidents only in passing.',
        },
      ],
      recommendation: 'strong-yes',
      summary: 'Reasons about serving from the hardware up, with figures that I checked. Rare.',
    },
    {
      by: 'rahul',
      title: 'Operations and agents',
      daysAgo: 5,
      at: '13:00',
      minutes: 75,
      state: 'submitted',
      submittedHoursLater: 2,
      areas: [
        {
          areaId: 'mlops',
          rating: 4,
          notes:
            'Walked through a night by the clock: retries from one client at 02:10, queue alert at 02:14, shed that client at 02:25, cause at nine next morning (their timeout shorter than our median). Added a retry budget for each client. Wrote the rota and the runbook himself.',
          evidence: [
            {
              minute: 16,
              signalId: 'mlops-has-run-on-call-systems',
              polarity: 'green',
              quote: 'At 02:25 I chose who would fail, because otherwise the queue would have chosen.',
            },
          ],
        },
        {
          areaId: 'agents',
          rating: 2,
          notes:
            'Explains the loop and would cap steps. Has never run an agent with writes; came to idempotency through payments and transferred it well, but only after I named the double charge.',
        },
      ],
      recommendation: 'strong-yes',
      summary: 'The person I want awake when it breaks. Agents are new to him and he said so in the first minute.',
    },
    {
      by: 'marit',
      title: 'Leadership and collaboration',
      daysAgo: 4,
      at: '09:00',
      minutes: 60,
      state: 'submitted',
      submittedHoursLater: 20,
      areas: [
        {
          areaId: 'judgment',
          rating: 3,
          notes:
            'Moved one of three workloads in-house and left two with the vendor: $38,000 of API a month against $21,000 for GPUs and one and a half engineers. Wrote down what would reverse it. Mentioned the vendor’s notice period before I could ask.',
        },
        {
          areaId: 'communication',
          rating: 3,
          notes:
            'The other side was a team that wanted its own cluster. Could argue their case (a release every day, his window was weekly) and gave them a daily window. With finance he speaks in cost per thousand payments.',
        },
      ],
      scope: {
        rating: 3,
        notes:
          'Four teams he does not manage gave up their own clients for his gateway; two old ones were switched off. Headcount and strategy belonged to the director.',
      },
      recommendation: 'yes',
      summary: 'Staff by what changed outside his own team. I kept him from a 4 in both areas for want of a case that he lost.',
    },
    {
      by: 'loader',
      title: 'Architecture review',
      daysAgo: 2,
      at: '15:00',
      minutes: 60,
      state: 'draft',
      areas: [{ areaId: 'mlops' }, { areaId: 'judgment' }],
    },
  ],
} as const satisfies SampleCandidate;
