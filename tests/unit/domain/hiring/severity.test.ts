import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interviewerSeverity } from '@/lib/domain/hiring/severity';

// Shrout & Fleiss (1979), table 2: 6 targets × 4 judges.
const table = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];
const complete = table.flatMap((row, i) => row.map((rating, j) => ({ interviewer: `judge ${j}`, candidate: `target ${i}`, rating })));

describe('interviewer severity', () => {
  test('on a complete table the variances are those of the two-way ANOVA: 2.5556 targets, 5.2444 judges, 1.0194 left over', () => {
    const [island] = interviewerSeverity(complete);
    expect(island?.variance.candidates).toBeCloseTo((11.241667 - 1.019444) / 4, 5);
    expect(island?.variance.interviewers).toBeCloseTo((32.486111 - 1.019444) / 6, 5);
    expect(island?.variance.residual).toBeCloseTo(1.019444, 5);
  });

  test('each judge’s leaning is the raw one times σ²J / (σ²J + σ²E/6) = .968619', () => {
    const [island] = interviewerSeverity(complete);
    expect(island?.mean).toBeCloseTo(5.291667, 6);
    expect(island?.interviewers.map((judge) => judge.raw.toFixed(6))).toEqual(['2.375000', '-2.791667', '-0.958333', '1.375000']);
    for (const [index, expected] of [2.30047, -2.70406, -0.92826, 1.33185].entries())
      expect(island?.interviewers[index]?.shrunken).toBeCloseTo(expected, 4);
  });

  test('an adjusted mean takes the leanings of its own judges off; on a complete table they cancel out to almost nothing', () => {
    const [island] = interviewerSeverity(complete);
    for (const target of island?.candidates ?? []) expect(target.adjusted).toBeCloseTo(target.raw, 6);
  });

  test('a candidate seen only by a severe judge is lifted, and the raw mean stays beside it', () => {
    const partly = complete.filter((rating) => rating.candidate !== 'target 0' || rating.interviewer === 'judge 1');
    const [island] = interviewerSeverity(partly);
    const target = island?.candidates.find((candidate) => candidate.candidate === 'target 0');
    expect(target?.raw).toBe(2);
    expect(target?.adjusted).toBeGreaterThan(4);
  });

  test('two groups that share no candidate are two islands, each with its own figures', () => {
    const elsewhere = complete.map((rating) => ({
      ...rating,
      interviewer: `far ${rating.interviewer}`,
      candidate: `far ${rating.candidate}`,
      rating: rating.rating + 100,
    }));
    const islands = interviewerSeverity([...complete, ...elsewhere]);
    expect(islands).toHaveLength(2);
    expect(islands[0]?.interviewers.map((judge) => judge.shrunken.toFixed(9))).toEqual(
      islands[1]?.interviewers.map((judge) => judge.shrunken.toFixed(9)),
    );
  });

  test('one interviewer alone, or one candidate, cannot be compared with anybody', () => {
    const [alone] = interviewerSeverity([
      { interviewer: 'a', candidate: 'x', rating: 3 },
      { interviewer: 'a', candidate: 'y', rating: 2 },
    ]);
    expect(alone?.comparable).toBe(false);
    expect(alone?.interviewers[0]?.shrunken).toBe(0);
    expect(interviewerSeverity([])).toEqual([]);
  });

  test('interviewers who all rate alike have no severity', () => {
    const flat = complete.map((rating) => ({ ...rating, rating: 3 }));
    const [island] = interviewerSeverity(flat);
    expect(island?.variance).toEqual({ candidates: 0, interviewers: 0, residual: 0 });
    expect(island?.interviewers.every((judge) => judge.shrunken === 0)).toBe(true);
  });

  const rating = fc.record({
    interviewer: fc.constantFrom('a', 'b', 'c', 'd'),
    candidate: fc.constantFrom('p', 'q', 'r', 's', 't'),
    rating: fc.integer({ min: 1, max: 4 }),
  });

  test('the order of ratings changes nothing, no leaning exceeds its raw one by much, and every figure is finite where comparable', () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1, maxLength: 40 }), (ratings) => {
        const islands = interviewerSeverity(ratings);
        const reversed = interviewerSeverity([...ratings].reverse());
        expect(reversed.length).toBe(islands.length);
        islands.forEach((island, at) => {
          island.interviewers.forEach((judge, j) => {
            expect(reversed[at]?.interviewers[j]?.shrunken).toBeCloseTo(judge.shrunken, 6);
            expect(Number.isFinite(judge.shrunken)).toBe(true);
          });
          expect(island.candidates.every((candidate) => Number.isFinite(candidate.adjusted))).toBe(true);
        });
      }),
    );
  });
});
