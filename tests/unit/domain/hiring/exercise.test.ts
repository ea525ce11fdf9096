import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rubric } from '@/content/hiring/rubric';
import { accuracyPerSignal, type Exercise, type ExerciseRating, exerciseFaults, exerciseResult } from '@/lib/domain/hiring/exercise';

const green = 'rag-separates-retrieval-from-generation';
const red = 'rag-cannot-isolate-the-failure';
const pattern = 'cannot-separate-retrieval-from-generation';

const filler = Array.from({ length: 200 }, () => 'word').join(' ');
const sound: Exercise = {
  id: 'wrong-how',
  version: 1,
  areaId: 'rag',
  rubricVersion: 1,
  title: 'Wrong how',
  question: 'How do you debug it?',
  answer: `First I ask: wrong how? ${filler}`,
  gold: {
    rating: 4,
    reason: 'It opens with “wrong how?”, which a 3 does not.',
    signals: [
      { signalId: green, present: true, why: 'Said first.', quote: 'wrong how?' },
      { signalId: red, present: false, why: 'Never guesses.' },
      { signalId: pattern, present: false, why: 'Splits before mending.' },
    ],
  },
};
const withGold = (gold: Partial<Exercise['gold']>): Exercise => ({ ...sound, gold: { ...sound.gold, ...gold } });
const judged = (present: readonly string[]) =>
  [green, red, pattern].map((signalId) => ({ signalId, present: present.includes(signalId), why: 'Why.', quote: 'wrong how?' }));

describe('the faults of an exercise', () => {
  test('a sound one has none', () => {
    expect(exerciseFaults(sound, rubric)).toEqual([]);
  });

  test.each<[string, Exercise, string]>([
    ['an id that is not kebab-case', { ...sound, id: 'Wrong How' }, 'the id "Wrong How" is not kebab-case'],
    ['another rubric version', { ...sound, rubricVersion: 2 }, 'it is written under rubric version 2'],
    ['an answer too short to judge', { ...sound, answer: 'wrong how? Hm.' }, 'its answer has 3 words'],
    ['an answer too long to read', { ...sound, answer: `wrong how? ${filler} ${filler}` }, 'its answer has 402 words'],
    ['an empty question', { ...sound, question: ' ' }, 'its question is empty'],
    ['an area that does not exist', { ...sound, areaId: 'vision' }, 'the area "vision" does not exist'],
    ['a reason that quotes nothing', withGold({ reason: 'Good.' }), 'the gold reason quotes nothing'],
    [
      'a reason that quotes what was not said',
      withGold({ reason: 'Said “wrong why?”.' }),
      'the gold reason quotes “wrong why?”, which is not in the answer',
    ],
    [
      'a signal quoted with what was not said',
      withGold({ signals: [{ signalId: green, present: true, why: 'Said.', quote: 'never said' }, ...judged([]).slice(1)] }),
      `${green} quotes “never said”, which is not in the answer`,
    ],
    [
      'a signal present without a quote',
      withGold({ signals: [{ signalId: green, present: true, why: 'Said.' }, ...judged([]).slice(1)] }),
      `"${green}" is present without a quote`,
    ],
    [
      'a signal of another area',
      withGold({ signals: [...judged([green]), { signalId: 'evals-treats-evals-as-load-bearing', present: false, why: 'No.' }] }),
      '"evals-treats-evals-as-load-bearing" is neither a signal of RAG nor an anti-pattern',
    ],
    ['a signal judged twice', withGold({ signals: [...judged([green]), ...judged([]).slice(1, 2)] }), `"${red}" is judged twice`],
    ['a signal of the area not judged', withGold({ signals: judged([green]).slice(0, 1) }), `"${red}" is not judged`],
    ['a 4 without the green signal', withGold({ signals: judged([]) }), 'it is rated 4 without the green signal'],
    [
      'a 3 with the green signal',
      withGold({ rating: 3, signals: judged([green]) }),
      'it is rated 3 with the green signal present, which makes it a 4',
    ],
    [
      'a 3 with an anti-pattern',
      withGold({ rating: 3, signals: judged([pattern]) }),
      'it is rated 3 with a red signal or an anti-pattern present',
    ],
    [
      'a 1 with nothing red',
      withGold({ rating: 1, signals: judged([]) }),
      'it is rated 1 with neither the red signal nor an anti-pattern present',
    ],
  ])('%s is one', (_what, exercise, fault) => {
    expect(exerciseFaults(exercise, rubric)).toEqual([fault]);
  });

  test('a 2 may carry the red signal or the green one, because the bar and the signal are different questions', () => {
    expect(exerciseFaults(withGold({ rating: 2, signals: judged([red]) }), rubric)).toEqual([]);
    expect(exerciseFaults(withGold({ rating: 2, signals: judged([green]) }), rubric)).toEqual([]);
  });
});

describe('the result of an exercise', () => {
  test('each signal is hit, missed, a false alarm or rightly not marked', () => {
    expect(exerciseResult(sound, { rating: 3, signalIds: [red] })).toEqual({
      ratingDifference: -1,
      signals: [
        { signalId: green, outcome: 'missed' },
        { signalId: red, outcome: 'false-alarm' },
        { signalId: pattern, outcome: 'rightly-not-marked' },
      ],
      accuracy: 1 / 3,
    });
    expect(exerciseResult(sound, { rating: 4, signalIds: [green] })).toMatchObject({ ratingDifference: 0, accuracy: 1 });
  });

  test('a difference above nothing is leniency', () => {
    expect(exerciseResult(withGold({ rating: 1 }), { rating: 4, signalIds: [] }).ratingDifference).toBe(3);
  });

  test('a mark that gold does not list is a false alarm, and a mark made twice counts once', () => {
    const result = exerciseResult(sound, { rating: 4, signalIds: [green, green, 'never-operated-a-production-service'] });
    expect(result.signals.at(-1)).toEqual({ signalId: 'never-operated-a-production-service', outcome: 'false-alarm' });
    expect(result.accuracy).toBe(3 / 4);
  });

  const rating = fc.constantFrom<ExerciseRating>(1, 2, 3, 4);
  test('only gold’s own marks are fully accurate, and marking the exact opposite is wholly wrong', () => {
    fc.assert(
      fc.property(rating, fc.subarray([green, red, pattern]), fc.subarray([green, red, pattern]), (gold, present, marked) => {
        const exercise = withGold({ rating: gold, signals: judged(present) });
        const { accuracy } = exerciseResult(exercise, { rating: gold, signalIds: marked });
        const opposite = [green, red, pattern].filter((id) => !marked.includes(id));
        expect(accuracy === 1).toBe(present.length === marked.length && present.every((id) => marked.includes(id)));
        expect(accuracy + exerciseResult(exercise, { rating: gold, signalIds: opposite }).accuracy).toBeCloseTo(1, 12);
      }),
    );
  });
});

test('accuracy per signal counts each way of judging it over several exercises', () => {
  const results = [
    exerciseResult(sound, { rating: 4, signalIds: [green] }),
    exerciseResult(sound, { rating: 4, signalIds: [] }),
    exerciseResult(withGold({ rating: 1, signals: judged([red]) }), { rating: 1, signalIds: [green, red] }),
  ];
  const [first, second] = accuracyPerSignal(results);
  expect(first).toEqual({
    signalId: green,
    counts: { hit: 1, missed: 1, 'false-alarm': 1, 'rightly-not-marked': 0 },
    accuracy: 1 / 3,
  });
  expect(second?.accuracy).toBe(1);
  expect(accuracyPerSignal([])).toEqual([]);
});
