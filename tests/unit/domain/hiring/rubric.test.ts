import { describe, expect, test } from 'vitest';
import type { AntiPattern, CalibrationQuestion, Level, Rubric, RubricArea, ScopeItem } from '@/lib/domain/hiring/rubric';
import { rubricFaults } from '@/lib/domain/hiring/rubric';

const baker: Level = { id: 'baker', name: 'Baker', ladder: 'B1', years: '1–2', scope: 'One oven', expectation: 'Bakes daily' };

const bread: RubricArea = {
  id: 'bread',
  name: 'Bread',
  purpose: 'Whether it rises',
  probe: 'How do you prove a dough?',
  followUps: ['In winter?', 'Overnight?'],
  midBar: 'Times it',
  seniorBar: 'Reads the dough',
  greenSignal: { id: 'bread-pokes-the-dough', polarity: 'green', text: 'Pokes the dough' },
  redSignal: { id: 'bread-trusts-the-clock', polarity: 'red', text: 'Trusts the clock alone' },
  anchors: ['Guesses', 'Times it', 'Reads the dough', 'Explains the yeast'],
  goodEvidence: 'What the hands did',
};

const scope: ScopeItem = {
  id: 'scope',
  name: 'Scope',
  purpose: 'What was run',
  probe: 'What did you run?',
  followUps: ['With whom?', 'For how long?'],
  anchors: ['A tray', 'An oven', 'A shop', 'A chain'],
  goodEvidence: 'Names the shop',
};

const question: CalibrationQuestion = { id: 'worst-loaf', question: 'Your worst loaf?', listenFor: 'A cause', worryIf: 'No loaf was bad' };

const clockwatcher: AntiPattern = {
  id: 'clockwatcher',
  name: 'Clockwatcher',
  meaning: 'Time in place of judgement',
  followUp: 'The clock is broken. Now what?',
  revealedBy: ['bread-trusts-the-clock'],
};

const sound: Rubric = {
  version: 1,
  publishedOn: '2026-01-01',
  levels: [baker],
  areas: [bread],
  scope,
  calibrationQuestions: [question],
  antiPatterns: [clockwatcher],
};

test('a sound rubric has no faults', () => {
  expect(rubricFaults(sound)).toEqual([]);
});

test('an id that is not kebab-case is named with its owner', () => {
  expect(rubricFaults({ ...sound, levels: [{ ...baker, id: 'Head_Baker' }] })).toEqual([
    'level Baker has the id "Head_Baker", which is not kebab-case',
  ]);
});

test.each(['', 'rye bread', '-rye', 'rye-', 'rye--bread', 'brød'])('the id "%s" is refused', (id) => {
  expect(rubricFaults({ ...sound, areas: [{ ...bread, id }] })).toContain(`area Bread has the id "${id}", which is not kebab-case`);
});

describe('an id shared by two entries names both', () => {
  test('two areas', () => {
    const twin: RubricArea = {
      ...bread,
      name: 'Rolls',
      greenSignal: { ...bread.greenSignal, id: 'rolls-green' },
      redSignal: { ...bread.redSignal, id: 'rolls-red' },
    };
    expect(rubricFaults({ ...sound, areas: [bread, twin] })).toEqual(['area Rolls shares the id "bread" with area Bread']);
  });

  test('an area that takes the name of the scope item', () => {
    expect(rubricFaults({ ...sound, areas: [{ ...bread, id: 'scope' }] })).toEqual(['area Scope shares the id "scope" with area Bread']);
  });

  test('a signal and its own area', () => {
    const area: RubricArea = { ...bread, greenSignal: { ...bread.greenSignal, id: 'bread' } };
    expect(rubricFaults({ ...sound, areas: [area] })).toEqual(['the green signal of Bread shares the id "bread" with area Bread']);
  });

  test('a calibration question and a level', () => {
    expect(rubricFaults({ ...sound, calibrationQuestions: [{ ...question, id: 'baker' }] })).toEqual([
      'calibration question "Your worst loaf?" shares the id "baker" with level Baker',
    ]);
  });

  test('an anti-pattern and the red signal that reveals it', () => {
    expect(rubricFaults({ ...sound, antiPatterns: [{ ...clockwatcher, id: 'bread-trusts-the-clock' }] })).toEqual([
      'anti-pattern Clockwatcher shares the id "bread-trusts-the-clock" with the red signal of Bread',
    ]);
  });
});

