import { TableFrame } from '@/components/ui/table-frame';
import { numbersOf } from '@/lib/domain/hiring/debrief';
import type { DebriefReading } from '@/lib/domain/hiring/debrief-reading';
import { formatPercent, formatPoints } from '@/lib/format';

/** Area by area: the ratings, their mean, and the chance to stand at or above each bar, with the formula's own numbers. */
export function LevelAreaTable({ reading }: { reading: DebriefReading }) {
  const { inference, rule, rubric, areas } = reading;
  return (
    <TableFrame label="Chance at or above each bar, by area">
      <table>
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col">Ratings</th>
            <th scope="col" className="num">
              Mean
            </th>
            {rule.levels.map((level) => (
              <th key={level.levelId} scope="col">
                At {level.bar} or above ({rubric.levels.find((one) => one.id === level.levelId)?.name ?? level.levelId})
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inference.areas.map((area) => {
            const numbers = areas.filter((one) => one.areaId === area.areaId).flatMap(numbersOf);
            return (
              <tr key={area.areaId}>
                <th scope="row">{rubric.areas.find((one) => one.id === area.areaId)?.name ?? area.areaId}</th>
                <td>
                  {numbers.length === 0 ? <span className="text-muted">not rated</span> : numbers.map((one) => one.rating).join(', ')}
                </td>
                <td className="num">{area.mean === undefined ? '' : formatPoints(area.mean)}</td>
                {area.chances.map(({ levelId, bar, chance }) => (
                  <td key={levelId} className="whitespace-nowrap">
                    {chance === undefined || area.mean === undefined ? (
                      <span className="text-muted">not known</span>
                    ) : (
                      <>
                        <strong>{formatPercent(chance)}</strong>{' '}
                        <span className="text-muted text-sm">
                          = Φ(({formatPoints(area.mean)} − ({bar} − ½)) / ({rule.raterError} / √{area.raters}))
                        </span>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableFrame>
  );
}
