import type { Matrix } from '@/lib/domain/decisions/matrix';
import type { Edition } from '@/lib/domain/edition';

/** Where a comparison of vendor and open weights begins: equal weights, and a score for every factor that the workload does not decide. To be overwritten with your own evidence. */
export const vendorMatrix = {
  id: 'vendor-matrix',
  version: 1,
  publishedOn: '2026-11-23',
  scale: { min: 1, max: 5 },
  criteria: [
    { id: 'time-to-first-prototype', weight: 1 },
    { id: 'peak-quality', weight: 1 },
    { id: 'cost-at-scale', weight: 1 },
    { id: 'latency-control', weight: 1 },
    { id: 'data-residency', weight: 1 },
    { id: 'lock-in', weight: 1 },
    { id: 'ops-burden', weight: 1 },
    { id: 'upgrade-cadence', weight: 1 },
  ],
  options: [
    { id: 'vendor', name: 'Vendor API' },
    { id: 'open-weights', name: 'Open weights' },
  ],
  scores: {
    vendor: {
      'time-to-first-prototype': { value: 5 },
      'peak-quality': { value: 5 },
      'latency-control': { value: 3 },
      'data-residency': { value: 2 },
      'lock-in': { value: 2 },
      'ops-burden': { value: 5 },
    },
    'open-weights': {
      'time-to-first-prototype': { value: 2 },
      'peak-quality': { value: 3 },
      'latency-control': { value: 5 },
      'data-residency': { value: 5 },
      'lock-in': { value: 4 },
      'ops-burden': { value: 1 },
    },
  },
} as const satisfies Edition & Matrix;
