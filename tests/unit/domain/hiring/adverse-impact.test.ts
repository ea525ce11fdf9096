import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adverseImpact, fisherExact } from '@/lib/domain/hiring/adverse-impact';

const verdicts = (groups: { group: string; applied: number; selected: number }[]) =>
  Object.fromEntries(adverseImpact(groups).map((group) => [group.group, group.verdict]));

describe('the four-fifths rule', () => {
  test('the guidelines’ own example: 60 % against 45 %, 48 % and 51 % flags only the 45 %', () => {
    // Uniform Guidelines Q&A 12 (1979), scaled to 100 applicants a group: .45/.60 = .75, .48/.60 = .80, .51/.60 = .85.
    const groups = [60, 45, 48, 51].map((selected) => ({ group: String(selected), applied: 100, selected }));
    expect(verdicts(groups)).toEqual({ '60': 'reference', '45': 'flagged', '48': 'not-flagged', '51': 'not-flagged' });
  });

  test('exactly four fifths is not below it, though floating point says so: (4/6)/(5/6) = 0.7999…', () => {
    expect(4 / 6 / (5 / 6)).toBeLessThan(0.8);
    expect(
      verdicts([
        { group: 'a', applied: 600, selected: 500 },
        { group: 'b', applied: 600, selected: 400 },
      ]),
    ).toEqual({ a: 'reference', b: 'not-flagged' });
  });

  test('48 of 80 against 12 of 40: ratio .50, exact p .0034, flagged', () => {
    const [, small] = adverseImpact([
      { group: 'a', applied: 80, selected: 48 },
      { group: 'b', applied: 40, selected: 12 },
    ]);
    expect(small?.ratio).toBeCloseTo(0.5, 9);
    expect(small?.fisherP).toBeCloseTo(0.0034, 4);
    expect(small?.verdict).toBe('flagged');
  });

  test('3 of 10 against 1 of 5: one different selection would turn it round, so it is too few to say', () => {
    const [, small] = adverseImpact([
      { group: 'a', applied: 10, selected: 3 },
      { group: 'b', applied: 5, selected: 1 },
    ]);
    expect(small?.ratio).toBeCloseTo(0.667, 3);
    expect(small?.fisherP).toBeCloseTo(1, 9);
    expect(small?.flips).toBe(true);
    expect(small?.verdict).toBe('too-few');
  });

  test('a group of four is suppressed, and cannot set the highest rate', () => {
    expect(
      verdicts([
        { group: 'a', applied: 4, selected: 4 },
        { group: 'b', applied: 50, selected: 20 },
        { group: 'c', applied: 50, selected: 10 },
      ]),
    ).toEqual({
      a: 'too-few',
      b: 'reference',
      c: 'flagged',
    });
  });

  test('one group, or nobody, is nothing to compare; impossible counts are refused', () => {
    expect(
      adverseImpact([
        { group: 'a', applied: 10, selected: 3 },
        { group: 'b', applied: 0, selected: 0 },
      ]),
    ).toEqual([]);
    expect(() => adverseImpact([{ group: 'a', applied: 3, selected: 4 }])).toThrow(RangeError);
    expect(() => adverseImpact([{ group: 'a', applied: 3.5, selected: 1 }])).toThrow(RangeError);
  });

  test('nobody selected anywhere is no adverse impact', () => {
    expect(
      verdicts([
        { group: 'a', applied: 10, selected: 0 },
        { group: 'b', applied: 20, selected: 0 },
      ]),
    ).toEqual({ a: 'reference', b: 'not-flagged' });
  });
});

describe('Fisher’s exact test', () => {
  test('the lady tasting tea: 3 of 4 cups right has p = .4857 two-sided', () => {
    expect(fisherExact(3, 1, 1, 3)).toBeCloseTo(34 / 70, 9);
  });

  test('it is a probability, and symmetric in rows and in columns', () => {
    const count = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const p = fisherExact(a, b, c, d);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(fisherExact(c, d, a, b)).toBeCloseTo(p, 9);
        expect(fisherExact(b, a, d, c)).toBeCloseTo(p, 9);
      }),
    );
  });
});
