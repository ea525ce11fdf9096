import type { Exercise } from '@/lib/domain/hiring/exercise';

const question =
  'A team wants its assistant to answer in the company’s voice, from the company’s documents, at a tenth of today’s cost. Prompt, RAG, fine-tune or self-host: how do you decide?';

export const judgmentExercises = [
  {
    id: 'judgment-own-model',
    version: 1,
    areaId: 'judgment',
    rubricVersion: 1,
    title: 'A model of our own',
    question,
    answer: `This is a clear case for a model of your own. You take one of the open models, they are within a couple of points of the frontier on the benchmarks now, and fine-tune it on the company’s documents and on your best conversations. Then it has the voice and it has the knowledge, and you do not pay for long prompts any more, because everything is in the weights. With LoRA the training is a weekend. You host it yourself, so the cost per call is practically nothing, and the data does not leave.

It is also where the industry is going. The companies that are ahead all have their own models, and if you only prompt somebody else’s you have nothing that a competitor could not copy.

Interviewer: The price list changes every Tuesday. How does the model learn that?

You retrain. It could be a pipeline, nightly if necessary. Or for the prices one could add retrieval on top, yes, but as a supplement.

Interviewer: Have you tried the voice with a prompt and a few examples first?

I would not expect that to hold up. Prompting is fine for a prototype, but you reach the limit quickly.

Interviewer: What would the hosting cost a month, everything included?

GPUs have come down a lot. A machine or two, I would have to look at the rates. Certainly a fraction of what an API costs at scale. And with spot instances less again.

Interviewer: Who would keep it up?

The team. It is mostly containers these days.`,
    gold: {
      rating: 1,
      reason:
        'The answer comes first, “This is a clear case for a model of your own”, and reasons are fetched as needed; the best of them is what other companies do. Facts that change weekly go into the weights, the simpler option was dismissed without a trial, and asked for a sum the candidate has an adjective: “Certainly a fraction of what an API costs at scale”. A 2 would place retrieval under missing knowledge without being led there. Confidence and correct use of terms are not evidence for this area.',
      signals: [
        {
          signalId: 'judgment-prefers-the-boring-solution',
          present: false,
          why: 'Asked whether the plain version was tried: “I would not expect that to hold up”.',
        },
        {
          signalId: 'judgment-defaults-to-the-trendiest-option',
          present: true,
          why: 'The direction of the industry is given as an argument.',
          quote: 'The companies that are ahead all have their own models',
        },
        {
          signalId: 'quotes-benchmarks-without-understanding',
          present: false,
          why: 'A score is leaned on, but nobody asked what is in it, so a lack of understanding was not seen. Leave it as a follow-up for the next interviewer.',
        },
      ],
    },
  },
  {
    id: 'judgment-simplest-first',
    version: 1,
    areaId: 'judgment',
    rubricVersion: 1,
    title: 'The simplest thing first',
    question,
    answer: `I would take the request in parts. The voice is how it answers, the documents are what it knows, and those are different problems. For the voice I would begin with a prompt and eight or ten examples from people who write well. For the documents, retrieval, since they change and nobody wants to retrain for that. That is it for the first version. I would be surprised if it were not enough.

Fine-tuning I would keep for the case where the voice does not hold. So I would have support mark 200 answers for tone, and if with a good prompt fewer than 85% are marked as ours after a month, then we talk about fine-tuning, for the voice only. Self-hosting is for when latency or cost force you, or the data may not leave.

In my last team we had a fine-tuned model for the tone when I came. I put a prompt with examples beside it for two weeks and nobody could tell them apart, so we switched the other one off. I was quite pleased about that.

Interviewer: And the tenth of the cost?

A smaller model, and shorter prompts. Those usually bring it down a lot.

Interviewer: To what? Say it is $18,000 a month now.

I could not tell you without trying it. Clearly lower. Self-hosting would be cheaper per call, but you need people, so it depends on the volume.

Interviewer: Whose documents may go to the vendor?

I assume that is settled, if they use one today. I would ask legal if not.`,
    gold: {
      rating: 2,
      reason:
        'The tree is right and applied in the right order, and voice is told from knowledge without help. The habit is the one we want: plain first, with a written trigger for looking again, “if with a good prompt fewer than 85% are marked as ours after a month”. Mark the green signal for it. But the senior bar adds numbers, vendor risk, data classes and people, and each came only when asked, and as an adjective: “Clearly lower”, and of the people only that “it depends on the volume”. A good instinct without the sum is a 2. With $18,000 taken apart it would have been a 4.',
      signals: [
        {
          signalId: 'judgment-prefers-the-boring-solution',
          present: true,
          why: 'Has removed the exciting system before, after comparing it with the plain one.',
          quote: 'I put a prompt with examples beside it for two weeks and nobody could tell them apart, so we switched the other one off.',
        },
        {
          signalId: 'judgment-defaults-to-the-trendiest-option',
          present: false,
          why: 'Fine-tuning and self-hosting are both held back for a stated reason.',
        },
      ],
    },
  },
  {
    id: 'judgment-the-sum',
    version: 1,
    areaId: 'judgment',
    rubricVersion: 1,
    title: 'The sum on the whiteboard',
    question,
    answer: `Voice is behaviour, documents are knowledge, a tenth is a constraint, so three questions. Knowledge is retrieval, there is no discussion. What do you spend now?

Interviewer: $24,000 a month.

Then the target is $2,400. I would split the traffic. Say 80% are easy questions; those go to a small open model that we host, and the hard 20% stay with the vendor. Two GPUs, one for the load and one so that we can restart, at $2.50 an hour and 730 hours is $3,650. The hard fifth costs $4,800 if questions are alike in length, and they will not be, so call it $6,000. And half an engineer to keep it up, $7,000. Together about $16,700. That is not quite a third off. A tenth is not there, and I would tell them so on the first day.

It gets better with volume, the engineer and the GPUs stay the same; at three times the traffic the vendor alone would be $72,000 and this perhaps $29,000. You need evals for the router for as long as you have it. The voice I would fine-tune into the small model once there are 500 rated answers.

Risks: the vendor retires a model at six months’ notice, and with the router we depend on them for less. Salary documents may not leave, so that collection goes to our own model only. And can we hire that half engineer? If not, the plan is off.

Interviewer: Would a cheaper vendor model with a cached prompt do it?

It might. I would go for the router directly, since the traffic will grow. One could test it in a week, I suppose.`,
    gold: {
      rating: 3,
      reason:
        'The request is taken apart, the sum is done with people in it and holds, and the honest result is said aloud: “A tenth is not there”. Vendor retirement, a class of data that may not leave, evals for the life of the router and whether the half engineer can be hired are all there, so the senior bar is met. The 4 needs the dull option tried first. A cheaper model with a cached prompt is a week’s work and was passed over, “I would go for the router directly”, on growth that nobody had promised.',
      signals: [
        {
          signalId: 'judgment-prefers-the-boring-solution',
          present: false,
          why: 'The plain option came from the interviewer, and was conceded and not taken: “One could test it in a week, I suppose”.',
        },
        {
          signalId: 'judgment-defaults-to-the-trendiest-option',
          present: false,
          why: 'More machinery than needed, but chosen by a sum and with a condition that calls it off. That is not fashion.',
        },
      ],
    },
  },
] as const satisfies readonly Exercise[];
