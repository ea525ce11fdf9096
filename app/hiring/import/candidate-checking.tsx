import { discardImport, runCandidateImport } from '@/app/hiring/import/actions';
import { CheckCounts } from '@/components/hiring/interchange/check-counts';
import { ColumnMappingForm } from '@/components/hiring/interchange/column-mapping-form';
import { FaultList } from '@/components/hiring/interchange/fault-list';
import { ImportForm } from '@/components/hiring/interchange/import-form';
import { SampleRows } from '@/components/hiring/interchange/sample-rows';
import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import { database } from '@/lib/data/client';
import { knownHere } from '@/lib/data/imports';
import { listRoleTitles } from '@/lib/data/roles';
import { askedMapping, candidateFields, guessColumns } from '@/lib/domain/hiring/interchange/candidate-columns';
import { candidateRows } from '@/lib/domain/hiring/interchange/candidate-rows';
import { importSources, type WaitingFile } from '@/lib/domain/hiring/interchange/import-file';
import { candidatePlan } from '@/lib/domain/hiring/interchange/import-plan';
import { z } from '@/lib/domain/zod';

const choices = z.object({ roleId: z.string().max(80).optional().catch(undefined), idsOf: z.enum(importSources).catch('csv') });

/** What a CSV of candidates would do: its columns beside our fields, its first rows, counts, and every row that does not fit. */
export async function CandidateChecking({
  workspaceId,
  id,
  file,
  asked,
}: {
  workspaceId: AuthorizedWorkspaceId;
  id: string;
  file: Extract<WaitingFile, { kind: 'table' }>;
  asked: Readonly<Record<string, unknown>>;
}) {
  const { roleId: askedRole, idsOf } = choices.parse(asked);
  const [roles, known] = await Promise.all([listRoleTitles(database(), workspaceId), knownHere(database(), workspaceId, idsOf)]);
  const open = roles.filter((role) => role.status === 'open');
  const roleId =
    roles.find((role) => role.id === askedRole)?.id ?? (askedRole === undefined && open.length === 1 ? open[0]?.id : undefined);
  const mapping = askedMapping(asked, file.header.length) ?? guessColumns(file.header);
  const { sound, faults } = candidateRows(file.rows, mapping, { roles, roleId });
  const broken = [...file.faults, ...faults].sort((a, b) => a.row - b.row);
  const { fresh, present } = candidatePlan(sound, known);
  const columns = candidateFields.map((field) => [`column-${field}`, String(mapping[field] ?? '')]);
  return (
    <div className="space-y-8">
      <ColumnMappingForm header={file.header} mapping={mapping} roles={roles} roleId={roleId} idsOf={idsOf} />
      <SampleRows header={file.header} rows={file.rows.slice(0, 5)} />
      <section aria-labelledby="check" className="max-w-3xl space-y-4">
        <h2 id="check">What this import will do</h2>
        <CheckCounts fresh={fresh.length} present={present.length} broken={broken.length} noun="candidate" />
        <FaultList source="csv" faults={broken} total={broken.length} />
        <ImportForm
          action={runCandidateImport}
          discard={discardImport}
          values={{ id, roleId: roleId ?? '', idsOf, ...Object.fromEntries(columns) }}
          sound={sound.length}
          broken={broken.length}
        />
      </section>
    </div>
  );
}
