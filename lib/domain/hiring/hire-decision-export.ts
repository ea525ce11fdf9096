import { decisionOutcomeNames } from '@/lib/domain/hiring/decision-outcome';
import type { HireDecision } from '@/lib/domain/hiring/hire-decision';
import { line, quotation } from '@/lib/domain/hiring/scorecard-markdown';

/** A signed decision with the names that a reader outside the app needs. */
export type NamedDecision = HireDecision & {
  readonly candidate: string;
  readonly roleTitle: string;
  readonly levels: readonly { readonly id: string; readonly name: string }[];
  readonly areas: readonly { readonly id: string; readonly name: string }[];
};

const levelName = (decision: NamedDecision, id: string | null) =>
  id === null ? 'none' : (decision.levels.find((level) => level.id === id)?.name ?? id);

const instant = (at: Date) => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const percent = (share: number) => `${(share * 100).toFixed(0)}%`;

/** A signed decision as a Markdown document (CommonMark). What a person typed is escaped and stays word for word. */
export function hireDecisionMarkdown(decision: NamedDecision): string {
  const { inference } = decision;
  const decided = decision.outcome === 'hire' ? `Hire at ${levelName(decision, decision.decidedLevelId)}` : decisionOutcomeNames['no-hire'];
  const facts = [
    ['Role', decision.roleTitle],
    ['Recommended level', levelName(decision, decision.recommendedLevelId)],
    ['Decided', decided],
    ['Signed', `${decision.signedByName}, ${instant(decision.signedAt)}`],
    ['Rubric version', String(decision.rubricVersion)],
    ['Level rule version', String(decision.ruleVersion)],
  ] as const;
  const areaName = (id: string) => decision.areas.find((area) => area.id === id)?.name ?? id;
  const rows = [...inference.areas, inference.scope].map(
    ({ areaId, ratings }) =>
      `| ${line(areaName(areaId))} | ${ratings.map((one) => `${line(one.interviewer)} ${one.rating}`).join(', ') || 'not rated'} |`,
  );
  const blocks = [
    `# Hiring decision: ${line(decision.candidate)}`,
    facts.map(([term, says]) => `- ${term}: ${line(says)}`).join('\n'),
    '## Reason',
    decision.reason.trim() === '' ? 'None given; the decision follows the recommendation.' : quotation(decision.reason),
    '## Dissent',
    ...(decision.dissent.length === 0 ? ['None.'] : decision.dissent.map((one) => `**${line(one.name)}**\n\n${quotation(one.text)}`)),
    '## What it was made from',
    [`| Area | Initial ratings |`, `| --- | --- |`, ...rows].join('\n'),
    ...(inference.status === 'inferred'
      ? [
          inference.chances
            .map((one) => `- ${line(levelName(decision, one.levelId))} or above: ${percent(one.low)} to ${percent(one.high)}`)
            .join('\n'),
        ]
      : ['Too few areas were rated for the rule to infer a level.']),
    `Rater error ${inference.rule.raterError} points, seed ${inference.seed}, ${inference.draws} draws.`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** A signed decision as a plain object for a JSON file, format `leadframe.hire-decision/1`. */
export function hireDecisionJson(decision: NamedDecision) {
  const { candidate, roleTitle, outcome, decidedLevelId, recommendedLevelId, reason, dissent, rubricVersion, ruleVersion, inference } =
    decision;
  return {
    format: 'leadframe.hire-decision/1',
    candidate,
    role: roleTitle,
    outcome,
    decidedLevelId,
    recommendedLevelId,
    reason,
    dissent,
    rubricVersion,
    ruleVersion,
    signedAt: decision.signedAt.toISOString(),
    signedBy: decision.signedByName,
    inference,
  };
}
