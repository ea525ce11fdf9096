import type { Exercise } from '@/lib/domain/hiring/exercise';

const bill = 'The LLM bill is up 40% and traffic is flat. Debug it with me: ask for any figure, and I will be the dashboard.';

export const mlopsExercises = [
  {
    id: 'mlops-new-on-the-bill',
    version: 1,
    areaId: 'mlops',
    rubricVersion: 1,
    title: 'A bill read for the first time',
    question: bill,
    answer: `I would want spend by day first, to see whether it crept up or jumped.

Interviewer: It jumped, on the 14th.

Good, so something changed on the 14th. Can I see requests per day, tokens in and out, errors and latency?

Interviewer: Requests flat. Errors flat. Input tokens flat, output tokens flat. Latency to the first token somewhat up.

Then it is not the traffic. It could be longer prompts, but you said tokens are flat. Perhaps somebody changed to a more expensive model. Or the vendor raised prices? Or retries, but then there would be errors.

Interviewer: Model and prices have not changed.

Then I am running out of usual causes. I would look in the request logs around the 14th and compare a few from before and after, and see who released something. I would ask the vendor as well, they can see things that we cannot.

Interviewer: Would it help to know the share of input tokens billed as cached?

Oh, there is a discount for those, yes. If that fell it would explain it. I have not had to look at that.

Interviewer: What have you run yourself?

We call the API from our backend. I write the prompts and the client, timeouts and so on. The platform team owns the deployment, they have the dashboards and the pager, and they would call us if it was our code. That has not happened so far. I know what an SLO is, but I have not set one; and what they do on the vendor’s side with batching and so on I only know from articles.`,
    gold: {
      rating: 2,
      reason:
        'The mid bar is naming the logs and metrics that matter, and the candidate asks for nearly all of them unprompted: “requests per day, tokens in and out, errors and latency”, with spend by day before them, and so finds the date. That is not the first anchor, which proposes a cheaper model before knowing what rose. It stops short of 3 because causes come as they come to mind, and with tokens, model and price flat the one figure left, the cached share, had to be named by the interviewer. The red signal is about experience and is marked; it does not undo what was shown.',
      signals: [
        {
          signalId: 'mlops-has-run-on-call-systems',
          present: false,
          why: 'Said plainly: “they have the dashboards and the pager”.',
        },
        {
          signalId: 'mlops-has-only-called-apis',
          present: true,
          why: 'The candidate says so without being pressed, which speaks for them and is still the signal.',
          quote: 'We call the API from our backend. I write the prompts and the client, timeouts and so on.',
        },
        {
          signalId: 'never-operated-a-production-service',
          present: true,
          why: 'Has never been the one called. A gap in experience and not a fault; whether the role can teach it is for the debrief.',
          quote: 'The platform team owns the deployment',
        },
      ],
    },
  },
  {
    id: 'mlops-four-questions',
    version: 1,
    areaId: 'mlops',
    rubricVersion: 1,
    title: 'Four questions',
    question: bill,
    answer: `Spend is calls times tokens per call times price per token, so let me find out which. Calls per user request?

Interviewer: 1.0, as before.

Not retries. Input and output tokens per call?

Interviewer: Both flat.

So the price per token moved. Either the model mix or the cached share of input. Mix?

Interviewer: Unchanged.

Prompt-cache hit rate before and after?

Interviewer: 70% before, 5% now.

Then someone has put something that changes near the front of the prompt: a date, a user id, tools in a new order. I would diff two prompts from each side of the day and look for the first character that differs. Move it behind the stable part. And I would want an alert on that rate, because spend tells you a day late, and the release of any prompt at 5% of traffic with that rate among the things that roll it back.

Interviewer: You serve the model yourself now. What changes?

You own the batch. Continuous batching lets new requests join between steps, so throughput goes up and each one gets a little slower; the KV cache decides how many fit. I would set the objective on time to first token and on the gap between tokens, apart.

Interviewer: Where have you run that?

I ran the cluster for our research group, four machines, two years. I deployed it, upgraded it, and sized it. If it went down at night they waited until the morning; it was agreed that way, office hours. When it broke, usually memory after somebody sent a very long document, I put a limit in front and rolled back the config.`,
    gold: {
      rating: 3,
      reason:
        'Four questions, each halving what is left, and the cause with its remedy: a changing prefix, found by the cache rate. Batching, the KV cache, two objectives and a gated release are all in place, so the senior bar is met without reserve. It is tempting to add a point for the neat diagnosis, or to take one off because there was no pager. Neither: the 4 is duty for a service that people depended on, and here “they waited until the morning”. But “I deployed it, upgraded it, and sized it” is running a service.',
      signals: [
        {
          signalId: 'mlops-has-run-on-call-systems',
          present: false,
          why: 'Operated it, but nobody was on call, by agreement: “it was agreed that way, office hours”.',
        },
        {
          signalId: 'mlops-has-only-called-apis',
          present: false,
          why: 'Ran the service behind the endpoint for two years.',
        },
        {
          signalId: 'never-operated-a-production-service',
          present: false,
          why: 'Small and unhurried, but it had users, it failed, and the candidate mended it and “rolled back the config”.',
        },
      ],
    },
  },
  {
    id: 'mlops-slow-first-token',
    version: 1,
    areaId: 'mlops',
    rubricVersion: 1,
    title: 'The slow first token',
    question:
      'You serve the model yourself. At peak, the 95th percentile of time to first token breaks its objective. What do you look at, and what do you trade away to get it back?',
    answer: `First, is it waiting or working: queue time against prefill time. If it is queue, I look at KV-cache use. When that is full the scheduler holds requests back, or evicts one and computes it again, and you see that as preemptions. If it is prefill, I look at prompt lengths and the prefix-cache rate. Usually it is a few long prompts with everyone else stuck behind them.

What I would trade: chunked prefill lets the others through, and costs the long prompt, and a little on the gap between tokens. A cap on the tokens in a batch does the same from the other end, with less throughput. The batch jobs go to the night, that costs nobody anything. More machines last, since they take us ten minutes to load.

We had it for real last autumn. 08:52 the page, queue over five seconds. 08:55 I saw preemptions at 40 a minute and one tenant sending whole contracts. 09:04 I limited that tenant to two at a time, told their account manager, and the queue was gone by 09:10. In the afternoon chunked prefill at a 5% canary, with rollback on the token gap; next day everywhere. I was one week in six on that rota, and wrote the runbook afterwards.

Interviewer: Did any alert change?

I took out the one on GPU utilisation. It was at 95 on good days and bad ones. We page on queue time over two seconds for five minutes, and on the error budget, nothing else.

Interviewer: What is the objective?

Time to first token under 1.5 seconds for 95%, by the month. We spent a third of the budget that morning.`,
    gold: {
      rating: 4,
      reason:
        '“is it waiting or working” is the cut that an experienced operator makes first, and each remedy comes with who pays for it: chunked prefill “costs the long prompt, and a little on the gap between tokens”. With a canary, a rollback criterion and an objective with a budget, the senior bar is complete. The incident told by the clock, the rota, the runbook and an alert removed because it was “at 95 on good days and bad ones” make it a 4. A 3 can give the first two paragraphs from reading; nobody reads the third.',
      signals: [
        {
          signalId: 'mlops-has-run-on-call-systems',
          present: true,
          why: 'Was paged, acted within minutes, and changed what pages.',
          quote: '08:52 the page, queue over five seconds.',
        },
        {
          signalId: 'mlops-has-only-called-apis',
          present: false,
          why: 'Speaks of the scheduler from the inside: “I saw preemptions at 40 a minute”.',
        },
        {
          signalId: 'never-operated-a-production-service',
          present: false,
          why: 'One week in six, with an objective and a budget that was spent.',
        },
      ],
    },
  },
] as const satisfies readonly Exercise[];
