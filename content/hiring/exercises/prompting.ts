import type { Exercise } from '@/lib/domain/hiring/exercise';

const question =
  'A customer assistant quotes refund terms that do not exist. How would you reduce its hallucinations? Take the steps in the order you would do them, and say what each one costs.';

export const promptingExercises = [
  {
    id: 'prompting-stronger-wording',
    version: 1,
    areaId: 'prompting',
    rubricVersion: 1,
    title: 'Six changes to one prompt',
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
        'Every fix is another sentence, and when the sentence fails, a firmer one: “Then I would name the case”. The tags and the pasted terms look like the method of a 2, but there is no example that answers “I do not know”, no fixed output and no check after generation, and the source of the terms came only when asked. What would tell a better wording from a worse one is “If they look right, I ship it”. Kind, quick and full of practice; none of that is the mid bar.'.replace(
        'that answers “I do not know”',
        'that refuses',
      ),
      signals: [],
    },
  },
] as const satisfies readonly Exercise[];
