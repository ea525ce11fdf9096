import type { Metadata } from 'next';
import { CalibrationExport } from '@/components/hiring/calibration/calibration-export';
import { CalibrationFilters } from '@/components/hiring/calibration/calibration-filters';
import { NoRatings } from '@/components/hiring/calibration/no-ratings';
import { OwnCalibration } from '@/components/hiring/calibration/own-calibration';
import { ReportFacts } from '@/components/hiring/calibration/report-facts';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { rubric, rubrics } from '@/content/hiring/rubric';
import { listInitialCards, listRubricVersions } from '@/lib/data/calibration';
import { database } from '@/lib/data/client';
import { listRoleTitles } from '@/lib/data/roles';
import { calibrationFields, calibrationFilterOf } from '@/lib/domain/hiring/calibration-filter';
import { ownCalibration } from '@/lib/domain/hiring/calibration-report';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';
import { EverybodysCalibration, reportedAreaIds } from './everybody';
import { reportOf } from './figures';
import { Training } from './training';

export const metadata: Metadata = { title: 'Calibration' };

export default async function CalibrationPage({ searchParams }: PageProps<'/hiring/calibration'>) {
  const actor = await currentActor();
  if (!may(actor.role, 'scorecards.write-own')) return <NotAllowed permission="scorecards.write-own" role={actor.role} />;
  const all = may(actor.role, 'calibration.read-all');
  const filter = calibrationFilterOf(await searchParams);
  const workspaceId = actor.workspace.id;
  const [{ cards, hidden }, roles, versions] = await Promise.all([
    listInitialCards(database(), workspaceId, actor, filter),
    listRoleTitles(database(), workspaceId),
    listRubricVersions(database(), workspaceId),
  ]);
  const fields = calibrationFields(filter);
  const items = rubrics.find((one) => one.version === filter.rubricVersion) ?? rubric;
  const report = all ? reportOf(workspaceId, cards, reportedAreaIds, items) : undefined;
  return (
    <>
      <PageHeader
        title="Calibration"
        lede={
          all
            ? 'Do interviewers mean the same thing by the same rating, and does the rubric tell candidates apart?'
            : 'Do I rate as the others do, and where do I stand in each area?'
        }
        action={report && cards.length > 0 ? <CalibrationExport fields={fields} /> : undefined}
      />
      <CalibrationFilters filter={filter} roles={roles.map((role) => ({ value: role.id, label: role.title }))} versions={versions} />
      <ReportFacts counts={report?.counts} hidden={hidden} />
      {cards.length === 0 ? (
        <NoRatings filtered={fields.length > 0} />
      ) : report ? (
        <EverybodysCalibration actor={actor} report={report} items={items} />
      ) : (
        <OwnCalibration report={ownCalibration(cards, actor.memberId)} />
      )}
      <Training actor={actor} />
    </>
  );
}
