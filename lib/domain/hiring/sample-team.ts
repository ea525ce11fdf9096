import type { CandidateStatus } from '@/lib/domain/hiring/candidate-status';
import { barOf, contradictions, unanswered } from '@/lib/domain/hiring/contradictions';
import type { Evidence, FieldValue, Rating, Recommendation } from '@/lib/domain/hiring/rating';
import type { Rubric } from '@/lib/domain/hiring/rubric';
import { parseField } from '@/lib/domain/hiring/scorecard';
import { contentOf, fieldKeys } from '@/lib/domain/hiring/scorecard-content';
import type { MemberRole } from '@/lib/domain/workspace/permissions';
import { may } from '@/lib/domain/workspace/permissions';

/** Stands in a card for whoever loads the sample team. */
export const sampleLoader = 'loader';

/** A member who exists for show: no account, so no way to sign in. */
export type SamplePerson = { readonly id: string; readonly name: string; readonly email: string; readonly role: MemberRole };

export type SampleRole = { readonly id: string; readonly title: string; readonly levelId: string; readonly openedDaysAgo: number };

/** An observed signal, marked this many minutes into the interview. */
export type SampleEvidence = Pick<Evidence, 'signalId' | 'polarity' | 'quote'> & { readonly minute: number };

export type SampleArea = {
  readonly areaId: string;
  readonly rating?: Rating;
  readonly notes?: string;
  readonly evidence?: readonly SampleEvidence[];
};

/** A second rating given after the debrief, some days after the interview. */
export type SampleRevision = { readonly areaId: string; readonly rating: Rating; readonly daysLater: number; readonly reason: string };

/** An interview with its one card. `daysAgo` counts back from the day of loading and is negative for a day to come; `at` is UTC. */
export type SampleCard = {
  readonly by: string;
  readonly title: string;
  readonly daysAgo: number;
  readonly at: string;
  readonly minutes: number;
  readonly areas: readonly SampleArea[];
} & (
  | { readonly state: 'draft' | 'not-happened' }
  | {
      readonly state: 'submitted';
      /** Hours from the start of the interview. */
      readonly submittedHoursLater: number;
      readonly scope?: { readonly rating: Rating; readonly notes: string };
      readonly recommendation: Recommendation;
      readonly summary: string;
      readonly privateNote?: string;
      /** Reasons given to the card's contradictions, by contradiction id. */
      readonly answers?: Readonly<Record<string, string>>;
      readonly revisions?: readonly SampleRevision[];
    }
);

export type SampleCandidate = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roleId: string;
  readonly status: CandidateStatus;
  readonly years: number;
  readonly note: string;
  readonly addedDaysAgo: number;
  readonly changedDaysAgo: number;
  readonly cards: readonly SampleCard[];
};

/** A workspace to look around in. The first submitted day is at least two days before the day of loading, so that nothing lies in the future. */
export type SampleTeam = {
  readonly rubricVersion: number;
  readonly people: readonly SamplePerson[];
  readonly roles: readonly SampleRole[];
  readonly candidates: readonly SampleCandidate[];
};

const dayMs = 86_400_000;

/** Midnight UTC of the day that lies `daysAgo` days before the day of `now`. */
export function sampleDay(now: Date, daysAgo: number): Date {
  return new Date(Math.floor(now.getTime() / dayMs) * dayMs - daysAgo * dayMs);
}

/** When an interview starts. A day on a weekend moves to the Friday before, or, for a day to come, to the Monday after. */
export function sampleStart(now: Date, daysAgo: number, at: string): Date {
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  const day = sampleDay(now, daysAgo);
  const weekday = day.getUTCDay();
  const shift = weekday === 6 ? (daysAgo < 0 ? 2 : -1) : weekday === 0 ? (daysAgo < 0 ? 1 : -2) : 0;
  return new Date(day.getTime() + shift * dayMs + (hour * 60 + minute) * 60_000);
}

/** A card as the fields it is stored in, with the instant each was saved: during the interview, the verdict at its end. `newId` gives a fresh UUID. */
export function sampleFields(card: SampleCard, start: Date, newId: () => string): { key: string; value: FieldValue; savedAt: Date }[] {
  const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
  const fields: { key: string; value: FieldValue; savedAt: Date }[] = [];
  card.areas.forEach((area, index) => {
    const savedAt = after(Math.round(((index + 1) * card.minutes) / card.areas.length));
    if (area.rating !== undefined) fields.push({ key: fieldKeys.rating(area.areaId), value: area.rating, savedAt });
    if (area.notes !== undefined) fields.push({ key: fieldKeys.notes(area.areaId), value: area.notes, savedAt });
    for (const { minute, ...seen } of area.evidence ?? []) {
      const at = after(minute);
      fields.push({ key: fieldKeys.evidence(newId()), value: { areaId: area.areaId, ...seen, at: at.toISOString() }, savedAt: at });
    }
  });
  if (card.state !== 'submitted') return fields;
  const savedAt = after(card.minutes);
  if (card.scope) {
    fields.push(
      { key: fieldKeys.rating('scope'), value: card.scope.rating, savedAt },
      { key: fieldKeys.notes('scope'), value: card.scope.notes, savedAt },
    );
  }
  fields.push(
    { key: fieldKeys.recommendation, value: card.recommendation, savedAt },
    { key: fieldKeys.summary, value: card.summary, savedAt },
  );
  if (card.privateNote) fields.push({ key: fieldKeys.privateNote, value: card.privateNote, savedAt });
  for (const [id, reason] of Object.entries(card.answers ?? {})) fields.push({ key: fieldKeys.answer(id), value: reason, savedAt });
  return fields;
}

