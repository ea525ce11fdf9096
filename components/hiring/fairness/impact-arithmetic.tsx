import type { GroupImpact } from '@/lib/domain/hiring/adverse-impact';
import { formatCount } from '@/lib/format';
import { chanceWords, isSuppressed } from './figures';

/** The four-fifths rule with the stage's own numbers in it, one line a group, and where the rule comes from. */
export function ImpactArithmetic({ groups, smallest }: { groups: readonly GroupImpact[]; smallest: number }) {
  const reference = groups.find((group) => group.verdict === 'reference');
  const compared = groups.filter((group) => group !== reference && !isSuppressed(group, smallest));
  return (
    <details>
      <summary className="link w-fit cursor-pointer">Show the arithmetic</summary>
      <div className="prose-width mt-2 space-y-2">
        <p>
          A group is below four fifths when 5 × its selected × the reference’s applied is less than 4 × the reference’s selected × its
          applied. Whole numbers only: (4/6)/(5/6) is 0.7999… to a computer, and exactly four fifths is not below it.
        </p>
        {reference ? (
          <ul className="space-y-2">
            {compared.map((group) => {
              const [left, right] = [5 * group.selected * reference.applied, 4 * reference.selected * group.applied];
              const more = Math.min(group.selected + 1, group.applied);
              return (
                <li key={group.group} className="wrap-anywhere">
                  <strong dir="auto">{group.group}</strong>: 5 × {formatCount(group.selected)} × {formatCount(reference.applied)} ={' '}
                  {formatCount(left)}, against 4 × {formatCount(reference.selected)} × {formatCount(group.applied)} = {formatCount(right)}.{' '}
                  {left < right ? 'Below four fifths.' : 'Not below four fifths.'}{' '}
                  {left < right
                    ? `Flip rule: with one selection more here and one fewer in ${reference.group}, ${more} of ${group.applied} against ${reference.selected - 1} of ${reference.applied} ${group.flips ? 'turns the order round' : 'keeps the order'}. `
                    : ''}
                  {group.fisherP === undefined
                    ? ''
                    : `Fisher’s exact test of [${group.selected}, ${group.applied - group.selected}] and [${reference.selected}, ${reference.applied - reference.selected}]: p = ${chanceWords(group.fisherP)}, two-sided.`}
                </li>
              );
            })}
          </ul>
        ) : (
          <p>No group has {smallest} or more applicants, so there is nothing to compute.</p>
        )}
        <p className="text-muted">
          Source: Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D, and its Questions and Answers 11, 12 and 21 (1979).
          Fisher, Statistical Methods for Research Workers (1934), §21.02.
        </p>
      </div>
    </details>
  );
}
