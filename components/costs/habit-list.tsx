import type { CostEquation } from '@/lib/domain/costs/cost-equation';

/** What to keep in mind about any bill for tokens. */
export function HabitList({ habits }: { habits: CostEquation['habits'] }) {
  return (
    <ul className="prose-width list-disc space-y-2 pl-5">
      {habits.map((habit) => (
        <li key={habit.id} id={habit.id}>
          <strong>{habit.claim}</strong> {habit.meaning}
        </li>
      ))}
    </ul>
  );
}
