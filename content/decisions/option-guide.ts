import type { HiddenCosts, OptionGuide } from '@/lib/domain/decisions/option-guide';

export const optionGuide = {
  id: 'when-each-option-wins',
  version: 1,
  publishedOn: '2026-11-23',
  options: [
    {
      id: 'prompting',
      name: 'Prompting',
      summary: 'Instructions, structure and examples, with nothing to train and nothing to host.',
      winsWhen: [
        { id: 'fastest-iteration-needed', text: 'You are still learning what users want, and need to try several versions a day.' },
        {
          id: 'vendor-quality-improving',
          text: 'Vendor models are improving at your task, so waiting one release may beat a quarter of work.',
        },
        { id: 'no-clean-dataset', text: 'No clean dataset exists that retrieval or training could be built on.' },
      ],
      losesWhen: 'The facts are private, or the prompt has grown so long that every call pays for it.',
      outcomes: ['prompting-is-enough', 'few-shot-is-enough'],
    },
    {
      id: 'rag',
      name: 'Retrieval (RAG)',
      summary: 'The model answers from passages that are fetched at the time of the question.',
      winsWhen: [
        { id: 'knowledge-changes-often', text: 'The knowledge changes often, faster than anybody would retrain a model.' },
        { id: 'knowledge-is-private', text: 'The knowledge is private and access differs from user to user.' },
        { id: 'citations-required', text: 'Answers have to cite their source, for trust or for an auditor.' },
        {
          id: 'clean-index-possible',
          text: 'A clean retrieval index is possible: documents are readable, current and not mutually contradictory.',
        },
      ],
      losesWhen: 'Nobody owns the documents. Retrieval over stale or contradictory pages delivers them faster, not better.',
      outcomes: ['retrieval'],
    },
    {
      id: 'fine-tuning',
      name: 'Fine-tuning',
      summary: 'The behaviour moves from the prompt into the weights, usually as a LoRA adapter.',
      winsWhen: [
        { id: 'stable-format-or-style', text: 'The format or style is needed on every call and will not change next month.' },
        { id: 'prompt-needs-compressing', text: 'The instructions and examples take up so many tokens that the prompt needs compressing.' },
        { id: 'tight-latency-budget', text: 'The latency budget is tight, and a shorter prompt or a smaller tuned model meets it.' },
        {
          id: 'dataset-and-evals-available',
          text: 'A good dataset and a separate eval set already exist, with people who can vouch for them.',
        },
      ],
      losesWhen: 'What is missing is facts: training is a slow, unreliable and unattributable way to add them.',
      outcomes: ['fine-tune'],
    },
    {
      id: 'distill',
      name: 'Distil and self-host',
      summary: 'A small model learns one task from a large one and runs on GPUs that you operate.',
      winsWhen: [
        { id: 'high-volume-stable-workload', text: 'The workload is high in volume and stable in kind, day and night.' },
        { id: 'cost-or-latency-binds', text: 'Cost or latency is the binding limit, as a number that somebody has signed.' },
        { id: 'data-sensitivity-matters', text: 'The data is sensitive enough that it must stay in your own environment.' },
        { id: 'gpu-and-ops-capacity', text: 'You have GPUs, and people with the time and skill to be on call for them.' },
      ],
      losesWhen: 'Traffic is bursty or the task keeps moving. Idle GPUs cost the same as busy ones.',
      outcomes: ['distill-and-self-host'],
    },
  ],
} as const satisfies OptionGuide;

export const fineTuningCosts = {
  id: 'honest-fine-tuning-costs',
  version: 1,
  publishedOn: '2026-11-23',
  costs: [
    {
      id: 'curation-is-the-hard-part',
      claim: 'Curating the dataset is the hard part.',
      meaning: 'Training runs are hours; agreeing what a correct example is, and removing the bad ones, is weeks of expert time.',
      askFor: 'The names of the reviewers and the hours a week that they have promised.',
    },
    {
      id: 'eval-set-over-training-set',
      claim: 'The eval set matters more than the training set.',
      meaning: 'A weak training set gives a weak model that you can see. A weak eval set gives a weak model that you ship.',
      askFor: 'An eval set that was frozen before training, that no training example came from, and the prompted baseline on it.',
    },
    {
      id: 'lora-before-full',
      claim: 'LoRA is cheaper than full fine-tuning.',
      meaning:
        'An adapter trains a small share of the parameters, needs far less GPU memory, and is swapped or rolled back like a file. Cheaper training does not make curation or evaluation cheaper.',
      askFor: 'The adapter result on the eval set before anybody budgets for full fine-tuning.',
    },
    {
      id: 'evaluation-never-ends',
      claim: 'A fine-tuned system still needs evaluation for as long as it runs.',
      meaning: 'Inputs drift, policies change and base models are withdrawn. The tuned model stays as it was on the day of training.',
      askFor: 'The schedule for re-evaluation, and the score that triggers a retraining.',
    },
    {
      id: 'vendors-can-overtake',
      claim: 'A better vendor model can make your fine-tune obsolete quickly.',
      meaning: 'A release can reach your tuned score with a plain prompt, months after you paid for the dataset.',
      askFor: 'A re-run of the prompted baseline on each major release, and an exit that keeps the dataset and evals useful.',
    },
  ],
} as const satisfies HiddenCosts;
