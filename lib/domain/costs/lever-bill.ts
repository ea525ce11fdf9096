/** The eight levers, in playbook order. */
export const leverIds = [
  'cap-output-tokens',
  'prompt-caching',
  'model-routing',
  'prompt-compression',
  'batch-api',
  'retrieval-over-long-context',
  'self-host-open-weights',
  'distill-small-model',
] as const;

export type LeverId = (typeof leverIds)[number];

/** A month's spend by what it pays for, in pico-USD, and the shares (0–1) of traffic that are easy and that nobody waits for. */
export type SpendBaseline = {
  /** The stable beginning of the prompts. */
  readonly prefixPicoUsd: bigint;
  /** Documents put into the prompts. */
  readonly documentsPicoUsd: bigint;
  /** The rest of the input, which differs from call to call. */
  readonly dynamicPicoUsd: bigint;
  /** Answers that somebody sees. */
  readonly outputPicoUsd: bigint;
  readonly reasoningPicoUsd: bigint;
  readonly easyShare: number;
  readonly asyncShare: number;
};

/**
 * A lever with the share that it saves (0–1) of what it touches, and how much of that it reaches (0–1, all if left out): visible output,
 * prefix, easy traffic, dynamic input, asynchronous traffic, documents, all traffic, easy traffic, in playbook order.
 */
export type LeverPull =
  | {
      readonly id: Exclude<LeverId, 'prompt-caching' | 'model-routing' | 'prompt-compression'>;
      readonly saving: number;
      readonly reach?: number;
    }
  /** `documentsReach`: how much of the documents is cached too; none if left out. */
  | { readonly id: 'prompt-caching'; readonly saving: number; readonly reach?: number; readonly documentsReach?: number }
  /** `cacheLoss`: the share of the cache's saving that is lost because each model keeps a cache of its own; none if left out. */
  | { readonly id: 'model-routing'; readonly saving: number; readonly reach?: number; readonly cacheLoss?: number }
  /** `prefixReach`: how much of the prefix is rewritten, and so no longer cached; none if left out. */
  | { readonly id: 'prompt-compression'; readonly saving: number; readonly reach?: number; readonly prefixReach?: number };

/** Levers laid out for the sums, by their place in the playbook. */
export type LeverSettings = {
  /** The place in the playbook of each lever given. */
  readonly places: readonly number[];
  readonly saving: Float64Array;
  readonly reach: Float64Array;
  readonly documentsReach: number;
  readonly cacheLoss: number;
  readonly prefixReach: number;
};

/** Levers checked and laid out. Throws a RangeError on more than 8 levers, on one given twice and on a share outside 0 to 1. */
export function leverSettings(levers: readonly LeverPull[]): LeverSettings {
  const saving = new Float64Array(leverIds.length);
  const reach = new Float64Array(leverIds.length);
  const places = levers.map(({ id }) => leverIds.indexOf(id));
  let documentsReach = 0;
  let cacheLoss = 0;
  let prefixReach = 0;
  levers.forEach((lever, index) => {
    const place = places[index] ?? -1;
    if (places.indexOf(place) !== index) throw new RangeError(`${lever.id} is given twice`);
    for (const [name, share] of Object.entries(lever)) {
      if (typeof share === 'number' && !(share >= 0 && share <= 1))
        throw new RangeError(`${lever.id} has ${name} ${share}; a share runs from 0 to 1`);
    }
    saving[place] = lever.saving;
    reach[place] = lever.reach ?? 1;
    if (lever.id === 'prompt-caching') documentsReach = lever.documentsReach ?? 0;
    if (lever.id === 'model-routing') cacheLoss = lever.reach === 0 ? 0 : (lever.cacheLoss ?? 0);
    if (lever.id === 'prompt-compression') prefixReach = lever.prefixReach ?? 0;
  });
  return { places, saving, reach, documentsReach, cacheLoss, prefixReach };
}

