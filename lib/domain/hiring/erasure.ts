import { mentionFinder } from '@/lib/domain/hiring/mentions';
import { markdownLine, markdownQuotation } from '@/lib/domain/hiring/scorecard-markdown';
import { proseOf, z } from '@/lib/domain/zod';

/** What an erasure counts, in the order of its certificate. */
export const erasedKinds = [
  'candidates',
  'interviews',
  'scorecards',
  'scorecardFields',
  'revisions',
  'debriefs',
  'decisions',
  'writtenAnswers',
  'answerReviews',
  'importedRecords',
  'sampleRows',
  'auditDetails',
] as const;
export type ErasedKind = (typeof erasedKinds)[number];
export type ErasedCounts = Readonly<Record<ErasedKind, number>>;

export const erasedKindNames: Record<ErasedKind, string> = {
  candidates: 'The candidate’s record: name, e-mail address, years, note',
  interviews: 'Interviews',
  scorecards: 'Scorecards, drafts among them',
  scorecardFields: 'Fields of scorecards: ratings, notes, evidence, summaries, private notes',
  revisions: 'Revisions of ratings',
  debriefs: 'Debriefs with their minutes',
  decisions: 'Signed decisions',
  writtenAnswers: 'Answers to written exercises',
  answerReviews: 'Reviews of those answers',
  importedRecords: 'Records imported from other hiring systems, and uploaded files that name the person',
  sampleRows: 'Marks that a record came with the sample team',
  auditDetails: 'Audit entries whose text was emptied; the entries and their chain stay',
};

/** What no erasure in a database can reach, as sentences. */
export const beyondErasure = [
  'Backups of the database made before; they end with your own backup rotation.',
  'Files that somebody exported or printed before.',
  'Space that the database has freed and not yet written over; SQLite’s VACUUM and PostgreSQL’s autovacuum do that.',
  'The other hiring system, if the record came from one: importing the same file again brings the person back.',
  'A draft that an interviewer’s browser still keeps on their device; the server takes no part of it any more.',
] as const;

/** What somebody sends to erase a candidate. Whether the typed name is the right one is for the record to say. */
export const erasureSchema = z.object({
  id: z.string().min(1).max(80),
  typedName: z.string().max(400).default(''),
  reason: proseOf('The reason', 2_000).refine((text) => text.trim() !== '', { error: 'Say why: the audit trail keeps the reason.' }),
});
export type ErasureInput = z.output<typeof erasureSchema>;

const plain = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ');

/** What is wrong with a confirmation, by field; empty when it may go ahead. The reason outlives the person's data, so it may not name them. */
export function erasureFaults(input: Pick<ErasureInput, 'typedName' | 'reason'>, name: string, knownAs: readonly string[]) {
  const faults: Record<string, string> = {};
  if (plain(input.typedName) !== plain(name)) faults.typedName = `Type the name as it stands in the title: ${plain(name)}.`;
  if (mentionFinder(knownAs)(input.reason)) {
    faults.reason = 'Leave the name and the address out of the reason: it stays on the audit trail after everything else is gone.';
  }
  return faults;
}

/** Proof of an erasure, rebuilt from its audit entry. Names nobody who was erased. */
export type ErasureCertificate = {
  /** The id that the record had. */
  readonly candidateId: string;
  /** ISO instant, UTC. */
  readonly at: string;
  /** Who erased it, when they may still be named. */
  readonly by: string | undefined;
  readonly reason: string | undefined;
  readonly counts: Partial<ErasedCounts>;
  /** Places in other people's records that still hold the full name: a person has to judge them. */
  readonly mentionsLeft: number;
  readonly sequence: number;
  /** The chain's hash with this entry as its end. */
  readonly hash: string;
};

/** A certificate as a Markdown document. */
export function certificateMarkdown(certificate: ErasureCertificate): string {
  const { counts } = certificate;
  const rows = erasedKinds.flatMap((kind) => (counts[kind] === undefined ? [] : [`| ${erasedKindNames[kind]} | ${counts[kind]} |`]));
  return `${[
    '# Certificate of erasure',
    [
      `- Record: ${markdownLine(certificate.candidateId)}`,
      `- Erased: ${certificate.at.slice(0, 16).replace('T', ' ')} UTC`,
      ...(certificate.by ? [`- By: ${markdownLine(certificate.by)}`] : []),
      `- Audit entry: ${certificate.sequence}`,
      `- Hash of the audit chain: \`${certificate.hash}\``,
    ].join('\n'),
    ...(certificate.reason ? ['## Reason', markdownQuotation(certificate.reason)] : []),
    '## What was removed',
    ['| What | Count |', '| --- | ---: |', ...rows].join('\n'),
    '## What may remain',
    [
      certificate.mentionsLeft === 0
        ? '- Other people’s records were searched for the full name and the address: nothing was found.'
        : `- ${certificate.mentionsLeft} texts in other people’s records hold the full name or the address. They belong to those records and were not changed.`,
      ...beyondErasure.map((sentence) => `- ${sentence}`),
    ].join('\n'),
  ].join('\n\n')}\n`;
}
