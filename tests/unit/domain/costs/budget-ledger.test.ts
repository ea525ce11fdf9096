import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BudgetLedger, budgetLeft, reserve, settle } from '@/lib/domain/costs/budget-ledger';

const cent = 10n ** 10n;
const ledger: BudgetLedger = { limitPicoUsd: 10_000n * cent, settledPicoUsd: 9_990n * cent, reserved: new Map() };

test('of two calls at once the second is refused, and $100 is not passed', () => {
  const first = reserve(ledger, 'first', 8n * cent);
  if (!first.allowed) throw new Error('refused');
  expect(reserve(first.ledger, 'second', 8n * cent)).toEqual({ allowed: false, leftPicoUsd: 2n * cent });
  expect(settle(first.ledger, 'first', 6n * cent).settledPicoUsd).toBe(9_996n * cent);
});

test('the money set aside for a call that was not made is free again', () => {
  const held = reserve(ledger, 'call', 10n * cent);
  if (!held.allowed) throw new Error('refused');
  expect(budgetLeft(held.ledger)).toBe(0n);
  expect(budgetLeft(settle(held.ledger, 'call', 0n))).toBe(10n * cent);
});

test('a call that asks twice or settles twice is counted once', () => {
  const held = reserve(ledger, 'call', 8n * cent);
  if (!held.allowed) throw new Error('refused');
  expect(reserve(held.ledger, 'call', 8n * cent)).toEqual(held);
  const settled = settle(held.ledger, 'call', 6n * cent);
  expect(settle(settled, 'call', 6n * cent)).toBe(settled);
});

test('as long as no call costs more than its estimate the limit holds, whatever the order', () => {
  const call = fc.record({ estimate: fc.bigInt({ min: 0n, max: 50n }), unspent: fc.bigInt({ min: 0n, max: 50n }), atOnce: fc.boolean() });
  fc.assert(
    fc.property(fc.array(call), (calls) => {
      let now: BudgetLedger = { limitPicoUsd: 200n, settledPicoUsd: 0n, reserved: new Map() };
      calls.forEach(({ estimate, unspent, atOnce }, index) => {
        const held = reserve(now, `${index}`, estimate);
        if (held.allowed) now = held.ledger;
        if (atOnce) now = settle(now, `${index}`, estimate > unspent ? estimate - unspent : 0n);
        expect(budgetLeft(now)).toBeGreaterThanOrEqual(0n);
      });
    }),
  );
});
