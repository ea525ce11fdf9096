import type { RowFault, SheetRow } from '@/lib/domain/hiring/interchange/candidate-rows';
import {
  feedbackSourceNames,
  feedbackSources,
  type ImportedFeedback,
  importedFeedbackSchema,
} from '@/lib/domain/hiring/interchange/imported-feedback';
import { z } from '@/lib/domain/zod';

/** The most that is taken at once. */
export const maxImportBytes = 25_000_000;
export const maxImportRecords = 10_000;
/** How long an import may take before it is given up, with nothing imported. */
export const maxImportMs = 300_000;

/** Where a file can come from: candidates as CSV, or feedback of another system. */
export const importSources = ['csv', ...feedbackSources] as const;
export type ImportSource = (typeof importSources)[number];
export const importSourceNames: Record<ImportSource, string> = {
  csv: 'Candidates, CSV',
  greenhouse: 'Greenhouse scorecards, Harvest v1 JSON',
  lever: 'Lever feedback, v1 JSON',
  ashby: 'Ashby feedback, JSON',
};

/** Why a file cannot be used at all. */
export const fileFaults = [
  'no-file',
  'too-large',
  'empty',
  'not-text',
  'not-json',
  'not-a-list',
  'not-csv',
  'no-rows',
  'too-many',
  'not-saved',
] as const;
export type FileFault = (typeof fileFaults)[number];

/** The sentence for a file that cannot be used. `line` is where it stops making sense, where that is known. */
export function fileFaultSentence(fault: FileFault, line?: number): string {
  const place = line === undefined ? '' : ` It stops making sense in line ${line}.`;
  switch (fault) {
    case 'no-file':
      return 'Choose a file first.';
    case 'too-large':
      return `This file is larger than ${maxImportBytes / 1_000_000} MB, the most that is taken at once. Split it and import the parts.`;
    case 'empty':
      return 'This file is empty.';
    case 'not-text':
      return 'This file is not text in UTF-8. Save it again as “CSV UTF-8” or as JSON.';
    case 'not-json':
      return `This file is not JSON.${place}`;
    case 'not-a-list':
      return 'This file does not hold a list of feedback. Export the records as a JSON array, or as the answer of the list endpoint.';
    case 'not-csv':
      return `This file is not CSV: a quotation mark is never closed, or stands in the middle of a cell.${place}`;
    case 'no-rows':
      return 'This file has a heading and no rows.';
    case 'too-many':
      return `This file holds more than ${maxImportRecords.toLocaleString('en')} records, the most that is taken at once. Split it and import the parts.`;
    case 'not-saved':
      return 'The file could not be kept for the next step. Try again in a moment.';
  }
}

/** A file that was read and waits to be imported. */
export type WaitingFile = { readonly fileName: string } & (
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly SheetRow[]; readonly faults: readonly RowFault[] }
  | { readonly kind: 'feedback'; readonly feedback: readonly ImportedFeedback[]; readonly faults: readonly RowFault[] }
);

const faultsSchema = z.array(z.object({ row: z.number(), fault: z.string() }));

/** Reads a waiting file back as it was kept. */
export const waitingFileSchema: z.ZodType<WaitingFile> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('table'),
    fileName: z.string(),
    header: z.array(z.string()),
    rows: z.array(z.object({ row: z.number(), cells: z.array(z.string()) })),
    faults: faultsSchema,
  }),
  z.object({ kind: z.literal('feedback'), fileName: z.string(), feedback: z.array(importedFeedbackSchema), faults: faultsSchema }),
]);

/** What an import did. Nothing in it is personal: rows are numbers, and sentences quote no cell. */
export const importResultSchema = z.object({
  fileName: z.string(),
  imported: z.number(),
  present: z.number(),
  /** Candidates that had to be made for imported feedback. */
  created: z.number(),
  leftOut: z.number(),
  /** At most `shownFaults` of them. */
  faults: faultsSchema,
});
export type ImportResult = z.infer<typeof importResultSchema>;

/** How many broken rows are written out; the rest is counted. */
export const shownFaults = 200;

/** "Row 3: Name is missing.", or for JSON "Record 3: …". */
export function faultLine(source: ImportSource, { row, fault }: RowFault): string {
  return source === 'csv' ? `Row ${row}: ${fault}` : fault;
}

/** The name that a candidate gets whom nobody named: "Greenhouse candidate 1234". */
export function placeholderName(source: ImportSource, ref: string): string {
  const system = source === 'csv' ? 'Imported' : feedbackSourceNames[source];
  return `${system} candidate ${ref}`.slice(0, 300);
}

/** About how many seconds an import of so many records takes, rounded up. */
export const secondsToImport = (records: number): number => Math.max(1, Math.ceil(records / 500));
