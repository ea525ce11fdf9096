import type { SelfHostGuide } from '@/lib/domain/costs/self-host';

export const selfHostGuide = {
  id: 'self-host-break-even',
  version: 1,
  publishedOn: '2026-11-23',
  hoursPerMonth: 730,
  formulas: [
    {
      id: 'api-cost-per-month',
      name: 'API cost a month',
      asWritten: 'QPS × 86,400 × 30 × avg_tokens × $/token',
      meaning: 'Average queries per second, times the seconds in 30 days, times tokens per query, times the price of a token.',
    },
    {
      id: 'self-host-cost-per-month',
      name: 'Self-host cost a month',
      asWritten: '(GPUs × $/hour × 730) + ops_overhead',
      meaning: 'GPUs are rented around the clock, busy or idle. Operations are the people, storage, network and monitoring around them.',
    },
  ],
  corrections: [
    {
      id: 'two-lengths-of-month',
      asWritten: '× 86,400 × 30 beside × 730',
      problem: 'The first is a month of 720 hours, the second of 730. The API side comes out about 1.4% too low.',
      useInstead: '730 hours on both sides.',
    },
    {
      id: 'one-price-for-two-kinds-of-token',
      asWritten: 'avg_tokens × $/token',
      problem: 'Output usually costs several times as much as input, so one blended price is only right for one mix.',
      useInstead: 'Input and output apart, each with its own price, after caching and batch discounts.',
    },
    {
      id: 'gpus-are-an-answer-not-an-input',
      asWritten: 'GPUs × …',
      problem:
        'How many GPUs a load needs depends on the model, the lengths of prompt and answer, the latency target and the peak hour. The average rate alone does not tell.',
      useInstead: 'Measure throughput with your own prompt lengths at your latency target, size for the peak, then add a spare replica.',
    },
  ],
  example: {
    queriesPerSecond: 5,
    tokensPerQuery: 1_500,
    picoUsdPerToken: 3_000_000n,
    gpus: 4,
    centsPerGpuHour: 295,
    opsUsdPerMonth: 15_000,
  },
  gpuMonth: {
    gpu: 'H100',
    minUsdPerMonth: 1_500,
    maxUsdPerMonth: 3_500,
    meaning:
      'Illustrative, and dependent on what you assume about pricing and utilisation. Replace it with a quote before it enters a plan.',
  },
  heuristics: [
    {
      id: 'scale-and-stability',
      claim: 'Self-hosting usually becomes interesting once spend is well above hobby scale and the workload is stable.',
      meaning: 'Both halves count. High spend on a workload that changes every month buys GPUs for a task that will have moved.',
    },
  ],
  bands: [
    {
      id: 'stay-on-vendor',
      name: 'Stay on vendor APIs',
      fromUsdPerMonth: 0,
      belowUsdPerMonth: 20_000,
      advice: 'The engineers who would run the cluster cost more than the saving. Residency is the only argument left.',
      doNext: 'Work through the first six levers.',
    },
    {
      id: 'case-by-case',
      name: 'Model it case by case',
      fromUsdPerMonth: 20_000,
      belowUsdPerMonth: 50_000,
      advice: 'It may pay for one steady, narrow workload, and seldom for the whole bill.',
      doNext:
        'Take the steadiest workload, measure its hourly traffic, and compare at that utilisation. Include a hosted open-weights API.',
    },
    {
      id: 'do-the-real-maths',
      name: 'Do the real maths',
      fromUsdPerMonth: 50_000,
      advice: 'Self-hosting deserves a proper comparison: throughput tests, peaks, redundancy, people, migration, and the exit.',
      doNext: 'Give one engineer two weeks for a load test and a written model, reviewed by finance.',
    },
  ],
  firmFromUsdPerMonth: 100_000,
} as const satisfies SelfHostGuide;
