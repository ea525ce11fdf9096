import type { GroupImpact, ImpactVerdict } from '@/lib/domain/hiring/adverse-impact';

export const verdictNames: Record<ImpactVerdict, string> = {
  reference: 'Reference',
  flagged: 'Flagged',
  'not-flagged': 'Not flagged',
  'too-few': 'Too few',
};

/** A ratio of two rates, "0.750", cut and not rounded, so that nothing below four fifths reads as 0.800. */
export const ratioWords = (ratio: number): string => (Math.floor(ratio * 1000 + 1e-9) / 1000).toFixed(3);

/** "0.0034", or "below 0.0001" for what would print as zero. */
export const chanceWords = (p: number): string => (p < 0.0001 ? 'below 0.0001' : p.toFixed(4));

/** Whether a group is so small that neither its rate nor its counts are shown. */
export const isSuppressed = (group: GroupImpact, smallest: number): boolean => group.applied < smallest;

/** Why a group has its verdict, in one sentence. */
export function verdictSentence(group: GroupImpact, reference: GroupImpact | undefined, smallest: number): string {
  if (isSuppressed(group, smallest)) return `Fewer than ${smallest} applied, so nothing about this group is shown or compared.`;
  if (!reference) return `No group has ${smallest} or more applicants, so there is no rate to compare with.`;
  switch (group.verdict) {
    case 'reference':
      return 'The highest selection rate; the others are held against it.';
    case 'flagged':
      return `Its rate is below four fifths of that of ${reference.group}, and one different selection would not turn that round. Look at how this stage selects.`;
    case 'too-few':
      return group.flips
        ? `Below four fifths, but one different selection would put it ahead of ${reference.group} (the flip rule), so nothing can be said.`
        : 'There are too few to say anything.';
    case 'not-flagged':
      return reference.selected === 0
        ? 'Nobody was selected from any group.'
        : `Its rate is at least four fifths of that of ${reference.group}.`;
  }
}
