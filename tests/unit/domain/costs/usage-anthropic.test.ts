import { expect, test } from 'vitest';
import { normaliseUsage } from '@/lib/domain/costs/usage';

const message = {
  input_tokens: 2_048,
  cache_creation_input_tokens: 248,
  cache_read_input_tokens: 1_800,
  cache_creation: { ephemeral_5m_input_tokens: 148, ephemeral_1h_input_tokens: 100 },
  output_tokens: 503,
  output_tokens_details: { thinking_tokens: 400 },
  server_tool_use: { web_search_requests: 2, web_fetch_requests: 0 },
  service_tier: 'standard',
};

test('in Messages the input leaves out everything cached, and thinking is part of the output', () => {
  expect(normaliseUsage('anthropic', message)).toEqual({
    buckets: { uncachedInput: 2_048, cacheRead: 1_800, cacheWrite5m: 148, cacheWrite1h: 100, output: 103, reasoningOutput: 400 },
    requests: 1,
    webSearches: 2,
  });
});

test('cache writes without a split are five-minute writes', () => {
  // BerriAI/litellm#9812 (vector C1).
  const usage = { input_tokens: 3, cache_creation_input_tokens: 12_304, cache_read_input_tokens: 0, output_tokens: 550 };
  expect(normaliseUsage('anthropic', { model: 'claude-3-7-sonnet', usage })).toMatchObject({
    buckets: { uncachedInput: 3, cacheRead: 0, cacheWrite5m: 12_304, cacheWrite1h: 0, output: 550 },
  });
});

test('a cache may hold far more than the uncached input', () => {
  expect(
    normaliseUsage('anthropic', { input_tokens: 1, cache_read_input_tokens: 90_000, output_tokens: 1, cache_creation: null }),
  ).toMatchObject({
    buckets: { uncachedInput: 1, cacheRead: 90_000 },
  });
});

test('a split of the cache writes that does not add up is refused', () => {
  expect(normaliseUsage('anthropic', { ...message, cache_creation_input_tokens: 300 })).toEqual({
    refused: 'cache_creation_input_tokens (300) is not the sum of the five-minute and the one-hour cache writes (248).',
  });
});

test('a missing count is refused, not taken for zero', () => {
  expect(normaliseUsage('anthropic', { input_tokens: 10 })).toEqual({ refused: 'output_tokens is missing.' });
});

test('the usage report is split already and does not say how many calls it covers', () => {
  const row = {
    uncached_input_tokens: 1_500,
    cache_read_input_tokens: 200,
    cache_creation: { ephemeral_1h_input_tokens: 1_000, ephemeral_5m_input_tokens: 500 },
    output_tokens: 500,
    server_tool_use: { web_search_requests: 10 },
  };
  expect(normaliseUsage('anthropic-usage', row)).toEqual({
    buckets: { uncachedInput: 1_500, cacheRead: 200, cacheWrite5m: 500, cacheWrite1h: 1_000, output: 500, reasoningOutput: 0 },
    requests: undefined,
    webSearches: 10,
  });
});

test('at Bedrock the input leaves out what was cached, whether or not the total counts it', () => {
  const usage = { inputTokens: 30, outputTokens: 628, cacheReadInputTokens: 1_000, cacheWriteInputTokens: 50 };
  const buckets = { uncachedInput: 30, cacheRead: 1_000, cacheWrite5m: 50, cacheWrite1h: 0, output: 628, reasoningOutput: 0 };
  expect(normaliseUsage('bedrock', { ...usage, totalTokens: 658 })).toMatchObject({ buckets });
  expect(normaliseUsage('bedrock', { ...usage, totalTokens: 1_708 })).toMatchObject({ buckets });
  expect(normaliseUsage('bedrock', { ...usage, totalTokens: 700 })).toEqual({
    refused: 'totalTokens (700) is not inputTokens + outputTokens, with or without the cached tokens (658).',
  });
});

test('Bedrock may split its cache writes by how long they are kept', () => {
  const usage = {
    inputTokens: 1,
    outputTokens: 1,
    cacheWriteInputTokens: 30,
    cacheDetails: [
      { ttl: '1h', inputTokens: 20 },
      { ttl: '5m', inputTokens: 10 },
    ],
  };
  expect(normaliseUsage('bedrock', usage)).toMatchObject({ buckets: { cacheWrite5m: 10, cacheWrite1h: 20 } });
  expect(normaliseUsage('bedrock', { ...usage, cacheDetails: [{ ttl: '1d', inputTokens: 30 }] })).toMatchObject({
    refused: 'cacheDetails has an entry that is not a whole number of tokens kept for 5m or 1h.',
  });
});
