import type { CalibrationQuestion } from '@/lib/domain/hiring/rubric';

/** Three open questions asked once per loop. They are not rated; they tell an interviewer how far to trust the rest. */
export const calibrationQuestions = [
  {
    id: 'worst-feature-shipped',
    question: 'Take me through the worst AI feature you have shipped, from the decision to build it onwards. What did it teach you?',
    listenFor:
      'A feature that reached users, a plain account of their own part, the moment the evidence turned, and one habit that changed since: a gate, an eval set, a question now asked before starting. The lesson should be narrow enough to be wrong.',
    worryIf:
      'Nothing they shipped was bad, the fault lay with the model or with another team, or the lesson is “communicate more”. Also when the feature never met a user: then there is no production experience in the story.',
  },
  {
    id: 'smallest-useful-change',
    question: 'Looking at your last AI project: which small change, the smaller the better, would have improved it the most?',
    listenFor:
      'Something a person could do in a day or a week, tied to the known bottleneck: fifty labelled cases, moving the stable part of the prompt to the front, logging token use, deleting a tool nobody needed. They can estimate the gain and say why it was not done.',
    worryIf:
      'The answer is a rewrite, a larger model or more people; or it is small but has no link to what was actually limiting the project. It suggests that the bottleneck was never measured.',
  },
  {
    id: 'distrusted-capability',
    question: 'Which AI capability do you actively distrust, and what made you so?',
    listenFor:
      'A specific capability with a mechanism and an experience behind it, for example a judge model scoring text from its own family, a model’s stated confidence, or unattended writes by an agent; what they do instead; and what evidence would change their mind.',
    worryIf:
      'They distrust nothing, or all of it. A slogan about hallucinations with no case behind it, or distrust borrowed from a headline, says that they have not been hurt by a system they were responsible for.',
  },
] as const satisfies readonly CalibrationQuestion[];
