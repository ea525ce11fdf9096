import { FactList } from '@/components/ui/fact-list';
import { TableFrame } from '@/components/ui/table-frame';
import type { DebriefReading } from '@/lib/domain/hiring/debrief-reading';
import { decisionOutcomeNames } from '@/lib/domain/hiring/decision-outcome';
import type { HireDecision } from '@/lib/domain/hiring/hire-decision';
import { ratingWord } from '@/lib/domain/hiring/rating';
import { formatDateTime, formatPercent } from '@/lib/format';

/** A signed decision: recommended beside decided, the reason, every dissent word for word, and what it was made from. */
export function SignedDecision({
  decision,
  levels,
  areas,
  reading,
}: {
  decision: HireDecision;
  levels: readonly { readonly id: string; readonly name: string }[];
  areas: readonly { readonly id: string; readonly name: string }[];
  /** What the cards say now, to name the ratings that were revised after the signature. */
  reading: DebriefReading | undefined;
}) {
  const level = (id: string | null) => (id === null ? 'No level' : (levels.find((one) => one.id === id)?.name ?? id));
  const name = (id: string) => areas.find((one) => one.id === id)?.name ?? id;
  const { inference } = decision;
  const later = [...(reading?.areas ?? []), ...(reading ? [reading.scope] : [])].flatMap((area) =>
    area.voices.flatMap(({ revised, ...voice }) =>
      revised && revised.at > decision.signedAt ? [{ areaId: area.areaId, voice, revised }] : [],
    ),
  );
  return (
    <div className="space-y-8">
      <FactList
        facts={[
          { term: 'Recommended', says: level(decision.recommendedLevelId) },
          {
            term: 'Decided',
            says: (
              <strong>{decision.outcome === 'hire' ? `Hire at ${level(decision.decidedLevelId)}` : decisionOutcomeNames['no-hire']}</strong>
            ),
          },
          { term: 'Signed', says: `${decision.signedByName}, ${formatDateTime(decision.signedAt)}` },
          { term: 'Made under', says: `Rubric version ${decision.rubricVersion}, level rule version ${decision.ruleVersion}` },
        ]}
      />
      <section aria-labelledby="reason-title" className="space-y-2">
        <h2 id="reason-title">Reason</h2>
        {decision.reason.trim() === '' ? (
          <p className="text-muted">None given; the decision follows the recommendation.</p>
        ) : (
          <p className="prose-width wrap-anywhere whitespace-pre-wrap" dir="auto">
            {decision.reason}
          </p>
        )}
      </section>
      <section aria-labelledby="dissent-title" className="space-y-3">
        <h2 id="dissent-title">Dissent</h2>
        {decision.dissent.length === 0 ? <p className="text-muted">None.</p> : null}
        {decision.dissent.map((one) => (
          <div key={`${one.name} ${one.text}`}>
            <p className="font-semibold" dir="auto">
              {one.name}
            </p>
            <blockquote className="prose-width mt-1 border-l-2 pl-3 wrap-anywhere whitespace-pre-wrap" dir="auto">
              {one.text}
            </blockquote>
          </div>
        ))}
      </section>
      {later.length > 0 ? (
        <section aria-labelledby="later-title" className="space-y-2">
          <h2 id="later-title">Revised after the decision was signed</h2>
          <p className="text-muted">The decision does not know of these. It stands as it was made.</p>
          <ul className="list-disc pl-5">
            {later.map(({ areaId, voice, revised }) => (
              <li key={`${areaId} ${voice.interviewerId}`} dir="auto">
                {name(areaId)}, {voice.interviewer}: {ratingWord(voice.rating)}, revised to {ratingWord(revised.rating)} on{' '}
                {formatDateTime(revised.at)} because: {revised.reason}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="from-title" className="space-y-3">
        <h2 id="from-title">What it was made from</h2>
        <TableFrame label="Initial ratings at the signature">
          <table>
            <thead>
              <tr>
                <th scope="col">Area</th>
                <th scope="col">Initial ratings</th>
              </tr>
            </thead>
            <tbody>
              {[...inference.areas, inference.scope].map((area) => (
                <tr key={area.areaId}>
                  <th scope="row">{name(area.areaId)}</th>
                  <td>
                    {area.ratings.map((one) => `${one.interviewer} ${one.rating}`).join(', ') || (
                      <span className="text-muted">not rated</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
        <p className="prose-width">
          {inference.status === 'inferred'
            ? inference.chances
                .map((one) => `${level(one.levelId)} or above: ${formatPercent(one.low)} to ${formatPercent(one.high)}.`)
                .join(' ')
            : 'Too few areas were rated for the rule to infer a level.'}{' '}
          Rater error {inference.rule.raterError} points, seed {inference.seed}, {inference.draws} draws: enough to compute it again.
        </p>
      </section>
    </div>
  );
}
