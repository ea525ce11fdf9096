import { type CandidateStatus, candidateStatusNames } from '@/lib/domain/hiring/candidate-status';
import { type Alias, maskedDeep, masking } from '@/lib/domain/hiring/mentions';
import { polarityNames, ratingWord, recommendationNames } from '@/lib/domain/hiring/rating';
import type { RatingRevision } from '@/lib/domain/hiring/readable-card';
import type { Rubric } from '@/lib/domain/hiring/rubric';
import { contentOf } from '@/lib/domain/hiring/scorecard-content';
import { markdownLine, markdownQuotation } from '@/lib/domain/hiring/scorecard-markdown';
import { z } from '@/lib/domain/zod';

/** A submitted card as it is stored, its private note left out. */
export type SubjectCard = {
  readonly memberId: string;
  readonly interview: string;
  /** ISO instants. */
  readonly startsAt: string | null;
  readonly submittedAt: string | null;
  readonly rubricVersion: number;
  readonly areaIds: readonly string[];
  readonly fields: readonly { readonly key: string; readonly value: unknown }[];
  readonly revisions: readonly RatingRevision[];
};

/** Everything that is held about one candidate, before other people are taken out of it. Instants are ISO texts. */
export type SubjectRecord = {
  readonly candidate: {
    readonly id: string;
    readonly name: string;
    readonly email: string | null;
    readonly years: number | null;
    readonly status: CandidateStatus;
    readonly note: string;
    readonly role: string;
    readonly addedAt: string;
    readonly legalHold: string | null;
  };
  readonly interviews: readonly { readonly title: string; readonly startsAt: string | null; readonly minutes: number }[];
  readonly cards: readonly SubjectCard[];
  readonly debrief: { readonly openedAt: string; readonly earlyReason: string | null; readonly minutes: string } | undefined;
  readonly decision:
    | {
        readonly outcome: string;
        readonly decidedLevelId: string | null;
        readonly recommendedLevelId: string | null;
        readonly reason: string;
        readonly dissent: unknown;
        readonly signedAt: string;
      }
    | undefined;
  readonly answers: readonly {
    readonly exercise: string;
    readonly areaId: string;
    readonly text: string;
    readonly reviews: readonly { readonly memberId: string; readonly rating: number | null; readonly notes: string }[];
  }[];
  readonly imported: readonly { readonly source: string; readonly kind: string; readonly content: unknown }[];
  readonly trail: readonly { readonly at: string; readonly action: string; readonly memberId: string | null }[];
};

/** The people whose names must not leave: members of the workspace, and the other candidates. */
export type ThirdParties = {
  readonly members: readonly { readonly id: string; readonly knownAs: readonly string[] }[];
  readonly candidates: readonly { readonly knownAs: readonly string[] }[];
};

/** Where feedback from another hiring system names its author. */
const importedInterviewer = z.object({ interviewer: z.object({ name: z.string(), email: z.string().nullish() }) });

const leftOut = [
  'Private notes of interviewers: they are personal notes and are left out.',
  'Drafts that nobody submitted yet.',
  'Full names and e-mail addresses of other people: each interviewer is “Interviewer” with a number, every other candidate “another candidate”. First names alone, nicknames and descriptions are not found by rule. Read the file before you send it.',
] as const;

/**
 * What is held about one candidate, as an answer to their request for access: third parties redacted, private notes and drafts left out
 * and said so. Ratings stand in words of the rubric version that each card was written under. `producedAt` is an ISO instant.
 */
