import { readable, type StoredEntry } from '@/lib/data/audit';
import { changeWords } from '@/lib/domain/governance/audit-words';
import { csvLines } from '@/lib/server/csv';

type ExportFormat = { readonly type: string; readonly heading: string; readonly linesOf: (entries: readonly StoredEntry[]) => string };

const columns = [
  ...['Entry', 'At', 'Who', 'Member id', 'Source', 'Action', 'Kind of record', 'Record id', 'Record', 'Changes', 'Reason'],
  ...['Previous hash', 'Hash'],
];

const cellsOf = (entry: StoredEntry) => {
  const { detail } = readable(entry);
  return [
    ...[entry.sequence, entry.at, detail?.actorName ?? entry.actorKind, entry.actorMemberId, entry.source, entry.action],
    ...[entry.recordKind, entry.recordId, detail?.recordName],
    ...[detail?.changes.map((change) => changeWords(entry.recordKind, change)).join('\n'), detail?.reason],
    ...[entry.previousHash, entry.hash],
  ];
};

/** The two ways to take the trail out: CSV for a sheet; JSONL with each entry exactly as it is hashed, so that it can be checked elsewhere. */
export const exportFormats: Record<'csv' | 'jsonl', ExportFormat> = {
  csv: { type: 'text/csv', heading: csvLines([columns], true), linesOf: (entries) => csvLines(entries.map(cellsOf)) },
  jsonl: { type: 'application/jsonl', heading: '', linesOf: (entries) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('') },
};
