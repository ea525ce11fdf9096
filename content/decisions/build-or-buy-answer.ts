import type { SpokenAnswer } from '@/lib/domain/spoken-answer';

export const buildOrBuyAnswer = {
  id: 'build-or-buy-answer',
  version: 1,
  publishedOn: '2026-11-23',
  question: 'How do you decide between prompting, RAG, fine-tuning and self-hosting?',
  short: 'I start with the cheapest thing that can be undone, and let each step up earn its place on evals.',
  points: [
    { id: 'default-to-prompting', text: 'Default to prompting, measured on real inputs.', backedBy: 'prompting-alone' },
    { id: 'then-retrieval', text: 'Go to RAG when the failures are missing facts.', backedBy: 'retrieval' },
    {
      id: 'tune-only-with-evidence',
      text: 'Fine-tune only with a clean dataset and evals, when examples in the prompt no longer carry the behaviour.',
      backedBy: 'fine-tune',
    },
    {
      id: 'self-host-for-volume-or-residency',
      text: 'Self-host only when volume or data residency justifies the operations burden.',
      backedBy: 'distill-and-self-host',
    },
  ],
  beReadyFor:
    '“Tell me about a time you stopped at the first step.” Have one, with the pass rate and what the team did with the time saved.',
} as const satisfies SpokenAnswer;