/** What is wrong with a sample team under a rubric, in sentences that name the entry; empty when every id exists and every submitted card could be submitted. */
export function sampleFaults(sample: SampleTeam, rubric: Rubric): string[] {
  const faults: string[] = [];
  if (sample.rubricVersion !== rubric.version) faults.push(`it is written under rubric version ${sample.rubricVersion}`);
  for (const role of sample.roles) {
    if (!rubric.levels.some((level) => level.id === role.levelId)) faults.push(`role ${role.id} has the unknown level "${role.levelId}"`);
  }
  for (const person of sample.people) {
    if (!person.email.endsWith('.invalid')) faults.push(`${person.name} has an address outside .invalid`);
  }
  for (const candidate of sample.candidates) {
    if (!candidate.email.endsWith('.invalid')) faults.push(`${candidate.name} has an address outside .invalid`);
    const role = sample.roles.find((one) => one.id === candidate.roleId);
    if (!role) faults.push(`${candidate.id} applies for the unknown role "${candidate.roleId}"`);
    const authors = candidate.cards.map((card) => card.by);
    if (new Set(authors).size < authors.length) faults.push(`${candidate.id} meets somebody twice`);
    for (const card of candidate.cards) {
      faults.push(
        ...cardFaults(card, sample, rubric, role?.levelId ?? '').map((fault) => `the card of ${card.by} on ${candidate.id} ${fault}`),
      );
    }
  }
  return faults;
}

function cardFaults(card: SampleCard, sample: SampleTeam, rubric: Rubric, levelId: string): string[] {
  const faults: string[] = [];
  const author = sample.people.find((person) => person.id === card.by);
  if (card.by !== sampleLoader && !(author && may(author.role, 'scorecards.write-own'))) faults.push('is by nobody who can interview');
  const patterns = new Set(rubric.antiPatterns.map((pattern) => pattern.id));
  for (const { areaId, evidence = [] } of card.areas) {
    const area = rubric.areas.find((one) => one.id === areaId);
    if (!area) faults.push(`covers the unknown area "${areaId}"`);
    for (const { signalId, polarity, minute } of evidence) {
      const known =
        polarity === 'anti-pattern'
          ? patterns.has(signalId)
          : [area?.greenSignal, area?.redSignal].some((one) => one?.id === signalId && one.polarity === polarity);
      if (!known) faults.push(`marks "${signalId}", which is no ${polarity} signal of ${areaId}`);
      if (minute < 0 || minute > card.minutes) faults.push(`marks "${signalId}" outside the interview`);
    }
  }
  const areaIds = card.areas.map((area) => area.areaId);
  let count = 0;
  const fields = sampleFields(card, new Date(0), () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`);
  for (const { key, value } of fields) {
    const parsed = parseField(key, value, areaIds);
    if ('fault' in parsed) faults.push(`has a field that does not fit: ${parsed.fault}`);
  }
  if (card.state !== 'submitted') return faults;
  const content = contentOf(new Map(fields.map((field) => [field.key, field.value])), areaIds);
  const found = contradictions(content, rubric, barOf(rubric, levelId));
  for (const open of unanswered(found, content.answers)) faults.push(`leaves a contradiction open: ${open.message}`);
  for (const id of Object.keys(content.answers)) {
    if (!found.some((contradiction) => contradiction.id === id)) faults.push(`answers "${id}", which nothing asks`);
  }
  const { daysAgo, at, submittedHoursLater, minutes, revisions = [] } = card;
  if (submittedHoursLater * 60 < minutes) faults.push('is submitted before the interview ends');
  const startHour = Number(at.slice(0, 2)) + 1;
  if (startHour + submittedHoursLater >= daysAgo * 24) faults.push('could be submitted after the day of loading begins');
  for (const revision of revisions) {
    if (!areaIds.includes(revision.areaId)) faults.push(`revises "${revision.areaId}", which it does not cover`);
    if (revision.daysLater * 24 <= submittedHoursLater) faults.push('is revised before it is submitted');
    if (revision.daysLater >= daysAgo) faults.push('is revised after the day of loading begins');
  }
  return faults;
}
