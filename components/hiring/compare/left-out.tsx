import type { Comparison } from '@/lib/domain/hiring/compare';

const versions = (numbers: readonly number[]) => `version${numbers.length === 1 ? '' : 's'} ${numbers.join(', ')}`;

/** Who was asked for and is not in the table, or only in part, and why. Nothing when everybody is in it whole. */
export function LeftOut({
  comparison,
  blind,
  otherRole,
}: {
  comparison: Comparison | undefined;
  blind: readonly { readonly name: string }[];
  otherRole: readonly { readonly name: string }[];
}) {
  const apart = (comparison?.apart ?? []).map(({ name, rubricVersions }) =>
    rubricVersions.length === 0
      ? `${name}: no card is in yet.`
      : `${name}: scored under rubric ${versions(rubricVersions)}, which asks something else than version ${comparison?.rubricVersion}.`,
  );
  const part = (comparison?.candidates ?? [])
    .filter((candidate) => candidate.otherVersions.length > 0)
    .map((candidate) => `${candidate.name}: cards under rubric ${versions(candidate.otherVersions)} do not count here.`);
  const lines = [
    ...apart,
    ...part,
    ...blind.map(({ name }) => `${name}: you still owe a scorecard in this loop, so nothing of it is shown to you.`),
    ...otherRole.map(({ name }) => `${name}: applies for another role.`),
  ];
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="left-out" className="space-y-1">
      <h2 id="left-out">Left out</h2>
      <ul className="list-disc pl-5">
        {lines.map((line) => (
          <li key={line} className="wrap-anywhere">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
