import type { Exercise } from '@/lib/domain/hiring/exercise';

const question =
  'A customer assistant quotes refund terms that do not exist. How would you reduce its hallucinations? Take the steps in the order you would do them, and say what each one costs.';

export const promptingExercises = [
  {
    id: 'prompting-six-changes',
    version: 1,
    areaId: 'prompting',
    rubricVersion: 1,
    title: 'Six changes to one assistant',
    question,
    answer: `I have done quite a lot of this, so I can be concrete. First I would look at the system prompt, because nine times out of ten the instructions are too soft. People write “try to be accurate”. I would write that it must never state a refund term unless it is certain. I would put that at the top and repeat it at the end, since models give more weight to the beginning and the end. I would separate the sections with XML tags, that helps too. Then temperature to zero, so it stops being creative.

Second, I would give it a role: you are a careful refund specialist with twenty years of experience. And ask it to think step by step and check its own answer before it replies. The cost of all that is next to nothing, maybe fifty more tokens.

Interviewer: It still quotes a 60-day window that you never had. What now?

Then I would name the case. “We have no 60-day window.” And tell it what happens if it gets it wrong, that a customer would be harmed. That works surprisingly well.

Interviewer: Where would it learn what the window really is?

From the prompt, you can paste the terms in. But honestly a newer model would know not to make it up. We saw a big step with the last release.

Interviewer: How do you know that the new wording is better than the old?

I keep about ten questions that used to go wrong and try them. If they look right, I ship it, and if a new one comes in I add a line for it.`,
    gold: {
      rating: 1,
      reason:
        'Every fix is another sentence, and when the sentence fails, a firmer one: “Then I would name the case”. The tags and the pasted terms resemble the method of a 2, but there is no example that declines to answer, no fixed output format and no check after generation, and the source of the terms came up only when asked. What would tell a better wording from a worse one is “If they look right, I ship it”. The candidate is friendly, quick and plainly practised; none of that is the mid bar.',
      signals: [
        {
          signalId: 'prompting-discusses-a-real-production-failure',
          present: false,
          why: '“ten questions that used to go wrong” hints at failures, but none is told: not how it showed, nor what caused it.',
        },
        {
          signalId: 'prompting-just-use-better-prompts',
          present: true,
          why: 'Told that the instruction was ignored, the candidate wrote a stronger instruction, and then proposed a newer model.',
          quote: 'And tell it what happens if it gets it wrong, that a customer would be harmed.',
        },
        {
          signalId: 'every-problem-is-a-prompting-problem',
          present: true,
          why: 'Missing knowledge, an absent check and a release decision were each answered with wording.',
          quote: 'if a new one comes in I add a line for it',
        },
      ],
    },
  },
  {
    id: 'prompting-lifetime-guarantee',
    version: 1,
    areaId: 'prompting',
    rubricVersion: 1,
    title: 'The lifetime guarantee',
    question,
    answer: `We had exactly this. Our assistant for a bicycle shop promised a lifetime guarantee on frames. It showed up when a customer sent the chat to support and wanted a frame; then we searched and found 38 chats in eleven days. My first idea was the wording, and it did nothing. The cause was that somebody had pasted the old guarantee page under the new one in the prompt, so both were in there, and the model took whichever it liked. What held was taking the old page out. I keep that chat as a test to this day.

So, for the refunds. I would restructure the prompt: role, the policy text once and dated, the question, and an answer format with a field for the term it relied on. Then six or seven examples, two of which say that it does not know and offer a person. I would reject answers that do not fit the format, and put a small blocklist on the output, words like “lifetime” or “always refundable”. And off-topic questions out at the start.

Interviewer: In what order, and what does each cost?

Restructuring first, then examples, then the blocklist. Cost, I would have to look. The examples make each call longer. It is not much.

Interviewer: The answer fits the format and names a term that is not in the policy. What stops it?

The examples should make that rare. I would read the field from time to time. You could compare it with the policy, I suppose, as a string. We did not do that.

Interviewer: When should it refuse?

When it does not know. That is in the examples.`,
    gold: {
      rating: 2,
      reason:
        'A good story makes the rest look better than it is. The green signal is there and is marked; the 4 needs the senior bar under it, and so does the 3. Structure, examples that decline, a format and a blocklist are the mid bar, done with method. But an invented term that fits the format goes out: “The examples should make that rare”. Refusal is one line of an example, and the cost of each layer is “It is not much”. Not a 1: when wording failed, the candidate looked for the cause and found it outside the wording.',
      signals: [
        {
          signalId: 'prompting-discusses-a-real-production-failure',
          present: true,
          why: 'It has the discovery, the count, the first fix that failed, the cause, what held and the case that guards it.',
          quote: 'The cause was that somebody had pasted the old guarantee page under the new one in the prompt',
        },
        {
          signalId: 'prompting-just-use-better-prompts',
          present: false,
          why: 'The work is prompt work, but not every failure is answered so: of better wording the candidate says “it did nothing”.',
        },
        {
          signalId: 'every-problem-is-a-prompting-problem',
          present: false,
          why: 'Found a fault of data and mended the data. Weak on checks outside the model, which is what the rating says already.',
        },
      ],
    },
  },
  {
    id: 'prompting-priced-layers',
    version: 1,
    areaId: 'prompting',
    rubricVersion: 1,
    title: 'Layers with prices on them',
    question,
    answer: `First I would ask where it gets the terms, because if they are not in the context then no wording helps. So: retrieve the clause for the customer’s country and product, pass it in with its id, and require the id in the answer. That costs a lookup, 50 milliseconds, and perhaps 600 tokens a call.

Second, check in code that the id exists and that each amount and number of days in the answer also stands in that clause. That is a regular expression and a table, a few milliseconds, and it catches the failure you describe directly. If it fails, one retry with the reason, and after that the customer gets the clause itself and a link to a person. At 6% rejected, and perhaps half of those saved by the retry, 3% see the clause. A retry is a second call, so those people wait four seconds in place of two.

Third, a checker model for statements that have no number in them, for example “you may return opened goods”. That is 400 milliseconds and about 30% more per call, so I would run it only when the answer speaks of terms. By our mix that is one in five, so 6% more on the bill.

Refusal: the support lead owns the rule, not me. Refuse where there is no clause. I would watch how many refusals a person then answers from a clause that did exist; if it is above one in ten, retrieval is missing things.

Interviewer: Tell me about one that reached your customers.

The well-known case is the airline that had to honour what its bot had promised. With us, the checks were in from the start, so nothing comes to mind. We tested with made-up policies.`,
    gold: {
      rating: 3,
      reason:
        'The order is the senior one: the source of the terms, then “check in code that the id exists”, then a checker model that runs only where it pays. Refusal has an owner and a measure, and each layer has its price: “so 6% more on the bill” is 30% on one answer in five. The 4 asks for a failure lived through. The interviewer asked for it, and the candidate offered another company’s. A design this clean does not make up for that, and the lack of a story does not take away from the 3.',
      signals: [
        {
          signalId: 'prompting-discusses-a-real-production-failure',
          present: false,
          why: 'The airline’s case is real but read about. Of their own: “nothing comes to mind”.',
        },
        {
          signalId: 'prompting-just-use-better-prompts',
          present: false,
          why: 'The first sentence rules it out: “if they are not in the context then no wording helps”.',
        },
      ],
    },
  },
] as const satisfies readonly Exercise[];
