import type { RubricArea } from '@/lib/domain/hiring/rubric';

/** Area 2 of 8: the prompt, and the system around it. */
export const prompting = {
  id: 'prompting',
  name: 'Prompting and orchestration',
  purpose:
    'Whether the candidate treats the prompt as one part of a system that will sometimes fail, with sources, checks and a refusal path around it. Asked through hallucination, because wording alone does not end it.',
  probe:
    'A customer assistant quotes refund terms that do not exist. How would you reduce its hallucinations? Take the steps in the order you would do them, and say what each one costs.',
  followUps: [
    'Your validator rejects 6% of answers. What does the customer see, how long do they wait, and what does the second attempt cost?',
    'When should the assistant refuse? Who decides that, and how would you notice that it refuses too often?',
  ],
  midBar:
    'Improves the prompt with method: clear structure, few-shot examples that include “I do not know”, a fixed output format, and basic guardrails on what goes in and comes out.',
  seniorBar:
    'Builds around the prompt: grounds answers by retrieval, checks them with validators, writes a refusal policy, and states what each layer adds in cost and latency.',
  greenSignal: {
    id: 'prompting-discusses-a-real-production-failure',
    polarity: 'green',
    text: 'Discusses a real production failure: how it showed, what caused it, what held',
  },
  redSignal: { id: 'prompting-just-use-better-prompts', polarity: 'red', text: 'Answers each failure with “just use better prompts”' },
  anchors: [
    'Every fix is another sentence in the prompt: “tell it not to make things up”, capitals, a sterner system message, or else a newer model. Asked what happens when the model ignores the instruction, proposes a firmer one. No examples, no output structure, no check after generation, and no way to tell whether the new wording beats the old.',
    'Structures the prompt into role, policy text, question and output schema; adds few-shot examples, at least one of which answers “I do not know”; rejects malformed output and off-topic input. Refusal is one line of text. Has no figures for cost or latency, and reaches for retrieval only when asked where the refund terms come from.',
    'Grounds the answer first: retrieves the policy clause, requires a citation, then validates that the clause exists and contains the amounts and dates quoted. Says when to refuse or hand over, and who owns that rule. Prices each layer, for example a checker model at 400 ms and 30% more per call, and so runs it only on answers that state terms or money.',
    'Meets the senior bar and brings a failure lived through: say, an assistant that promised next-day delivery because the index still held a draft page. Tells how it surfaced, how many answers were wrong, why the first fix failed, which validator or source change held, and which regression case guards it now. The details survive three more questions.',
  ],
  goodEvidence:
    'Note the order of the steps and the point at which a check outside the model first appeared: “Began with the source of the terms, then a citation check in code; put the checker at about 400 ms and limited it to money. Own case: stale draft in the index, 212 chats, found through a refund ticket.”',
} as const satisfies RubricArea;
