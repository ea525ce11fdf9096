import type { ImportedFeedback, ImportedRecord } from '@/lib/domain/hiring/interchange/imported-feedback';

/** The feedback that was read of a file whose records are all sound; throws where one is not. */
export function feedbackIn(records: ImportedRecord[] | { fault: string }): ImportedFeedback[] {
  if (!Array.isArray(records)) throw new Error(records.fault);
  return records.map((record) => {
    if ('fault' in record) throw new Error(record.fault);
    return record.feedback;
  });
}
