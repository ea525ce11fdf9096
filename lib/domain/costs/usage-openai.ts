import type { UsageReading, UsageResult } from './usage-reading';

const audio = 'audio tokens';

/**
 * Chat completions, `usage`: the prompt includes what was cached and written to the cache, the completion includes reasoning.
 * OpenRouter answers in the same shape. Source: OpenAI API reference; OpenRouter usage accounting.
 */
export function openAiChatUsage(read: UsageReading): UsageResult {
  const input = read.needed('prompt_tokens');
  const output = read.needed('completion_tokens');
  const cacheRead = read.count('prompt_tokens_details.cached_tokens');
  const cacheWrite = read.count('prompt_tokens_details.cache_write_tokens');
  const reasoning = read.count('completion_tokens_details.reasoning_tokens');
  read.none('prompt_tokens_details.audio_tokens', audio);
  read.none('completion_tokens_details.audio_tokens', audio);
  read.sumsTo('total_tokens', 'prompt_tokens + completion_tokens', input.tokens + output.tokens);
  return read.result(
    {
      uncachedInput: read.rest(input, cacheRead, cacheWrite),
      cacheRead: cacheRead.tokens,
      cacheWrite5m: cacheWrite.tokens,
      output: read.rest(output, reasoning),
      reasoningOutput: reasoning.tokens,
    },
    { webSearches: read.count('server_tool_use.web_search_requests').tokens },
  );
}

/** Responses, `usage`: as in chat completions, under other names. Source: OpenAI API reference. */
export function openAiResponsesUsage(read: UsageReading): UsageResult {
  const input = read.needed('input_tokens');
  const output = read.needed('output_tokens');
  const cacheRead = read.count('input_tokens_details.cached_tokens');
  const cacheWrite = read.count('input_tokens_details.cache_write_tokens');
  const reasoning = read.count('output_tokens_details.reasoning_tokens');
  read.sumsTo('total_tokens', 'input_tokens + output_tokens', input.tokens + output.tokens);
  return read.result({
    uncachedInput: read.rest(input, cacheRead, cacheWrite),
    cacheRead: cacheRead.tokens,
    cacheWrite5m: cacheWrite.tokens,
    output: read.rest(output, reasoning),
    reasoningOutput: reasoning.tokens,
  });
}

/**
 * xAI chat completions, `usage`: the prompt includes what was cached, but reasoning comes on top of the completion.
 * The total tells the two apart, so a total that fits neither is refused. Source: xAI API reference; mapping of @pydantic/genai-prices.
 */
export function xaiUsage(read: UsageReading): UsageResult {
  const input = read.needed('prompt_tokens');
  const output = read.needed('completion_tokens');
  const cacheRead = read.count('prompt_tokens_details.cached_tokens');
  const reasoning = read.count('completion_tokens_details.reasoning_tokens');
  read.none('prompt_tokens_details.audio_tokens', audio);
  read.none('completion_tokens_details.audio_tokens', audio);
  read.sumsTo('total_tokens', 'prompt_tokens + completion_tokens + reasoning_tokens', input.tokens + output.tokens + reasoning.tokens);
  return read.result({
    uncachedInput: read.rest(input, cacheRead),
    cacheRead: cacheRead.tokens,
    output: output.tokens,
    reasoningOutput: reasoning.tokens,
  });
}

/**
 * One result of the organisation's completions usage: a sum over `num_model_requests` calls. Reasoning is inside the output and not told
 * apart. Source: OpenAI API reference, organization.usage.completions.result.
 */
export function openAiUsageReport(read: UsageReading): UsageResult {
  const input = read.needed('input_tokens');
  const output = read.needed('output_tokens');
  const cacheRead = read.count('input_cached_tokens');
  const cacheWrite = read.count('input_cache_write_tokens');
  for (const field of ['input_audio_tokens', 'output_audio_tokens']) read.none(field, audio);
  const uncached = read.rest(input, cacheRead, cacheWrite);
  read.sumsTo('input_uncached_tokens', 'input_tokens without what was cached and written', uncached);
  return read.result(
    { uncachedInput: uncached, cacheRead: cacheRead.tokens, cacheWrite5m: cacheWrite.tokens, output: output.tokens },
    { requests: read.has('num_model_requests') ? read.count('num_model_requests').tokens : undefined },
  );
}
