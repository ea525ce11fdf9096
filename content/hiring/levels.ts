import type { Level } from '@/lib/domain/hiring/rubric';

/** The four levels of the ladder, lowest first. */
export const levels = [
  {
    id: 'mid',
    name: 'Mid',
    ladder: 'L4-equivalent',
    years: '3–5',
    scope: 'Owns features inside an AI product that already exists. The architecture around the feature is somebody else’s decision.',
    expectation: 'Can take a RAG or agent feature to release, with evals reasonable enough to show that it works.',
  },
  {
    id: 'senior',
    name: 'Senior',
    ladder: 'L5-equivalent',
    years: '5–8',
    scope: 'Owns subsystems, such as retrieval or the eval pipeline, and mentors the mid-level engineers who build on them.',
    expectation:
      'Takes AI subsystems from design to release and beyond with production discipline: objectives, gated rollout, rollback, on-call.',
  },
  {
    id: 'staff',
    name: 'Staff',
    ladder: 'L6-equivalent',
    years: '8–12',
    scope: 'Has technical influence across teams, most of it over people who report to somebody else.',
    expectation:
      'Sets technical direction, and settles the architecture questions that lie between teams and that no single team can close.',
  },
  {
    id: 'lead',
    name: 'Lead or principal',
    ladder: 'L7 and above, or the first individual contributor at a small company',
    years: '10+',
    scope: 'Holds the technical vision for the whole organisation: what it will do with AI, and what it will leave alone.',
    expectation: 'Defines the AI strategy, and hires and grows the function that carries it out.',
  },
] as const satisfies readonly Level[];
