import type { TeamShapes } from '@/lib/domain/team/shapes';

export const teamShapes = {
  id: 'team-shapes',
  version: 1,
  publishedOn: '2026-11-23',
  shapes: [
    {
      id: 'embedded',
      name: 'Embedded AI engineers',
      useWhen: 'There are many product surfaces, and AI is a feature in them rather than the product.',
      headcount: [{ id: 'embedded-engineers', group: 'AI engineers', min: 1, max: 2, per: 'product team' }],
      gain: 'Fast velocity: the engineer sits where the decision is made.',
      price: 'Weak shared infrastructure. Each team invents its own evals, and nobody reviews them.',
    },
    {
      id: 'central-applied',
      name: 'Central AI or applied ML team',
      useWhen: 'A few AI surfaces carry most of the value.',
      headcount: [{ id: 'central-engineers', group: 'engineers in one team', min: 4, max: 8, per: 'team' }],
      gain: 'Strong craft: shared standards, reviews, one eval practice.',
      price: 'The team can become the bottleneck. Watch the age of the requests waiting for it.',
    },
    {
      id: 'platform-and-applied',
      name: 'Platform and applied, split',
      useWhen: 'There are 10 or more AI engineers, and shared infrastructure is justified by more than one user.',
      headcount: [
        { id: 'platform-engineers', group: 'platform', min: 4, max: 6, per: 'team' },
        { id: 'applied-engineers', group: 'applied', min: 6, max: 12, per: 'team' },
      ],
      gain: 'Scales well: applied engineers ship on foundations that somebody owns.',
      price: 'Needs good contracts between the halves, or platform builds what applied did not ask for.',
    },
    {
      id: 'research-arm',
      name: 'With a research arm',
      useWhen: 'A frontier moat is required: the product wins only with methods that others do not have. It is added to another shape.',
      headcount: [{ id: 'researchers', group: 'researchers', min: 2, max: 4, per: 'team' }],
      gain: 'Methods and results that competitors cannot buy.',
      price: 'Expensive, and only worth it for a true asymmetry. Without one it is the first budget to be cut.',
    },
  ],
  defaultShape: {
    shape: 'central-applied',
    stage: 'Series B or mid-stage company',
    appliedMin: 4,
    appliedMax: 6,
    platformLeaning: 1,
    meaning:
      'One team close enough to share evals and reviews, with one engineer who minds serving, the eval harness and cost for everybody.',
  },
  split: {
    toShape: 'platform-and-applied',
    aroundEngineers: 10,
    meaning: 'At around 10 engineers, split the team into platform and applied. The number is a prompt to look, and the signs decide.',
    signs: [
      'The platform-leaning engineer is on the critical path of more than two launches.',
      'The same serving or eval work has been done twice.',
      'An outage of shared parts stops several products at once.',
    ],
  },
} as const satisfies TeamShapes;
