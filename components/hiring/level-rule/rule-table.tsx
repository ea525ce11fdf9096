import { TableFrame } from '@/components/ui/table-frame';
import type { LevelRule } from '@/lib/domain/hiring/level-inference';

type Named = readonly { readonly id: string; readonly name: string }[];

/** A rule as a table: what each level takes. */
export function RuleTable({ rule, levels, areas, label }: { rule: LevelRule; levels: Named; areas: Named; label: string }) {
  const name = (id: string) => areas.find((area) => area.id === id)?.name ?? id;
  return (
    <TableFrame label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">Level</th>
            <th scope="col" className="num">
              Bar, of 4
            </th>
            <th scope="col">Critical areas, each at the bar</th>
            <th scope="col" className="num">
              Areas at the bar
            </th>
          </tr>
        </thead>
        <tbody>
          {rule.levels.map((level) => (
            <tr key={level.levelId}>
              <th scope="row">{levels.find((one) => one.id === level.levelId)?.name ?? level.levelId}</th>
              <td className="num">{level.bar}</td>
              <td>{level.criticalAreaIds.map(name).join(', ') || 'None'}</td>
              <td className="num">
                at least {level.atLeast} of {areas.length}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