export function subjectAccess(record: SubjectRecord, others: ThirdParties, rubrics: readonly Rubric[], producedAt: string) {
  const { candidate } = record;
  const own = new Set([candidate.name, candidate.email].flatMap((one) => (one ? [one.toLowerCase()] : [])));
  const notOwn = (knownAs: readonly string[]) => knownAs.filter((one) => !own.has(one.toLowerCase()));
  const order = [
    ...record.cards.map((card) => card.memberId),
    ...record.answers.flatMap((one) => one.reviews.map(({ memberId }) => memberId)),
  ];
  const interviewers = [...new Set([...order, ...record.trail.flatMap((one) => (one.memberId ? [one.memberId] : []))])];
  const aliasOf = (memberId: string | null) => (memberId === null ? 'the system' : `Interviewer ${interviewers.indexOf(memberId) + 1}`);
  const elsewhere = record.imported.flatMap(({ content }) => importedInterviewer.safeParse(content).data?.interviewer ?? []);
  const aliases: Alias[] = [
    ...elsewhere.map(({ name, email }) => ({ knownAs: notOwn(email ? [name, email] : [name]), alias: 'an interviewer' })),
    ...others.candidates.map(({ knownAs }) => ({ knownAs: notOwn(knownAs), alias: 'another candidate' })),
    ...others.members.map(({ id, knownAs }) => ({
      knownAs: notOwn(knownAs),
      alias: interviewers.includes(id) ? aliasOf(id) : 'a colleague',
    })),
  ];
  const mask = masking(aliases);
  const masked = {
    interviews: record.interviews,
    debrief: record.debrief,
    decision: record.decision,
    imported: record.imported,
    scorecards: record.cards.map((card) => cardInWords(card, aliasOf, rubrics)),
    writtenAnswers: record.answers.map(({ exercise, areaId, text, reviews }) => ({
      exercise,
      area: areaName(rubrics, areaId),
      text,
      reviews: reviews.map(({ memberId, rating, notes }) => ({ reviewer: aliasOf(memberId), rating: rating ?? 'Not rated', notes })),
    })),
    trail: record.trail.map(({ at, action, memberId }) => ({ at, action, by: aliasOf(memberId) })),
  };
  return {
    format: 'leadframe.subject-access/1' as const,
    producedAt,
    candidate: { ...candidate, status: candidateStatusNames[candidate.status], note: mask(candidate.note) },
    ...(maskedDeep(masked, mask) as typeof masked),
    leftOut,
  };
}
export type SubjectAccess = ReturnType<typeof subjectAccess>;

const areaName = (rubrics: readonly Rubric[], areaId: string) =>
  rubrics.flatMap((rubric) => rubric.areas).findLast((area) => area.id === areaId)?.name ?? areaId;

function cardInWords(card: SubjectCard, aliasOf: (memberId: string) => string, rubrics: readonly Rubric[]) {
  const rubric = rubrics.find((one) => one.version === card.rubricVersion);
  const content = contentOf(new Map(card.fields.map((field) => [field.key, field.value])), card.areaIds);
  const nameOf = (id: string) =>
    id === 'scope' ? (rubric?.scope.name ?? 'Scope') : (rubric?.areas.find((area) => area.id === id)?.name ?? id);
  const signals = new Map<string, string>([
    ...(rubric?.areas ?? []).flatMap((area) => [area.greenSignal, area.redSignal]).map((signal) => [signal.id, signal.text] as const),
    ...(rubric?.antiPatterns ?? []).map((pattern) => [pattern.id, pattern.name] as const),
  ]);
  return {
    interview: card.interview,
    interviewer: aliasOf(card.memberId),
    heldAt: card.startsAt,
    submittedAt: card.submittedAt,
    recommendation: content.recommendation ? recommendationNames[content.recommendation] : 'None',
    summary: content.summary,
    areas: [...content.areas, content.scope].map(({ areaId, rating, notes }) => ({
      area: nameOf(areaId),
      rating: ratingWord(rating),
      notes,
    })),
    evidence: content.evidence.map(({ areaId, signalId, polarity, quote, at }) => ({
      area: nameOf(areaId),
      kind: polarityNames[polarity],
      observed: signals.get(signalId) ?? signalId,
      quote,
      at,
    })),
    reasons: Object.values(content.answers),
    revisions: card.revisions.map(({ key, value, reason, at }) => ({
      area: nameOf(key.split('/')[0] ?? ''),
      rating: ratingWord(value),
      reason,
      at: at.toISOString(),
    })),
  };
}

