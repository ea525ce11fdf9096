import { AgreementSection } from '@/components/hiring/calibration/agreement-section';
import { DriftSection } from '@/components/hiring/calibration/drift-section';
import { ItemSection } from '@/components/hiring/calibration/item-section';
import { PairSection } from '@/components/hiring/calibration/pair-section';
import { PanelSection } from '@/components/hiring/calibration/panel-section';
import { RatersSection } from '@/components/hiring/calibration/raters-section';
import { SeveritySection } from '@/components/hiring/calibration/severity-section';
import { ContentsList } from '@/components/ui/contents-list';
import { rubric, rubrics } from '@/content/hiring/rubric';
import { candidateNames, memberNames } from '@/lib/data/calibration';
import { database } from '@/lib/data/client';
import type { CalibrationReport } from '@/lib/domain/hiring/calibration-report';
import type { Rubric } from '@/lib/domain/hiring/rubric';
import type { Actor } from '@/lib/server/actor';

const mostCandidates = 25;
const areaNames = new Map<string, string>(rubrics.flatMap((one) => [...one.areas, one.scope].map((item) => [item.id, item.name] as const)));
const areaName = (id: string) => areaNames.get(id) ?? id;

const sections = [
  { id: 'agreement', title: 'Agreement' },
  { id: 'raters', title: 'Raters needed' },
  { id: 'severity', title: 'Strict and lenient' },
  { id: 'pairs', title: 'Pairs' },
  { id: 'panels', title: 'Panels' },
  { id: 'drift', title: 'Drift' },
  { id: 'rubric-items', title: 'Rubric' },
  { id: 'certification', title: 'Certification' },
];

/** The areas that calibration reports on, and scope. */
export const reportedAreaIds: readonly string[] = [...rubric.areas.map((area) => area.id), rubric.scope.id];

/** Every section of the report, for whoever owns calibration. */
export async function EverybodysCalibration({ actor, report, items }: { actor: Actor; report: CalibrationReport; items: Rubric }) {
  const least = report.panels.slice(0, mostCandidates);
  const adjusted = report.adjusted.slice(0, mostCandidates);
  const [members, candidates] = await Promise.all([
    memberNames(database(), actor.workspace.id),
    candidateNames(
      database(),
      actor.workspace.id,
      [...least, ...adjusted].map((one) => one.candidateId),
    ),
  ]);
  const nameOf = (id: string) => members.get(id) ?? 'Somebody who left';
  const named = <One extends { candidateId: string }>(one: One) => ({
    ...one,
    name: candidates.get(one.candidateId) ?? 'Erased candidate',
  });
  const signals = new Map<string, string>(
    items.areas.flatMap((area) =>
      [area.greenSignal, area.redSignal].map((signal) => [signal.id, `${area.name}, ${signal.polarity}: ${signal.text}`] as const),
    ),
  );
  return (
    <>
      <ContentsList sections={sections} />
      <AgreementSection
        overall={report.overall}
        areas={report.areas.map(({ areaId, agreement }) => ({ id: areaId, name: areaName(areaId), agreement }))}
      />
      <RatersSection overall={report.overall} block={report.block} nameOf={nameOf} />
      <SeveritySection islands={report.islands} adjusted={adjusted.map(named)} nameOf={nameOf} />
      <PairSection {...report.pairs} nameOf={nameOf} />
      <PanelSection panels={report.panels} least={least.map(named)} />
      <DriftSection quarters={report.quarters} versions={report.versions} />
      <ItemSection items={report.items} version={items.version} nameOf={areaName} signals={signals} />
    </>
  );
}
