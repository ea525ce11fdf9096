import { describe, expect, test } from 'vitest';
import { krippendorffAlpha } from '@/lib/domain/hiring/agreement';
import { agreementOf, panelDistribution, panelsOf, ratersNeeded, shareInterval } from '@/lib/domain/hiring/calibration-agreement';
import { unitsFrom } from './calibration-units';

describe('agreement', () => {
  // Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), example C without its fifth category: 4 raters, missing cells.
  const table = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 3, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 4, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 4, 1, null],
  ];

  test('is the figure that the reference implementation gives for the same table, and lies in its interval', () => {
    const found = agreementOf(unitsFrom(table));
    const alpha = krippendorffAlpha(table, 'ordinal');
    expect(found).toMatchObject({ state: 'known', shared: 11 });
    if (found.state !== 'known' || alpha === undefined) throw new Error('There is enough to know α.');
    expect(found.alpha).toBeCloseTo(alpha, 12);
    expect(found.ci95?.[0]).toBeLessThan(alpha);
    expect(found.ci95?.[1]).toBeGreaterThan(alpha);
  });

  test('its resamples of unchanged data would be the figure itself', () => {
    // Units of one kind only: every resample is the data.
    const same = agreementOf(unitsFrom([Array.from({ length: 12 }, () => 2), Array.from({ length: 12 }, () => 3)]));
    if (same.state !== 'known') throw new Error('There is enough to know α.');
    expect(same.ci95).toEqual([same.alpha, same.alpha]);
  });

  test('is undefined, and said to be, where every rating is the same', () => {
    const equal = Array.from({ length: 12 }, () => 3);
    expect(agreementOf(unitsFrom([equal, equal]))).toEqual({ state: 'all-equal', shared: 12, ratings: 24 });
  });

  test('is not told below ten shared cases, nor of a single rater', () => {
    expect(
      agreementOf(
        unitsFrom([
          [1, 2, 3],
          [1, 2, 4],
        ]),
      ),
    ).toEqual({ state: 'too-few', shared: 3, ratings: 6 });
    expect(agreementOf(unitsFrom([Array.from({ length: 40 }, () => 2)]))).toEqual({ state: 'too-few', shared: 0, ratings: 0 });
  });
});

describe('how many raters are needed', () => {
  test('three independent raters reach .70 from the .44 of separate interviews (Huffcutt, Culbertson & Weyhrauch 2013)', () => {
    expect(ratersNeeded(0.44)).toBe(3);
  });

  test('one is enough at .70, and no number is where ratings do not agree', () => {
    expect(ratersNeeded(0.7)).toBe(1);
    expect(ratersNeeded(0.05)).toBeUndefined();
    expect(ratersNeeded(-0.2)).toBeUndefined();
  });
});

describe('panels', () => {
  test('a candidate’s figure is the mean over areas rated twice, and the least agreement comes first', () => {
    // {3,3,4} is .7333, {2,3} is .6; {1,4} is below 0 and counts as 0.
    const panels = panelsOf([
      ...unitsFrom([[3], [3], [4]], 'zoe'),
      ...unitsFrom([[2], [3]], 'zoe'),
      ...unitsFrom([[1], [4]], 'yan'),
      ...unitsFrom([[2]], 'one'),
    ]);
    expect(panels.map(({ candidateId, areas }) => [candidateId, areas])).toEqual([
      ['yan', 1],
      ['zoe', 2],
    ]);
    expect(panels[0]?.agreement).toBe(0);
    expect(panels[1]?.agreement).toBeCloseTo((0.733333 + 0.6) / 2, 5);
  });

  test('every panel falls into exactly one band', () => {
    const panels = [0, 0.3, 0.31, 0.51, 0.71, 0.9, 0.91, 1].map((agreement) => ({ candidateId: String(agreement), areas: 1, agreement }));
    const bands = panelDistribution(panels);
    expect(bands.map(({ name, count }) => [name, count])).toEqual([
      ['Very strong', 2],
      ['Strong', 2],
      ['Moderate', 1],
      ['Weak', 1],
      ['None', 2],
    ]);
  });

  test('the interval of a share stays between nothing and all', () => {
    // Wilson, 8 of 10: .4902 to .9433 (Brown, Cai & DasGupta, Statistical Science 16 (2001)).
    expect(shareInterval(8, 10)?.[0]).toBeCloseTo(0.4902, 3);
    expect(shareInterval(8, 10)?.[1]).toBeCloseTo(0.9433, 3);
    expect(shareInterval(10, 10)?.[1]).toBeCloseTo(1, 12);
    expect(shareInterval(0, 0)).toBeUndefined();
  });
});
