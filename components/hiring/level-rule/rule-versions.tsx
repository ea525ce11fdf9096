import type { LevelRule } from '@/lib/domain/hiring/level-inference';
import { formatDate } from '@/lib/format';
import { RuleTable } from './rule-table';

type Named = readonly { readonly id: string; readonly name: string }[];

/** Every version that this workspace has had, newest first, each with its reason. */
export function RuleVersions({
  first,
  published,
  levels,
  areas,
}: {
  first: LevelRule;
  published: readonly { readonly rule: LevelRule; readonly reason: string; readonly by: string; readonly at: Date }[];
  levels: Named;
  areas: Named;
}) {
  const all = [
    ...published,
    { rule: first, reason: 'The rule that every workspace begins with. Its reasons stand above.', by: undefined, at: undefined },
  ];
  return (
    <ol className="space-y-2">
      {all.map(({ rule, reason, by, at }) => (
        <li key={rule.version}>
          <details className="rounded-md border px-3 py-2">
            <summary className="rounded-xs">
              <span className="font-semibold">Version {rule.version}</span>
              {by && at ? `, published by ${by} on ${formatDate(at)}` : ''}
            </summary>
            <div className="mt-3 space-y-3 pb-1">
              <p className="prose-width wrap-anywhere whitespace-pre-wrap" dir="auto">
                {reason}
              </p>
              <p>
                Rater error {rule.raterError} points, coverage {Math.round(rule.coverage * areas.length)} of {areas.length} areas.
              </p>
              <RuleTable rule={rule} levels={levels} areas={areas} label={`Version ${rule.version}`} />
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
}
