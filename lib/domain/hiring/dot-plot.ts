import type { DebriefArea } from '@/lib/domain/hiring/debrief';
import { numbersOf } from '@/lib/domain/hiring/debrief';

/** One rating on the plot. `lane` keeps equal ratings of an area apart, 0 for the first; a revised rating is drawn hollow. */
export type Dot = {
  readonly interviewerId: string;
  readonly interviewer: string;
  readonly initials: string;
  readonly rating: number;
  readonly lane: number;
  readonly hollow: boolean;
};
export type DotRow = { readonly areaId: string; readonly dots: readonly Dot[]; readonly lanes: number };

/** Lays out the initial ratings of each area, and the revised ones as hollow dots beside them. `not probed` draws nothing. */
export function dotPlot(areas: readonly DebriefArea[]): DotRow[] {
  return areas.map(({ areaId, voices }) => {
    const used = new Map<number, number>();
    const dots: Dot[] = [];
    for (const hollow of [false, true]) {
      for (const { interviewerId, interviewer, rating, revised } of voices) {
        const drawn = hollow ? revised?.rating : rating;
        if (drawn === undefined || drawn === 'not-probed') continue;
        const lane = used.get(drawn) ?? 0;
        used.set(drawn, lane + 1);
        dots.push({ interviewerId, interviewer, initials: initialsOf(interviewer), rating: drawn, lane, hollow });
      }
    }
    return { areaId, dots, lanes: Math.max(1, ...used.values()) };
  });
}

/** "MH" for "Marit Haugland": the first letters of the first and the last word, upper-case. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return [first, last]
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}

/** What the plot shows, as its title: "All agree within a point in 5 of 6 areas; furthest apart on Evals, 1 to 4". */
export function dotPlotFinding(areas: readonly DebriefArea[], nameOf: (areaId: string) => string): string {
  const shared = areas
    .map((area) => ({ areaId: area.areaId, numbers: numbersOf(area).map(({ rating }) => rating) }))
    .filter(({ numbers }) => numbers.length >= 2)
    .map(({ areaId, numbers }) => ({ areaId, lowest: Math.min(...numbers), highest: Math.max(...numbers) }));
  if (shared.length === 0) return 'No area was rated by two people, so nobody can agree or disagree';
  const widest = shared.reduce((a, b) => (b.highest - b.lowest > a.highest - a.lowest ? b : a));
  const [only] = shared;
  if (only && shared.length === 1) {
    const range = only.lowest === only.highest ? `all ${only.lowest}` : `${only.lowest} to ${only.highest}`;
    return `Two or more people rated one area alone: ${nameOf(only.areaId)}, ${range}`;
  }
  const rated = `${shared.length} areas that two or more rated`;
  if (widest.highest === widest.lowest) return `All agree in the ${rated}`;
  const equal = shared.filter(({ lowest, highest }) => lowest === highest).length;
  return `Full agreement in ${equal} of the ${rated}; furthest apart on ${nameOf(widest.areaId)}, ${widest.lowest} to ${widest.highest}`;
}
