import { fieldOf, type UsageReading, type UsageResult } from './usage-reading';

/** Refuses tokens of a modality that is priced apart from the text around it. */
function refuseModalities(read: UsageReading, field: string, modalities: readonly string[]) {
  const details = fieldOf(read.raw, field);
  if (!Array.isArray(details)) return;
  for (const detail of details) {
    const modality = fieldOf(detail, 'modality');
    if (typeof modality === 'string' && modalities.includes(modality) && Number(fieldOf(detail, 'tokenCount') ?? 0) > 0) {
      read.refuse(`${field} counts ${modality.toLowerCase()} tokens, which have a price of their own and cannot be priced as text.`);
    }
  }
}

/**
 * `usageMetadata`: the prompt includes what was cached; thoughts come on top of the candidates, tool results on top of the prompt.
 * Storage of a cache is billed by the hour and is not in the counts. Source: Gemini API reference, UsageMetadata.
 */
export function geminiUsage(read: UsageReading): UsageResult {
  const prompt = read.needed('promptTokenCount');
  const cacheRead = read.count('cachedContentTokenCount');
  const toolUse = read.count('toolUsePromptTokenCount').tokens;
  const output = read.count('candidatesTokenCount').tokens;
  const reasoningOutput = read.count('thoughtsTokenCount').tokens;
  refuseModalities(read, 'promptTokensDetails', ['AUDIO']);
  refuseModalities(read, 'candidatesTokensDetails', ['AUDIO', 'IMAGE', 'VIDEO']);
  const spoken = prompt.tokens + output + reasoningOutput;
  // Whether the total counts tool results differs between the two APIs that answer in this shape.
  read.sumsTo('totalTokenCount', 'the sum of prompt, candidates, thoughts and tool results', spoken + toolUse, spoken);
  return read.result({ uncachedInput: read.rest(prompt, cacheRead) + toolUse, cacheRead: cacheRead.tokens, output, reasoningOutput });
}
