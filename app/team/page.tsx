import type { Metadata } from 'next';
import { ContractTable } from '@/components/team/contract-table';
import { RoleTable } from '@/components/team/role-table';
import { ShapeTable } from '@/components/team/shape-table';
import { AnswerAloud } from '@/components/ui/answer-aloud';
import { ContentsList } from '@/components/ui/contents-list';
import { NotBuiltYet } from '@/components/ui/not-built-yet';
import { PageHeader } from '@/components/ui/page-header';
import { ReadingSection } from '@/components/ui/reading-section';
import { contracts } from '@/content/team/contracts';
import { teamRoles } from '@/content/team/roles';
import { teamShapes } from '@/content/team/shapes';
import { teamAnswer } from '@/content/team/team-answer';
import { currentActor } from '@/lib/server/actor';

export const metadata: Metadata = { title: 'Team' };

const sections = [
  { id: teamShapes.id, title: 'Four shapes' },
  { id: teamRoles.id, title: 'Six roles' },
  { id: contracts.id, title: 'Contracts with other functions' },
  { id: teamAnswer.id, title: 'If you are asked' },
] as const;

export default async function TeamPage() {
  await currentActor();
  const [shapes, roles, partners, answer] = sections;
  return (
    <>
      <PageHeader
        title="Team"
        lede="Which shape should the team have, whom do we hire next, and what do we and our partners owe each other?"
      />
      <NotBuiltYet>
        The planner that compares shapes against a budget and tells you which hire is due is not built yet; the shapes, roles and contracts
        are below.
      </NotBuiltYet>
      <ContentsList sections={sections} />
      <ReadingSection {...shapes} edition={teamShapes} lede="Choose by where the work is, and expect to change shape as it grows.">
        <ShapeTable set={teamShapes} />
      </ReadingSection>
      <ReadingSection
        {...roles}
        edition={teamRoles}
        lede="A hire is due when its condition holds, not when a budget line happens to be free."
      >
        <RoleTable set={teamRoles} />
      </ReadingSection>
      <ReadingSection
        {...partners}
        edition={contracts}
        lede="Six partners. Take one row to your next meeting and agree a date for each promise."
      >
        <ContractTable set={contracts} />
      </ReadingSection>
      <ReadingSection {...answer} edition={teamAnswer} lede="The same reasoning in half a minute.">
        <AnswerAloud {...teamAnswer} />
      </ReadingSection>
    </>
  );
}
