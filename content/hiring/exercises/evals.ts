import type { Exercise } from '@/lib/domain/hiring/exercise';

const question =
  'You launch an LLM feature in three weeks. How do you evaluate it before launch, and what result would make you hold it back?';

export const evalsExercises = [
  {
    id: 'evals-internal-trial',
    version: 1,
    areaId: 'evals',
    rubricVersion: 1,
    title: 'Two hundred colleagues',
    question,
    answer: `I would not over-engineer it. The first week I would settle the model, and there I look at the public scores; the one we use is at 88 on MMLU, which is ahead of what most people need for support questions. Second week, an internal trial. We did that with our last assistant: two hundred colleagues had it for a week, and they could press thumbs up or down. We ended at 92% up, which is a very strong signal, and there were some great quotes for the launch. In the third week the product manager and I went through it together with a list of typical questions, she had good instincts for that, and it handled them well. So it went out.

Interviewer: What is an item of MMLU like?

It is general reasoning, I believe, across many subjects. It is the standard one.

Interviewer: What result would have made you hold it back?

If people had not liked it. You would feel that. If it had been below, I do not know, 50%, we would have had a conversation.

Interviewer: The list of typical questions, was it written down, with what the answer should be?

It was in her head mostly. The point is to be flexible and follow up where it seems weak. A fixed list you just end up tuning to.

Interviewer: What did customers make of it?

Mixed at first. They ask differently from colleagues. We changed the prompt a good deal in the first month, and it looks good now.`,
    gold: {
      rating: 1,
      reason:
        'There is a percentage, which is why some rate this 2. But 92% of thumbs from colleagues who are not the users is a nod, counted. The mid bar is an offline set of realistic cases with expected answers, and “It was in her head mostly” says that there was none. No result could have stopped the launch: “we would have had a conversation”. The remark about tuning to a fixed list is true and is the reason for a second set, not for having no first one.',
      signals: [
        {
          signalId: 'evals-treats-evals-as-load-bearing',
          present: false,
          why: 'The launch rested on the date and on good instincts.',
        },
        {
          signalId: 'evals-tried-it-and-it-looked-good',
          present: true,
          why: 'Two people walked through questions nobody had written down.',
          quote: 'it handled them well. So it went out.',
        },
        {
          signalId: 'quotes-benchmarks-without-understanding',
          present: true,
          why: 'The score chose the model, and asked what is in it the candidate did not know. The interviewer’s one question turned a suspicion into an observation.',
          quote: 'It is general reasoning, I believe, across many subjects. It is the standard one.',
        },
      ],
    },
  },
  {
    id: 'evals-one-hundred-and-twenty',
    version: 1,
    areaId: 'evals',
    rubricVersion: 1,
    title: 'One hundred and twenty tickets',
    question,
    answer: `In the first week I would build the set. For our last feature I took 120 tickets from the quarter before, a spread over the categories, and wrote the expected answer for each together with somebody from support. About a fifth are ones where the right answer is that we cannot say. Then I score each answer as correct, partly or wrong, and the pass rate is the share that is correct.

The first version of the prompt had 71%. We worked on it for ten days and ended at 84%. Below 80 I would have held it back, that was agreed with the product manager beforehand, in writing.

To save time we use a judge model for the scoring. It gets the expected answer and ours and says which of the three it is.

Interviewer: How often does the judge agree with your support person?

I looked through some, twenty or so, and it seemed sensible. It is a little generous with partly. I have not worked it out.

Interviewer: The set you improved the prompt on, is it the one that gave the 84?

Yes. We had only the one. I kept its tickets out of the examples in the prompt, though, that I was careful about.

Interviewer: How sure are you that 84 is above 80?

It is four points above. It was stable when I ran it again, 83 and 84.

Interviewer: And after the launch?

We have thumbs in the product, and I look at the negative ones on Fridays. A new round on the set when the prompt changes.`,
    gold: {
      rating: 2,
      reason:
        'A real set from real tickets with written expectations, a number before and after, and a threshold agreed beforehand: a sound mid bar, and the threshold is better than many. Three things belong to the senior bar and are missing together. The judge was glanced at, “twenty or so, and it seemed sensible”. The 84 was reached on the set that it was tuned on. And noise is taken for repetition, “It was stable when I ran it again”: on 120 tickets the standard error of 84% is over three points. One of these alone would be a discussion; all three is a 2.',
      signals: [
        {
          signalId: 'evals-treats-evals-as-load-bearing',
          present: false,
          why: 'A threshold “agreed with the product manager beforehand” comes near. Nothing yet rested on it: it was passed, by less than the noise, on the tuning set.',
        },
        {
          signalId: 'evals-tried-it-and-it-looked-good',
          present: false,
          why: 'The judge was accepted because it seemed sensible, but the launch was not: it had cases, expectations and a bar.',
        },
      ],
    },
  },
  {
    id: 'evals-date-of-loss',
    version: 1,
    areaId: 'evals',
    rubricVersion: 1,
    title: 'The date of loss',
    question,
    answer: `The last time it was summaries of insurance claims. I wrote the first sixty cases before there was a prompt, with two claims handlers, and that was the useful part, because they disagreed. Kappa was 0.52. It turned out that one took the date of loss as when it happened and the other as when it was reported. So the specification had a hole, and no model could have been right. We settled it, relabelled, 0.78, and went on to 300, split by type of claim and by how much harm a mistake does. A hundred of those we never look at while tuning.

A judge model does the bulk, but only after we had checked it on 200 of the handlers’ labels: kappa 0.73, and weak on injuries, so injuries are read by people. Merges are blocked when a slice falls by more than two standard errors.

What would hold it: 92% on each slice that pays money. Three weeks out we had 95 on motor, 93 on property and 86 on injury, with 150 cases there, so not noise. We went live with two and held injury for a fortnight. The sales director was not pleased. The failures were nearly all letters with two accidents in them; we now ask the handler which one is meant, and it came to 94.

Interviewer: And afterwards?

Five per cent of handlers at first, because a wrong summary can cost somebody their claim. Forty a week are read again by people, and we compare that with launch week. In June it slipped, a new form had come in. And I throw out cases every quarter that every version passes; they only make the number pretty.`,
    gold: {
      rating: 4,
      reason:
        'The senior bar is met in full: slices by harm, a judge whose agreement was measured and which was taken off the slice where it is weak, people on that slice, a gate that knows the noise, drift, and first exposure by “a wrong summary can cost somebody their claim”. The 4 is that decisions rest on it. A launch was held on a named slice by a stated margin, “held injury for a fortnight”, against somebody’s wish, and the delay was used. Disagreement mended the specification. A 3 would have the same gate and no day on which it cost anything.',
      signals: [
        {
          signalId: 'evals-treats-evals-as-load-bearing',
          present: true,
          why: 'Cases came before the prompt, and a number stopped a release that somebody senior wanted.',
          quote: 'We went live with two and held injury for a fortnight. The sales director was not pleased.',
        },
        {
          signalId: 'evals-tried-it-and-it-looked-good',
          present: false,
          why: 'Even the cases are questioned: “they only make the number pretty”.',
        },
        {
          signalId: 'quotes-benchmarks-without-understanding',
          present: false,
          why: 'No public score is mentioned at all; kappa is quoted together with what it was for.',
        },
      ],
    },
  },
] as const satisfies readonly Exercise[];
