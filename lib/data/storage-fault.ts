/** Why storage could not answer: it cannot be reached or is busy, or it cannot be written to because the disk is full or failing. */
export type StorageFault = 'unavailable' | 'full';

const fullCodes = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', '53100', '58030']);
const fullWords = /SQLITE_FULL|disk is full|No space left|SQLITE_IOERR|disk I\/O error|SQLITE_READONLY|readonly database/i;

const unavailableCodes = new Set([
  // Prisma: no server, no database, no access, no answer, no free connection, a transaction that lost its connection or waited too long.
  ...['P1000', 'P1001', 'P1002', 'P1003', 'P1008', 'P1010', 'P1011', 'P1017', 'P2024', 'P2028', 'P2034', 'P2037'],
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
  // PostgreSQL: shutting down, starting up, connection lost, too many connections, read-only standby, serialisation, deadlock, lock timeout.
  ...['57P01', '57P02', '57P03', '57P05', '08000', '08001', '08003', '08004', '08006', '53300', '25006', '40001', '40P01', '55P03'],
  ...['3D000', '28000', '28P01'],
]);
const unavailableWords =
  /DatabaseNotReachable|ConnectionClosed|SocketTimeout|connection terminated|not queryable|timeout exceeded|SQLITE_BUSY|database is locked|SQLITE_CANTOPEN|unable to open/i;

/** Recognises an error that comes from the database's condition rather than from the request; undefined for everything else. */
export function storageFault(error: unknown): StorageFault | undefined {
  const links = chainOf(error);
  if (links.some(({ codes, text }) => codes.some((code) => fullCodes.has(code)) || fullWords.test(text))) return 'full';
  if (links.some(({ codes, text }) => codes.some((code) => unavailableCodes.has(code)) || unavailableWords.test(text)))
    return 'unavailable';
  return undefined;
}

type Link = { readonly codes: readonly string[]; readonly text: string };

/** An error and the errors behind it: those it names as its cause, and the driver's own that Prisma carries along. */
function chainOf(error: unknown, depth = 0): Link[] {
  if (depth > 5 || typeof error !== 'object' || error === null) return [];
  const { code, originalCode, message = '', originalMessage = '', kind = '', cause, meta, driverAdapterError, errors } = fieldsOf(error);
  // Before its last line, Prisma's message shows the code that asked; that says nothing about the database.
  const text = [String(message).trim().split('\n').at(-1), originalMessage, kind].join(' ');
  const behind = [cause, meta, driverAdapterError, ...(Array.isArray(errors) ? errors : [])];
  return [{ codes: [code, originalCode].map(String), text }, ...behind.flatMap((next) => chainOf(next, depth + 1))];
}

const fieldsOf = (error: object): Record<string, unknown> => ({
  ...error,
  ...('message' in error && { message: error.message }),
  ...('cause' in error && { cause: error.cause }),
});
