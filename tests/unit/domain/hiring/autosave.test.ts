import { describe, expect, test } from 'vitest';
import { isBlank, type StoredField, sameValue, writeVerdict } from '@/lib/domain/hiring/autosave';

const stored: StoredField = { value: 'Splits the 20%', version: 3, writer: 'tab-a', writerSequence: 7 };
const write = { value: 'Splits the 20% first', baseVersion: 3, writer: 'tab-b', writerSequence: 1 };

describe('what an autosave may do to a stored field', () => {
  test('text typed over what stands is written', () => {
    expect(writeVerdict(stored, write)).toBe('write');
  });

  test('text typed over an older version is a conflict', () => {
    expect(writeVerdict(stored, { ...write, baseVersion: 2 })).toBe('conflict');
  });

  test('a claim to have seen a version that does not exist yet is a conflict, not a write', () => {
    expect(writeVerdict(stored, { ...write, baseVersion: 4 })).toBe('conflict');
  });

  test('a write whose answer got lost is followed by the tab’s next one without a conflict', () => {
    expect(writeVerdict(stored, { ...write, baseVersion: 2, writer: 'tab-a', writerSequence: 8 })).toBe('write');
  });

  test('a request that arrives after the tab’s newer one is overtaken', () => {
    expect(writeVerdict(stored, { ...write, writer: 'tab-a', writerSequence: 6 })).toBe('overtaken');
    expect(writeVerdict(stored, { ...write, writer: 'tab-a', writerSequence: 7 })).toBe('overtaken');
  });

  test('the same text again changes nothing, whoever sends it', () => {
    expect(writeVerdict(stored, { ...write, value: stored.value, baseVersion: 0 })).toBe('unchanged');
  });

  test('a blank never replaces text unless a person emptied the field', () => {
    expect(writeVerdict(stored, { ...write, value: '  ' })).toBe('blank-over-text');
    expect(writeVerdict(stored, { ...write, value: null })).toBe('blank-over-text');
    expect(writeVerdict(stored, { ...write, value: '', cleared: true })).toBe('write');
    expect(writeVerdict(stored, { ...write, value: '', cleared: true, baseVersion: 2 })).toBe('conflict');
  });

  test('the first write of a field needs no one’s leave', () => {
    expect(writeVerdict({ value: null, version: 0, writer: '', writerSequence: 0 }, { ...write, baseVersion: 0 })).toBe('write');
  });
});

test('a value that says the same is the same, whatever the order of its keys', () => {
  expect(sameValue({ quote: 'x', at: 1 }, { at: 1, quote: 'x' })).toBe(true);
  expect(sameValue({ quote: 'x' }, { quote: 'y' })).toBe(false);
  expect(sameValue(null, undefined)).toBe(true);
  expect(sameValue(3, '3')).toBe(false);
});

test('blank is nothing or white space; a number and "not probed" are not blank', () => {
  expect([null, undefined, '', ' \n'].every(isBlank)).toBe(true);
  expect([0, 1, 'not-probed', {}].some(isBlank)).toBe(false);
});
