import 'server-only';
import { stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV lines (RFC 4180, CRLF), in which a cell that a sheet would take for a formula stays text.
 * With `bom`, the mark that makes sheets read UTF-8: once, before the first line of a file.
 */
export const csvLines = (rows: readonly (readonly unknown[])[], bom = false): string =>
  stringify([...rows], { escape_formulas: true, record_delimiter: 'windows', bom });
