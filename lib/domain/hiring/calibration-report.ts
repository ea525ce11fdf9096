import { type Agreement, agreementOf, type Panel, panelsOf } from '@/lib/domain/hiring/calibration-agreement';
import { drift, type Period } from '@/lib/domain/hiring/calibration-drift';
import { type CompleteBlock, completeBlock, pairAgreements } from '@/lib/domain/hiring/calibration-pairs';
import { type InitialCard, quarterOf, type RatedUnit, ratedUnits } from '@/lib/domain/hiring/calibration-ratings';
import { type AdjustedCandidate, type LeaningIsland, leanings } from '@/lib/domain/hiring/calibration-severity';
import { type ItemAnalysis, itemAnalysis } from '@/lib/domain/hiring/item-analysis';
import type { Rubric } from '@/lib/domain/hiring/rubric';

/** Everything that calibration says about a set of submitted cards, from their initial ratings. */
export type CalibrationReport = {
  readonly counts: { readonly cards: number; readonly ratings: number; readonly interviewers: number; readonly candidates: number };
  /** Over every area and scope together. */
  readonly overall: Agreement;
  readonly areas: readonly { readonly areaId: string; readonly agreement: Agreement }[];
  readonly block: CompleteBlock | undefined;
  readonly pairs: ReturnType<typeof pairAgreements>;
  readonly panels: readonly Panel[];
  readonly islands: readonly LeaningIsland[];
  readonly adjusted: readonly AdjustedCandidate[];
  readonly quarters: readonly Period[];
  readonly versions: readonly Period[];
  /** Of the cards written under `rubric` only. */
  readonly items: ItemAnalysis;
};

/** Works out the whole report. `areaIds` are the areas to report on, scope among them, in order; `rubric` is the one whose items are analysed. */
export function calibrationReport(cards: readonly InitialCard[], areaIds: readonly string[], rubric: Rubric): CalibrationReport {
  const units = ratedUnits(cards);
  const { islands, adjusted } = leanings(units);
  return {
    counts: {
      cards: cards.length,
      ratings: units.reduce((total, unit) => total + unit.ratings.length, 0),
      interviewers: new Set(cards.map((card) => card.interviewerId)).size,
      candidates: new Set(cards.map((card) => card.candidateId)).size,
    },
    overall: agreementOf(units),
    areas: areaIds.map((areaId) => ({ areaId, agreement: agreementOf(units.filter((unit) => unit.areaId === areaId)) })),
    block: completeBlock(units),
    pairs: pairAgreements(units),
    panels: panelsOf(units),
    islands,
    adjusted,
    quarters: drift(units, (rating) => quarterOf(rating.submittedAt)),
    versions: drift(units, (rating) => `Version ${rating.rubricVersion}`),
    items: itemsOf(cards, rubric),
  };
}

function itemsOf(cards: readonly InitialCard[], rubric: Rubric): ItemAnalysis {
  return itemAnalysis(
    cards.filter((card) => card.rubricVersion === rubric.version),
    rubric.areas.map((area) => area.id),
    rubric.areas.flatMap((area) => [area.greenSignal.id, area.redSignal.id]),
  );
}

/** What one person may see of it: their own leaning, among how many, and their own mean per quarter. */
export type OwnCalibration = {
  readonly ratings: number;
  readonly island: (Pick<LeaningIsland, 'comparable' | 'differ'> & { readonly others: number }) | undefined;
  readonly own: LeaningIsland['interviewers'][number] | undefined;
  readonly quarters: readonly Period[];
};

/** One interviewer’s part of the report. Others’ ratings enter only through the comparison. */
export function ownCalibration(cards: readonly InitialCard[], interviewerId: string): OwnCalibration {
  const units = ratedUnits(cards);
  const mine = units.flatMap((unit): RatedUnit[] => {
    const ratings = unit.ratings.filter((rating) => rating.interviewerId === interviewerId);
    return ratings.length === 0 ? [] : [{ ...unit, ratings }];
  });
  const island = leanings(units).islands.find((one) => one.interviewers.some((person) => person.interviewer === interviewerId));
  return {
    ratings: mine.length,
    island: island && { comparable: island.comparable, differ: island.differ, others: island.interviewers.length - 1 },
    own: island?.interviewers.find((person) => person.interviewer === interviewerId),
    quarters: drift(mine, (rating) => quarterOf(rating.submittedAt)),
  };
}
