import { expect, test } from 'vitest';
import { normaliseUsage } from '@/lib/domain/costs/usage';

const usage = {
  promptTokenCount: 1_000,
  cachedContentTokenCount: 600,
  candidatesTokenCount: 100,
  thoughtsTokenCount: 50,
  toolUsePromptTokenCount: 20,
  promptTokensDetails: [{ modality: 'TEXT', tokenCount: 1_000 }],
};
const buckets = { uncachedInput: 420, cacheRead: 600, cacheWrite5m: 0, cacheWrite1h: 0, output: 100, reasoningOutput: 50 };

test('at Gemini thoughts come on top of the candidates and tool results on top of the prompt', () => {
  expect(normaliseUsage('gemini', { usageMetadata: usage, modelVersion: 'gemini-2.5-pro' })).toMatchObject({ buckets });
});

test('the total may or may not count tool results', () => {
  expect(normaliseUsage('gemini', { ...usage, totalTokenCount: 1_170 })).toMatchObject({ buckets });
  expect(normaliseUsage('gemini', { ...usage, totalTokenCount: 1_150 })).toMatchObject({ buckets });
  expect(normaliseUsage('gemini', { ...usage, totalTokenCount: 1_100 })).toEqual({
    refused: 'totalTokenCount (1100) is not the sum of prompt, candidates, thoughts and tool results (1170).',
  });
});

test('counts of zero may be left out, the prompt may not', () => {
  expect(normaliseUsage('gemini', { promptTokenCount: 5 })).toMatchObject({ buckets: { uncachedInput: 5, output: 0 } });
  expect(normaliseUsage('gemini', { candidatesTokenCount: 5 })).toEqual({ refused: 'promptTokenCount is missing.' });
});

test('a cache larger than the prompt is refused', () => {
  expect(normaliseUsage('gemini', { promptTokenCount: 5, cachedContentTokenCount: 6 })).toEqual({
    refused: 'cachedContentTokenCount (6) exceeds promptTokenCount (5), which should include it.',
  });
});

test('sound in the prompt and pictures in the answer are not priced as text', () => {
  expect(normaliseUsage('gemini', { promptTokenCount: 5, promptTokensDetails: [{ modality: 'AUDIO', tokenCount: 5 }] })).toEqual({
    refused: 'promptTokensDetails counts audio tokens, which have a price of their own and cannot be priced as text.',
  });
  expect(
    normaliseUsage('gemini', {
      promptTokenCount: 5,
      candidatesTokenCount: 9,
      candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: 9 }],
    }),
  ).toEqual({ refused: 'candidatesTokensDetails counts image tokens, which have a price of their own and cannot be priced as text.' });
  expect(normaliseUsage('gemini', { promptTokenCount: 5, promptTokensDetails: [{ modality: 'AUDIO' }] })).toHaveProperty('buckets');
});
