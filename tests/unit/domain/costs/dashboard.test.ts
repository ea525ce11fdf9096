import { expect, test } from 'vitest';
import { type Dashboard, dashboardFaults } from '@/lib/domain/costs/dashboard';

const dashboard: Dashboard = {
  id: 'board',
  version: 1,
  publishedOn: '2026-11-23',
  panels: [
    { id: 'hit-rate', name: 'Hit rate', why: 'Shows caching.', definition: 'Hits over all.', actWhen: 'It drops.', levers: ['caching'] },
  ],
};

test('a panel shows the effect of levers that exist', () => {
  expect(dashboardFaults(dashboard, ['caching'])).toEqual([]);
  expect(dashboardFaults(dashboard, ['routing'])).toEqual(['panel hit-rate names the lever "caching", which does not exist']);
});
