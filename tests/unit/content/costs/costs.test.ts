import { expect, test } from 'vitest';
import { costAnswer } from '@/content/costs/cost-answer';
import { costEquation } from '@/content/costs/cost-equation';
import { dashboard } from '@/content/costs/dashboard';
import { gpuThroughput } from '@/content/costs/gpu-throughput';
import { leverPlaybook } from '@/content/costs/levers';
import { selfHostGuide } from '@/content/costs/self-host';
import { callCost } from '@/lib/domain/costs/call-cost';
import { costEquationFaults } from '@/lib/domain/costs/cost-equation';
import { dashboardFaults } from '@/lib/domain/costs/dashboard';
import { leverIds as knownLevers } from '@/lib/domain/costs/lever-bill';
import { type Lever, leverPlaybookFaults } from '@/lib/domain/costs/lever-playbook';
import { apiPicoUsdPerMonth, selfHostGuideFaults, selfHostPicoUsdPerMonth } from '@/lib/domain/costs/self-host';
import { throughputGuideFaults } from '@/lib/domain/costs/throughput';
import { spokenAnswerFaults } from '@/lib/domain/spoken-answer';

const levers: readonly Lever[] = leverPlaybook.levers;
const leverIds = levers.map(({ id }) => id);

test('the equation, the levers, the break-even and the dashboard are sound', () => {
  expect(costEquationFaults(costEquation)).toEqual([]);
  expect(leverPlaybookFaults(leverPlaybook)).toEqual([]);
  expect(selfHostGuideFaults(selfHostGuide)).toEqual([]);
  expect(dashboardFaults(dashboard, leverIds)).toEqual([]);
  expect(throughputGuideFaults(gpuThroughput)).toEqual([]);
});

test('the eight levers stand in playbook order with their effort and impact', () => {
  expect(levers.map(({ id, effort, impact }) => [id, effort.label, impact.min, impact.max, impact.condition])).toEqual([
    ['cap-output-tokens', 'Minutes', 0.1, 0.4, undefined],
    ['prompt-caching', 'Hours to a day', 0.3, 0.7, undefined],
    ['model-routing', 'Days', 0.3, 0.8, undefined],
    ['prompt-compression', 'Days', 0.1, 0.3, undefined],
    ['batch-api', 'Hours', undefined, 0.5, undefined],
    ['retrieval-over-long-context', 'Days to weeks', 0.3, 0.7, undefined],
    ['self-host-open-weights', 'Weeks, plus operations', 0.5, 0.9, 'at high utilisation'],
    ['distill-small-model', 'Weeks', 0.6, 0.9, 'per inference'],
  ]);
});

test('the playbook has the levers that the sums know, in the same order', () => {
  expect(levers.map(({ id }) => id)).toEqual(knownLevers);
});

test('the high ends of the levers add up to more than five times the bill, as the warning says', () => {
  expect(levers.reduce((sum, { impact }) => sum + impact.max, 0)).toBeCloseTo(5.2);
  expect(leverPlaybook.warning).toContain('more than five times');
});

test('the worked call costs less than half of what it seems to without its cache', () => {
  const { totalPicoUsd, netCacheSavingPicoUsd } = callCost(costEquation.example.buckets, costEquation.example.rates);
  expect(totalPicoUsd).toBe(15_900_000_000n);
  expect(totalPicoUsd + netCacheSavingPicoUsd).toBe(37_500_000_000n);
});

test('the worked break-even comes to the known figures in both lengths of month', () => {
  const usd = 10n ** 12n;
  expect(apiPicoUsdPerMonth(selfHostGuide.example, 720)).toBe(58_320n * usd);
  expect(apiPicoUsdPerMonth(selfHostGuide.example, selfHostGuide.hoursPerMonth)).toBe(59_130n * usd);
  expect(selfHostPicoUsdPerMonth(selfHostGuide.example, selfHostGuide.hoursPerMonth)).toBe(23_614n * usd);
});

test('the practical rule turns at 20 and at 50 thousand dollars a month and is firm at 100', () => {
  expect(selfHostGuide.bands.map(({ id, fromUsdPerMonth }) => [id, fromUsdPerMonth])).toEqual([
    ['stay-on-vendor', 0],
    ['case-by-case', 20_000],
    ['do-the-real-maths', 50_000],
  ]);
  expect(selfHostGuide.firmFromUsdPerMonth).toBe(100_000);
});

test('an H100 costs about 1,500 to 3,500 dollars a month', () => {
  expect(selfHostGuide.gpuMonth).toMatchObject({ gpu: 'H100', minUsdPerMonth: 1_500, maxUsdPerMonth: 3_500 });
});

test('the dashboard has seven panels', () => {
  expect(dashboard.panels).toHaveLength(7);
});

test('the spoken answer runs through the levers in playbook order', () => {
  expect(spokenAnswerFaults(costAnswer, leverIds)).toEqual([]);
  expect(costAnswer.points.map(({ backedBy }) => backedBy)).toEqual(leverIds);
});

test('no two entries on the page share an anchor', () => {
  const { formulas, corrections, bands } = selfHostGuide;
  const sets = [costEquation, leverPlaybook, selfHostGuide, dashboard, costAnswer].map(({ id }) => id);
  const entries = [
    costEquation.terms,
    costEquation.corrections,
    costEquation.habits,
    levers,
    leverPlaybook.interactions,
    formulas,
    corrections,
    bands,
    dashboard.panels,
  ];
  const anchors: string[] = [...sets, 'practical-rule', ...entries.flatMap((set) => set.map(({ id }) => id))];
  expect(anchors.filter((id, index) => anchors.indexOf(id) !== index)).toEqual([]);
});
