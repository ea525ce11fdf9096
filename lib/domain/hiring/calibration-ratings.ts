/** What one submitted card says, as first submitted: revisions are second ratings and stand elsewhere. */
export type InitialCard = {
  readonly cardId: string;
  readonly candidateId: string;
  readonly interviewerId: string;
  readonly submittedAt: Date;
  readonly rubricVersion: number;
  /** What the interview was called. */
  readonly stage: string;
  /** Areas that were assigned, rated or not. */
  readonly areaIds: readonly string[];
  /** Ratings 1–4 by area, scope among them; an area that was not probed is not there. */
  readonly ratings: Readonly<Record<string, number>>;
  readonly signalIds: readonly string[];
};

/** One interviewer’s first rating of one candidate in one area. */
export type InitialRating = Pick<InitialCard, 'candidateId' | 'interviewerId' | 'submittedAt' | 'rubricVersion' | 'stage'> & {
  readonly areaId: string;
  readonly rating: number;
};

/**
 * What several interviewers may have rated independently: one candidate in one area, under one rubric version (ratings under different
 * versions are never compared). Ratings come in order of submission, at most one an interviewer.
 */
export type RatedUnit = {
  readonly key: string;
  readonly candidateId: string;
  readonly areaId: string;
  readonly ratings: readonly InitialRating[];
};

/**
 * Cards as the units they rate, in order of first submission. A second card of the same interviewer on the same candidate and area is no
 * independent rating and is left out.
 */
export function ratedUnits(cards: readonly InitialCard[]): RatedUnit[] {
  const units = new Map<string, RatedUnit & { readonly ratings: InitialRating[] }>();
  for (const card of [...cards].sort((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime())) {
    const { candidateId, interviewerId, submittedAt, rubricVersion, stage } = card;
    for (const [areaId, rating] of Object.entries(card.ratings)) {
      const key = `${candidateId} ${areaId} ${rubricVersion}`;
      const one = { candidateId, interviewerId, areaId, rating, submittedAt, rubricVersion, stage };
      const unit = units.get(key);
      if (!unit) units.set(key, { key, candidateId, areaId, ratings: [one] });
      else if (!unit.ratings.some((other) => other.interviewerId === interviewerId)) unit.ratings.push(one);
    }
  }
  return [...units.values()];
}

/** The calendar quarter of a moment, in UTC: "2026 Q4". */
export function quarterOf(moment: Date): string {
  return `${moment.getUTCFullYear()} Q${Math.floor(moment.getUTCMonth() / 3) + 1}`;
}