const day = (instant: string | null) => (instant === null ? 'no date' : instant.slice(0, 10));
const prose = (text: string) => (text.trim() === '' ? [] : [markdownQuotation(text)]);
const json = (value: unknown) => `\`\`\`\`\`json\n${JSON.stringify(value, null, 2).replaceAll('`', '\\u0060')}\n\`\`\`\`\``;

/** The same answer as a Markdown document that a person can read. */
export function subjectAccessMarkdown(access: SubjectAccess): string {
  const { candidate, decision, debrief } = access;
  const cards = access.scorecards.flatMap((card) => [
    `### ${markdownLine(card.interview)}, ${card.interviewer}, submitted ${day(card.submittedAt)}`,
    `Recommendation: ${card.recommendation}`,
    ...prose(card.summary),
    ...card.areas.flatMap((one) => [`**${markdownLine(one.area)}**: ${one.rating}`, ...prose(one.notes)]),
    ...card.evidence.flatMap((one) => [`**${one.kind}**, ${markdownLine(one.area)}: ${markdownLine(one.observed)}`, ...prose(one.quote)]),
    ...card.revisions.flatMap((one) => [`**Revised**, ${markdownLine(one.area)}: ${one.rating} on ${day(one.at)}`, ...prose(one.reason)]),
    ...card.reasons.flatMap((reason) => ['**Reason given**', ...prose(reason)]),
  ]);
  const answers = access.writtenAnswers.flatMap((one) => [
    `### ${markdownLine(one.exercise)}, ${markdownLine(one.area)}`,
    ...prose(one.text),
    ...one.reviews.flatMap((review) => [`**${review.reviewer}**: ${review.rating}`, ...prose(review.notes)]),
  ]);
  return `${[
    `# What is held about ${markdownLine(candidate.name)}`,
    [
      `- Produced: ${access.producedAt.slice(0, 16).replace('T', ' ')} UTC`,
      `- E-mail: ${markdownLine(candidate.email ?? 'none')}`,
      `- Role: ${markdownLine(candidate.role)}`,
      `- Status: ${candidate.status}`,
      `- Years of experience: ${candidate.years ?? 'not said'} (context, never scored)`,
      `- Record since: ${day(candidate.addedAt)}`,
      ...(candidate.legalHold ? [`- Legal hold: ${markdownLine(candidate.legalHold)}`] : []),
    ].join('\n'),
    ...(candidate.note.trim() ? ['## Note', ...prose(candidate.note)] : []),
    '## Interviews',
    access.interviews.map((one) => `- ${markdownLine(one.title)}: ${day(one.startsAt)}, ${one.minutes} minutes`).join('\n') || 'None.',
    '## Scorecards',
    ...(cards.length > 0 ? cards : ['None that was submitted.']),
    ...(debrief ? [`## Debrief of ${day(debrief.openedAt)}`, ...prose(debrief.earlyReason ?? ''), ...prose(debrief.minutes)] : []),
    ...(decision
      ? [
          `## Decision of ${day(decision.signedAt)}`,
          `Outcome: ${markdownLine(decision.outcome)}. Level decided: ${markdownLine(decision.decidedLevelId ?? 'none')}; recommended: ${markdownLine(decision.recommendedLevelId ?? 'none')}.`,
          ...prose(decision.reason),
          '### Dissent',
          json(decision.dissent),
        ]
      : []),
    ...(answers.length > 0 ? ['## Written answers', ...answers] : []),
    ...(access.imported.length > 0 ? ['## Imported from other systems', json(access.imported)] : []),
    '## What was done with the record',
    access.trail.map((one) => `- ${one.at.slice(0, 16).replace('T', ' ')} UTC: ${markdownLine(one.action)}, ${one.by}`).join('\n') ||
      'Nothing.',
    '## What is left out',
    access.leftOut.map((sentence) => `- ${sentence}`).join('\n'),
  ].join('\n\n')}\n`;
}
