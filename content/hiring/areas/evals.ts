import type { RubricArea } from '@/lib/domain/hiring/rubric';

/** Area 5 of 8: how the candidate knows that a feature works. */
export const evals = {
  id: 'evals',
  name: 'Evals',
  purpose:
    'Whether the candidate can say how good a feature is, how sure they are, and what result would stop a release. A team without this finds out from its customers.',
  probe: 'You launch an LLM feature in three weeks. How do you evaluate it before launch, and what result would make you hold it back?',
  followUps: [
    'Your judge model agrees with your human reviewers on 70% of cases. What do you use it for, and what would it take before it may block a release?',
    'Every offline metric improved, and complaints doubled after the release. What are your first three hypotheses?',
  ],
  midBar: 'Builds an offline eval set of realistic cases and reports basic metrics on it before and after a change.',
  seniorBar:
    'Combines LLM-as-judge with human review, detects drift after launch, gates releases on regressions, and sizes the blast radius of being wrong.',
  greenSignal: {
    id: 'evals-treats-evals-as-load-bearing',
    polarity: 'green',
    text: 'Treats evals as load-bearing: releases and decisions rest on them',
  },
  redSignal: { id: 'evals-tried-it-and-it-looked-good', polarity: 'red', text: 'Rests the launch on “we tried it and it looked good”' },
  anchors: [
    'The evidence is that the team tried it and it looked good: a demo, a few favourite prompts, a nod from the product manager. May offer a public leaderboard as proof that the model is good enough for this task. Has no fixed cases, no written expectations and no threshold, so no result could have stopped the launch.',
    'Builds an offline set of perhaps 100 cases from real or plausible requests, with expected answers, and compares a basic metric such as exact match or pass rate before and after a change. Keeps the set apart from the prompt’s examples. Stops there: no estimate of noise, no check on the judge if one is used, and nothing after launch.',
    'Slices the set by intent and risk. Uses a judge model only once its agreement with people is measured, say Cohen’s kappa of 0.7 on 200 labelled answers, and keeps human review on the risky slice. A regression beyond the noise blocks the merge. Watches drift on a weekly sample, and sets first exposure by blast radius: who is harmed if 2% is wrong.',
    'Works at the senior bar, with decisions resting on it: wrote the cases before the prompt, used disagreement between reviewers to mend the specification, and can name a launch that a gate stopped, on which slice, by what margin, and what the team did with the delay. Budgets time for the set as for code, and retires cases that no longer tell versions apart.',
  ],
  goodEvidence:
    'Note the size of the set, where the labels came from, and one decision that a number made: “240 tickets labelled by two support leads, kappa 0.74; judge checked against them monthly. Held the Spanish release for nine days at 81% against a gate of 88%.” If no decision ever turned on a result, write that down.',
} as const satisfies RubricArea;
