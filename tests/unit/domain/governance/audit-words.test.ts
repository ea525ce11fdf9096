import { describe, expect, test } from 'vitest';
import { actionWords, changeWords, holdWords, recordKindWords } from '@/lib/domain/governance/audit-words';

describe('an entry of the trail in words', () => {
  test('says what was done', () => {
    expect(actionWords('candidate.edited')).toBe('Candidate edited');
    expect(actionWords('member.role-changed')).toBe('Member role changed');
    expect(recordKindWords('scorecard')).toBe('Scorecard');
  });

  test('says a status by its name on the screen, before and after', () => {
    expect(changeWords('candidate', { field: 'status', before: 'active', after: 'hired' })).toBe('status: In process → Hired');
    expect(changeWords('role', { field: 'status', before: 'open', after: 'closed' })).toBe('status: Open → Closed');
    expect(changeWords('member', { field: 'role', before: 'viewer', after: 'hiring-manager' })).toBe('role: Viewer → Hiring manager');
  });

  test('a new record has no arrow', () => {
    expect(changeWords('candidate', { field: 'name', after: 'Ada' })).toBe('name: Ada');
  });

  test('what was emptied, and what was empty before, is said and not left blank', () => {
    expect(changeWords('candidate', { field: 'email', before: 'a@b.co', after: null })).toBe('email: a@b.co → none');
    expect(changeWords('candidate', { field: 'note', before: '', after: 'Good' })).toBe('note: empty → Good');
    expect(changeWords('scorecard', { field: 'fields', after: ['evals/rating', 'evals/notes'] })).toBe('fields: evals/rating, evals/notes');
  });

  test('instants, ids and digests are shortened to what a reader needs', () => {
    expect(changeWords('invite', { field: 'expiresAt', after: '2026-11-30T09:05:00.000Z' })).toBe('expires at: 2026-11-30 09:05 UTC');
    expect(
      changeWords('candidate', {
        field: 'roleId',
        before: '0190b1c2-0000-7000-8000-00000000aaaa',
        after: '0190b1c2-0000-7000-8000-00000000bbbb',
      }),
    ).toBe('role: …0000aaaa → …0000bbbb');
    expect(changeWords('scorecard', { field: 'contentDigest', after: 'ab'.repeat(32) })).toBe('content digest: abababababab…');
  });

  test('a long note is cut between characters, not within one', () => {
    const words = changeWords('candidate', { field: 'note', before: '', after: '🦉'.repeat(300) });
    expect(words.isWellFormed()).toBe(true);
    expect(words.endsWith('🦉…')).toBe(true);
    expect([...words].length).toBeLessThan(230);
  });

  test('a value that is named like a property of every object is not taken for a known one', () => {
    expect(changeWords('candidate', { field: 'status', before: 'constructor', after: 'hired' })).toBe('status: constructor → Hired');
  });

  test('one entry holds, and two hold', () => {
    expect(holdWords(1)).toBe('1 entry holds');
    expect(holdWords(1204)).toBe('1,204 entries hold');
  });
});
