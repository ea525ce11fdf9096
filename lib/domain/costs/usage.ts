import { anthropicUsage, anthropicUsageReport, bedrockUsage } from './usage-anthropic';
import { aiSdkUsage, langfuseUsage, litellmUsage, otelUsage } from './usage-gateways';
import { geminiUsage } from './usage-gemini';
import { openAiChatUsage, openAiResponsesUsage, openAiUsageReport, xaiUsage } from './usage-openai';
import { fieldOf, type UsageReading, type UsageResult, usageReading } from './usage-reading';

export type { TokenBuckets } from './token-buckets';

/** How each source counts, and where the counts sit when a whole response or record is given instead of its usage. */
const sources = {
  'openai-chat': { read: openAiChatUsage, inside: ['usage'] },
  'openai-responses': { read: openAiResponsesUsage, inside: ['usage', 'response.usage'] },
  anthropic: { read: anthropicUsage, inside: ['usage', 'message.usage'] },
  gemini: { read: geminiUsage, inside: ['usageMetadata'] },
  bedrock: { read: bedrockUsage, inside: ['usage', 'metadata.usage'] },
  xai: { read: xaiUsage, inside: ['usage'] },
  litellm: { read: litellmUsage, inside: ['usage', 'usage_object', 'metadata.usage_object'] },
  langfuse: { read: langfuseUsage, inside: ['usage_details', 'usageDetails'] },
  otel: { read: otelUsage, inside: ['attributes'] },
  'ai-sdk': { read: aiSdkUsage, inside: ['usage', 'totalUsage'] },
  openrouter: { read: openAiChatUsage, inside: ['usage'] },
  'openai-usage': { read: openAiUsageReport, inside: [] },
  'anthropic-usage': { read: anthropicUsageReport, inside: [] },
} as const satisfies {
  readonly [source: string]: { readonly read: (usage: UsageReading) => UsageResult; readonly inside: readonly string[] };
};

export type UsageSource = keyof typeof sources;

/** Every source that can be read. */
export const usageSources = Object.keys(sources) as readonly UsageSource[];

/**
 * A usage object, as the source gave it, in disjoint buckets; or a sentence that names the field and the reason when it cannot be read
 * without a guess: a count that is missing, negative, fractional or beyond 2⁵³, parts that exceed their total, names that disagree, kinds
 * of token priced apart. A whole response or record is read at its usage. Never throws.
 */
export function normaliseUsage(source: UsageSource, raw: unknown): UsageResult {
  const { read, inside } = sources[source];
  const found = inside.map((field) => fieldOf(raw, field)).find((usage) => typeof usage === 'object');
  return read(usageReading(found ?? raw));
}
