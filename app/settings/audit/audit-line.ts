import type { Route } from 'next';
import type { AuditLine } from '@/components/settings/audit-table';
import type { AuditRow } from '@/lib/data/audit';
import { auditSources } from '@/lib/domain/governance/audit-chain';
import { auditSearch } from '@/lib/domain/governance/audit-filter';
import { actionWords, changeWords, recordKindWords, sourceWords } from '@/lib/domain/governance/audit-words';
import { formatDateTime } from '@/lib/format';

/** An entry of the trail in the words of its table. */
export function auditLine(row: AuditRow): AuditLine {
  const source = auditSources.find((known) => known === row.source);
  return {
    sequence: row.sequence,
    at: Number.isNaN(Date.parse(row.at)) ? row.at : formatDateTime(row.at).replace(' UTC', ''),
    who: row.detail?.actorName ?? (row.actorKind === 'system' ? 'The system' : 'Somebody whose name was erased'),
    did: actionWords(row.action),
    kind: recordKindWords(row.recordKind),
    record: row.detail?.recordName ?? `…${row.recordId.slice(-8)}`,
    recordHref: `/settings/audit${auditSearch({ recordKind: row.recordKind, recordId: row.recordId })}` as Route,
    changes: row.detail?.changes.map((change) => changeWords(row.recordKind, change)) ?? [],
    reason: row.detail?.reason,
    source: source ? sourceWords[source] : row.source,
    erased: row.detail === undefined,
  };
}
