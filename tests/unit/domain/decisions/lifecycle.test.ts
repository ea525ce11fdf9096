import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptance, type LinkedDecision, nextStatuses, statusRefusal, supersessionLoops } from '@/lib/domain/decisions/lifecycle';
import { decisionStatuses } from '@/lib/domain/decisions/record';

test('a proposal is accepted or rejected, an accepted decision is superseded or deprecated, and nothing else moves', () => {
  const moves = decisionStatuses.flatMap((from) =>
    decisionStatuses.filter((to) => statusRefusal(from, to) === undefined).map((to) => `${from} → ${to}`),
  );
  expect(moves).toEqual(['proposed → accepted', 'proposed → rejected', 'accepted → superseded', 'accepted → deprecated']);
});

test('a refused move is explained', () => {
  expect(statusRefusal('proposed', 'deprecated')).toBe('A proposed decision can become accepted or rejected, not deprecated.');
  expect(statusRefusal('rejected', 'accepted')).toBe('A rejected decision is closed. Make a new one that takes its place.');
  expect(statusRefusal('accepted', 'accepted')).toBe('This decision is accepted already.');
  expect(nextStatuses.superseded).toEqual([]);
});

const decision = (id: string, status: LinkedDecision['status'], supersedes: string[] = []): LinkedDecision => ({ id, status, supersedes });

test('accepting a successor flips its predecessor, with the link on both sides', () => {
  expect(acceptance('two', [decision('one', 'accepted'), decision('two', 'proposed', ['one'])])).toEqual({
    state: 'accepted',
    changed: [decision('two', 'accepted', ['one']), { ...decision('one', 'superseded'), supersededBy: 'two' }],
  });
});

test('of two rivals for the same predecessor the second is told who came first', () => {
  const rivals = [
    { ...decision('one', 'superseded'), supersededBy: 'two' },
    decision('two', 'accepted', ['one']),
    decision('three', 'proposed', ['one']),
  ];
  expect(acceptance('three', rivals)).toEqual({
    state: 'refused',
    because: 'It supersedes one, which is superseded by two and not accepted.',
  });
});

test('a missing predecessor, a circle and a decision that is closed are refused', () => {
  expect(acceptance('two', [decision('two', 'proposed', ['one'])])).toEqual({
    state: 'refused',
    because: 'It supersedes one, which does not exist.',
  });
  expect(acceptance('two', [decision('two', 'proposed', ['two'])])).toMatchObject({
    because: 'These decisions supersede each other in a circle: two.',
  });
  const circle = [decision('one', 'accepted', ['two']), decision('two', 'proposed', ['one'])];
  expect(acceptance('two', circle)).toMatchObject({ because: 'These decisions supersede each other in a circle: one, two.' });
  expect(acceptance('one', [decision('one', 'rejected')])).toMatchObject({ state: 'refused' });
  expect(acceptance('gone', [])).toEqual({ state: 'refused', because: 'This decision does not exist.' });
});

test('a chain that only goes back is no circle, however its links fan out', () => {
  const ids = fc.array(fc.array(fc.nat({ max: 30 }), { maxLength: 4 }), { maxLength: 30 });
  fc.assert(
    fc.property(ids, (links) => {
      const backwards = links.map((targets, at) => ({ id: String(at), supersedes: targets.filter((target) => target < at).map(String) }));
      expect(supersessionLoops(backwards)).toEqual([]);
      const anyhow = links.map((targets, at) => ({ id: String(at), supersedes: targets.map(String) }));
      for (const loop of supersessionLoops(anyhow)) {
        loop.forEach((id, at) => {
          expect(anyhow[Number(id)]?.supersedes).toContain(loop[(at + 1) % loop.length]);
        });
      }
    }),
  );
});
