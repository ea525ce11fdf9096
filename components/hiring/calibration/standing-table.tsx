import { StatusWord } from '@/components/ui/status-word';
import { TableFrame } from '@/components/ui/table-frame';
import type { Standing, StandingState } from '@/lib/domain/hiring/certification';

/** The three states in words. Before the first exercise or interview nobody has started. */
const stateWords: Record<StandingState, string> = { shadow: 'Shadow', 'reverse-shadow': 'Reverse shadow', certified: 'Certified' };

/** Where somebody stands in one area. */
export function StandingWord({ standing }: { standing: Standing }) {
  if (standing.state === 'shadow' && standing.exercises === 0) return <span className="text-muted">Shadow</span>;
  return <StatusWord tone={standing.state === 'certified' ? 'good' : 'plain'}>{stateWords[standing.state]}</StatusWord>;
}

/** People by areas: who sits in, who leads under watch, who rates alone. */
export function StandingTable({
  areas,
  people,
}: {
  areas: readonly { readonly id: string; readonly name: string }[];
  people: readonly {
    readonly id: string;
    readonly name: string;
    readonly standings: readonly { readonly areaId: string; readonly standing: Standing }[];
  }[];
}) {
  return (
    <TableFrame label="Certification by person and area">
      <table>
        <thead>
          <tr>
            <th scope="col">Person</th>
            {areas.map((area) => (
              <th key={area.id} scope="col">
                {area.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row" className="min-w-32 font-normal wrap-anywhere">
                {person.name}
              </th>
              {person.standings.map(({ areaId, standing }) => (
                <td key={areaId} className="whitespace-nowrap">
                  <StandingWord standing={standing} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
