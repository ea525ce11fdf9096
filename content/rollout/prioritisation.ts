import type { Prioritisation } from '@/lib/domain/rollout/prioritisation';

export const prioritisation = {
  id: 'prioritising-initiatives',
  version: 1,
  publishedOn: '2026-11-23',
  dimensions: [
    {
      id: 'value',
      name: 'Value',
      question: 'If this works, what impact appears for users or the business?',
      strong: 'A figure that somebody already reports moves, by an amount that they would notice.',
      weak: '“Users will love it”, with no figure and no owner.',
    },
    {
      id: 'confidence',
      name: 'Confidence',
      question: 'Have we or our peers shipped this before?',
      strong: 'A similar feature is live, here or at a peer, and its failure modes are known.',
      weak: 'The only evidence is a demo on chosen inputs.',
    },
    {
      id: 'leverage',
      name: 'Leverage',
      question: 'Does this unblock other work?',
      strong: 'Two further initiatives can name what they will reuse: the eval set, the index, the gateway.',
      weak: 'It stands alone, and leaves nothing that others could build on.',
    },
    {
      id: 'reversibility',
      name: 'Reversibility',
      question: 'Can we roll it back cleanly?',
      strong: 'A switch turns it off in minutes, and nothing that it wrote has to be undone by hand.',
      weak: 'It changes data, contracts or expectations that cannot be taken back.',
    },
    {
      id: 'capacity',
      name: 'Capacity',
      question: 'Do we have the people, the evals and the operations to support it in production?',
      strong: 'Named people, an eval set, and a place on the on-call rota.',
      weak: 'The plan depends on hires that are not yet approved.',
    },
  ],
  sequence: [
    {
      id: 'one-sure-win-first',
      text: 'Ship one win first that is high in confidence and high in leverage. It pays for trust, and for the parts that later bets reuse.',
      decidedBy: ['confidence', 'leverage'],
    },
    {
      id: 'then-a-bigger-swing',
      text: 'Then take a bigger swing: more value at lower confidence, while it can still be rolled back and the team can carry it.',
      decidedBy: ['value', 'reversibility', 'capacity'],
    },
  ],
} as const satisfies Prioritisation;
