import { StatusWord } from '@/components/ui/status-word';
import { TableFrame } from '@/components/ui/table-frame';
import type { Tone } from '@/components/ui/tone-icon';
import type { GroupImpact, ImpactVerdict } from '@/lib/domain/hiring/adverse-impact';
import { formatCount, formatPercent } from '@/lib/format';
import { chanceWords, isSuppressed, ratioWords, verdictNames, verdictSentence } from './figures';

const tones: Record<ImpactVerdict, Tone> = { reference: 'plain', flagged: 'bad', 'not-flagged': 'good', 'too-few': 'warn' };

/** The groups of one stage: rates, ratios to the highest rate, exact p, and the verdict in a word and a sentence. Small cells are suppressed. */
export function ImpactTable({ label, groups, smallest }: { label: string; groups: readonly GroupImpact[]; smallest: number }) {
  const reference = groups.find((group) => group.verdict === 'reference');
  return (
    <TableFrame label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col" className="num">
              Applied
            </th>
            <th scope="col" className="num">
              Selected
            </th>
            <th scope="col" className="num">
              Rate
            </th>
            <th scope="col" className="num">
              Ratio
            </th>
            <th scope="col" className="num">
              Fisher’s exact p
            </th>
            <th scope="col">Verdict</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => {
            const hidden = isSuppressed(group, smallest);
            return (
              <tr key={group.group}>
                <th scope="row" className="min-w-28 wrap-anywhere" dir="auto">
                  {group.group}
                </th>
                <td className="num">{hidden ? `fewer than ${smallest}` : formatCount(group.applied)}</td>
                <td className="num">{hidden ? 'suppressed' : formatCount(group.selected)}</td>
                <td className="num">{hidden ? 'suppressed' : formatPercent(group.rate)}</td>
                <td className="num">{group.ratio === undefined ? 'none' : ratioWords(group.ratio)}</td>
                <td className="num">{group.fisherP === undefined ? 'none' : chanceWords(group.fisherP)}</td>
                <td>
                  <StatusWord tone={tones[group.verdict]}>{verdictNames[group.verdict]}</StatusWord>
                </td>
                <td className="min-w-64">{verdictSentence(group, reference, smallest)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableFrame>
  );
}
