import type { Change } from '@/lib/data/change';
import { areaIdsOf } from '@/lib/data/interviews';
import { writableCard } from '@/lib/data/scorecards';
import { type FieldAnswer, writeVerdict } from '@/lib/domain/hiring/autosave';
import { parseField } from '@/lib/domain/hiring/scorecard';
import { done, type Outcome } from '@/lib/domain/outcome';

/** One field that a tab wants saved. */
export type FieldSave = {
  readonly key: string;
  readonly value: unknown;
  readonly baseVersion: number;
  readonly sequence: number;
  readonly cleared?: boolean | undefined;
};

/**
 * Saves fields of a member's own draft, each by itself: one that conflicts or does not fit stops no other.
 * The audit trail names the fields that changed and never what was written, so that no reader of it sees through the blind.
 */
export async function saveScorecardFields(
  change: Change,
  memberId: string,
  input: { id: string; writer: string; fields: readonly FieldSave[] },
): Promise<Outcome<{ fields: FieldAnswer[] }>> {
  const { card, refusal } = await writableCard(change, memberId, input.id);
  if (!card) return refusal;
  const areaIds = areaIdsOf(card.areaIds);
  const stored = await change.transaction.scorecardField.findMany({
    where: { scorecardId: card.id, key: { in: input.fields.map((field) => field.key) } },
  });
  const results: FieldAnswer[] = [];
  const written: string[] = [];
  for (const save of input.fields) {
    const parsed = parseField(save.key, save.value, areaIds);
    if ('fault' in parsed) {
      results.push({ key: save.key, status: 'refused', message: parsed.fault });
      continue;
    }
    const row = stored.find((field) => field.key === save.key);
    const before = row
      ? { value: JSON.parse(row.value), version: row.version, writer: row.writer, writerSequence: row.writerSequence }
      : { value: null, version: 0, writer: '', writerSequence: 0 };
    const write = {
      value: parsed.value,
      baseVersion: save.baseVersion,
      writer: input.writer,
      writerSequence: save.sequence,
      cleared: save.cleared,
    };
    const verdict = writeVerdict(before, write);
    if (verdict === 'unchanged') {
      results.push({ key: save.key, status: 'saved', version: before.version });
    } else if (verdict === 'write') {
      const data = {
        value: JSON.stringify(parsed.value),
        version: before.version + 1,
        writer: input.writer,
        writerSequence: save.sequence,
        savedAt: change.at,
      };
      await change.transaction.scorecardField.upsert({
        where: { scorecardId_key: { scorecardId: card.id, key: save.key } },
        create: { scorecardId: card.id, key: save.key, ...data },
        update: data,
      });
      written.push(save.key);
      results.push({ key: save.key, status: 'saved', version: data.version });
    } else {
      const savedAt = (row?.savedAt ?? change.at).toISOString();
      const status = verdict === 'overtaken' ? 'overtaken' : 'conflict';
      results.push({ key: save.key, status, version: before.version, value: before.value, savedAt });
    }
  }
  if (written.length > 0) {
    change.note({
      action: 'scorecard.saved',
      recordKind: 'scorecard',
      recordId: card.id,
      recordName: `${card.interview.title}: ${card.interview.candidate.name}`,
      changes: [{ field: 'fields', after: written }],
    });
  }
  return done({ fields: results });
}
