import type { RatedUnit } from '@/lib/domain/hiring/calibration-ratings';

let made = 0;

/** Units from a table `[rater][unit]`; each column is a candidate of its own unless one is named, in which case it is an area of theirs. */
export function unitsFrom(table: readonly (readonly (number | null)[])[], candidateId?: string): RatedUnit[] {
  return (table[0] ?? []).map((_, column) => {
    made += 1;
    const candidate = candidateId ?? `candidate-${column}`;
    const areaId = candidateId === undefined ? 'bread' : `area-${made}`;
    const ratings = table.flatMap((row, rater) => {
      const rating = row[column];
      return typeof rating !== 'number'
        ? []
        : [
            {
              candidateId: candidate,
              interviewerId: `rater-${rater}`,
              areaId,
              rating,
              submittedAt: new Date(Date.UTC(2026, 9, 1, rater)),
              rubricVersion: 1,
              stage: 'Interview',
            },
          ];
    });
    return { key: `${candidate} ${areaId} 1`, candidateId: candidate, areaId, ratings };
  });
}