test('a green signal that points the wrong way is a fault of its area', () => {
  const area: RubricArea = { ...bread, greenSignal: { ...bread.greenSignal, polarity: 'red' } };
  expect(rubricFaults({ ...sound, areas: [area] })).toEqual(['area Bread has a signal of the wrong polarity']);
});

test('a red signal that points the wrong way is a fault of its area', () => {
  const area: RubricArea = { ...bread, redSignal: { ...bread.redSignal, polarity: 'green' } };
  expect(rubricFaults({ ...sound, areas: [area] })).toEqual(['area Bread has a signal of the wrong polarity']);
});

test('an anti-pattern that nothing reveals could never be found', () => {
  expect(rubricFaults({ ...sound, antiPatterns: [{ ...clockwatcher, revealedBy: [] }] })).toEqual([
    'anti-pattern Clockwatcher is revealed by no red signal',
  ]);
});

test('an anti-pattern cannot be revealed by a signal that does not exist', () => {
  expect(rubricFaults({ ...sound, antiPatterns: [{ ...clockwatcher, revealedBy: ['bread-trusts-the-clock', 'cake-sinks'] }] })).toEqual([
    'anti-pattern Clockwatcher names the red signal "cake-sinks", which does not exist',
  ]);
});

test('an anti-pattern cannot be revealed by a green signal', () => {
  expect(rubricFaults({ ...sound, antiPatterns: [{ ...clockwatcher, revealedBy: ['bread-pokes-the-dough'] }] })).toEqual([
    'anti-pattern Clockwatcher names the red signal "bread-pokes-the-dough", which does not exist',
  ]);
});

test.each<[string, Rubric]>([
  ['the scope of level Baker is empty', { ...sound, levels: [{ ...baker, scope: '' }] }],
  ['the expectation of level Baker is empty', { ...sound, levels: [{ ...baker, expectation: ' ' }] }],
  ['the purpose of Bread is empty', { ...sound, areas: [{ ...bread, purpose: '' }] }],
  ['the probe of Bread is empty', { ...sound, areas: [{ ...bread, probe: '\n' }] }],
  ['follow-up 2 of Bread is empty', { ...sound, areas: [{ ...bread, followUps: ['In winter?', ''] }] }],
  ['the mid bar of Bread is empty', { ...sound, areas: [{ ...bread, midBar: '' }] }],
  ['the senior bar of Bread is empty', { ...sound, areas: [{ ...bread, seniorBar: '' }] }],
  ['the green signal of Bread is empty', { ...sound, areas: [{ ...bread, greenSignal: { ...bread.greenSignal, text: '' } }] }],
  ['the red signal of Bread is empty', { ...sound, areas: [{ ...bread, redSignal: { ...bread.redSignal, text: '' } }] }],
  ['anchor 3 of Bread is empty', { ...sound, areas: [{ ...bread, anchors: ['Guesses', 'Times it', '\t', 'Explains'] }] }],
  ['the good evidence of Bread is empty', { ...sound, areas: [{ ...bread, goodEvidence: '' }] }],
  ['the probe of Scope is empty', { ...sound, scope: { ...scope, probe: '' } }],
  ['anchor 1 of Scope is empty', { ...sound, scope: { ...scope, anchors: ['', 'An oven', 'A shop', 'A chain'] } }],
  ['calibration question worst-loaf is empty', { ...sound, calibrationQuestions: [{ ...question, question: '' }] }],
  ['what to listen for in worst-loaf is empty', { ...sound, calibrationQuestions: [{ ...question, listenFor: '' }] }],
  ['what to worry about in worst-loaf is empty', { ...sound, calibrationQuestions: [{ ...question, worryIf: '' }] }],
  ['the meaning of anti-pattern Clockwatcher is empty', { ...sound, antiPatterns: [{ ...clockwatcher, meaning: '' }] }],
  ['the follow-up of anti-pattern Clockwatcher is empty', { ...sound, antiPatterns: [{ ...clockwatcher, followUp: '' }] }],
])('a text left out is named: %s', (fault, rubric) => {
  expect(rubricFaults(rubric)).toEqual([fault]);
});

test('every fault is reported, not only the first', () => {
  const broken: Rubric = {
    ...sound,
    areas: [{ ...bread, id: 'Bread', probe: '' }],
    antiPatterns: [{ ...clockwatcher, revealedBy: [] }],
  };
  expect(rubricFaults(broken)).toHaveLength(3);
});
