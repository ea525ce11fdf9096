import { TableFrame } from '@/components/ui/table-frame';
import { interviewerName, type PlanStage, type PlanWorld, plannedMinutes, ratersOf } from '@/lib/domain/hiring/interview-plan';

/** A saved plan at a glance: minutes of each area in each stage, how many people rate it, and how full each stage is. */
export function CoverageTable({ stages, world }: { stages: readonly PlanStage[]; world: PlanWorld }) {
  return (
    <TableFrame label="Minutes of each area in each stage">
      <table>
        <thead>
          <tr>
            <th scope="col">Area</th>
            {stages.map((stage) => (
              <th key={stage.id} scope="col" className="num">
                <span className="ml-auto block max-w-40 wrap-anywhere whitespace-normal">
                  {stage.title}
                  <span className="block font-normal">{interviewerName(stage, world)}</span>
                </span>
              </th>
            ))}
            <th scope="col" className="num">
              Raters
            </th>
          </tr>
        </thead>
        <tbody>
          {world.areas.map((area) => (
            <tr key={area.id}>
              <th scope="row">{area.name}</th>
              {stages.map((stage) => {
                const minutes = stage.areas.find((one) => one.areaId === area.id)?.minutes;
                return (
                  <td key={stage.id} className="num">
                    {minutes === undefined ? <span className="text-muted">–</span> : `${minutes} min`}
                  </td>
                );
              })}
              <td className="num">{ratersOf(stages, area.id).length}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">In all</th>
            {stages.map((stage) => (
              <td key={stage.id} className="num">
                {plannedMinutes(stage)} of {stage.minutes} min
              </td>
            ))}
            <td />
          </tr>
        </tbody>
      </table>
    </TableFrame>
  );
}
