import { describe, expect, test } from 'vitest';
import {
  codeSchema,
  emailSchema,
  inviteSchema,
  joinSchema,
  newPasswordSchema,
  personNameSchema,
  signInSchema,
} from '@/lib/domain/workspace/account';

const sentence = (parsed: { success: boolean; error?: { issues: readonly { message: string }[] } | undefined }) =>
  parsed.error?.issues[0]?.message;

describe('an e-mail address', () => {
  test('is compared without the case and the spaces that people type', () => {
    expect(emailSchema.parse('  Ada@Example.COM ')).toBe('ada@example.com');
  });

  test('that is none is refused in words', () => {
    for (const wrong of ['', 'ada', 'ada@', 'a\u0000da@example.com', '<script>@example.com', `${'a'.repeat(250)}@example.com`]) {
      expect(emailSchema.safeParse(wrong).success, wrong).toBe(false);
    }
    expect(sentence(emailSchema.safeParse('ada'))).toBe('This is not an e-mail address. Write it like ada@example.com.');
    expect(sentence(emailSchema.safeParse(undefined))).toBe('E-mail address is missing.');
  });
});

describe('a password', () => {
  test('of eleven characters is too short and the sentence counts them', () => {
    expect(sentence(newPasswordSchema.safeParse('elevenchars'))).toContain('at least 12 characters; this has 11');
    expect(newPasswordSchema.safeParse('twelve chars').success).toBe(true);
  });

  test('keeps its spaces, at the ends too', () => {
    expect(newPasswordSchema.parse(' a quiet blue lamp ')).toBe(' a quiet blue lamp ');
  });

  test('has an upper bound, so that hashing it is never long work', () => {
    expect(newPasswordSchema.safeParse('x'.repeat(257)).success).toBe(false);
    expect(signInSchema.safeParse({ email: 'a@b.co', password: 'x'.repeat(1_000_000) }).success).toBe(false);
  });
});

describe('a code', () => {
  test('can be pasted alone or with the whole link around it', () => {
    expect(codeSchema.parse(' abc_DEF-1 ')).toBe('abc_DEF-1');
    expect(codeSchema.parse('https://leadframe.example.com/join#abc_DEF-1')).toBe('abc_DEF-1');
  });

  test('that was forgotten says where to find it', () => {
    expect(sentence(codeSchema.safeParse('https://leadframe.example.com/join#'))).toContain('after the # sign');
  });
});

describe('a name', () => {
  test('can have 300 characters in any script and no more', () => {
    expect(personNameSchema.safeParse('א'.repeat(300)).success).toBe(true);
    expect(personNameSchema.safeParse('x'.repeat(301)).success).toBe(false);
    expect(personNameSchema.safeParse('A\u0000da').success).toBe(false);
  });
});

describe('joining', () => {
  test('somebody who has an account already needs no name', () => {
    expect(joinSchema.safeParse({ account: 'existing', code: 'c', email: 'a@b.co', password: 'short' }).success).toBe(true);
    expect(joinSchema.safeParse({ account: 'new', code: 'c', email: 'a@b.co', password: 'long enough to be one' }).success).toBe(false);
  });

  test('without saying which of the two is refused in words', () => {
    expect(sentence(joinSchema.safeParse({ code: 'c' }))).toBe('Choose whether you are new here.');
  });
});

describe('an invitation', () => {
  test('runs for 1, 7 or 30 days and nothing between', () => {
    expect(inviteSchema.parse({ role: 'interviewer', email: '', days: '7' })).toEqual({ role: 'interviewer', email: null, days: 7 });
    expect(inviteSchema.safeParse({ role: 'interviewer', days: '8' }).success).toBe(false);
    expect(sentence(inviteSchema.safeParse({ role: 'interviewer', days: '' }))).toBe('Choose 1, 7 or 30 days.');
  });

  test('to a role that does not exist is refused', () => {
    expect(sentence(inviteSchema.safeParse({ role: 'root', days: '7' }))).toBe('Choose a role from the list.');
  });
});
