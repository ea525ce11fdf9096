import { lineOf, z } from '@/lib/domain/zod';

/** The most groups that one stage compares. */
export const mostGroups = 12;

const listed = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(200)).max(mostGroups + 8),
);

const isTwice = (groups: readonly { readonly group: string }[], name: string) =>
  groups.some((one) => one.group.toLowerCase() === name.toLowerCase());

/** What is wrong with one line, as a sentence; undefined when it fits. */
function faultOf(line: number, name: string, applied: string, selected: string): string | undefined {
  if (name === '') return `Line ${line} has counts and no group. Name the group, or empty the line.`;
  const parsed = lineOf('A group', 80).safeParse(name);
  if (!parsed.success) return parsed.error.issues[0]?.message ?? `Line ${line} has no name.`;
  if (!/^\d{1,7}$/.test(applied) || !/^\d{1,7}$/.test(selected)) return `${name}: both counts are whole numbers from 0.`;
  if (Number(selected) > Number(applied)) return `${name}: ${selected} were selected of ${applied} who applied. Check the two counts.`;
  return undefined;
}

/** The counts of one stage of one role, as a form sends them: three lists of the same length. Lines without a group and without counts are left out. */
export const selectionCountsSchema = z
  .object({
    roleId: z.string().min(1, { error: 'Choose a role.' }).max(80),
    stage: lineOf('The stage', 80),
    /** The newest change that the person saw, as an ISO instant; '' when nothing stood there. */
    seen: z.string().max(40).default(''),
    group: listed,
    applied: listed,
    selected: listed,
  })
  .transform(({ group, applied, selected, ...input }, context) => {
    const refuse = (message: string) => {
      context.addIssue({ code: 'custom', path: [''], message });
    };
    const groups: { group: string; applied: number; selected: number }[] = [];
    for (const [index, typed] of group.entries()) {
      const [name, from, to] = [typed.trim().replace(/\s+/g, ' '), applied[index]?.trim() ?? '', selected[index]?.trim() ?? ''];
      if (name === '' && from === '' && to === '') continue;
      const line = { group: name, applied: Number(from), selected: Number(to) };
      const fault = faultOf(index + 1, name, from, to) ?? (isTwice(groups, name) ? `${name} stands here twice.` : undefined);
      if (fault) refuse(fault);
      else groups.push(line);
    }
    if (groups.length > mostGroups) refuse(`Compare at most ${mostGroups} groups at once.`);
    return { ...input, groups };
  });
export type SelectionCountsInput = z.output<typeof selectionCountsSchema>;
