import type { SelectOption } from '@/components/ui/select-field';
import { roleStatuses, roleStatusNames } from '@/lib/domain/hiring/candidate-status';
import type { Level } from '@/lib/domain/hiring/rubric';

/** The levels to choose from, with their place on common ladders. */
export const levelOptions = (levels: readonly Level[]): SelectOption[] =>
  levels.map((level) => ({ value: level.id, label: `${level.name} (${level.ladder})` }));

export const roleStatusOptions: readonly SelectOption[] = roleStatuses.map((status) => ({ value: status, label: roleStatusNames[status] }));
