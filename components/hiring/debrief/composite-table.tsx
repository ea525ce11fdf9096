import { TableFrame } from '@/components/ui/table-frame';
import type { DebriefReading } from '@/lib/domain/hiring/debrief-reading';
import { formatPercent, formatPoints } from '@/lib/format';

/** The mechanical composite: each area's mean, range, raters and coverage, then the whole. */
export function CompositeTable({ reading }: { reading: DebriefReading }) {
  const { composite, rubric, weights, cards } = reading;
  const weighted = Object.keys(weights).length > 0;
  const assigned = (areaId: string) => new Set(cards.filter((card) => card.areaIds.includes(areaId)).map((card) => card.memberId)).size;
  return (
    <TableFrame label="The mechanical composite">
      <table>
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col" className="num">
              Mean, of 4
            </th>
            <th scope="col" className="num">
              Range
            </th>
            <th scope="col" className="num">
              Raters
            </th>
            <th scope="col" className="num">
              Rated of assigned
            </th>
            {weighted ? (
              <th scope="col" className="num">
                Weight
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {composite.areas.map((area) => (
            <tr key={area.areaId}>
              <th scope="row">{rubric.areas.find((one) => one.id === area.areaId)?.name ?? area.areaId}</th>
              <td className="num">{area.mean === undefined ? <span className="text-muted">not rated</span> : formatPoints(area.mean)}</td>
              <td className="num">
                {area.lowest === undefined ? (
                  <span className="text-muted">none</span>
                ) : area.lowest === area.highest ? (
                  area.lowest
                ) : (
                  `${area.lowest} to ${area.highest}`
                )}
              </td>
              <td className="num">{area.raters}</td>
              <td className="num">
                {assigned(area.areaId) === 0 ? (
                  <span className="text-muted">nobody assigned</span>
                ) : (
                  `${area.raters} of ${assigned(area.areaId)}`
                )}
              </td>
              {weighted ? <td className="num">{weights[area.areaId] ?? 1}</td> : null}
            </tr>
          ))}
        </tbody>
        <tfoot className="border-line-strong border-t">
          <tr>
            <th scope="row">Composite</th>
            <td className="num font-semibold">{composite.mean === undefined ? 'none' : formatPoints(composite.mean)}</td>
            <td />
            <td />
            <td className="num">{formatPercent(composite.coverage)} covered</td>
            {weighted ? <td /> : null}
          </tr>
        </tfoot>
      </table>
    </TableFrame>
  );
}
