import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, type DecisionTree, faults, flips, possibleOutcomes, type TreeQuestion, walk } from '@/lib/domain/decisions/tree';
import { everyPath } from '@/lib/domain/decisions/tree-paths';

function question(id: string, yes: string, no: string): TreeQuestion {
  return {
    id,
    question: `${id}?`,
    why: 'why',
    howToFindOut: 'look',
    daysToFindOut: 1,
    example: 'one',
    answers: [
      { id: 'yes', label: 'Yes', when: 'so', goTo: yes },
      { id: 'no', label: 'No', when: 'not so', goTo: no },
    ],
  };
}

function outcome(id: string): DecisionTree['outcomes'][number] {
  return { id, kind: 'stop', title: id, advice: 'do', firstSteps: ['begin'], winsWhen: 'so', honestCost: 'time', revisitWhen: 'later' };
}

const tree: DecisionTree = {
  id: 'lunch',
  version: 1,
  publishedOn: '2026-11-23',
  title: 'Lunch',
  firstQuestion: 'hungry',
  questions: [question('hungry', 'cold', 'wait'), question('cold', 'soup', 'salad')],
  outcomes: [outcome('wait'), outcome('soup'), outcome('salad')],
  limits: [{ id: 'money', text: 'It knows nothing of prices.' }],
};

test('a sound tree has no faults', () => {
  expect(faults(tree)).toEqual([]);
});

test('an answer that leads nowhere is a dead end', () => {
  const dead = { ...tree, questions: [question('hungry', 'cold', 'nap'), question('cold', 'soup', 'salad')] };
  expect(faults(dead)).toEqual(['"no" to question hungry leads to "nap", which does not exist', 'no walk reaches outcome wait']);
});

test('a tree that leads back to a question is a loop, and its walks still end', () => {
  const loop = { ...tree, questions: [question('hungry', 'cold', 'wait'), question('cold', 'soup', 'hungry')] };
  expect(faults(loop)).toEqual(['question hungry can lead back to itself', 'no walk reaches outcome salad']);
  expect(everyPath(loop).map((path) => path.outcome)).toEqual(['soup', 'wait']);
});

test('two ways to the same question are not a loop', () => {
  const joined = {
    ...tree,
    questions: [question('hungry', 'cold', 'thirsty'), question('thirsty', 'cold', 'wait'), question('cold', 'soup', 'salad')],
  };
  expect(faults(joined)).toEqual([]);
});

test('a question that nobody is asked is reported', () => {
  const island = { ...tree, questions: [...tree.questions, question('sleepy', 'wait', 'soup')] };
  expect(faults(island)).toEqual(['no walk reaches question sleepy']);
});

test('a question needs one yes and one no', () => {
  const [first, second] = [question('hungry', 'cold', 'wait'), question('cold', 'soup', 'salad')];
  const twice = {
    ...tree,
    questions: [first, { ...second, answers: [second.answers[0], { ...second.answers[1], id: 'yes' as const }] as const }],
  };
  expect(faults(twice)).toEqual(['question cold needs one yes and one no']);
});

test('finding something out takes time', () => {
  const [first, second] = [question('hungry', 'cold', 'wait'), question('cold', 'soup', 'salad')];
  expect(faults({ ...tree, questions: [first, { ...second, daysToFindOut: 0 }] })).toEqual(['question cold takes 0 days to find out']);
});

test('a tree has to start at one of its questions', () => {
  expect(faults({ ...tree, firstQuestion: 'soup' })).toContain('the tree starts at "soup", which is not a question');
});

const sure = (answer: 'yes' | 'no') => ({ answer, certainty: 'sure' }) as const;
const guess = (answer: 'yes' | 'no') => ({ answer, certainty: 'guess' }) as const;
const unknown = { certainty: 'unknown' } as const;

test('a walk stops at the first question without an answer', () => {
  expect(walk(tree, {})).toEqual({ path: [], next: 'hungry', outcomes: [] });
  expect(walk(tree, { hungry: sure('yes') })).toEqual({
    path: [{ question: 'hungry', answer: 'yes', certainty: 'sure', branches: [{ answer: 'yes', goTo: 'cold' }] }],
    next: 'cold',
    outcomes: [],
  });
});

test('an unknown answer explores both branches and yields a set of outcomes', () => {
  const found = walk(tree, { hungry: unknown, cold: guess('no') });
  expect(found.outcomes).toEqual(['salad', 'wait']);
  expect(found.path.map(({ question, answer, branches }) => [question, answer, branches.length])).toEqual([
    ['hungry', 'unknown', 2],
    ['cold', 'no', 1],
  ]);
  expect(found).not.toHaveProperty('next');
});

test('an answer that is marked unknown does not take the side that it leans to', () => {
  expect(walk(tree, { hungry: { answer: 'no', certainty: 'unknown' }, cold: sure('yes') }).outcomes).toEqual(['soup', 'wait']);
});

test('one branch can end while another still asks', () => {
  expect(walk(tree, { hungry: unknown })).toMatchObject({ next: 'cold', outcomes: ['wait'] });
  expect(possibleOutcomes(tree, { hungry: unknown })).toEqual(['wait', 'soup', 'salad']);
});

test('changing an earlier answer keeps the later ones for the way back', () => {
  const answers = { hungry: sure('yes'), cold: sure('yes') };
  expect(walk(tree, { ...answers, hungry: sure('no') }).outcomes).toEqual(['wait']);
  expect(walk(tree, { ...answers, hungry: sure('yes') }).outcomes).toEqual(['soup']);
});

