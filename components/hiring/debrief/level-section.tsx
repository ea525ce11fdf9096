import type { Route } from 'next';
import Link from 'next/link';
import { TableFrame } from '@/components/ui/table-frame';
import type { DebriefReading } from '@/lib/domain/hiring/debrief-reading';
import { draws } from '@/lib/domain/hiring/level-inference';
import { inferenceSentence, inferredLevelName } from '@/lib/domain/hiring/level-words';
import { formatCount, formatPercent } from '@/lib/format';
import { LevelAreaTable } from './level-area-table';
import { ScopeReading } from './scope-reading';

const range = (low: number, high: number) => (low === high ? formatPercent(low) : `${formatPercent(low)} – ${formatPercent(high)}`);
const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** What the ratings say about the level, as ranges with what is not known, and how each figure came about. */
export function LevelSection({ reading }: { reading: DebriefReading }) {
  const { inference, rule, rubric, seed } = reading;
  const name = (areaId: string) => rubric.areas.find((area) => area.id === areaId)?.name ?? areaId;
  const unrated = inference.areas.filter((area) => area.raters === 0).map((area) => name(area.areaId));
  const levelName = (id: string | undefined) => inferredLevelName(id, rule, rubric.levels);
  return (
    <div className="space-y-4">
      <p className="text-lg font-semibold">{inferenceSentence(reading)}.</p>
      <p className="prose-width text-muted">
        It never decides: people do. Rule version {rule.version}; the error of one rating, {rule.raterError} points, is the rule’s and not
        measured on these interviewers.{' '}
        <Link prefetch={false} href={'/hiring/level-rule' as Route} className="link">
          Read the rule
        </Link>
      </p>
      {inference.status === 'inferred' ? (
        <>
          <TableFrame label="Chance of each level">
            <table>
              <thead>
                <tr>
                  <th scope="col">Level</th>
                  <th scope="col" className="num">
                    Chance
                  </th>
                  <th scope="col">What it takes</th>
                </tr>
              </thead>
              <tbody>
                {inference.levels.map((level, index) => {
                  const required = rule.levels[index];
                  return (
                    <tr key={level.levelId}>
                      <th scope="row">{rubric.levels.find((one) => one.id === level.levelId)?.name ?? level.levelId} or above</th>
                      <td className="num">{range(level.low, level.high)}</td>
                      <td className="min-w-48">
                        {required
                          ? `${list.format(required.criticalAreaIds.map(name)) || 'No critical area'}, and ${required.atLeast} of ${inference.areas.length} areas in all, at ${required.bar} or above${index > 0 ? '; and all of the level below' : ''}`
                          : ''}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </TableFrame>
          <p className="prose-width">
            {unrated.length === 0
              ? 'Every area was rated, so the figures are single ones.'
              : `Not known: ${list.format(unrated)}. The lower figure counts them as not met, the higher one as met.`}
          </p>
        </>
      ) : (
        <p className="prose-width">
          Not rated: {list.format(unrated)}. With less than the rule’s coverage no further rating alone could settle the level, so no figure
          is given.
        </p>
      )}
      <details>
        <summary className="w-fit rounded-xs font-semibold">Show the arithmetic</summary>
        <div className="mt-3 space-y-3">
          <LevelAreaTable reading={reading} />
          {inference.status === 'inferred' ? (
            <div className="prose-width space-y-2">
              <p>
                Simulation: each rated area’s standing is drawn {formatCount(draws)} times from a normal distribution around its mean with
                the standard deviation {rule.raterError} / √raters. A draw reaches a level when every critical area and enough areas in all
                stand no more than half a point under its bar. Seed {seed}, made from the candidate’s id; rule version {rule.version}.
              </p>
              <ul className="list-disc pl-5">
                {inference.levels.map((level) => (
                  <li key={level.levelId}>
                    {rubric.levels.find((one) => one.id === level.levelId)?.name}: {formatCount(Math.round(level.low * draws))} of{' '}
                    {formatCount(draws)} draws with unrated areas not met, {formatCount(Math.round(level.high * draws))} with them met.
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
        </div>
      </details>
      {inference.status === 'inferred' ? (
        <section aria-labelledby="pivotal" className="space-y-2">
          <h3 id="pivotal">Which one further rating would change the answer</h3>
          {inference.pivotal.length === 0 ? (
            <p>None: no single further rating in any area would give another level.</p>
          ) : (
            <ul className="list-disc space-y-1 pl-5">
              {inference.pivotal.slice(0, 6).map((one) => (
                <li key={`${one.areaId} ${one.rating}`}>
                  {name(one.areaId)}, one more {one.rating}: from {levelName(one.from)} to {levelName(one.to)}.
                </li>
              ))}
              {inference.pivotal.length > 6 ? <li>{inference.pivotal.length - 6} more, each less expected than these.</li> : null}
            </ul>
          )}
        </section>
      ) : null}
      <ScopeReading reading={reading} />
    </div>
  );
}
