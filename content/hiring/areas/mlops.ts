import type { RubricArea } from '@/lib/domain/hiring/rubric';

/** Area 6 of 8: running it. */
export const mlops = {
  id: 'mlops',
  name: 'MLOps and production',
  purpose:
    'Whether the candidate can keep a model-backed service fast, affordable and up, and can find a fault in it by elimination. The bill is a good patient: everybody has one, and it hides the cause well.',
  probe: 'The LLM bill is up 40% and traffic is flat. Debug it with me: ask for any figure, and I will be the dashboard.',
  followUps: [
    'Tokens per call, cache hit rate and model mix have not moved. What is left, and how would you check it?',
    'You serve the model yourself. At peak, the 95th percentile of time to first token breaks its objective. What do you look at, and what do you trade away to get it back?',
  ],
  midBar: 'Can name the logs and metrics that matter: requests, tokens, latency, errors and spend by day.',
  seniorBar:
    'Knows serving stacks, batching, the KV cache, SLOs, dashboards and staged rollouts, and uses them to narrow a symptom down to its cause.',
  greenSignal: {
    id: 'mlops-has-run-on-call-systems',
    polarity: 'green',
    text: 'Has operated or designed systems with people on call for them',
  },
  redSignal: { id: 'mlops-has-only-called-apis', polarity: 'red', text: 'Has only called APIs and never run the service behind one' },
  anchors: [
    'Has only called APIs. Suggests asking the vendor, moving to a cheaper model or lowering the output limit before knowing what rose. Does not ask for calls, tokens or spend by feature. Has no picture of what lies behind the endpoint, and cannot say how any service of theirs was deployed, watched or rolled back, or who was paged.',
    'Names the right places to look: request logs, token counts, error rate, latency and spend by day, and would find the date of the step. Offers causes as they come to mind, such as longer prompts or a new model, in no order that halves the search. Batching and SLOs are known as terms; rollback is somebody else’s button.',
    'Splits spend into calls × tokens per call × price per token, and checks each: retries, input and output tokens, prompt-cache hit rate, model mix. Finds, say, a timestamp placed before the stable prefix that took the hit rate from 70% to 5%. Explains continuous batching against latency, KV-cache limits, SLOs, the dashboard they would add, and a 5% canary with automatic rollback.',
    'Reaches the senior diagnosis and speaks from duty: carried the pager, or designed the rota, alerts and runbooks, for a service people depended on. Recounts an incident by the clock, say a retry storm at 02:10, the queue alert, load shed at 02:25, the cause next morning, and what changed. Knows which alert they removed, and what they would page on now.',
  ],
  goodEvidence:
    'List the figures asked for, in order, and how far each narrowed the search: “Asked for spend by feature, then calls per user request (1.0 to 1.4), then error rate: retries after a timeout cut, found in four questions. On call for two years, one week in five; described the runbook.” Keep it apart from knowledge that came from reading.',
} as const satisfies RubricArea;
