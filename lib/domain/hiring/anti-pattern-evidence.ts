import type { Evidence } from '@/lib/domain/hiring/rating';
import type { Rubric } from '@/lib/domain/hiring/rubric';

/** One interviewer's evidence from a submitted card. */
export type Witness = { readonly interviewerId: string; readonly interviewer: string; readonly evidence: readonly Evidence[] };

/**
 * What the evidence of independent interviewers says about an anti-pattern:
 * - `corroborated`: two or more saw it, each by themselves.
 * - `single-source`: one did; it asks for a follow-up probe.
 * - `contradicted`: somebody saw it, and somebody else saw the green signal of the same area.
 * Never a reason to reject by itself.
 */
export type AntiPatternFinding = {
  readonly patternId: string;
  readonly status: 'corroborated' | 'single-source' | 'contradicted';
  readonly seenBy: readonly { readonly interviewerId: string; readonly interviewer: string; readonly evidence: readonly Evidence[] }[];
  readonly contradictedBy: readonly {
    readonly interviewerId: string;
    readonly interviewer: string;
    readonly evidence: readonly Evidence[];
  }[];
};

/** Derives the anti-patterns of one candidate from what interviewers marked: the pattern itself, or a red signal that reveals it. In the rubric's order. */
export function antiPatternFindings(rubric: Rubric, witnesses: readonly Witness[]): AntiPatternFinding[] {
  return rubric.antiPatterns.flatMap((pattern): AntiPatternFinding[] => {
    const greens = rubric.areas.filter((area) => pattern.revealedBy.includes(area.redSignal.id)).map((area) => area.greenSignal.id);
    const by = (matches: (item: Evidence) => boolean) =>
      witnesses
        .map(({ interviewerId, interviewer, evidence }) => ({ interviewerId, interviewer, evidence: evidence.filter(matches) }))
        .filter((witness) => witness.evidence.length > 0);
    const seenBy = by((item) => item.signalId === pattern.id || pattern.revealedBy.includes(item.signalId));
    if (seenBy.length === 0) return [];
    const contradictedBy = by((item) => greens.includes(item.signalId)).filter(
      (witness) => !seenBy.some((seen) => seen.interviewerId === witness.interviewerId),
    );
    const status = contradictedBy.length > 0 ? 'contradicted' : seenBy.length >= 2 ? 'corroborated' : 'single-source';
    return [{ patternId: pattern.id, status, seenBy, contradictedBy }];
  });
}
