import { randomUUID } from 'node:crypto';
import { rubric } from '@/content/hiring/rubric';
import { type AuthorizedWorkspaceId, authorizedWorkspaceIdSchema } from '@/lib/data/authorized';
import { createCandidate } from '@/lib/data/candidates';
import { type Change, inOneChange } from '@/lib/data/change';
import type { Database } from '@/lib/data/client';
import { createInterview } from '@/lib/data/interviews';
import { createRole } from '@/lib/data/roles';
import { candidateSchema } from '@/lib/domain/hiring/candidate';
import type { Outcome } from '@/lib/domain/outcome';

/** The area that an own card covers, with scope. */
export const ownArea: string = rubric.areas[0].id;

export type OwnCard = { readonly workspaceId: AuthorizedWorkspaceId; readonly candidateId: string; readonly cardId: string };

/** Plans an interview of a new candidate with the local owner, on a prepared database. */
export async function addOwnCard(database: Database): Promise<OwnCard> {
  const owner = await database.member.findFirstOrThrow({ where: { role: 'owner' } });
  const workspaceId = authorizedWorkspaceIdSchema.parse(owner.workspaceId);
  const by = { kind: 'member', memberId: owner.id, name: 'Local owner' } as const;
  const made = async <Value>(run: (change: Change) => Promise<Outcome<Value>>) => {
    const outcome = await inOneChange(database, { workspaceId, by, source: 'ui', at: new Date() }, run);
    if (outcome.status !== 'done') throw new Error(`The card could not be made: ${JSON.stringify(outcome)}`);
    return outcome.value;
  };
  const role = await made((change) => createRole(change, { title: 'ML engineer', levelId: 'senior', status: 'open' }));
  const input = candidateSchema.parse({ name: `Candidate ${randomUUID().slice(0, 8)}`, roleId: role.id });
  const candidate = await made((change) => createCandidate(change, input));
  const plan = { candidateId: candidate.id, title: 'Deep dive', memberId: owner.id, areaIds: [ownArea], startsAt: null, minutes: 60 };
  const { scorecardId } = await made((change) => createInterview(change, plan, rubric.version));
  return { workspaceId, candidateId: candidate.id, cardId: scorecardId };
}

/** The fields of a card as the database has them, by key. */
export async function storedFields(database: Database, cardId: string): Promise<Map<string, unknown>> {
  const rows = await database.scorecardField.findMany({ where: { scorecardId: cardId } });
  return new Map(rows.map((row) => [row.key, JSON.parse(row.value)]));
}
