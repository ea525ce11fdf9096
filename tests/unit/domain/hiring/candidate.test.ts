import { describe, expect, test } from 'vitest';
import { candidateSchema, interviewSchemaFor, roleSchemaFor, searchKeyOf } from '@/lib/domain/hiring/candidate';
import { fieldErrorsOf } from '@/lib/domain/outcome';
import type { z } from '@/lib/domain/zod';

const faultsOf = (schema: z.ZodType, input: unknown) => {
  const parsed = schema.safeParse(input);
  return parsed.success ? {} : fieldErrorsOf(parsed.error);
};

const ada = { name: 'Ada Lovelace', roleId: 'role-1' };

describe('a candidate', () => {
  test('needs a name and a role, and nothing else', () => {
    expect(candidateSchema.parse(ada)).toEqual({ ...ada, email: null, years: null, status: 'active', note: '' });
    expect(Object.keys(faultsOf(candidateSchema, { name: '   ', roleId: '' }))).toEqual(['name', 'roleId']);
  });

  test('keeps a name of 300 characters, emoji, right-to-left text and markup as they are', () => {
    for (const name of ['x'.repeat(300), 'Zoë 👩🏽‍🔬 Ångström', 'نور حداد', '<script>alert(1)</script>']) {
      expect(candidateSchema.parse({ ...ada, name }).name).toBe(name);
    }
  });

  test('is told how long a name is that is too long', () => {
    expect(faultsOf(candidateSchema, { ...ada, name: 'x'.repeat(301) })).toEqual({
      name: 'Name can have up to 300 characters; this has 301.',
    });
  });

  test('is refused with a sentence when a text holds what no database stores', () => {
    for (const name of ['Ada\0Lovelace', 'Ada \ud800'])
      expect(faultsOf(candidateSchema, { ...ada, name }).name).toMatch(/cannot be stored/);
  });

  test('has white space around the name and runs within it folded', () => {
    expect(candidateSchema.parse({ ...ada, name: '  Ada \n\t Lovelace ' }).name).toBe('Ada Lovelace');
  });

  test('left blank, years are unknown and never zero', () => {
    expect(candidateSchema.parse({ ...ada, years: '' }).years).toBeNull();
    expect(candidateSchema.parse({ ...ada, years: '  ' }).years).toBeNull();
    expect(candidateSchema.parse({ ...ada, years: '0' }).years).toBe(0);
  });

  test('has between 0 and 60 whole years', () => {
    expect(candidateSchema.parse({ ...ada, years: '60' }).years).toBe(60);
    for (const years of ['-1', '61', '3.5', 'ten', 'Infinity'])
      expect(faultsOf(candidateSchema, { ...ada, years }).years).toMatch(/^Years of/);
  });

  test('has an e-mail address or none, and an example when it is neither', () => {
    expect(candidateSchema.parse({ ...ada, email: '' }).email).toBeNull();
    expect(candidateSchema.parse({ ...ada, email: 'ada@example.com' }).email).toBe('ada@example.com');
    expect(faultsOf(candidateSchema, { ...ada, email: 'ada at example' }).email).toContain('ada@example.com');
  });

  test('keeps a note as typed, line breaks included', () => {
    expect(candidateSchema.parse({ ...ada, note: ' one\n\n two ' }).note).toBe(' one\n\n two ');
    expect(faultsOf(candidateSchema, { ...ada, note: 'x'.repeat(20_001) }).note).toMatch(/20000 characters/);
  });
});

test('the search key is the same for every way to write the same letters', () => {
  expect(searchKeyOf('ＡＤＡ Lovelace', 'Ada@Example.com')).toBe('ada lovelace ada@example.com');
  expect(searchKeyOf('Zoe\u0308', null)).toBe(searchKeyOf('ZOË'));
});

describe('a role', () => {
  const roleSchema = roleSchemaFor(['mid', 'senior']);

  test('is opened at a level of the rubric, and at no other', () => {
    expect(roleSchema.parse({ title: 'AI engineer', levelId: 'senior' })).toEqual({
      title: 'AI engineer',
      levelId: 'senior',
      status: 'open',
    });
    expect(faultsOf(roleSchema, { title: 'AI engineer', levelId: 'wizard' })).toEqual({ levelId: 'Choose the level to hire for.' });
  });
});

describe('an interview', () => {
  const interviewSchema = interviewSchemaFor(['rag', 'evals', 'agents']);
  const planned = { candidateId: 'c', title: 'System design', memberId: 'm', areaIds: 'rag', startsAt: '', minutes: '45' };

  test('with one box ticked covers one area', () => {
    expect(interviewSchema.parse(planned)).toMatchObject({ areaIds: ['rag'], startsAt: null, minutes: 45 });
  });

  test('covers its areas once each and in the order of the rubric', () => {
    expect(interviewSchema.parse({ ...planned, areaIds: ['agents', 'rag', 'agents'] }).areaIds).toEqual(['rag', 'agents']);
  });

  test('without an area, or with one the rubric lacks, is refused', () => {
    expect(faultsOf(interviewSchema, { ...planned, areaIds: undefined }).areaIds).toMatch(/at least one area/);
    expect(faultsOf(interviewSchema, { ...planned, areaIds: ['golf'] }).areaIds).toMatch(/no such area/);
  });

  test('takes the time as UTC, whatever zone the server is in', () => {
    expect(interviewSchema.parse({ ...planned, startsAt: '2026-11-23T14:02' }).startsAt?.toISOString()).toBe('2026-11-23T14:02:00.000Z');
  });

  test('lies between 2000 and 2099', () => {
    for (const startsAt of ['1926-11-23T14:02', '2100-01-01T00:00', '2026-13-40T99:99']) {
      expect(faultsOf(interviewSchema, { ...planned, startsAt }).startsAt).toMatch(/2000 to 2099/);
    }
    expect(faultsOf(interviewSchema, { ...planned, startsAt: 'tomorrow' }).startsAt).toMatch(/date and a time/);
  });

  test('takes 5 to 480 whole minutes', () => {
    for (const minutes of ['4', '481', '30.5', 'an hour', ''])
      expect(faultsOf(interviewSchema, { ...planned, minutes }).minutes).toMatch(/5 to 480/);
  });
});
