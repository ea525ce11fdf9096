import { randomUUID } from 'node:crypto';
import { rubric, rubrics } from '@/content/hiring/rubric';
import { verifyAudit } from '@/lib/data/audit';
import { type AuthorizedWorkspaceId, authorizedWorkspaceIdSchema } from '@/lib/data/authorized';
import { createCandidate, type Reader } from '@/lib/data/candidates';
import { type Change, emptyHead, inOneChange } from '@/lib/data/change';
import type { Database } from '@/lib/data/client';
import { createInterview } from '@/lib/data/interviews';
import { createRole } from '@/lib/data/roles';
import { type FieldSave, saveScorecardFields } from '@/lib/data/scorecard-fields';
import { submitScorecard } from '@/lib/data/scorecards';
import { candidateSchema } from '@/lib/domain/hiring/candidate';
import type { Outcome } from '@/lib/domain/outcome';
import type { MemberRole } from '@/lib/domain/workspace/permissions';

export type Person = Reader & { readonly name: string; readonly userId: string };

const [first, second, third] = rubric.areas;
/** Areas of the rubric in force, for cards that cover little. */
export const firstArea = first.id;
export const secondArea = second.id;
export const thirdArea = third.id;

/** A workspace with people and one open role, written the way the app writes it. */
export type World = Awaited<ReturnType<typeof hiringWorld>>;

/** The value of an outcome that must be `done`. */
export function doneValue<Value>(outcome: Outcome<Value>): Value {
  if (outcome.status !== 'done') throw new Error(`Expected done, got ${JSON.stringify(outcome)}`);
  return outcome.value;
}

/** Adds a workspace of its own to a database: an owner, a hiring manager, and three interviewers. */
export async function hiringWorld(database: Database) {
  const workspaceId: AuthorizedWorkspaceId = authorizedWorkspaceIdSchema.parse(randomUUID());
  let clock = Date.parse('2026-11-23T09:00:00.000Z');
  const tick = () => {
    clock += 1000;
    return new Date(clock);
  };
  const start = tick();
  await database.workspace.create({ data: { id: workspaceId, name: 'Test team', slug: workspaceId, createdAt: start } });
  await database.auditHead.create({ data: { workspaceId, ...emptyHead } });

  async function join(name: string, role: MemberRole): Promise<Person> {
    const userId = randomUUID();
    await database.user.create({ data: { id: userId, name, email: `${userId}@example.com`, createdAt: start, updatedAt: start } });
    const memberId = randomUUID();
    await database.member.create({ data: { id: memberId, workspaceId, userId, role, createdAt: start } });
    return { memberId, role, name, userId };
  }
  const owner = await join('Olga Owner', 'owner');
  const manager = await join('Max Manager', 'hiring-manager');
  const ann = await join('Ann Interviewer', 'interviewer');
  const ben = await join('Ben Interviewer', 'interviewer');
  const cleo = await join('Cleo Interviewer', 'interviewer');

  const change = <Value>(by: Person, run: (change: Change) => Promise<Outcome<Value>>, at = tick()): Promise<Outcome<Value>> =>
    inOneChange(database, { workspaceId, by: { kind: 'member', memberId: by.memberId, name: by.name }, source: 'ui', at }, run);

  const addRole = async (title: string): Promise<string> =>
    doneValue(await change(manager, (open) => createRole(open, { title, levelId: 'senior', status: 'open' }))).id;
  const roleId = await addRole('Senior ML engineer');

  return {
    database,
    workspaceId,
    owner,
    manager,
    ann,
    ben,
    cleo,
    roleId,
    tick,
    change,
    addRole,
    join,
    /** Adds a candidate and returns the id. */
    async addCandidate(name: string, more: Record<string, unknown> = {}): Promise<string> {
      const input = candidateSchema.parse({ name, roleId, ...more });
      return doneValue(await change(manager, (open) => createCandidate(open, input))).id;
    },
    /** Plans an interview and returns the id of the card that it opens. */
    async assign(candidateId: string, person: Person, areaIds: readonly string[] = [firstArea, secondArea]): Promise<string> {
      const input = { candidateId, title: `With ${person.name}`, memberId: person.memberId, areaIds, startsAt: null, minutes: 60 };
      return doneValue(await change(manager, (open) => createInterview(open, input, rubric.version))).scorecardId;
    },
    /** Saves fields as one tab. */
    save: (person: Person, id: string, writer: string, fields: readonly FieldSave[]) =>
      change(person, (open) => saveScorecardFields(open, person.memberId, { id, writer, fields })),
    submit: (person: Person, id: string): Promise<Outcome<{ id: string }>> =>
      change(person, (open) => submitScorecard(open, person.memberId, { id }, rubrics)),
    /** Fills every assigned area with a 2 and a "no", and submits. */
    async complete(person: Person, id: string, areaIds: readonly string[] = [firstArea, secondArea]): Promise<void> {
      const values = [...areaIds.map((areaId) => [`${areaId}/rating`, 2] as const), ['card/recommendation', 'no'] as const];
      doneValue(
        await this.save(
          person,
          id,
          randomUUID(),
          values.map(([key, value], index) => field(key, value, { sequence: index + 1 })),
        ),
      );
      doneValue(await this.submit(person, id));
    },
    /** Whether the audit chain of the workspace holds; the sequence of its first bad entry otherwise. */
    async chain(): Promise<{ checked: number; brokenAt: number | undefined }> {
      const report = await verifyAudit(database, workspaceId);
      return { checked: report.checked, brokenAt: report.broken?.sequence };
    },
  };
}

/** A field as a tab would send it: a first write unless said otherwise. */
export const field = (key: string, value: unknown, more: Partial<FieldSave> = {}): FieldSave => ({
  key,
  value,
  baseVersion: 0,
  sequence: 1,
  ...more,
});
