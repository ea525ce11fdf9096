import { CertificationSection } from '@/components/hiring/calibration/certification-section';
import { certificationRule } from '@/content/hiring/exercises/certification-rule';
import { exercises } from '@/content/hiring/exercises/exercises';
import { rubric } from '@/content/hiring/rubric';
import { database } from '@/lib/data/client';
import { listTraining, mayConfirm } from '@/lib/data/exercises';
import { listMembers } from '@/lib/data/members';
import { areaStandings } from '@/lib/domain/hiring/calibration-training';
import { may } from '@/lib/domain/workspace/permissions';
import type { Actor } from '@/lib/server/actor';
import { confirmShadowInterview } from './actions';

const areas = rubric.areas.map(({ id, name }) => ({ id, name }));
const areaIds = areas.map((area) => area.id);

/** Who stands where: everybody for whoever owns calibration, oneself for anybody else; and the form for those who may confirm interviews. */
export async function Training({ actor }: { actor: Actor }) {
  const [training, members] = await Promise.all([
    listTraining(database(), actor.workspace.id, actor),
    listMembers(database(), actor.workspace.id),
  ]);
  const interviewers = members.filter((member) => may(member.role, 'scorecards.write-own'));
  const standingsOf = (memberId: string) => areaStandings(memberId, areaIds, training, exercises, certificationRule);
  const certifiedIn = standingsOf(actor.memberId).flatMap(({ areaId, standing }) => (standing.state === 'certified' ? [areaId] : []));
  const confirmable = areas.filter((area) => mayConfirm(actor, certifiedIn, area.id));
  const others = interviewers.filter((member) => member.id !== actor.memberId);
  const all = may(actor.role, 'calibration.read-all');
  const shown = all ? interviewers : interviewers.filter((member) => member.id === actor.memberId);
  return (
    <CertificationSection
      rule={certificationRule}
      areas={areas}
      people={shown.map(({ id, name }) => ({ id, name, standings: standingsOf(id) }))}
      intro={all ? undefined : 'You see your own; whoever owns calibration sees everybody’s. '}
      confirm={
        confirmable.length > 0 && others.length > 0
          ? {
              action: confirmShadowInterview,
              people: others.map((member) => ({ value: member.id, label: member.name })),
              areas: confirmable.map((area) => ({ value: area.id, label: area.name })),
            }
          : undefined
      }
    />
  );
}