/** A lever's value where its bit is set, and nothing where it is not. A function of its own, not a closure, because it runs millions of times. */
function ifPulled(pulled: number, place: number, values: Float64Array): number {
  return (pulled >> place) & 1 ? (values[place] ?? 0) : 0;
}

/** What is left of each part of the bill, 0–1: prefix, documents, dynamic input, output, reasoning. */
export const partsOfBill = 5;

/**
 * Writes into `left` the share of each part of the bill that the pulled levers leave. `pulled` has a bit for each lever, by its place in the
 * playbook; `saving` holds what each saves, by place.
 *
 * Each lever acts on what it touches and no more. Levers that rewrite text (compression on the prefix, retrieval on the documents) take what
 * they rewrite out of the cache. Traffic goes to one place only: what is self-hosted is taken from everything, what is distilled from the
 * easy rest, what is routed from the easy rest of that. Self-hosted traffic has no batch price and no cache price.
 */
export function leaveOfBill(
  { easyShare, asyncShare }: Pick<SpendBaseline, 'easyShare' | 'asyncShare'>,
  { reach, documentsReach, cacheLoss, prefixReach }: LeverSettings,
  saving: Float64Array,
  pulled: number,
  left: Float64Array,
): void {
  const output = 1 - ifPulled(pulled, 0, reach) * ifPulled(pulled, 0, saving);
  const cached = ifPulled(pulled, 1, saving) * (1 - ((pulled >> 2) & 1) * cacheLoss);
  const dynamic = 1 - ifPulled(pulled, 3, reach) * ifPulled(pulled, 3, saving);
  const rewritten = ((pulled >> 3) & 1) * prefixReach;
  const retrieved = ifPulled(pulled, 5, reach);

  const hosted = ifPulled(pulled, 6, reach);
  const distilled = (1 - hosted) * easyShare * ifPulled(pulled, 7, reach);
  const routed = (1 - hosted) * easyShare * (1 - ifPulled(pulled, 7, reach)) * ifPulled(pulled, 2, reach);
  const vendor =
    (1 - hosted - distilled * ifPulled(pulled, 7, saving) - routed * ifPulled(pulled, 2, saving)) *
    (1 - asyncShare * ifPulled(pulled, 4, reach) * ifPulled(pulled, 4, saving));
  const own = hosted * (1 - ifPulled(pulled, 6, saving));

  const compressedPrefix = rewritten * (1 - ifPulled(pulled, 3, saving));
  const retrievedDocuments = retrieved * (1 - ifPulled(pulled, 5, saving));
  left[0] = (vendor + own) * compressedPrefix + (1 - rewritten) * (vendor * (1 - ifPulled(pulled, 1, reach) * cached) + own);
  left[1] = (vendor + own) * retrievedDocuments + (1 - retrieved) * (vendor * (1 - documentsReach * cached) + own);
  left[2] = (vendor + own) * dynamic;
  left[3] = (vendor + own) * output;
  left[4] = vendor + own;
}

const shareScale = 1e12;

/** The five parts of the bill in pico-USD, in the order of `leaveOfBill`. */
export function partsOf(baseline: SpendBaseline): readonly bigint[] {
  return [baseline.prefixPicoUsd, baseline.documentsPicoUsd, baseline.dynamicPicoUsd, baseline.outputPicoUsd, baseline.reasoningPicoUsd];
}

/** The bill in pico-USD after those of the given levers whose bit is set, by their position. Shares are carried to twelve decimals, the sum is rounded once. */
export function billAfter(baseline: SpendBaseline, settings: LeverSettings, given: number): bigint {
  const left = new Float64Array(partsOfBill);
  const pulled = settings.places.reduce((mask, place, position) => mask | (((given >> position) & 1) << place), 0);
  leaveOfBill(baseline, settings, settings.saving, pulled, left);
  const sum = partsOf(baseline).reduce((total, part, index) => total + part * BigInt(Math.round((left[index] ?? 0) * shareScale)), 0n);
  return (sum + BigInt(shareScale / 2)) / BigInt(shareScale);
}
