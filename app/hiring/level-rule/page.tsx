import type { Metadata } from 'next';
import { RuleForm } from '@/components/hiring/level-rule/rule-form';
import { RuleReasons } from '@/components/hiring/level-rule/rule-reasons';
import { RuleTable } from '@/components/hiring/level-rule/rule-table';
import { RuleVersions } from '@/components/hiring/level-rule/rule-versions';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { ReadingSection } from '@/components/ui/reading-section';
import { levelRule, levelRuleReasons } from '@/content/hiring/level-rule';
import { rubric } from '@/content/hiring/rubric';
import { database } from '@/lib/data/client';
import { listLevelRules } from '@/lib/data/level-rules';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';
import { publish } from './actions';

export const metadata: Metadata = { title: 'Level rule' };

export default async function LevelRulePage() {
  const actor = await currentActor();
  if (!may(actor.role, 'scorecards.write-own')) return <NotAllowed permission="scorecards.write-own" role={actor.role} />;
  const published = await listLevelRules(database(), actor.workspace.id);
  const latest = published[0];
  const rule = latest?.rule ?? levelRule;
  const { areas, levels } = rubric;
  return (
    <>
      <PageHeader
        title="Level rule"
        lede="How do ratings become a level? The rule is the same for every candidate, it can be read and argued with, and a debrief names the version it used. It never decides: people do."
      />
      <ReadingSection id="in-force" title={`In force: version ${rule.version}`}>
        <RuleTable rule={rule} levels={levels} areas={areas} label={`Version ${rule.version}, in force`} />
        <p className="prose-width">
          One rating errs by {rule.raterError} points, as a standard deviation. Nothing is inferred with fewer than{' '}
          {Math.round(rule.coverage * areas.length)} of {areas.length} areas rated. A higher level takes the lower one with it, and nothing
          makes up for a critical area. Staff and lead are not in the rule: they differ in scope, which areas cannot show.
        </p>
        {latest ? (
          <p className="prose-width wrap-anywhere whitespace-pre-wrap" dir="auto">
            <strong>Reason:</strong> {latest.reason}
          </p>
        ) : null}
      </ReadingSection>
      <ReadingSection id="reasons" title="Why the first version is what it is">
        <RuleReasons reasons={levelRuleReasons} levels={levels} areas={areas} />
      </ReadingSection>
      <ReadingSection id="versions" title="Versions">
        <RuleVersions first={levelRule} published={published} levels={levels} areas={areas} />
      </ReadingSection>
      {may(actor.role, 'debriefs.run') ? (
        <ReadingSection
          id="publish"
          title="Publish another version"
          lede="It applies to every debrief without a signed decision from then on. Versions before it stay readable, and signed decisions keep theirs."
        >
          <RuleForm action={publish} rule={rule} levels={levels} areas={areas} />
        </ReadingSection>
      ) : null}
    </>
  );
}
