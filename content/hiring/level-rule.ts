import type { LevelRule } from '@/lib/domain/hiring/level-inference';

/**
 * The rule that a workspace begins with. It reaches Senior and no further: Staff and Lead differ from it in scope, which areas cannot show.
 * The last version is the current one; a version is never edited once an inference has named it.
 */
export const levelRule = {
  version: 1,
  raterError: 0.7,
  coverage: 0.75,
  levels: [
    { levelId: 'mid', bar: 2, criticalAreaIds: ['evals', 'communication'], atLeast: 7 },
    { levelId: 'senior', bar: 3, criticalAreaIds: ['evals', 'judgment'], atLeast: 6 },
  ],
} as const satisfies LevelRule;

/** Why each number of the rule is what it is, for whoever is about to change one. */
export const levelRuleReasons = {
  raterError:
    'Interviewers who rate separately agree with each other at about .44 (Huffcutt, Culbertson and Weyhrauch 2013). If ratings spread by 0.95 points, which is our assumption, the error of a single one is 0.95 × √(1 − .44) = 0.71 points. Replace it with your own figure once the calibration page has enough cards to give one.',
  coverage:
    'Six of the eight areas. Mid takes seven, so with two unknown the answer is a range that names no level yet; but one further rating can settle it, and the inference says which. With three unknown no single rating can, so it refuses.',
  levels: [
    {
      levelId: 'mid',
      atLeast:
        'Seven of eight. Below the mid bar stands the red signal, and a team can carry one such area by teaching it. Two are a different job.',
      critical: [
        {
          areaId: 'evals',
          why: 'The level is defined by releasing a feature with evals that show it works. Somebody without them cannot notice a weakness in any other area, their own included.',
        },
        {
          areaId: 'communication',
          why: 'A mid-level engineer works inside decisions that others made. One who cannot state the other side, or looks for somebody to blame, makes every one of those decisions slower, and no other strength makes up for it.',
        },
      ],
    },
    {
      levelId: 'senior',
      atLeast:
        'Six of eight. Seniors have come up through different work, so two areas at the mid bar are usual. The mid rule still holds beneath it, so at most one of them may fall below the mid bar.',
      critical: [
        {
          areaId: 'evals',
          why: 'A senior engineer decides what may be released. Without a gate and an honest estimate of noise, that decision is an opinion with a title.',
        },
        {
          areaId: 'judgment',
          why: 'Owning a subsystem means choosing how it is built. A wrong choice between prompt, retrieval, fine-tuning and self-hosting costs quarters, and nobody above looks closely enough to catch it.',
        },
      ],
    },
  ],
  notCritical:
    'MLOps was considered for Senior and left out: a good platform team can carry it, and each further critical area costs certainty. Rated at the senior bar everywhere by two people, a candidate reaches Senior with a chance of about two thirds under two critical areas, and not quite three fifths under three.',
} as const;
