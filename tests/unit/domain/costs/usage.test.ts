import fc from 'fast-check';
import { expect, test } from 'vitest';
import { totalInputTokens, totalOutputTokens } from '@/lib/domain/costs/token-buckets';
import { normaliseUsage, usageSources } from '@/lib/domain/costs/usage';

const tokens = fc.integer({ min: 0, max: 2 ** 40 });

test('whatever the split, the buckets add up to the input and output that the provider counted', () => {
  fc.assert(
    fc.property(tokens, tokens, tokens, tokens, tokens, (fresh, cached, written, visible, reasoning) => {
      const input = fresh + cached + written;
      const output = visible + reasoning;
      const usage = {
        prompt_tokens: input,
        completion_tokens: output,
        total_tokens: input + output,
        prompt_tokens_details: { cached_tokens: cached, cache_write_tokens: written },
        completion_tokens_details: { reasoning_tokens: reasoning },
      };
      const result = normaliseUsage('openai-chat', usage);
      if ('refused' in result) throw new Error(result.refused);
      expect(totalInputTokens(result.buckets)).toBe(input);
      expect(totalOutputTokens(result.buckets)).toBe(output);
      expect(result.buckets).toMatchObject({ uncachedInput: fresh, cacheRead: cached, cacheWrite5m: written, reasoningOutput: reasoning });
    }),
  );
});

test('one call gives the same buckets through every source that can say as much', () => {
  const buckets = { uncachedInput: 100, cacheRead: 30, cacheWrite5m: 0, cacheWrite1h: 0, output: 20, reasoningOutput: 5 };
  const chat = {
    prompt_tokens: 130,
    completion_tokens: 25,
    prompt_tokens_details: { cached_tokens: 30 },
    completion_tokens_details: { reasoning_tokens: 5 },
  };
  const said = {
    'openai-chat': chat,
    openrouter: chat,
    litellm: chat,
    'openai-responses': {
      input_tokens: 130,
      output_tokens: 25,
      input_tokens_details: { cached_tokens: 30 },
      output_tokens_details: { reasoning_tokens: 5 },
    },
    xai: { ...chat, completion_tokens: 20 },
    anthropic: { input_tokens: 100, cache_read_input_tokens: 30, output_tokens: 25, output_tokens_details: { thinking_tokens: 5 } },
    gemini: { promptTokenCount: 130, cachedContentTokenCount: 30, candidatesTokenCount: 20, thoughtsTokenCount: 5 },
    langfuse: { input: 100, input_cached_tokens: 30, output: 20, output_reasoning_tokens: 5 },
    otel: {
      'gen_ai.usage.input_tokens': 130,
      'gen_ai.usage.cache_read.input_tokens': 30,
      'gen_ai.usage.output_tokens': 25,
      'gen_ai.usage.reasoning.output_tokens': 5,
    },
    'ai-sdk': {
      inputTokens: 130,
      inputTokenDetails: { cacheReadTokens: 30 },
      outputTokens: 25,
      outputTokenDetails: { reasoningTokens: 5 },
    },
  } as const;
  for (const source of usageSources) {
    if (source in said) expect(normaliseUsage(source, said[source as keyof typeof said]), source).toMatchObject({ buckets });
  }
});

test('anything at all gets an answer, and counts in it are whole, exact and not negative', () => {
  fc.assert(
    fc.property(fc.constantFrom(...usageSources), fc.oneof(fc.jsonValue(), fc.anything()), (source, raw) => {
      const result = normaliseUsage(source, raw);
      if ('refused' in result) expect(result.refused).toMatch(/\.$/);
      else expect(Object.values(result.buckets).every((count) => Number.isSafeInteger(count) && count >= 0)).toBe(true);
    }),
  );
});

test('every source refuses an object without its counts', () => {
  for (const source of usageSources)
    expect(normaliseUsage(source, { tokens: 5 }), source).toEqual({ refused: expect.stringMatching(/ is missing\.$/) });
});
