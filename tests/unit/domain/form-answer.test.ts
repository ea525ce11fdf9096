import { expect, test } from 'vitest';
import { formAnswer } from '@/lib/domain/form-answer';
import { done, invalid, refused, untouched } from '@/lib/domain/outcome';

const initial = { title: 'Engineer', status: 'open' };

test('a form nobody has sent shows what it began with', () => {
  const answer = formAnswer(untouched, initial);
  expect([answer.text('title'), answer.text('note'), answer.list('areas'), answer.error('title')]).toEqual(['Engineer', '', [], undefined]);
});

test('a refused form gives every keystroke back, emptied fields and single ticks included', () => {
  const values = { title: '', areas: 'rag', people: ['a', 'b'] };
  for (const outcome of [
    { ...invalid({ title: 'Title is missing.' }), values },
    { ...refused('Not now.'), values },
  ]) {
    const answer = formAnswer(outcome, initial);
    expect([answer.text('title'), answer.text('status'), answer.list('areas'), answer.list('people')]).toEqual([
      '',
      '',
      ['rag'],
      ['a', 'b'],
    ]);
  }
  expect(formAnswer({ ...invalid({ title: 'Title is missing.' }), values }, initial).error('title')).toBe('Title is missing.');
});

test('a conflict keeps what was typed and says what stands now', () => {
  const answer = formAnswer(
    { status: 'conflict', message: 'Changed.', current: { title: 'Theirs', version: '3' }, values: { title: 'Mine', version: '2' } },
    initial,
  );
  expect([answer.text('title'), answer.current]).toEqual(['Mine', { title: 'Theirs', version: '3' }]);
});

test('a form that went through begins anew', () => {
  expect(formAnswer(done(), initial).text('title')).toBe('Engineer');
});
