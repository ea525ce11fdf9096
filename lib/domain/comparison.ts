/** How a measured value is held against a threshold, as in `eval_accuracy >= 0.9`. */
export const comparisons = ['<', '<=', '>', '>=', '=', '!='] as const;
export type Comparison = (typeof comparisons)[number];

/** Whether `value op threshold` is true; undefined when either is not a finite number, because nothing can be said then. */
export function compared(value: number, op: Comparison, threshold: number): boolean | undefined {
  if (!Number.isFinite(value) || !Number.isFinite(threshold)) return undefined;
  switch (op) {
    case '<':
      return value < threshold;
    case '<=':
      return value <= threshold;
    case '>':
      return value > threshold;
    case '>=':
      return value >= threshold;
    case '=':
      return value === threshold;
    case '!=':
      return value !== threshold;
  }
}
