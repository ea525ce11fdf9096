import { expect, test } from 'vitest';
import { normaliseUsage } from '@/lib/domain/costs/usage';

const litellm = {
  prompt_tokens: 14_104,
  completion_tokens: 550,
  total_tokens: 14_654,
  prompt_tokens_details: { cached_tokens: 1_797, cache_creation_tokens: 12_304 },
  cache_read_input_tokens: 1_797,
  cache_creation_input_tokens: 12_304,
};

test('LiteLLM includes the cache in the prompt even for providers that do not', () => {
  const buckets = { uncachedInput: 3, cacheRead: 1_797, cacheWrite5m: 12_304, cacheWrite1h: 0, output: 550, reasoningOutput: 0 };
  expect(normaliseUsage('litellm', litellm)).toMatchObject({ buckets });
  expect(normaliseUsage('litellm', { cache_hit: 'False', metadata: { usage_object: litellm } })).toMatchObject({ buckets });
});

test('LiteLLM’s split of cache writes is kept', () => {
  const details = {
    ...litellm.prompt_tokens_details,
    cache_creation_token_details: { ephemeral_5m_input_tokens: 304, ephemeral_1h_input_tokens: 12_000 },
  };
  expect(normaliseUsage('litellm', { ...litellm, prompt_tokens_details: details })).toMatchObject({
    buckets: { uncachedInput: 3, cacheWrite5m: 304, cacheWrite1h: 12_000 },
  });
});

test('two counts of the same cache that disagree are refused', () => {
  expect(normaliseUsage('litellm', { ...litellm, cache_read_input_tokens: 0 })).toEqual({
    refused: 'prompt_tokens_details.cached_tokens (1797) and cache_read_input_tokens (0) disagree.',
  });
});

test('a prompt that leaves out its cache is refused instead of priced', () => {
  expect(normaliseUsage('litellm', { prompt_tokens: 3, completion_tokens: 550, cache_creation_input_tokens: 12_304 })).toEqual({
    refused: 'cache_creation_input_tokens (12304) exceeds prompt_tokens (3), which should include it.',
  });
});

test('in Langfuse every count stands by itself', () => {
  const details = {
    input: 100,
    input_cached_tokens: 900,
    input_cache_creation_5m: 10,
    output: 50,
    output_reasoning_tokens: 25,
    total: 1_085,
  };
  expect(normaliseUsage('langfuse', { usage_details: details })).toMatchObject({
    buckets: { uncachedInput: 100, cacheRead: 900, cacheWrite5m: 10, output: 50, reasoningOutput: 25 },
  });
  expect(normaliseUsage('langfuse', { ...details, total: 1_000 })).toEqual({
    refused: 'total (1000) is not the sum of the other counts (1085).',
  });
});

test('a kind of token that Langfuse made up is refused, not dropped', () => {
  expect(normaliseUsage('langfuse', { input: 1, output: 1, input_audio_tokens: 7 })).toEqual({
    refused: 'input_audio_tokens is a kind of token that cannot be priced.',
  });
});

const buckets = { uncachedInput: 200, cacheRead: 2_000, cacheWrite5m: 400, cacheWrite1h: 0, output: 200, reasoningOutput: 100 };

test('a span of an OTLP request is read from its list of attributes', () => {
  const attributes = [
    { key: 'gen_ai.response.model', value: { stringValue: 'gpt-5.6-luna' } },
    { key: 'gen_ai.usage.input_tokens', value: { intValue: 2_600 } },
    { key: 'gen_ai.usage.cache_read.input_tokens', value: { intValue: '2000' } },
    { key: 'gen_ai.usage.cache_write.input_tokens', value: { intValue: 400 } },
    { key: 'gen_ai.usage.output_tokens', value: { intValue: 300 } },
    { key: 'gen_ai.usage.reasoning.output_tokens', value: { intValue: 100 } },
  ];
  expect(normaliseUsage('otel', attributes)).toMatchObject({ buckets });
  expect(normaliseUsage('otel', { name: 'chat gpt-5.6-luna', attributes })).toMatchObject({ buckets });
});

test.each([
  [
    'before the cache write was renamed',
    {
      'gen_ai.usage.input_tokens': 2_600,
      'gen_ai.usage.cache_read.input_tokens': 2_000,
      'gen_ai.usage.cache_creation.input_tokens': 400,
      'gen_ai.usage.output_tokens': 300,
      'gen_ai.usage.reasoning.output_tokens': 100,
    },
  ],
  [
    'of OpenInference',
    {
      'llm.token_count.prompt': 2_600,
      'llm.token_count.prompt_details.cache_read': 2_000,
      'llm.token_count.prompt_details.cache_write': 400,
      'llm.token_count.completion': 300,
      'llm.token_count.completion_details.reasoning': 100,
    },
  ],
])('the names %s give the same buckets', (_, attributes) => {
  expect(normaliseUsage('otel', attributes)).toMatchObject({ buckets });
});

test('a span without a count, or with one that is no longer exact, is refused', () => {
  expect(normaliseUsage('otel', { 'gen_ai.usage.input_tokens': 5 })).toEqual({ refused: 'gen_ai.usage.output_tokens is missing.' });
  const huge = [{ key: 'gen_ai.usage.input_tokens', value: { intValue: '9007199254740993' } }];
  expect(normaliseUsage('otel', huge)).toEqual({ refused: 'gen_ai.usage.input_tokens is beyond 2⁵³, where counts stop being exact.' });
});

const aiSdk = {
  inputTokens: 2_600,
  inputTokenDetails: { noCacheTokens: 200, cacheReadTokens: 2_000, cacheWriteTokens: 400 },
  outputTokens: 300,
  outputTokenDetails: { textTokens: 200, reasoningTokens: 100 },
  totalTokens: 2_900,
  reasoningTokens: 100,
  cachedInputTokens: 2_000,
};

test('the AI SDK gives the total input and what of it was cached', () => {
  expect(normaliseUsage('ai-sdk', aiSdk)).toMatchObject({ buckets });
});

test('before version 6 the AI SDK did not say whether the input includes the cache, so that is not guessed', () => {
  expect(normaliseUsage('ai-sdk', { inputTokens: 2_600, outputTokens: 300, cachedInputTokens: 2_000 })).toEqual({
    refused: 'inputTokenDetails is missing: without it cachedInputTokens may or may not be part of inputTokens.',
  });
});

test('uncached tokens that do not fit the AI SDK’s total are refused', () => {
  expect(normaliseUsage('ai-sdk', { ...aiSdk, inputTokenDetails: { ...aiSdk.inputTokenDetails, noCacheTokens: 2_600 } })).toEqual({
    refused: 'inputTokenDetails.noCacheTokens (2600) is not inputTokens without what was cached and written (200).',
  });
});
