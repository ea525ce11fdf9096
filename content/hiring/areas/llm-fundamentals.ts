import type { RubricArea } from '@/lib/domain/hiring/rubric';

/** Area 1 of 8: how a language model works. */
export const llmFundamentals = {
  id: 'llm-fundamentals',
  name: 'LLM fundamentals',
  purpose:
    'Whether the candidate has a working model of what happens between a prompt and its next token. Without one, latency, cost and context limits are folklore, and every capacity decision is a guess.',
  probe:
    'Explain how a transformer turns a prompt into the next token. Then: what is the KV cache, and what would happen to generation without it?',
  followUps: [
    'A model has 80 layers and 8 key-value heads of dimension 128, and keeps its cache in 16 bits. How much memory does one conversation of 8,000 tokens hold, and what does that mean for the number of users on one machine?',
    'Time to first token has doubled, and the speed of the tokens after it has not changed. What does that tell you, and what would you look at?',
  ],
  midBar:
    'Holds a correct mental model: attention lets each token draw on those before it, output comes one token at a time, and the KV cache keeps earlier keys and values so that they are not computed again.',
  seniorBar:
    'Turns the model into trade-offs and numbers: does the memory arithmetic, separates prefill from decode, and says what an architecture choice such as grouped-query attention or a longer context buys and costs.',
  greenSignal: {
    id: 'llm-fundamentals-derives-from-first-principles',
    polarity: 'green',
    text: 'Derives the answer from first principles instead of recalling it',
  },
  redSignal: { id: 'llm-fundamentals-buzzwords-only', polarity: 'red', text: 'Offers buzzwords with no mechanism behind them' },
  anchors: [
    'Names the parts without saying what they do: “attention is how it understands context”, “the cache stores earlier answers”. Asked why memory grows with the conversation, repeats the term, quotes the parameter count or confuses the KV cache with a response cache. A second “how would that work?” brings new vocabulary and still no mechanism.',
    'Explains unaided that each token attends to those before it, that output comes one token at a time, and that the KV cache keeps earlier keys and values so that a new token need not recompute them. Knows that the cache grows with length and occupies GPU memory, but cannot put a size on it or say what changes under load.',
    'Sizes it: 2 × layers × KV heads × head dimension × bytes × tokens. With 80 layers, 8 KV heads, dimension 128 and 16 bits that is 320 KiB a token, 2.5 GiB at 8,192 tokens, so the memory left beside the weights limits concurrent users. Separates compute-bound prefill from mostly bandwidth-bound decode, and weighs grouped-query attention, cache quantisation and shorter contexts.',
    'Reaches the senior numbers by building them: a past query is never used again but its key and value are, hence the factor of two, then the size, then the limit. Carries the reasoning to a case nobody rehearses, such as why 64 KV heads instead of 8 need 20 GiB for the same 8,192 tokens, or why batching helps decode more than prefill.',
  ],
  goodEvidence:
    'Write down the steps and the figures, not the verdict: “Wrote 2 × 80 × 8 × 128 × 2 bytes unprompted, got 320 KiB a token, said that 32 users at 8k need 80 GiB of cache alone. Mixed up bits and bytes once and caught it.” A note that says “strong fundamentals” cannot be checked by anybody.',
} as const satisfies RubricArea;
