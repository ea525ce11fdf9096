import type { AuditDetail, AuditSource, PlainValue } from '@/lib/domain/governance/audit-chain';
import { candidateStatusNames, roleStatusNames } from '@/lib/domain/hiring/candidate-status';
import { roleMeanings } from '@/lib/domain/workspace/permissions';

const longest = 200;

/** "contentDigest" or "role-changed" as words: "content digest", "role changed". */
const spaced = (name: string): string =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase();

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What was done, from the name of an action: "member.role-changed" is "Member role changed". */
export function actionWords(action: string): string {
  return capital(spaced(action.replaceAll('.', ' ')));
}

/** A kind of record in words: "Scorecard". */
export function recordKindWords(kind: string): string {
  return capital(spaced(kind));
}

/** Where a change came from, in words. */
export const sourceWords: Record<AuditSource, string> = { ui: 'App', api: 'API', cli: 'Command line', job: 'Background job' };

const named: Record<string, Readonly<Record<string, { readonly name: string } | string>>> = {
  'candidate.status': candidateStatusNames,
  'role.status': roleStatusNames,
  'member.role': roleMeanings,
  'invite.role': roleMeanings,
};

function valueWords(value: PlainValue | undefined, names: (typeof named)[string] | undefined): string {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value.length === 0 ? 'none' : value.map((one) => valueWords(one, names)).join(', ');
  if (value === '') return 'empty';
  const known = names && Object.hasOwn(names, value) ? names[value] : undefined;
  if (known !== undefined) return typeof known === 'string' ? known : known.name;
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/.test(value)) return `${value.slice(0, 10)} ${value.slice(11, 16)} UTC`;
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) return `…${value.slice(-8)}`;
  if (/^[0-9a-f]{64}$/.test(value)) return `${value.slice(0, 12)}…`;
  const characters = [...value];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : value;
}

/** One changed field in plain words: "status: In process → Hired"; for a new record "name: Ada". Long texts are cut at 200 characters. */
export function changeWords(recordKind: string, change: AuditDetail['changes'][number]): string {
  const names = named[`${recordKind}.${change.field}`];
  const field = spaced(change.field.replace(/Id$/, ''));
  if (change.before === undefined) return `${field}: ${valueWords(change.after, names)}`;
  return `${field}: ${valueWords(change.before, names)} → ${valueWords(change.after, names)}`;
}

/** "1,204 entries hold", "1 entry holds". */
export function holdWords(count: number): string {
  return count === 1 ? '1 entry holds' : `${count.toLocaleString('en-US')} entries hold`;
}
