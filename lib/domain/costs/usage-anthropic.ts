import { fieldOf, type UsageReading, type UsageResult } from './usage-reading';

type CacheWrites = { readonly cacheWrite5m: number; readonly cacheWrite1h: number };

/** Cache writes by how long they are kept. Without the split they are five-minute writes, the only kind there was before the split existed. */
export function cacheWritesOf(read: UsageReading, total: string, fiveMinutes: string, oneHour: string): CacheWrites {
  if (!read.has(fiveMinutes) && !read.has(oneHour)) return { cacheWrite5m: read.count(total).tokens, cacheWrite1h: 0 };
  const writes = { cacheWrite5m: read.count(fiveMinutes).tokens, cacheWrite1h: read.count(oneHour).tokens };
  read.sumsTo(total, 'the sum of the five-minute and the one-hour cache writes', writes.cacheWrite5m + writes.cacheWrite1h);
  return writes;
}

/**
 * Messages, `usage`: input leaves out everything cached, output includes thinking. Source: Anthropic API reference; typings of
 * @anthropic-ai/sdk 1.12 (`output_tokens` "remains the inclusive, authoritative total used for billing").
 */
export function anthropicUsage(read: UsageReading): UsageResult {
  const input = read.needed('input_tokens');
  const output = read.needed('output_tokens');
  const thinking = read.count('output_tokens_details.thinking_tokens');
  return read.result(
    {
      uncachedInput: input.tokens,
      cacheRead: read.count('cache_read_input_tokens').tokens,
      ...cacheWritesOf(
        read,
        'cache_creation_input_tokens',
        'cache_creation.ephemeral_5m_input_tokens',
        'cache_creation.ephemeral_1h_input_tokens',
      ),
      output: read.rest(output, thinking),
      reasoningOutput: thinking.tokens,
    },
    { webSearches: read.count('server_tool_use.web_search_requests').tokens },
  );
}

/** One result of the organisation's messages usage report: split already, over a number of calls that it does not give. Source: Anthropic Admin API reference. */
export function anthropicUsageReport(read: UsageReading): UsageResult {
  return read.result(
    {
      uncachedInput: read.needed('uncached_input_tokens').tokens,
      cacheRead: read.count('cache_read_input_tokens').tokens,
      cacheWrite5m: read.count('cache_creation.ephemeral_5m_input_tokens').tokens,
      cacheWrite1h: read.count('cache_creation.ephemeral_1h_input_tokens').tokens,
      output: read.needed('output_tokens').tokens,
    },
    { requests: undefined, webSearches: read.count('server_tool_use.web_search_requests').tokens },
  );
}

function bedrockCacheWrites(read: UsageReading): CacheWrites {
  const total = read.count('cacheWriteInputTokens').tokens;
  const details = fieldOf(read.raw, 'cacheDetails');
  if (!Array.isArray(details) || details.length === 0) return { cacheWrite5m: total, cacheWrite1h: 0 };
  const writes = { '5m': 0, '1h': 0 };
  for (const detail of details) {
    const ttl = fieldOf(detail, 'ttl');
    const tokens = fieldOf(detail, 'inputTokens');
    if ((ttl !== '5m' && ttl !== '1h') || !Number.isSafeInteger(tokens) || Number(tokens) < 0)
      read.refuse('cacheDetails has an entry that is not a whole number of tokens kept for 5m or 1h.');
    else writes[ttl] += Number(tokens);
  }
  read.sumsTo('cacheWriteInputTokens', 'the sum of cacheDetails', writes['5m'] + writes['1h']);
  return { cacheWrite5m: writes['5m'], cacheWrite1h: writes['1h'] };
}

/** Converse, `usage`: input leaves out everything cached, output includes reasoning without telling it apart. Source: AWS Bedrock TokenUsage. */
export function bedrockUsage(read: UsageReading): UsageResult {
  const uncachedInput = read.needed('inputTokens').tokens;
  const output = read.needed('outputTokens').tokens;
  const cacheRead = read.count('cacheReadInputTokens').tokens;
  const writes = bedrockCacheWrites(read);
  const cached = cacheRead + writes.cacheWrite5m + writes.cacheWrite1h;
  // Models differ in whether the total counts what was cached.
  read.sumsTo(
    'totalTokens',
    'inputTokens + outputTokens, with or without the cached tokens',
    uncachedInput + output,
    uncachedInput + output + cached,
  );
  return read.result({ uncachedInput, cacheRead, ...writes, output });
}
