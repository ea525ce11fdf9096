import { type Edition, editionFaults } from '../edition';

/** Output tokens a second of one replica at full load, for prompts and answers of these lengths. */
export type ThroughputShape = { readonly inputTokens: number; readonly outputTokens: number; readonly outputTokensPerSecond: number };

/** A model on a set of GPUs, measured at several shapes. */
export type ThroughputProfile = {
  readonly id: string;
  readonly model: string;
  readonly gpu: string;
  readonly gpus: number;
  readonly shapes: readonly ThroughputShape[];
};

/** What a GPU rents for, USD an hour, across offers. */
export type GpuRent = {
  readonly id: string;
  readonly gpu: string;
  readonly minUsdPerHour: number;
  readonly maxUsdPerHour: number;
  readonly meaning: string;
};

export type ThroughputGuide = Edition & {
  readonly source: { readonly name: string; readonly url: string };
  readonly warning: string;
  readonly profiles: readonly ThroughputProfile[];
  readonly rents: readonly GpuRent[];
};

/**
 * The measured shape nearest to the lengths wanted, by the ratio of each length, and whether it is exactly that one. Throughput differs up to
 * eightfold between shapes, so one that is not exact is a hint to measure. Undefined when nothing was measured.
 */
export function nearestShape(
  profile: ThroughputProfile,
  inputTokens: number,
  outputTokens: number,
): { readonly shape: ThroughputShape; readonly exact: boolean } | undefined {
  const apart = (shape: ThroughputShape) =>
    Math.abs(Math.log(shape.inputTokens / Math.max(1, inputTokens))) + Math.abs(Math.log(shape.outputTokens / Math.max(1, outputTokens)));
  const [shape] = [...profile.shapes].sort((a, b) => apart(a) - apart(b));
  return shape && { shape, exact: shape.inputTokens === inputTokens && shape.outputTokens === outputTokens };
}

/** What is wrong with the guide; empty when it is sound: figures that are not above zero, a shape measured twice, a rent upside down. */
export function throughputGuideFaults(guide: ThroughputGuide): string[] {
  const faults = editionFaults(guide, [
    ...guide.profiles.map(({ id }) => ({ id, what: `profile ${id}` })),
    ...guide.rents.map(({ id }) => ({ id, what: `rent ${id}` })),
  ]);
  for (const { id, gpus, shapes } of guide.profiles) {
    if (!(gpus >= 1)) faults.push(`profile ${id} has ${gpus} GPUs`);
    const seen = new Set<string>();
    for (const { inputTokens, outputTokens, outputTokensPerSecond } of shapes) {
      const shape = `${inputTokens}/${outputTokens}`;
      if (!(inputTokens > 0 && outputTokens > 0 && outputTokensPerSecond > 0))
        faults.push(`profile ${id} has ${outputTokensPerSecond} tokens a second at ${shape}`);
      if (seen.has(shape)) faults.push(`profile ${id} has ${shape} twice`);
      seen.add(shape);
    }
  }
  for (const { id, minUsdPerHour, maxUsdPerHour } of guide.rents) {
    if (!(minUsdPerHour > 0 && minUsdPerHour <= maxUsdPerHour)) faults.push(`rent ${id} runs from ${minUsdPerHour} to ${maxUsdPerHour}`);
  }
  return faults;
}
