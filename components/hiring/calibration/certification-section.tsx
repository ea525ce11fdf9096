import type { Route } from 'next';
import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import type { CertificationRule, Standing } from '@/lib/domain/hiring/certification';
import { FigureSection } from './figure-section';
import { counted } from './figures';
import { ShadowForm } from './shadow-form';
import { StandingTable } from './standing-table';

function titleOf(people: ComponentProps<typeof StandingTable>['people']): string {
  const certified = (standings: readonly { standing: Standing }[]) => standings.some(({ standing }) => standing.state === 'certified');
  const count = people.filter((person) => certified(person.standings)).length;
  return count === 0
    ? 'Nobody is certified in an area yet'
    : `${counted(count, 'person').replace('persons', 'people')} of ${people.length} ${count === 1 ? 'is' : 'are'} certified in at least one area`;
}

/** Who may rate alone, and how one gets there. `confirm` is undefined for somebody who cannot confirm anybody's interviews. */
export function CertificationSection({
  rule,
  areas,
  people,
  confirm,
  intro,
}: ComponentProps<typeof StandingTable> & {
  rule: CertificationRule;
  confirm: ComponentProps<typeof ShadowForm> | undefined;
  intro?: ReactNode;
}) {
  const { certified } = rule.steps;
  return (
    <FigureSection
      id="certification"
      question="Who rates alone, and who is still learning an area?"
      title={titleOf(people)}
      meaning={
        <>
          Shadow: sits in. Reverse shadow: leads while watched. Certified: rates alone. {intro}
          <Link prefetch={false} href={'/hiring/exercises' as Route} className="link">
            Open the exercises
          </Link>
          .
        </>
      }
      basis={`Rule version ${rule.version}. Certified takes ${counted(certified.exercises, 'exercise')} of the area within ${counted(certified.withinPoints, 'point')} of gold, ${Math.round(certified.signalAccuracy * 100)}% of signals as gold has them, ${certified.shadowInterviews} interviews sat in on and ${certified.reverseShadowInterviews} led under watch. A retake counts after ${rule.retakeAfterDays} days.`}
    >
      <StandingTable areas={areas} people={people} />
      {confirm ? (
        <details>
          <summary className="text-accent w-fit rounded-xs py-1">Confirm a shadow or reverse-shadow interview</summary>
          <div className="mt-3">
            <ShadowForm {...confirm} />
          </div>
        </details>
      ) : null}
    </FigureSection>
  );
}
