import type { SpokenAnswer } from '@/lib/domain/spoken-answer';

export const teamAnswer = {
  id: 'team-design-answer',
  version: 1,
  publishedOn: '2026-11-23',
  question: 'How would you build the AI team here?',
  short: 'I start with one central applied team, and let the shape follow the load instead of the organisation chart.',
  points: [
    {
      id: 'start-central',
      text: 'Start with a central applied team that works on the few surfaces that matter.',
      backedBy: 'central-applied',
    },
    {
      id: 'one-platform-leaning',
      text: 'Make one of the engineers platform-leaning, to own serving, the eval harness and observability.',
      backedBy: 'ai-platform-engineer',
    },
    {
      id: 'split-when-load-bearing',
      text: 'Split into platform and applied once the shared infrastructure becomes load-bearing, and write the contract between them first.',
      backedBy: 'platform-and-applied',
    },
  ],
  beReadyFor:
    '“Why not embed the engineers in the product teams?” Say what it buys (velocity), what it costs (shared craft), and when you would.',
} as const satisfies SpokenAnswer;
