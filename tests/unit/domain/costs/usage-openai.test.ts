import { expect, test } from 'vitest';
import { normaliseUsage } from '@/lib/domain/costs/usage';

/** The usage example of the OpenAI reference, as quoted in BerriAI/litellm#6215 (vector C6). */
const chat = {
  prompt_tokens: 2_006,
  completion_tokens: 300,
  total_tokens: 2_306,
  prompt_tokens_details: { cached_tokens: 1_920, audio_tokens: 0 },
  completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0, accepted_prediction_tokens: 0, rejected_prediction_tokens: 0 },
};
const buckets = { uncachedInput: 86, cacheRead: 1_920, cacheWrite5m: 0, cacheWrite1h: 0, output: 300, reasoningOutput: 0 };

test('in chat completions the prompt includes what was cached', () => {
  expect(normaliseUsage('openai-chat', chat)).toEqual({ buckets, requests: 1, webSearches: 0 });
});

test('a whole response is read at its usage', () => {
  expect(normaliseUsage('openai-chat', { id: 'chatcmpl-1', model: 'gpt-4o', usage: chat })).toMatchObject({ buckets });
});

test('cache writes are taken out of the prompt and reasoning out of the completion', () => {
  const usage = {
    prompt_tokens: 2_600,
    completion_tokens: 300,
    prompt_tokens_details: { cached_tokens: 2_000, cache_write_tokens: 400 },
    completion_tokens_details: { reasoning_tokens: 100 },
  };
  expect(normaliseUsage('openai-chat', usage)).toMatchObject({
    buckets: { uncachedInput: 200, cacheRead: 2_000, cacheWrite5m: 400, output: 200, reasoningOutput: 100 },
  });
});

test('cached tokens beyond the prompt mean that the counts are of another kind, so they are refused', () => {
  const usage = { prompt_tokens: 100, completion_tokens: 1, prompt_tokens_details: { cached_tokens: 200 } };
  expect(normaliseUsage('openai-chat', usage)).toEqual({
    refused: 'prompt_tokens_details.cached_tokens (200) exceeds prompt_tokens (100), which should include it.',
  });
});

test('a total that is not the sum of its sides is refused', () => {
  expect(normaliseUsage('openai-chat', { prompt_tokens: 32, completion_tokens: 9, total_tokens: 135 })).toEqual({
    refused: 'total_tokens (135) is not prompt_tokens + completion_tokens (41).',
  });
});

test('audio is not priced as text', () => {
  expect(normaliseUsage('openai-chat', { ...chat, prompt_tokens_details: { audio_tokens: 5 } })).toEqual({
    refused: 'prompt_tokens_details.audio_tokens counts audio tokens, which have a price of their own and cannot be priced as text.',
  });
});

test('responses count as chat completions do, under other names', () => {
  const usage = {
    input_tokens: 328,
    input_tokens_details: { cached_tokens: 300 },
    output_tokens: 52,
    output_tokens_details: { reasoning_tokens: 32 },
    total_tokens: 380,
  };
  expect(normaliseUsage('openai-responses', { response: { usage } })).toMatchObject({
    buckets: { uncachedInput: 28, cacheRead: 300, output: 20, reasoningOutput: 32 },
  });
});

test('at xAI reasoning comes on top of the completion', () => {
  const usage = {
    prompt_tokens: 32,
    completion_tokens: 9,
    total_tokens: 135,
    prompt_tokens_details: { text_tokens: 32, audio_tokens: 0, image_tokens: 0, cached_tokens: 6 },
    completion_tokens_details: { reasoning_tokens: 94, audio_tokens: 0, accepted_prediction_tokens: 0, rejected_prediction_tokens: 0 },
  };
  expect(normaliseUsage('xai', usage)).toMatchObject({ buckets: { uncachedInput: 26, cacheRead: 6, output: 9, reasoningOutput: 94 } });
  expect(normaliseUsage('xai', { ...usage, total_tokens: 41 })).toEqual({
    refused: 'total_tokens (41) is not prompt_tokens + completion_tokens + reasoning_tokens (135).',
  });
});

test('OpenRouter counts as chat completions do, with its own cost beside', () => {
  const usage = {
    prompt_tokens: 194,
    completion_tokens: 2,
    total_tokens: 196,
    cost: 0.95,
    cost_details: { upstream_inference_cost: 19 },
    prompt_tokens_details: { cached_tokens: 100, cache_write_tokens: 50, audio_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0 },
  };
  expect(normaliseUsage('openrouter', usage)).toMatchObject({
    buckets: { uncachedInput: 44, cacheRead: 100, cacheWrite5m: 50, output: 2 },
  });
});

const report = {
  object: 'organization.usage.completions.result',
  input_tokens: 1_000,
  input_uncached_tokens: 400,
  input_cached_tokens: 500,
  input_cache_write_tokens: 100,
  output_tokens: 200,
  num_model_requests: 5,
  project_id: null,
  model: null,
};

test('a usage report is a sum over its requests', () => {
  expect(normaliseUsage('openai-usage', report)).toEqual({
    buckets: { uncachedInput: 400, cacheRead: 500, cacheWrite5m: 100, cacheWrite1h: 0, output: 200, reasoningOutput: 0 },
    requests: 5,
    webSearches: 0,
  });
});

test('a report whose uncached tokens do not fit the rest is refused', () => {
  expect(normaliseUsage('openai-usage', { ...report, input_uncached_tokens: 500 })).toEqual({
    refused: 'input_uncached_tokens (500) is not input_tokens without what was cached and written (400).',
  });
});
