/** A guess in three points: at least, most likely, at most. */
export type ThreePoints = { readonly low: number; readonly mode: number; readonly high: number };

const steps = 2048;

/** The Beta(a, b) value that a share of j ÷ 2048 lies below, for j from 0 to 2048, from the running sum of its density xᵃ⁻¹ (1 − x)ᵇ⁻¹. */
function betaQuantiles(a: number, b: number): Float64Array {
  const density = (step: number) => (step / steps) ** (a - 1) * (1 - step / steps) ** (b - 1);
  const below = new Float64Array(steps + 1);
  for (let step = 1; step <= steps; step++) below[step] = (below[step - 1] ?? 0) + density(step - 1) + density(step);
  const all = below[steps] ?? 1;
  const quantiles = new Float64Array(steps + 1);
  let step = 1;
  for (let j = 1; j < steps; j++) {
    const wanted = (all * j) / steps;
    while ((below[step] ?? all) < wanted) step++;
    const from = below[step - 1] ?? 0;
    quantiles[j] = (step - 1 + (wanted - from) / ((below[step] ?? all) - from)) / steps;
  }
  quantiles[steps] = 1;
  return quantiles;
}

/**
 * Draws from the PERT distribution of a guess: Beta with a = 1 + 4 (mode − low) ÷ (high − low) and b = 1 + 4 (high − mode) ÷ (high − low),
 * stretched from low to high, so that its mean is (low + 4 mode + high) ÷ 6. Each draw takes one uniform number and rises with it, so that
 * with the same seed a slightly different guess gives slightly different draws. A guess without a spread always gives its one value.
 * Throws a RangeError unless low ≤ mode ≤ high.
 */
export function pertDraws({ low, mode, high }: ThreePoints): (uniform: number) => number {
  if (!(low <= mode && mode <= high)) throw new RangeError(`${low}, ${mode}, ${high} do not rise from low over mode to high`);
  const spread = high - low;
  if (spread === 0) return () => low;
  const quantiles = betaQuantiles(1 + (4 * (mode - low)) / spread, 1 + (4 * (high - mode)) / spread);
  return (uniform) => {
    const step = Math.floor(uniform * steps);
    const from = quantiles[step] ?? 1;
    return low + spread * (from + ((quantiles[step + 1] ?? 1) - from) * (uniform * steps - step));
  };
}
