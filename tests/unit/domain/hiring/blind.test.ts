import { describe, expect, test } from 'vitest';
import { type CardStatus, isBlind, type LoopCard, readableCards } from '@/lib/domain/hiring/blind';
import type { MemberRole } from '@/lib/domain/workspace/permissions';

const loop = (statuses: Record<string, CardStatus>): LoopCard[] =>
  Object.entries(statuses).map(([memberId, status]) => ({ id: `${memberId}-card`, memberId, status }));

const readable = (id: string, role: MemberRole, cards: LoopCard[]) => readableCards({ id, role }, cards).map((card) => card.id);

describe('who may read which card', () => {
  test('an interviewer who owes a card reads only that one, whatever their role', () => {
    const cards = loop({ ana: 'draft', ben: 'submitted' });
    for (const role of ['interviewer', 'hiring-manager', 'admin', 'owner'] as const)
      expect(readable('ana', role, cards)).toEqual(['ana-card']);
    expect(isBlind('ana', cards)).toBe(true);
  });

  test('after submitting, an interviewer reads the other submitted cards', () => {
    expect(readable('ana', 'interviewer', loop({ ana: 'submitted', ben: 'submitted' }))).toEqual(['ana-card', 'ben-card']);
  });

  test('nobody reads somebody else’s draft', () => {
    const cards = loop({ ana: 'submitted', ben: 'draft' });
    expect(readable('ana', 'interviewer', cards)).toEqual(['ana-card']);
    expect(readable('olu', 'owner', cards)).toEqual(['ana-card']);
  });

  test('a second card that is still owed makes an interviewer blind again', () => {
    const cards: LoopCard[] = [...loop({ ana: 'submitted', ben: 'submitted' }), { id: 'ana-second', memberId: 'ana', status: 'draft' }];
    expect(readable('ana', 'interviewer', cards)).toEqual(['ana-card', 'ana-second']);
  });

  test('an interview that did not happen owes no card, and shows nobody’s', () => {
    const cards = loop({ ana: 'not-happened', ben: 'submitted' });
    expect(isBlind('ana', cards)).toBe(false);
    expect(readable('ana', 'interviewer', cards)).toEqual(['ana-card']);
  });

  test('a hiring manager outside the loop reads submitted cards; finance and interviewers outside it read none', () => {
    const cards = loop({ ben: 'submitted' });
    expect(readable('mia', 'hiring-manager', cards)).toEqual(['ben-card']);
    expect(readable('fin', 'finance', cards)).toEqual([]);
    expect(readable('ivy', 'interviewer', cards)).toEqual([]);
  });
});
