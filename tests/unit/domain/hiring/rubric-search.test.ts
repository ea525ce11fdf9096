import { expect, test } from 'vitest';
import type { Rubric, RubricArea } from '@/lib/domain/hiring/rubric';
import { rubricMatches } from '@/lib/domain/hiring/rubric-search';

const area = (id: string, words: string): RubricArea => ({
  id,
  name: `Area ${id}`,
  purpose: words,
  probe: 'Probe',
  followUps: ['One', 'Two'],
  midBar: 'Mid',
  seniorBar: 'Senior',
  greenSignal: { id: `${id}-green`, polarity: 'green', text: 'Shown' },
  redSignal: { id: `${id}-red`, polarity: 'red', text: 'Missing' },
  anchors: ['A', 'B', 'C', 'Draws the KV cache'],
  goodEvidence: 'Note',
});

const rubric: Rubric = {
  version: 1,
  publishedOn: '2026-11-23',
  levels: [{ id: 'mid', name: 'Mid', ladder: 'L4', years: '3–5', scope: 'Owns features', expectation: 'Ships' }],
  areas: [area('rag', 'Retrieval over private knowledge'), area('evals', 'Measuring answers')],
  scope: {
    id: 'scope',
    name: 'Scope',
    purpose: 'Size',
    probe: 'Largest?',
    followUps: ['Who', 'What'],
    anchors: ['1', '2', '3', '4'],
    goodEvidence: 'I',
  },
  calibrationQuestions: [{ id: 'worst', question: 'Worst feature?', listenFor: 'Candour about retrieval', worryIf: 'None' }],
  antiPatterns: [{ id: 'hammer', name: 'Hammer', meaning: 'One tool', followUp: 'And then?', revealedBy: ['rag-red'] }],
};

test('an empty query leaves the whole rubric', () => {
  expect(rubricMatches(rubric, '  ')).toMatchObject({ total: 6, areas: rubric.areas, scope: rubric.scope });
});

test('an entry is found by any of its texts, in any case, when it holds every word', () => {
  expect(rubricMatches(rubric, 'RETRIEVAL knowledge').areas.map(({ id }) => id)).toEqual(['rag']);
  expect(rubricMatches(rubric, 'retrieval').calibrationQuestions).toHaveLength(1);
  expect(rubricMatches(rubric, 'kv cache').areas).toHaveLength(2);
  expect(rubricMatches(rubric, 'retrieval measuring').total).toBe(0);
});

test('ids are not what a reader sees, so they are not found', () => {
  expect(rubricMatches(rubric, 'rag-red').total).toBe(0);
  expect(rubricMatches(rubric, 'green').total).toBe(0);
});
