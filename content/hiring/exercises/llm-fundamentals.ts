import type { Exercise } from '@/lib/domain/hiring/exercise';

export const llmFundamentalsExercises = [
  {
    id: 'llm-fundamentals-fluent-tour',
    version: 1,
    areaId: 'llm-fundamentals',
    rubricVersion: 1,
    title: 'A tour of the transformer',
    question:
      'Explain how a transformer turns a prompt into the next token. Then: what is the KV cache, and what would happen to generation without it?',
    answer: `Sure. The prompt is tokenised and embedded into a high-dimensional semantic space, and then it goes through multi-head self-attention, which is really the breakthrough, because that is how the model understands context. Each head specialises in a different aspect of meaning. After that come the feed-forward layers, residual connections, layer norm, and at the end a softmax picks the next token. Models now have hundreds of billions of parameters, so a lot of emergent behaviour comes out of that.

The KV cache is a key-value store, conceptually like Redis, that sits in front of inference. When a prompt comes in that it has seen before, or something very close to it, the keys match and it can return the stored value without running the model again. That is why the second request is always faster, and why vendors charge less for cached tokens.

Interviewer: Why does memory on the GPU grow during one long conversation?

Because of the context window. The model has to hold more context, so attention works over a larger space, and attention is quadratic, famously. Bigger models cope better because they have more parameters to hold it in.

Interviewer: Take one step of generation. What is read from the cache in that step?

The context, basically. The cached representation of the conversation so far, in compressed form. Without it the model would lose coherence over longer outputs, so you would see it drift and repeat itself. We are looking at FlashAttention and PagedAttention for exactly that reason, both are big wins there.`,
    gold: {
      rating: 1,
      reason:
        'The vocabulary is current and the order of the layers is right, which is why this is often rated 2. But the mid bar asks for a mechanism, and the cache is described as a response cache: “return the stored value without running the model again”. Asked twice how that would work, the candidate adds terms and not steps: “The cached representation of the conversation so far, in compressed form”. Nothing says that output comes one token at a time, or that keys and values of earlier tokens are kept.',
      signals: [
        {
          signalId: 'llm-fundamentals-derives-from-first-principles',
          present: false,
          why: 'Nothing is built from anything else. “attention is quadratic, famously” is recalled, and it does not answer why memory grows.',
        },
        {
          signalId: 'llm-fundamentals-buzzwords-only',
          present: true,
          why: 'Two requests for the mechanism were met with new names, the last two being products.',
          quote: 'We are looking at FlashAttention and PagedAttention for exactly that reason, both are big wins there.',
        },
        {
          signalId: 'quotes-benchmarks-without-understanding',
          present: false,
          why: 'Sizes are quoted, but no benchmark score. Mark what was said, not what this kind of candidate might say.',
        },
      ],
    },
  },
  {
    id: 'llm-fundamentals-cache-arithmetic',
    version: 1,
    areaId: 'llm-fundamentals',
    rubricVersion: 1,
    title: 'The arithmetic of a cache',
    question:
      'A model has 80 layers and 8 key-value heads of dimension 128, and keeps its cache in 16 bits. How much memory does one conversation of 8,000 tokens hold, and what does that mean for the number of users on one machine?',
    answer: `First what it is, so that we count the same thing. The model produces one token, appends it, and runs again. For the new token, attention compares it with all earlier ones, and for that you need their keys and values in every layer. Those do not change once computed, so you keep them. Without the cache you would recompute the whole prefix at each token, and a long answer would get slower and slower.

So, the size. Per layer, per token, we store the hidden state. I know this family of models, the hidden size is 8,192. Times 2 bytes, times 80 layers, that is about 1.3 megabytes a token. Times 8,000 tokens, roughly 10 gigabytes.

Interviewer: Where do the 8 key-value heads come into that?

They split the hidden state between them, I think. Eight heads working on it, so the total stays the same.

Interviewer: And what would it mean for users?

Ten gigabytes each is a lot. I suppose you would fit a few on a card after the weights. It grows with the length, so long chats are the expensive ones. I would put a cap on the history and summarise the older turns.

Interviewer: Time to first token has doubled, and the speed after it has not changed. What does that tell you?

That the server is slower to start. Could be the network, or the cache is full and it has to free memory first. I would look at GPU utilisation.`,
    gold: {
      rating: 2,
      reason:
        'The mental model is right and unaided: “Those do not change once computed, so you keep them” is the mid bar in full. The senior bar is arithmetic, and there is arithmetic here, which tempts to a 3. It sizes the wrong thing: “we store the hidden state” uses 8,192 where the cache holds a key and a value for 8 heads of 128, so 1.3 MB a token stands where 320 KiB belongs, four times too much. The hint about the heads was not taken up, and prefill is not separated from decode: “the server is slower to start”.',
      signals: [
        {
          signalId: 'llm-fundamentals-derives-from-first-principles',
          present: false,
          why: 'The cache itself is explained well, but the size rests on a remembered number, “I know this family of models”, and not on what a new token has to read.',
        },
        {
          signalId: 'llm-fundamentals-buzzwords-only',
          present: false,
          why: 'A wrong sum is not a buzzword. “For the new token, attention compares it with all earlier ones” is a mechanism.',
        },
      ],
    },
  },
  {
    id: 'llm-fundamentals-without-the-formula',
    version: 1,
    areaId: 'llm-fundamentals',
    rubricVersion: 1,
    title: 'A size without the formula',
    question:
      'A model has 80 layers and 8 key-value heads of dimension 128, and keeps its cache in 16 bits. How much memory does one conversation of 8,000 tokens hold, and what does that mean for the number of users on one machine?',
    answer: `I never remember the formula, so let me think about what a new token needs. It makes a query and compares it with a key for every earlier token, then takes a weighted sum of their values. The earlier queries are finished, nobody asks for them again. So per token and per layer I keep two vectors, a key and a value. Each is 8 heads times 128, so 1,024 numbers. Two of them, 2,048. Times 80 layers, 163,840. At 16 bits, times 16, no, bytes, times 2: 327,680 bytes, 320 kibibytes. Times 8,000 is 2.6 gigabytes.

For users: 16-bit weights of a model that size are perhaps 140 gigabytes, so one 80 gigabyte card will not do. Say eight cards, 640. Take off the weights and some working space, call it 450 left, so about 170 conversations of that length. With 64 key-value heads it would be eight times as much each, and about 21 conversations. That is what the grouping buys. You pay with some quality, and how much I would have to measure.

Interviewer: Why does batching help decode more than prefill?

In decode each step reads all the weights to make one token. With 32 sequences the same read makes 32, so it is nearly free until something else fills up. Prefill already has thousands of tokens for one read, the arithmetic is busy. But the cache is not shared: each sequence reads its own. So with long contexts batching stops helping, because then the cache is the traffic. I had not thought of that before, but it has to be so.`,
    gold: {
      rating: 4,
      reason:
        'All of the senior bar is here: the size, 2.6 GB, the users, what grouping buys, and decode against prefill. A 3 would recite the same figures. This one builds them: “The earlier queries are finished, nobody asks for them again” is where the factor of two comes from. It then goes where nobody rehearses, “because then the cache is the traffic”. The slip between bits and bytes was caught at once and costs nothing; rate the reasoning, not the fluency.',
      signals: [
        {
          signalId: 'llm-fundamentals-derives-from-first-principles',
          present: true,
          why: 'Starts from what one step reads and arrives at the size, then at a limit of batching that the question did not contain.',
          quote: 'I never remember the formula, so let me think about what a new token needs.',
        },
        {
          signalId: 'llm-fundamentals-buzzwords-only',
          present: false,
          why: 'Hardly a term is used without its reason. Even grouped-query attention appears only as “That is what the grouping buys”.',
        },
      ],
    },
  },
] as const satisfies readonly Exercise[];
