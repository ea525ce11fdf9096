import { cacheWritesOf } from './usage-anthropic';
import { fieldOf, type UsageReading, type UsageResult, usageReading } from './usage-reading';

/** LiteLLM's `usage_object`: the prompt includes what was cached and written, whatever the provider said. Source: LiteLLM, types/utils.py, Usage. */
export function litellmUsage(read: UsageReading): UsageResult {
  const input = read.needed('prompt_tokens');
  const output = read.needed('completion_tokens');
  const cacheRead = read.agreed('prompt_tokens_details.cached_tokens', 'cache_read_input_tokens');
  const written = read.agreed('cache_creation_input_tokens', 'prompt_tokens_details.cache_creation_tokens');
  const details = 'prompt_tokens_details.cache_creation_token_details';
  const writes = cacheWritesOf(read, written.field, `${details}.ephemeral_5m_input_tokens`, `${details}.ephemeral_1h_input_tokens`);
  const reasoning = read.count('completion_tokens_details.reasoning_tokens');
  read.none('prompt_tokens_details.audio_tokens', 'audio tokens');
  read.none('completion_tokens_details.audio_tokens', 'audio tokens');
  read.sumsTo('total_tokens', 'prompt_tokens + completion_tokens', input.tokens + output.tokens);
  return read.result(
    {
      uncachedInput: read.rest(input, cacheRead, { field: written.field, tokens: writes.cacheWrite5m + writes.cacheWrite1h }),
      cacheRead: cacheRead.tokens,
      ...writes,
      output: read.rest(output, reasoning),
      reasoningOutput: reasoning.tokens,
    },
    { webSearches: read.count('server_tool_use.web_search_requests').tokens },
  );
}

const langfuseRead = ['input_cached_tokens', 'input_cache_read', 'cache_read_input_tokens'] as const;
const langfuseWrite = ['input_cache_creation', 'cache_creation_input_tokens'] as const;
const langfuseSplit = ['input_cache_creation_5m', 'input_cache_creation_1h'] as const;
const langfuseKnown = ['input', 'output', 'output_reasoning_tokens', 'total', ...langfuseRead, ...langfuseWrite, ...langfuseSplit];

/** Langfuse `usage_details`: every count stands by itself. A kind of token that is not known here is refused, not dropped. Source: Langfuse, model usage and cost. */
export function langfuseUsage(read: UsageReading): UsageResult {
  const written = read.agreed(...langfuseWrite);
  const buckets = {
    uncachedInput: read.needed('input').tokens,
    cacheRead: read.agreed(...langfuseRead).tokens,
    ...cacheWritesOf(read, written.field, ...langfuseSplit),
    output: read.needed('output').tokens,
    reasoningOutput: read.count('output_reasoning_tokens').tokens,
  };
  for (const field of Object.keys(Object(read.raw))) {
    if (!langfuseKnown.includes(field) && read.count(field).tokens > 0) read.refuse(`${field} is a kind of token that cannot be priced.`);
  }
  const sum = Object.values(buckets).reduce((tokens, bucket) => tokens + bucket, 0);
  read.sumsTo('total', 'the sum of the other counts', sum);
  return read.result(buckets);
}

const attribute = 'gen_ai.usage';
const inference = 'llm.token_count';

/** OTLP attributes as one object: a list of keys with typed values (whole numbers may be text there), or the object itself. */
function attributesOf(raw: unknown): unknown {
  if (!Array.isArray(raw)) return raw;
  return Object.fromEntries(
    raw.map((entry) => {
      const value = fieldOf(entry, 'value');
      const whole = fieldOf(value, 'intValue') ?? fieldOf(value, 'doubleValue') ?? fieldOf(value, 'stringValue');
      return [String(fieldOf(entry, 'key')), typeof whole === 'string' && /^\d+$/.test(whole) ? Number(whole) : whole];
    }),
  );
}

/**
 * Attributes of an OpenTelemetry GenAI span, in any of the three generations of names, OpenInference included. Input includes what was
 * cached and written, output includes reasoning. Source: semantic-conventions-genai; semantic conventions 1.36 to 1.41; OpenInference.
 */
export function otelUsage(span: UsageReading): UsageResult {
  const read = usageReading(attributesOf(span.raw));
  const input = read.agreed(`${attribute}.input_tokens`, `${attribute}.prompt_tokens`, `${inference}.prompt`);
  const output = read.agreed(`${attribute}.output_tokens`, `${attribute}.completion_tokens`, `${inference}.completion`);
  for (const { field } of [input, output]) read.needed(field);
  const cacheRead = read.agreed(
    `${attribute}.cache_read.input_tokens`,
    `${attribute}.cache_read_input_tokens`,
    `${inference}.prompt_details.cache_read`,
  );
  const cacheWrite = read.agreed(
    `${attribute}.cache_write.input_tokens`,
    `${attribute}.cache_creation.input_tokens`,
    `${attribute}.cache_creation_input_tokens`,
    `${attribute}.input_tokens.cache_write`,
    `${inference}.prompt_details.cache_write`,
  );
  const reasoning = read.agreed(`${attribute}.reasoning.output_tokens`, `${inference}.completion_details.reasoning`);
  for (const side of ['input', 'output']) read.none(`${attribute}.audio.${side}_tokens`, 'audio tokens');
  return read.result({
    uncachedInput: read.rest(input, cacheRead, cacheWrite),
    cacheRead: cacheRead.tokens,
    cacheWrite5m: cacheWrite.tokens,
    output: read.rest(output, reasoning),
    reasoningOutput: reasoning.tokens,
  });
}

/**
 * The AI SDK's usage from version 6: `inputTokens` is the total and the details say what of it was cached. Before version 6 it depended on
 * the provider, so cached tokens without details are refused. Source: typings of `ai` 6.0, LanguageModelUsage.
 */
export function aiSdkUsage(read: UsageReading): UsageResult {
  const input = read.needed('inputTokens');
  const output = read.needed('outputTokens');
  if (read.count('cachedInputTokens').tokens > 0 && !read.has('inputTokenDetails')) {
    read.refuse('inputTokenDetails is missing: without it cachedInputTokens may or may not be part of inputTokens.');
  }
  const cacheRead = read.agreed('inputTokenDetails.cacheReadTokens', 'cachedInputTokens');
  const cacheWrite = read.count('inputTokenDetails.cacheWriteTokens');
  const reasoning = read.agreed('outputTokenDetails.reasoningTokens', 'reasoningTokens');
  const uncachedInput = read.rest(input, cacheRead, cacheWrite);
  read.sumsTo('inputTokenDetails.noCacheTokens', 'inputTokens without what was cached and written', uncachedInput);
  read.sumsTo('totalTokens', 'inputTokens + outputTokens', input.tokens + output.tokens);
  return read.result({
    uncachedInput,
    cacheRead: cacheRead.tokens,
    cacheWrite5m: cacheWrite.tokens,
    output: read.rest(output, reasoning),
    reasoningOutput: reasoning.tokens,
  });
}