test('answers to questions that the tree does not have change nothing', () => {
  const answers = { hungry: sure('no') };
  expect(walk(tree, { ...answers, constructor: sure('yes'), thirsty: sure('yes') })).toEqual(walk(tree, answers));
  const odd = { ...tree, firstQuestion: 'constructor', questions: [question('constructor', 'wait', 'soup')] };
  expect(walk(odd, {}).next).toBe('constructor');
});

test('flipping one answer shows where the walk would have gone', () => {
  expect(flips(tree, { hungry: sure('yes'), cold: guess('yes') }).rows).toEqual([
    { question: 'hungry', from: 'yes', certainty: 'sure', to: 'no', outcomes: ['wait'], changesOutcome: true },
    { question: 'cold', from: 'yes', certainty: 'guess', to: 'no', outcomes: ['salad'], changesOutcome: true },
  ]);
});

test('an unknown answer is settled both ways', () => {
  const { now, rows, robustness } = flips(tree, { hungry: sure('yes'), cold: unknown });
  expect(now).toEqual(['soup', 'salad']);
  expect(rows.filter(({ question }) => question === 'cold').map(({ to, outcomes }) => [to, outcomes])).toEqual([
    ['yes', ['soup']],
    ['no', ['salad']],
  ]);
  expect(robustness).toBe(0);
});

/** Two ways to soup: hungry and cold, or not hungry but ill. Only reversing two answers changes it. */
const twoWays: DecisionTree = {
  ...tree,
  questions: [question('hungry', 'cold', 'ill'), question('cold', 'soup', 'salad'), question('ill', 'soup', 'wait')],
};

test('robustness counts the answers that would have to be wrong together', () => {
  const answers = { hungry: sure('yes'), cold: sure('yes'), ill: sure('yes') };
  expect(flips(twoWays, answers)).toMatchObject({ now: ['soup'], robustness: 1, fewest: [{ question: 'cold', to: 'no' }] });
  const firm = {
    ...twoWays,
    questions: [question('hungry', 'soup', 'ill'), question('ill', 'soup', 'wait')],
    outcomes: [outcome('wait'), outcome('soup')],
  };
  const { robustness, fewest, rows } = flips(firm, { hungry: sure('yes'), ill: sure('yes') });
  expect(robustness).toBe(2);
  expect(fewest).toEqual([
    { question: 'hungry', to: 'no' },
    { question: 'ill', to: 'no' },
  ]);
  expect(rows.map(({ changesOutcome }) => changesOutcome)).toEqual([false]);
});

test('an outcome that nothing can change has no robustness to count', () => {
  const always = { ...tree, questions: [question('hungry', 'soup', 'soup')], outcomes: [outcome('soup')] };
  expect(flips(always, { hungry: sure('yes') })).toMatchObject({ now: ['soup'], robustness: undefined, fewest: [] });
});

test('the cheapest thing to find out next is the quickest question that is not sure and decides something', () => {
  const slow = { ...tree, questions: [{ ...question('hungry', 'cold', 'wait'), daysToFindOut: 3 }, question('cold', 'soup', 'salad')] };
  expect(flips(slow, { hungry: guess('yes'), cold: unknown }).findOutNext).toEqual({
    question: 'cold',
    days: 1,
    ifYes: ['soup'],
    ifNo: ['salad'],
  });
  expect(flips(slow, { hungry: guess('yes'), cold: sure('yes') }).findOutNext).toMatchObject({ question: 'hungry', days: 3 });
  expect(flips(tree, { hungry: guess('yes'), cold: unknown }).findOutNext).toMatchObject({ question: 'cold' });
  expect(flips(tree, { hungry: sure('no') })).not.toHaveProperty('findOutNext');
});

test('before the first answer every outcome is possible and the quickest question comes first', () => {
  expect(flips(tree, {})).toMatchObject({ now: ['wait', 'soup', 'salad'], rows: [], robustness: 0, findOutNext: { question: 'hungry' } });
});

test('any set of answers on any tree, sound or not, gives a walk that ends, and unknowns only widen it', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const target = fc.constantFrom(...ids, 'x', 'y', 'z', 'nowhere');
  const anyTree = fc.array(fc.tuple(target, target), { minLength: 4, maxLength: 4 }).map(
    (routes): DecisionTree => ({
      ...tree,
      firstQuestion: 'a',
      questions: routes.map(([yes, no], index) => question(ids[index] ?? 'a', yes, no)),
      outcomes: ['x', 'y', 'z'].map(outcome),
    }),
  );
  const given = fc.oneof(fc.constantFrom(sure('yes'), sure('no'), guess('yes'), guess('no')), fc.constant(unknown));
  const anyAnswers: fc.Arbitrary<Answers> = fc.dictionary(fc.constantFrom(...ids, 'gone'), given);
  fc.assert(
    fc.property(anyTree, anyAnswers, fc.constantFrom(...ids), (some, answers, id) => {
      const { path, next, outcomes } = walk(some, answers);
      expect(new Set(path.map(({ question }) => question)).size).toBe(path.length);
      expect(outcomes.every((reached) => possibleOutcomes(some, answers).includes(reached))).toBe(true);
      if (next === undefined) expect(new Set(possibleOutcomes(some, answers))).toEqual(new Set(outcomes));
      const wider = possibleOutcomes(some, { ...answers, [id]: unknown });
      expect(possibleOutcomes(some, answers).every((still) => wider.includes(still))).toBe(true);
      const { robustness, fewest, now } = flips(some, answers);
      if (robustness === undefined || now.length > 1 || faults(some).some((fault) => fault.includes('back to itself'))) return;
      const reversed = Object.fromEntries(fewest.map(({ question, to }) => [question, sure(to)]));
      expect(possibleOutcomes(some, { ...answers, ...reversed })).not.toEqual(now);
    }),
    { numRuns: 500 },
  );
});
