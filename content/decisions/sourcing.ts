import type { BuildOrBuy, VendorComparison } from '@/lib/domain/decisions/sourcing';

export const vendorComparison = {
  id: 'vendor-or-open-weights',
  version: 1,
  publishedOn: '2026-11-23',
  factors: [
    {
      id: 'time-to-first-prototype',
      factor: 'Time to first prototype',
      vendor: 'Hours: a key, a prompt and a test set.',
      openWeights: 'Days to weeks: choose a model, find GPUs, serve it, then start.',
      favours: 'vendor',
    },
    {
      id: 'peak-quality',
      factor: 'Peak quality',
      vendor: 'The highest available, on most hard tasks.',
      openWeights: 'Improving, but usually behind the frontier vendors. On a narrow task the gap may be nil, so measure yours.',
      favours: 'vendor',
    },
    {
      id: 'cost-at-scale',
      factor: 'Cost at scale',
      vendor: 'Per token: predictable from usage, and nothing is owed when idle.',
      openWeights: 'Better at high utilisation. The GPU cost is fixed, so idle hours raise the price of every token served.',
      favours: 'workload',
    },
    {
      id: 'latency-control',
      factor: 'Latency control',
      vendor: 'Bounded by the vendor: you choose model, region and tier, and share capacity with others.',
      openWeights: 'Yours to tune: batch size, quantisation, speculative decoding, placement near the user.',
      favours: 'open-weights',
    },
    {
      id: 'data-residency',
      factor: 'Data residency',
      vendor: 'According to the vendor’s terms: read region, retention, training use and subprocessors.',
      openWeights: 'Your own environment, with your own access logs, and your own duty to secure it.',
      favours: 'open-weights',
    },
    {
      id: 'lock-in',
      factor: 'Lock-in',
      vendor: 'Higher: prompts, tool formats and evals settle around one model. A second vendor in the eval set keeps the exit real.',
      openWeights: 'Lower: the weights are yours to keep, within their licence.',
      favours: 'open-weights',
    },
    {
      id: 'ops-burden',
      factor: 'Operations burden',
      vendor: 'Minimal: quotas, retries and a fallback.',
      openWeights: 'Real: MLOps, GPUs and an on-call rota that answers at night.',
      favours: 'vendor',
    },
    {
      id: 'upgrade-cadence',
      factor: 'Upgrade cadence',
      vendor: 'The vendor upgrades for you and withdraws old versions on its own calendar. Pin versions where you can.',
      openWeights: 'You choose when to upgrade, and have to find the time for it.',
      favours: 'workload',
    },
  ],
  defaultChoice:
    'Prototype on a vendor API. Look at self-hosting only when the workload justifies it: volume high and steady enough that the utilisation figures work, or a residency clause that no vendor can meet.',
} as const satisfies VendorComparison;

export const buildOrBuy = {
  id: 'build-or-buy-stack',
  version: 1,
  publishedOn: '2026-11-23',
  layers: [
    {
      id: 'foundation-model',
      layer: 'Foundation model',
      defaultChoice: 'Buy, or use open weights',
      buildOnlyWhen: 'Almost never. Pre-training is a company’s strategy, not a team’s project.',
      almostNever: true,
    },
    {
      id: 'embedding-model',
      layer: 'Embedding model',
      defaultChoice: 'Buy, or use open source',
      buildOnlyWhen:
        'Your domain’s vocabulary needs it strongly, shown by recall on your own queries, and a reranker does not close the gap.',
      almostNever: false,
    },
    {
      id: 'vector-store',
      layer: 'Vector store',
      defaultChoice: 'Buy, or use open source',
      buildOnlyWhen: 'Almost never. Try the database that you already run before you add another one.',
      almostNever: true,
    },
    {
      id: 'eval-harness',
      layer: 'Eval harness',
      defaultChoice: 'Start with a vendor or open-source harness',
      buildOnlyWhen:
        'Your own rubrics or review workflow demand more than it can express. Own the eval data from the first day, whoever runs it.',
      almostNever: false,
    },
    {
      id: 'orchestration',
      layer: 'Orchestration',
      defaultChoice: 'Use a framework early',
      buildOnlyWhen: 'You know the abstractions that you need in the long term, or framework churn costs more than it saves.',
      almostNever: false,
    },
    {
      id: 'observability',
      layer: 'Observability',
      defaultChoice: 'Buy, or extend the platform that you already have',
      buildOnlyWhen: 'The product needs depth that no tool offers, such as traces tied to a user’s task and its outcome.',
      almostNever: false,
    },
    {
      id: 'serving',
      layer: 'Serving',
      defaultChoice: 'vLLM, TGI or SageMaker',
      buildOnlyWhen: 'Almost never. Batching, paged KV cache and kernels are full-time work for specialists.',
      almostNever: true,
      caution: {
        text: 'TGI is in maintenance mode, and its authors point new projects to vLLM or SGLang. Choose it only where you already run it.',
        source: 'https://huggingface.co/docs/text-generation-inference/en/index',
        checkedOn: '2026-11-23',
      },
    },
    {
      id: 'prompt-management',
      layer: 'Prompt management',
      defaultChoice: 'Vendor or open source; plain files in the repository also count',
      buildOnlyWhen: 'Your versioning and A/B testing needs are out of the ordinary, for instance prompts per customer with approvals.',
      almostNever: false,
    },
  ],
} as const satisfies BuildOrBuy;
