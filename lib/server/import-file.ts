import 'server-only';
import { setImmediate } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse/sync';
import { readAshby } from '@/lib/domain/hiring/interchange/ashby';
import type { RowFault, SheetRow } from '@/lib/domain/hiring/interchange/candidate-rows';
import { readGreenhouse } from '@/lib/domain/hiring/interchange/greenhouse';
import { type FileFault, type ImportSource, maxImportRecords, type WaitingFile } from '@/lib/domain/hiring/interchange/import-file';
import type { FeedbackSource, ImportedFeedback, ImportedRecord, PlainText } from '@/lib/domain/hiring/interchange/imported-feedback';
import { readLever } from '@/lib/domain/hiring/interchange/lever';
import { plainText } from '@/lib/server/plain-text';

type Unusable = { readonly unusable: FileFault; readonly line?: number };

/** Reads an uploaded file for import, each record by itself; `unusable` when there is nothing in it to read. */
export async function readImportFile(source: ImportSource, fileName: string, bytes: Uint8Array): Promise<WaitingFile | Unusable> {
  const text = textOf(bytes);
  if (text === undefined) return { unusable: 'not-text' };
  if (text.trim() === '') return { unusable: 'empty' };
  const name = fileName.toWellFormed().replaceAll('\0', '').slice(-200) || 'file';
  return source === 'csv' ? tableIn(name, text) : feedbackIn(source, name, text);
}

/** UTF-8, or UTF-16 where the file says so, as sheets save it. Undefined for anything else. */
function textOf(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The sign that separates cells: the one that the first line has most of, outside quotation marks. */
function delimiterOf(text: string): string {
  const firstLine =
    text
      .slice(0, 100_000)
      .replace(/"[^"]*"/g, '')
      .split(/\r\n|\r|\n/, 1)[0] ?? '';
  const counts = [',', ';', '\t', '|'].map((sign) => ({ sign, count: firstLine.split(sign).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

function tableIn(fileName: string, text: string): WaitingFile | Unusable {
  let records: string[][];
  try {
    records = parse(text, { delimiter: delimiterOf(text), relax_column_count: true, to: maxImportRecords + 2 });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { unusable: 'not-csv', ...('lines' in error && typeof error.lines === 'number' ? { line: error.lines } : {}) };
  }
  const [header = [], ...body] = records;
  const rows = body
    .map((cells, index): SheetRow => ({ row: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length === 0) return { unusable: 'no-rows' };
  if (body.length > maxImportRecords) return { unusable: 'too-many' };
  const faults: RowFault[] = [];
  const fitting = rows.filter(({ row, cells }) => {
    if (cells.length <= header.length) return true;
    faults.push({
      row,
      fault: `This row has ${cells.length} cells, the heading has ${header.length}. Put a cell that holds the separator into quotation marks.`,
    });
    return false;
  });
  return { kind: 'table', fileName, header, rows: fitting, faults };
}

const readers: Record<FeedbackSource, (records: unknown, text: PlainText) => ImportedRecord[] | { fault: string }> = {
  greenhouse: readGreenhouse,
  lever: (records, text) => readLever(records, text, 'unknown'),
  ashby: readAshby,
};

async function feedbackIn(source: FeedbackSource, fileName: string, text: string): Promise<WaitingFile | Unusable> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return { unusable: 'not-json', ...(at === undefined ? {} : { line: text.slice(0, Number(at)).split('\n').length }) };
  }
  // Mark-up is taken out afterwards and in parts, so that a long file keeps nobody else waiting.
  const records = readers[source](json, (asWritten) => asWritten);
  if (!Array.isArray(records)) return { unusable: 'not-a-list' };
  if (records.length === 0) return { unusable: 'empty' };
  if (records.length > maxImportRecords) return { unusable: 'too-many' };
  const feedback: ImportedFeedback[] = [];
  const faults: RowFault[] = [];
  for (const [index, record] of records.entries()) {
    if (index % 200 === 199) await setImmediate();
    if ('feedback' in record) feedback.push(withoutMarkUp(record.feedback));
    else faults.push({ row: record.index + 1, fault: record.fault });
  }
  return { kind: 'feedback', fileName, feedback, faults };
}

function withoutMarkUp(feedback: ImportedFeedback): ImportedFeedback {
  return {
    ...feedback,
    ratings: feedback.ratings.map((rating) => ({ ...rating, note: plainText(rating.note) })),
    answers: feedback.answers
      .map(({ question, answer }) => ({ question, answer: plainText(answer) }))
      .filter(({ answer }) => answer !== ''),
  };
}
