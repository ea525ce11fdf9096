import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import { sha256 } from '@/lib/data/change';
import type { InitialCard } from '@/lib/domain/hiring/calibration-ratings';
import { type CalibrationReport, calibrationReport } from '@/lib/domain/hiring/calibration-report';
import type { Rubric } from '@/lib/domain/hiring/rubric';

const mostKept = 8;
const kept = new Map<string, CalibrationReport>();

/**
 * The report of these cards. Submitted cards never change, so the same cards give the same report: it is worked out once and kept,
 * by the ids of exactly the cards that this reader may count.
 */
export function reportOf(
  workspaceId: AuthorizedWorkspaceId,
  cards: readonly InitialCard[],
  areaIds: readonly string[],
  rubric: Rubric,
): CalibrationReport {
  const key = `${workspaceId} ${rubric.version} ${sha256(cards.map((card) => card.cardId).join())}`;
  const known = kept.get(key);
  const report = known ?? calibrationReport(cards, areaIds, rubric);
  kept.delete(key);
  kept.set(key, report);
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
  return report;
}
