import { expect, test } from 'vitest';
import { editionFaults } from '@/lib/domain/edition';

const sound = { id: 'phases', version: 1, publishedOn: '2026-11-23', entries: [{ id: 'spike', text: 'Prove it' }] };
const entries = [{ id: 'spike', what: 'phase spike' }];

test('a sound edition has no faults', () => {
  expect(editionFaults(sound, entries)).toEqual([]);
});

test('versions count from 1 in whole numbers', () => {
  expect(editionFaults({ ...sound, version: 0 }, entries)).toEqual(['phases has the version 0; versions count from 1']);
  expect(editionFaults({ ...sound, version: 1.5 }, entries)).toHaveLength(1);
});

test.each(['2026-02-30', '23 Nov 2026', '2026-13-01', ''])('"%s" is not a day of publication', (publishedOn) => {
  expect(editionFaults({ ...sound, publishedOn }, entries)).toContain(`phases was published on "${publishedOn}", which is not a day`);
});

test('an edition without entries says nothing', () => {
  expect(editionFaults(sound, [])).toEqual(['phases has no entries']);
});

test('two entries cannot share an id, and an entry cannot take the id of its edition', () => {
  expect(editionFaults(sound, [...entries, { id: 'spike', what: 'phase two' }])).toEqual([
    'phase two shares the id "spike" with phase spike',
  ]);
  expect(editionFaults(sound, [{ id: 'phases', what: 'phase one' }])).toEqual(['phase one shares the id "phases" with the edition']);
});

test.each(['Spike', 'no_sev', '-pilot', 'pilot-', 'two  words'])('"%s" is not a permanent id', (id) => {
  expect(editionFaults(sound, [{ id, what: 'the phase' }])).toEqual([`the phase has the id "${id}", which is not kebab-case`]);
});

test('a blank text is found however deep it stands', () => {
  const blank = { ...sound, entries: [{ id: 'spike', criteria: [{ text: ' ' }] }] };
  expect(editionFaults(blank, entries)).toEqual(['phases.entries.0.criteria.0.text is blank']);
});
