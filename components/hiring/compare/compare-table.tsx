import type { Route } from 'next';
import Link from 'next/link';
import { TableFrame } from '@/components/ui/table-frame';
import type { Comparison, Estimate, Verdict } from '@/lib/domain/hiring/compare';
import { formatPoints } from '@/lib/format';

const raters = (count: number) => (count === 1 ? '1 rater' : `${count} raters`);

function Cell({ estimate, least = false }: { estimate: Estimate | undefined; least?: boolean }) {
  if (!estimate) return <span className="text-muted">Not rated</span>;
  return (
    <>
      <strong>{formatPoints(estimate.mean)}</strong>
      <span className="text-muted block text-sm">
        {formatPoints(estimate.low)} to {formatPoints(estimate.high)}
      </span>
      <span className="text-muted block text-sm">
        {least ? 'at least ' : ''}
        {raters(estimate.raters)}
      </span>
    </>
  );
}

function VerdictWords({ verdict, names }: { verdict: Verdict; names: ReadonlyMap<string, string> }) {
  if (verdict.kind === 'too-few') return <span className="text-muted">Fewer than two are rated</span>;
  if (verdict.kind === 'alike') return <>Cannot be told apart</>;
  return (
    <ul>
      {verdict.pairs.map(({ higher, lower }) => (
        <li key={`${higher} ${lower}`} className="wrap-anywhere">
          <bdi>{names.get(higher)}</bdi> above <bdi>{names.get(lower)}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** Candidates side by side: of each area the mean of the first ratings, its interval and how many rated, and whether that tells them apart. */
export function CompareTable({
  comparison,
  areas,
}: {
  comparison: Comparison;
  areas: readonly { readonly id: string; readonly name: string }[];
}) {
  const names = new Map(comparison.candidates.map((candidate) => [candidate.id, candidate.name]));
  const { overall } = comparison;
  const left = areas.filter((area) => !overall.areaIds.includes(area.id));
  return (
    <TableFrame label="Candidates side by side">
      <table>
        <thead>
          <tr>
            <th scope="col">Area</th>
            {comparison.candidates.map((candidate) => (
              <th key={candidate.id} scope="col" className="min-w-36">
                <Link
                  prefetch={false}
                  href={`/hiring/candidates/${candidate.id}` as Route}
                  className="link block max-w-48 wrap-anywhere whitespace-normal"
                >
                  <bdi>{candidate.name}</bdi>
                </Link>
                <span className="block font-normal">{candidate.cards === 1 ? '1 card' : `${candidate.cards} cards`}</span>
              </th>
            ))}
            <th scope="col">Told apart</th>
          </tr>
        </thead>
        <tbody>
          {comparison.areas.map((area) => (
            <tr key={area.areaId}>
              <th scope="row">{areas.find((one) => one.id === area.areaId)?.name ?? area.areaId}</th>
              {area.estimates.map((estimate, index) => (
                <td key={comparison.candidates[index]?.id}>
                  <Cell estimate={estimate} />
                </td>
              ))}
              <td className="min-w-44">
                <VerdictWords verdict={area.verdict} names={names} />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              Overall
              <span className="text-muted block text-sm font-normal">
                {overall.areaIds.length === 0
                  ? 'no area is rated for all of them'
                  : left.length === 0
                    ? 'every area, weighted equally'
                    : `without ${left.map((area) => area.name).join(', ')}`}
              </span>
            </th>
            {overall.estimates.map((estimate, index) => (
              <td key={comparison.candidates[index]?.id}>
                <Cell estimate={estimate} least />
              </td>
            ))}
            <td className="min-w-44">
              <VerdictWords verdict={overall.verdict} names={names} />
            </td>
          </tr>
        </tbody>
      </table>
    </TableFrame>
  );
}
