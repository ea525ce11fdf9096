import type { CheckboxOption } from '@/components/ui/checkbox-group';
import type { SelectOption } from '@/components/ui/select-field';
import { type MemberRole, may, roleMeanings } from '@/lib/domain/workspace/permissions';

/** The members who can score an interview, the reader first. */
export const interviewerChoices = (members: readonly { id: string; name: string; role: MemberRole }[], myself: string): SelectOption[] =>
  members
    .filter((member) => may(member.role, 'scorecards.write-own'))
    .sort((a, b) => Number(b.id === myself) - Number(a.id === myself))
    .map((member) => ({
      value: member.id,
      label: `${member.name}, ${member.id === myself ? 'you' : roleMeanings[member.role].name.toLowerCase()}`,
    }));

/** The members who could be a candidate themselves: everybody but the person who fills in the form. `kept` stays even after they left. */
export const applicantChoices = (
  members: readonly { readonly id: string; readonly name: string }[],
  myself: string,
  kept?: { readonly id: string; readonly name: string },
): SelectOption[] => {
  const others = members.filter((member) => member.id !== myself);
  const gone = kept && others.every((member) => member.id !== kept.id) ? [{ value: kept.id, label: `${kept.name} (left)` }] : [];
  return [...others.map((member) => ({ value: member.id, label: member.name })), ...gone];
};

const coverage = (count: number) => {
  if (count === 0) return 'nobody covers it yet';
  return count === 1 ? 'covered by 1 interviewer' : `covered by ${count} interviewers`;
};

/** The areas to choose from, each with how many interviewers of this candidate are assigned to it already. */
export function areaChoices(
  areas: readonly { readonly id: string; readonly name: string }[],
  interviews: readonly { readonly cards: readonly { readonly memberId: string; readonly areaIds: readonly string[] }[] }[],
): CheckboxOption[] {
  const cards = interviews.flatMap((interview) => interview.cards);
  return areas.map((area) => {
    const people = new Set(cards.filter((card) => card.areaIds.includes(area.id)).map((card) => card.memberId));
    return { value: area.id, label: area.name, hint: coverage(people.size) };
  });
}

/** The reader's own cards that are still to be written, each by the title of its interview. */
export const owedCards = (
  interviews: readonly {
    readonly title: string;
    readonly cards: readonly { readonly id: string; readonly mine: boolean; readonly status: string | undefined }[];
  }[],
) =>
  interviews.flatMap(({ title, cards }) => cards.filter((card) => card.mine && card.status === 'draft').map(({ id }) => ({ id, title })));
