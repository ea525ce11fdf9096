import type { DecisionTree } from '@/lib/domain/decisions/tree';

export const buildBuyFineTune = {
  id: 'build-buy-fine-tune',
  version: 1,
  publishedOn: '2026-11-23',
  title: 'Build, buy or fine-tune',
  firstQuestion: 'prompting-alone',
  questions: [
    {
      id: 'prompting-alone',
      question: 'Can prompting alone solve it?',
      why: 'A prompt is changed in an hour and dropped at no cost. Every other branch adds something that has to be built, evaluated and operated, so it has to beat a serious prompt first.',
      howToFindOut:
        'Collect about 50 real inputs, ugly ones included, and write down what a correct result is for each. Give one person a day with a strong model, clear instructions and a fixed output format. Report the pass rate on those inputs, the p95 latency and the cost per call, not an impression.',
      daysToFindOut: 1,
      example:
        'Turning a support ticket into a category, an urgency and a one-line summary. Everything that is needed stands in the ticket, so instructions and a schema are usually enough.',
      answers: [
        {
          id: 'yes',
          label: 'Yes, prompting solves it',
          when: 'The prompt meets the agreed quality bar, at a latency, price and data location that product, finance and security accept.',
          goTo: 'prompting-is-enough',
        },
        {
          id: 'no',
          label: 'No, something is missing',
          when: 'After several honest rewrites the failures keep the same pattern; or quality is fine, but the call is too slow, too expensive or in the wrong place.',
          goTo: 'missing-knowledge',
        },
      ],
    },
    {
      id: 'missing-knowledge',
      question: 'Is the missing ingredient knowledge?',
      why: 'A model cannot state reliably what it never saw. Facts that are private, newer than its training, or must carry a citation have to be put in front of it at the time of the question.',
      howToFindOut:
        'Take 20 failures and paste the correct passage into the prompt by hand. If most answers become right, knowledge was missing, and the work is to find that passage automatically. If they stay wrong with the passage in view, it was something else.',
      daysToFindOut: 1,
      example: 'An assistant for the company wiki invents a parental-leave rule; given the policy page, it quotes the rule correctly.',
      answers: [
        {
          id: 'yes',
          label: 'Yes, it lacks facts',
          when: 'Supplying the right passage by hand turns most failures into passes.',
          goTo: 'retrieval',
        },
        {
          id: 'no',
          label: 'No, it has the facts',
          when: 'The facts are already in the input, or the answer is still wrong when they are.',
          goTo: 'missing-behaviour',
        },
      ],
    },
    {
      id: 'missing-behaviour',
      question: 'Is the missing ingredient behaviour, style or format reliability?',
      why: 'Behaviour is what examples and training change well. It has to be told apart from knowledge, because training for style does not repair missing facts and can make wrong answers sound more certain.',
      howToFindOut:
        'Sort the failures by hand and count those in which the facts are right but the tone, structure, refusal policy or output format is wrong. Switch on schema-constrained output first: it removes malformed output without training, although a valid shape can still hold a wrong value.',
      daysToFindOut: 2,
      example:
        'A generator of claims letters states the right amount, drifts from the house style, and leaves the mandatory paragraph out of one letter in twelve.',
      answers: [
        {
          id: 'yes',
          label: 'Yes, it behaves unreliably',
          when: 'Most of the remaining failures are about how the answer is given, and their pattern is stable enough to describe.',
          goTo: 'few-shot-enough',
        },
        {
          id: 'no',
          label: 'No, it behaves as it should',
          when: 'The answers are acceptable in content and form, or the failures have no pattern that an example could teach.',
          goTo: 'missing-efficiency',
        },
      ],
    },
    {
      id: 'few-shot-enough',
      question: 'Is prompt engineering with few-shot examples enough?',
      why: 'A handful of examples in the prompt often does what training would do, and can be edited on the day that the policy changes. Training earns its keep when examples cannot carry the behaviour, or cost too many tokens on every call.',
      howToFindOut:
        'Add three to eight examples taken from real failures, constrain the output with a schema, and put a validator with one retry behind it. Score on inputs that are not among the examples. Price the longer prompt with caching, since the examples are a stable prefix.',
      daysToFindOut: 2,
      example:
        'Five well-chosen letters and a validator for the mandatory paragraph bring the letters above the bar. A legal drafting style with 200 unwritten conventions does not fit into any prompt.',
      answers: [
        {
          id: 'yes',
          label: 'Yes, examples are enough',
          when: 'The held-out inputs meet the bar, and the extra tokens fit the cost and latency budget.',
          goTo: 'few-shot-is-enough',
        },
        {
          id: 'no',
          label: 'No, examples do not carry it',
          when: 'Pass rate has stopped rising as examples are added, or the prompt has grown too long for the budget.',
          goTo: 'fine-tune',
        },
      ],
    },
    {
      id: 'missing-efficiency',
      question: 'Is the missing ingredient latency, cost or data residency?',
      why: 'Here the answers are good and the constraint is about where and how they are produced. A smaller model that you run yourself can be faster, cheaper at steady high volume, and inside your own boundary, in exchange for operating it.',
      howToFindOut:
        'Write the constraint down as a number or a clause: p95 in milliseconds, dollars a month at forecast volume, or the sentence that forbids the data to leave. Try the cheap remedies first: a smaller vendor model, caching, batching, a regional or private endpoint. Then compare a self-hosted model at the utilisation that you will really have.',
      daysToFindOut: 3,
      example:
        'Classifying 40 million messages a month with a large model: quality is fine, the bill is not, and the task has hardly changed in a year.',
      answers: [
        {
          id: 'yes',
          label: 'Yes, a limit binds',
          when: 'A written limit is missed, the cheap remedies do not meet it, and volume is high and steady or the data may not leave.',
          goTo: 'distill-and-self-host',
        },
        {
          id: 'no',
          label: 'No, none of these',
          when: 'Nobody can name the limit, or it is met already, and the results still disappoint.',
          goTo: 'reframe',
        },
      ],
    },
  ],
  outcomes: [
    {
      id: 'prompting-is-enough',
      kind: 'stop',
      title: 'Stop: prompting solves it',
      advice:
        'Ship the prompt. Put it under version control with its test inputs, keep the model name in configuration, and resist adding retrieval, agents or training that no failure calls for.',
      firstSteps: [
        'Turn the 50 inputs into a regression set that runs on every change of prompt or model.',
        'Log token usage per call, cap the output, and set a budget for the feature.',
        'Agree who looks at production failures each week.',
      ],
      winsWhen:
        'You are still learning what users want, vendor models are improving at the task, or no clean dataset exists to build anything else on.',
      honestCost:
        'Prompts are code that nobody compiles: each change needs the regression set, and each withdrawn model a day of retesting.',
      revisitWhen: 'The pass rate on fresh production inputs falls below the bar, or a written cost, latency or residency limit is missed.',
    },
    {
      id: 'few-shot-is-enough',
      kind: 'stop',
      title: 'Stop: prompt engineering and few-shot examples are enough',
      advice:
        'Ship the longer prompt. The behaviour now lives in examples that a product person can read, argue about and change in an afternoon. That is worth more than the tokens it costs, until volume says otherwise.',
      firstSteps: [
        'Keep the examples as data with an owner, and never let an example leak into the set that scores it.',
        'Put instructions and examples first and everything that varies last, so that the prefix can be cached.',
        'Keep collecting corrected outputs: if training is ever justified, that is the dataset.',
      ],
      winsWhen:
        'A handful of examples shows the behaviour, the policy behind it still moves, and product people want to change it themselves.',
      honestCost: 'Every call pays for the examples, and somebody has to weed them: a stale example teaches the old policy to every user.',
      revisitWhen: 'Examples no longer fit the token or latency budget, or the pass rate stays flat while new kinds of failure appear.',
    },
    {
      id: 'retrieval',
      kind: 'build',
      title: 'Build retrieval-augmented generation (RAG)',
      advice:
        'Fetch the right passages at the time of the question and make the model answer from them, with citations. Most of the work is in the index and in its evals, not in the prompt.',
      firstSteps: [
        'Measure retrieval by itself first: for known questions, is the right passage among the results?',
        'Start with keyword and vector search together, and add reranking when the right passage is found but ranked too low.',
        'Decide how stale an answer may be, who may see which document, and what the assistant says when nothing relevant is found.',
      ],
      winsWhen: 'Knowledge changes often or is private, answers have to cite their source, and a clean index is possible.',
      honestCost:
        'An index is a second product: ingestion, permissions, freshness and its own evals, and an owner for documents that contradict each other.',
      revisitWhen:
        'The right passage is retrieved but answers stay wrong, which makes it a matter of behaviour; or the whole corpus turns out to fit a cached prompt.',
    },
    {
      id: 'fine-tune',
      kind: 'build',
      title: 'Fine-tune, LoRA first',
      advice:
        'Train a low-rank adapter (LoRA) on curated examples of the behaviour. Go on to full fine-tuning only when the adapter demonstrably misses the bar on held-out evals and more or cleaner data has not helped.',
      firstSteps: [
        'Freeze the eval set before training, and record the score of the best prompt on it as the figure to beat.',
        'Curate a few hundred to a few thousand examples, reviewed by the people who own the standard.',
        'Plan the retraining: who does it, how often, and what happens when the base model is withdrawn.',
      ],
      winsWhen:
        'Format or style has to be stable, the prompt needs compressing or the latency budget is tight, and a good dataset and an eval set exist.',
      honestCost:
        'Curating the dataset is the hard part, the eval set matters more than the training set, evaluation never ends, and a vendor release can overtake the result in months.',
      revisitWhen: 'A new base model with a plain prompt reaches the tuned score, or the policy behind the behaviour changes.',
    },
    {
      id: 'distill-and-self-host',
      kind: 'build',
      title: 'Distil into a small model and host it yourself',
      advice:
        'Use the large model to label representative traffic, train a small open-weights model on it, and serve that. If data residency is the only limit, hosting an open model without distilling may already be enough.',
      firstSteps: [
        'Check that the licence of the teacher model allows its outputs to train another model.',
        'Model the cost at real utilisation, with peaks, a spare replica and the on-call rota included.',
        'Run the small model in shadow beside the large one, and route what it is unsure of back to the large one.',
      ],
      winsWhen: 'The workload is high in volume and stable, cost, latency or sensitive data binds, and GPU and operations capacity exists.',
      honestCost:
        'Idle GPUs cost the same as busy ones, and somebody carries the pager. Plan for the spare replica, the upgrades and the retraining.',
      revisitWhen: 'Utilisation stays below the figure in the model, vendor prices fall, or the task drifts away from the training data.',
    },
    {
      id: 'reframe',
      kind: 'reframe',
      title: 'Reframe: you may not need machine learning',
      advice:
        'Neither facts, nor behaviour, nor a limit is missing, so a bigger model is unlikely to help. Restate the problem: a rule, a form, a search box, a better default or a person may serve the user sooner.',
      firstSteps: [
        'Write the user problem in one sentence without naming a technology.',
        'Ask what a deterministic version would look like, and what share of cases it would cover.',
        'Check whether the success measure, the data or the task definition is what is broken.',
      ],
      winsWhen: 'Nobody can name a missing fact, behaviour or limit, or the disappointing results trace back to the task itself.',
      honestCost: 'Work already done is set aside, and somebody has to tell the sponsor. Both cost less now than after a pilot.',
      revisitWhen: 'The restated problem has a measurable bar and a set of real examples. Then walk the tree again from the top.',
    },
  ],
  limits: [
    {
      id: 'one-missing-ingredient-at-a-time',
      text: 'The tree finds the first missing ingredient, not all of them. When knowledge and behaviour are both missing, build retrieval first, then walk it again with retrieval in place.',
    },
    {
      id: 'answers-need-evidence',
      text: 'A yes or no without a measured pass rate is an opinion. Write down the evidence beside each answer, so that the decision can be reopened when the evidence changes.',
    },
  ],
} as const satisfies DecisionTree;
