import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Change } from '@/lib/data/change';
import type { Transaction } from '@/lib/data/client';
import type { LevelRule } from '@/lib/domain/hiring/level-inference';
import { levelRuleSchema, sameRule } from '@/lib/domain/hiring/level-rule';
import { done, type Outcome } from '@/lib/domain/outcome';

/** A version of the rule that a workspace published, with who did it and why. */
export type PublishedLevelRule = { readonly rule: LevelRule; readonly reason: string; readonly by: string; readonly at: Date };

/** The versions that this workspace published, newest first; the one that it began with is not among them. */
export async function listLevelRules(database: Transaction, workspaceId: AuthorizedWorkspaceId): Promise<PublishedLevelRule[]> {
  const rows = await database.levelRule.findMany({ where: { workspaceId }, orderBy: { version: 'desc' } });
  const members = await database.member.findMany({
    where: { workspaceId, id: { in: rows.map((row) => row.createdByMemberId) } },
    select: { id: true, user: { select: { name: true } } },
  });
  return rows.map((row) => ({
    rule: levelRuleSchema.parse(JSON.parse(row.rule)),
    reason: row.reason,
    by: members.find((member) => member.id === row.createdByMemberId)?.user.name ?? 'Somebody who left',
    at: row.createdAt,
  }));
}

/** The rule in force: the latest that the workspace published, or `contentRule`, which every workspace begins with. */
export async function currentLevelRule(
  database: Transaction,
  workspaceId: AuthorizedWorkspaceId,
  contentRule: LevelRule,
): Promise<LevelRule> {
  const row = await database.levelRule.findFirst({ where: { workspaceId }, orderBy: { version: 'desc' } });
  return row ? levelRuleSchema.parse(JSON.parse(row.rule)) : contentRule;
}

/** Publishes the next version of the rule. `seen` is the version it was written from; a stale one changes nothing and says which stands. */
export async function publishLevelRule(
  change: Change,
  memberId: string,
  input: { seen: number; rule: LevelRule; reason: string },
  contentRule: LevelRule,
): Promise<Outcome> {
  const { transaction, workspaceId } = change;
  const standing = await currentLevelRule(transaction, workspaceId, contentRule);
  if (standing.version !== input.seen) {
    return {
      status: 'conflict',
      message: `Version ${standing.version} was published since you opened this page. Yours was written from version ${input.seen}. Compare the two below, then publish yours on top or leave it.`,
      current: { version: String(standing.version) },
    };
  }
  if (sameRule(standing, input.rule))
    return { status: 'invalid', fieldErrors: { '': 'This is the rule as it stands. Change something, then publish it.' } };
  await transaction.levelRule.create({
    data: {
      workspaceId,
      version: standing.version + 1,
      rule: JSON.stringify({ ...input.rule, version: standing.version + 1 }),
      reason: input.reason,
      createdAt: change.at,
      createdByMemberId: memberId,
    },
  });
  change.note({
    action: 'level-rule.published',
    recordKind: 'level-rule',
    recordId: String(standing.version + 1),
    recordName: `Level rule version ${standing.version + 1}`,
    reason: input.reason,
    changes: [
      { field: 'raterError', before: standing.raterError, after: input.rule.raterError },
      { field: 'coverage', before: standing.coverage, after: input.rule.coverage },
      ...input.rule.levels.flatMap((level) => {
        const before = standing.levels.find((one) => one.levelId === level.levelId);
        return [
          { field: `${level.levelId} at least`, before: before?.atLeast ?? null, after: level.atLeast },
          { field: `${level.levelId} critical`, before: [...(before?.criticalAreaIds ?? [])], after: [...level.criticalAreaIds] },
        ];
      }),
    ],
  });
  return done();
}
