import type { DecisionTree } from '@/lib/domain/decisions/tree';

export const doesItNeedAi = {
  id: 'does-it-need-ai',
  version: 1,
  publishedOn: '2026-11-23',
  title: 'Does this need an AI feature at all',
  firstQuestion: 'problem-is-named',
  questions: [
    {
      id: 'problem-is-named',
      question: 'Can you name the user, the task, and what goes wrong today?',
      why: 'A request that begins with the technology has no way to fail, and so no way to succeed. A named task has a length, an error rate and somebody who would miss the feature if it went away.',
      howToFindOut:
        'Watch five people do the task from beginning to end. Write down how long it takes, where they stop, and what a mistake costs. Ask each of them what they would stop doing if it were solved.',
      daysToFindOut: 3,
      example:
        '“Claims handlers retype 12 fields from a photographed form, 40 times a day, and get one field in 30 wrong” is a task. “An assistant for claims” is not.',
      answers: [
        {
          id: 'yes',
          label: 'Yes, the task is named',
          when: 'A figure for time or errors exists today, and a person outside the team recognises the description as theirs.',
          goTo: 'plain-solution',
        },
        {
          id: 'no',
          label: 'No, it starts with the technology',
          when: 'The description cannot be written without naming a model, or nobody does the task at present.',
          goTo: 'watch-the-work-first',
        },
      ],
    },
    {
      id: 'plain-solution',
      question: 'Would a rule, a form or a search box cover most cases?',
      why: 'A deterministic solution is right every time on what it covers, costs nothing per call, and can be explained to an auditor in a sentence. It is also the baseline that any model has to beat.',
      howToFindOut:
        'Take 50 real cases and let one engineer spend two days on the plainest version that could work. Count the cases that it gets right, and read the ones that it does not.',
      daysToFindOut: 2,
      example: 'Routing by the product named in the subject line handles 80 of 100 tickets. The remaining 20 may not be worth a model.',
      answers: [
        {
          id: 'yes',
          label: 'Yes, mostly',
          when: 'The plain version covers a share of cases that users would be glad of, and the rest can go to a person.',
          goTo: 'build-the-plain-version',
        },
        {
          id: 'no',
          label: 'No, the cases vary too much',
          when: 'The inputs are free text, images or speech, and each new rule breaks an old one.',
          goTo: 'mistakes-are-affordable',
        },
      ],
    },
    {
      id: 'mistakes-are-affordable',
      question: 'Can a wrong answer be noticed and undone before it does harm?',
      why: 'Every model is wrong at some rate that you can lower but not remove. What matters is who notices, how soon, and whether the damage can be taken back.',
      howToFindOut:
        'Write down the three worst plausible answers. For each, follow what happens next: who sees it, how long it stands, what it costs to reverse. Ask legal and support to add the one that you missed.',
      daysToFindOut: 1,
      example:
        'A poor draft of an internal summary is deleted by its reader. A wrong dose in a discharge letter may be followed before anybody reads it again.',
      answers: [
        {
          id: 'yes',
          label: 'Yes, mistakes are cheap',
          when: 'The person who receives the answer can tell that it is wrong, and undoing it takes minutes.',
          goTo: 'examples-exist',
        },
        {
          id: 'no',
          label: 'No, a mistake does harm',
          when: 'Money, health, rights or trust is lost before anybody notices, or the answer cannot be taken back.',
          goTo: 'somebody-checks',
        },
      ],
    },
    {
      id: 'somebody-checks',
      question: 'Will somebody with time and knowledge check every answer?',
      why: 'Review is the usual promise, and the first thing to go under load. A reviewer who approves 98 of 100 answers stops reading, so the check has to be designed, staffed and measured like any other work.',
      howToFindOut:
        'Ask the reviewers themselves how many answers an hour they can judge with care, and multiply by the forecast volume. Then plant ten wrong answers in a trial and count how many they catch.',
      daysToFindOut: 4,
      example: 'Two underwriters can judge 60 drafts a day with care; the forecast is 900. The check exists on paper only.',
      answers: [
        {
          id: 'yes',
          label: 'Yes, the check is staffed',
          when: 'Named reviewers have the hours in their plan, and they catch the planted mistakes.',
          goTo: 'examples-exist',
        },
        {
          id: 'no',
          label: 'No, not really',
          when: 'The hours are not in anybody’s plan, or planted mistakes pass through.',
          goTo: 'leave-it-to-people',
        },
      ],
    },
    {
      id: 'examples-exist',
      question: 'Are there real examples, with answers that experts agree on?',
      why: 'Without examples nobody can say whether a change made things better. If experts disagree about the right answer, a model cannot be right either, and the first job is to settle the standard.',
      howToFindOut:
        'Collect 100 real inputs with permission to use them. Let two experts answer 30 of them apart from each other and count how often they agree. Keep the disagreements: they are the policy that is missing.',
      daysToFindOut: 5,
      example: 'Two editors agree on the right headline in 9 of 30 articles. There is no standard yet that a model could meet.',
      answers: [
        {
          id: 'yes',
          label: 'Yes, and experts agree',
          when: 'The examples are from real use, may be used, and experts agree often enough to set a bar.',
          goTo: 'worth-running',
        },
        {
          id: 'no',
          label: 'No, not yet',
          when: 'The examples are invented, may not be used, or the experts answer differently.',
          goTo: 'collect-examples-first',
        },
      ],
    },
    {
      id: 'worth-running',
      question: 'Is it worth what it costs to run, review and keep good?',
      why: 'The demonstration is the cheap part. Calls, review time, evaluation and on-call come back every month, and they grow with use, unlike most software.',
      howToFindOut:
        'Multiply calls a month by the cost of a call, add the reviewers’ hours, and one day a week of an engineer. Set that against the time saved or the revenue kept, at the volume of the second year.',
      daysToFindOut: 2,
      example:
        'Summaries save 900 agents four minutes a day and cost $11,000 a month with everything in. The same feature for 20 agents never pays.',
      answers: [
        {
          id: 'yes',
          label: 'Yes, with room to spare',
          when: 'The benefit is at least twice the full monthly cost, and finance accepts how it was counted.',
          goTo: 'may-act-alone',
        },
        {
          id: 'no',
          label: 'No, or only just',
          when: 'It pays only if everything goes well, or the benefit is a figure that nobody will be held to.',
          goTo: 'wait-until-it-pays',
        },
      ],
    },
    {
      id: 'may-act-alone',
      question: 'May it act without a person’s confirmation?',
      why: 'A suggestion that is wrong costs a glance; an action that is wrong costs a repair. Acting alone also removes the person whose corrections would have taught you where it fails.',
      howToFindOut:
        'Run it in shadow for two weeks: let it decide, let people act, and compare. Look at the share of cases in which it would have been wrong, and at the worst single one.',
      daysToFindOut: 10,
      example: 'Tagging photos in a private library may act alone. Refunding a customer above a limit waits for a click.',
      answers: [
        {
          id: 'yes',
          label: 'Yes, within limits',
          when: 'The shadow run meets the bar, each action can be undone automatically, and a limit bounds the damage of a bad hour.',
          goTo: 'act-with-brakes',
        },
        {
          id: 'no',
          label: 'No, a person confirms',
          when: 'Somebody has to own each decision, or the shadow run has not been done.',
          goTo: 'suggest-and-confirm',
        },
      ],
    },
  ],
  outcomes: [
    {
      id: 'watch-the-work-first',
      kind: 'reframe',
      title: 'Watch the work first',
      advice:
        'There is no task to solve yet, only a technology looking for one. Spend a week where the work is done, and come back with a sentence that has a user, a task and a figure in it.',
      firstSteps: [
        'Find five people who do something like it today, and watch without explaining.',
        'Write the problem in one sentence that names no technology, and let two of them correct it.',
        'Agree on the one figure that would have to move.',
      ],
      winsWhen: 'The request came from a strategy slide, a competitor’s launch or a vendor’s demonstration.',
      honestCost: 'A week in which nothing can be shown, and a conversation with a sponsor who expected a prototype.',
      revisitWhen: 'The sentence exists, and somebody outside the team says that it is theirs.',
    },
    {
      id: 'build-the-plain-version',
      kind: 'stop',
      title: 'Build the plain version',
      advice:
        'Ship the rule, the form or the search, and send what it does not cover to a person. It is live sooner, it is right on what it covers, and the cases left over show whether a model is worth anything.',
      firstSteps: [
        'Ship the version from the two-day trial behind a switch.',
        'Log each case that it hands over, with what the person then did.',
        'After a month, price the cases that remain.',
      ],
      winsWhen: 'The inputs are structured, the cases repeat, or somebody has to be able to explain every answer.',
      honestCost: 'Rules pile up. Without an owner and tests, the fiftieth one costs more than the first forty-nine.',
      revisitWhen: 'The handed-over cases cost more each month than the full cost of a model, or every new rule breaks an old one.',
    },
    {
      id: 'leave-it-to-people',
      kind: 'stop',
      title: 'Leave the decision to people',
      advice:
        'A mistake does harm and nobody will catch it, so no quality that you can reach is enough. Help the people who decide instead: find the document, fill in the form, show the history.',
      firstSteps: [
        'Ask what the deciders spend their time on before they decide, and take that away.',
        'Write down the decision not to automate, with the harm that it avoids.',
        'Estimate what staffing a real check would cost, so that the question has an answer next time.',
      ],
      winsWhen: 'Harm is serious or irreversible, volume outgrows any honest review, or the law asks for a human decision.',
      honestCost: 'The queue stays as long as it is, and a competitor may claim to have automated it.',
      revisitWhen: 'A staffed check is funded and catches planted mistakes, or the action becomes reversible.',
    },
    {
      id: 'collect-examples-first',
      kind: 'reframe',
      title: 'Collect examples before building',
      advice:
        'The next thing to build is the eval set, not the feature. It settles what a right answer is, it is useful whatever you build afterwards, and it is what a vendor will otherwise ask you for in week three.',
      firstSteps: [
        'Get permission for real inputs, and remove what identifies people.',
        'Let two experts label the same 100 and write a rule for each disagreement.',
        'Freeze the set, give it a version and an owner, and score the present way of working on it.',
      ],
      winsWhen: 'The task is worth solving, and the team argues about examples by anecdote.',
      honestCost: 'Weeks of expert time, which is the scarcest time there is, and no feature at the end of them.',
      revisitWhen: 'Experts agree on a frozen set, and the present way of working has a score on it.',
    },
    {
      id: 'wait-until-it-pays',
      kind: 'stop',
      title: 'Wait until it pays',
      advice:
        'It would work, and it is not worth it yet. Write down the price or the volume at which it would be, and let that figure reopen the question instead of the next enthusiastic meeting.',
      firstSteps: [
        'Record the break-even as an assumption with a metric, an operator and a value.',
        'Keep the eval set, so that a cheaper model can be tried in a day.',
        'Look for a second use that would share the cost.',
      ],
      winsWhen: 'Volume is small, the benefit is soft, or the full cost includes people who review.',
      honestCost: 'An idea that works stays on the shelf, and the people who proved it need another reason to stay.',
      revisitWhen: 'The price of a call or the forecast volume crosses the figure that was written down.',
    },
    {
      id: 'suggest-and-confirm',
      kind: 'build',
      title: 'Build it as a suggestion that a person confirms',
      advice:
        'Put the answer where the person already works, editable and easy to refuse. Every correction is a labelled example, so the feature measures itself while it is useful.',
      firstSteps: [
        'Walk the build, buy or fine-tune tree to decide what to build it with.',
        'Log accepted, edited and refused apart, and look at the edits each week.',
        'Plant known mistakes from time to time, to see whether people still read.',
      ],
      winsWhen: 'Somebody owns each decision, mistakes can be noticed by a reader, and a draft saves most of the time.',
      honestCost: 'Review time never goes to zero, and attention fades as quality rises: the better it is, the less it is checked.',
      revisitWhen: 'Edits have been rare for a quarter and planted mistakes are still caught; then ask again whether it may act alone.',
    },
    {
      id: 'act-with-brakes',
      kind: 'build',
      title: 'Build it to act alone, with brakes',
      advice:
        'Let it act inside limits that do not depend on the model: amounts, rates, a list of permitted actions, a switch that anybody on call can use. Sample its work for as long as it runs.',
      firstSteps: [
        'Walk the build, buy or fine-tune tree to decide what to build it with.',
        'Set the limits in code outside the model, and rehearse the switch and the undo.',
        'Have a person judge a random sample each week, and publish the error rate.',
      ],
      winsWhen: 'Actions are small, many and reversible, and a shadow run has shown the error rate on real traffic.',
      honestCost: 'Somebody is on call for it, sampling goes on for good, and one bad hour is public.',
      revisitWhen: 'The sampled error rate crosses the bar, an action turns out not to be reversible, or the limits are raised.',
    },
  ],
  limits: [
    {
      id: 'says-whether-not-how',
      text: 'This tree says whether to build an AI feature, not what to build it with. When it ends in “build”, walk the build, buy or fine-tune tree next.',
    },
    {
      id: 'law-comes-first',
      text: 'It does not replace a legal check. Where a law forbids or restricts the use, that answer comes before every question here.',
    },
  ],
} as const satisfies DecisionTree;
