import { expect, test } from 'vitest';
import { type Contracts, contractsFaults } from '@/lib/domain/team/contracts';

const contract = {
  id: 'finance',
  partner: 'Finance',
  weOwe: [{ id: 'forecast', text: 'A forecast.' }],
  theyOwe: [{ id: 'budget', text: 'A budget.' }],
  withoutIt: 'Surprises.',
};
const set: Contracts = { id: 'contracts', version: 1, publishedOn: '2026-11-23', contracts: [contract] };

test('a contract binds both sides', () => {
  expect(contractsFaults(set)).toEqual([]);
  expect(contractsFaults({ ...set, contracts: [{ ...contract, theyOwe: [] }] })).toEqual(['contract finance binds one side only']);
});

test('no two promises share an id, so that each can have an owner and a date', () => {
  expect(contractsFaults({ ...set, contracts: [{ ...contract, theyOwe: contract.weOwe }] })).toEqual([
    'promise forecast shares the id "forecast" with promise forecast',
  ]);
});
