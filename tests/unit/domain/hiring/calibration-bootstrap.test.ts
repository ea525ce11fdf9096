import { describe, expect, test } from 'vitest';
import { bootstrap, multinomial, percentileInterval, resampling } from '@/lib/domain/hiring/calibration-bootstrap';
import { seededRandom } from '@/lib/domain/random';

describe('drawing the data again', () => {
  test('every resample holds as many units as there are, and none of a kind that never occurred', () => {
    const random = seededRandom(7);
    for (let round = 0; round < 200; round += 1) {
      const drawn = multinomial([3, 0, 5, 40, 2_000], random);
      expect(drawn.reduce((total, one) => total + one, 0)).toBe(2_048);
      expect(drawn[1]).toBe(0);
      expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    }
  });

  test('a kind is drawn as often as it occurs on average, and varies as it should', () => {
    const random = seededRandom(11);
    const draws = Array.from({ length: 4_000 }, () => multinomial([30, 70], random)[0] ?? 0);
    const mean = draws.reduce((total, one) => total + one, 0) / draws.length;
    const variance = draws.reduce((total, one) => total + (one - mean) ** 2, 0) / draws.length;
    expect(mean).toBeGreaterThan(29.7);
    expect(mean).toBeLessThan(30.3);
    // Binomial: 100 × .3 × .7.
    expect(variance).toBeGreaterThan(19.5);
    expect(variance).toBeLessThan(22.5);
  });

  test('the interval of a share is about that of theory, and the same each time', () => {
    const share = (counts: readonly number[]) => (counts[0] ?? 0) / 400;
    const interval = percentileInterval(bootstrap([100, 300], share));
    expect(interval).toEqual(percentileInterval(bootstrap([100, 300], share)));
    // .25 ± 1.96 × √(.25 × .75 / 400) = .2076 to .2924
    expect(interval?.[0]).toBeCloseTo(0.2076, 1);
    expect(interval?.[1]).toBeCloseTo(0.2924, 1);
    expect(bootstrap([1, 1], share)).toHaveLength(resampling.replicates);
  });

  test('there is no interval where more than one resample in ten has no value', () => {
    const values = Array.from({ length: 100 }, (_, index) => (index < 11 ? undefined : index));
    expect(percentileInterval(values)).toBeUndefined();
    expect(percentileInterval([])).toBeUndefined();
  });
});
