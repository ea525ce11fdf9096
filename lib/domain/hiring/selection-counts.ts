import { lineOf, z } from '@/lib/domain/zod';

/** The most groups that one stage compares. */
export const mostGroups = 12;

const listed = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(200)).max(mostGroups + 8),
);

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
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: [''], message });
    const groups: { group: string; applied: number; selected: number }[] = [];
    group.forEach((typed, index) => {
      const [name, from, to] = [typed.trim().replace(/\s+/g, ' '), applied[index]?.trim() ?? '', selected[index]?.trim() ?? ''];
      if (name === '' && from === '' && to === '') return;
      const said = name === '' ? `Line ${index + 1}` : name;
      if (name === '') return refuse(`Line ${index + 1} has counts and no group. Name the group, or empty the line.`);
      const parsed = lineOf('A group', 80).safeParse(name);
      if (!parsed.success) return refuse(parsed.error.issues[0]?.message ?? `${said} is not a name.`);
      if (!/^\d{1,7}$/.test(from) || !/^\d{1,7}$/.test(to)) return refuse(`${said}: both counts are whole numbers from 0.`);
      if (Number(to) > Number(from)) return refuse(`${said}: ${to} were selected of ${from} who applied. Check the two counts.`);
      if (groups.some((one) => one.group.toLowerCase() === name.toLowerCase())) return refuse(`${said} stands here twice.`);
      groups.push({ group: name, applied: Number(from), selected: Number(to) });
    });
    if (groups.length > mostGroups) refuse(`Compare at most ${mostGroups} groups at once.`);
    return { ...input, groups };
  });
export type SelectionCountsInput = z.output<typeof selectionCountsSchema>;
