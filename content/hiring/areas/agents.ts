import type { RubricArea } from '@/lib/domain/hiring/rubric';

/** Area 4 of 8: tools, loops, and where they should not be used. */
export const agents = {
  id: 'agents',
  name: 'Agents',
  purpose:
    'Whether the candidate can let a model act without letting it run away, repeat a payment or spend the budget. As much about restraint as about construction.',
  probe:
    'What is a tool call, from the model’s output to your code and back? And how do you stop an agent that keeps going round in a loop?',
  followUps: [
    'The agent’s call to the payment tool times out, and it tries again. What stops the customer from being charged twice?',
    'Describe a task that was put to you as an agent and that you built, or would build, as a fixed flow. What decided it?',
  ],
  midBar:
    'Explains the single-agent loop: the model asks for a tool with arguments, code runs it and returns the result, and this repeats until the model answers.',
  seniorBar:
    'Sets iteration caps, splits planner from executor where it pays, makes side effects idempotent, escalates to a person, and says when not to use an agent.',
  greenSignal: {
    id: 'agents-tells-specific-war-stories',
    polarity: 'green',
    text: 'Tells specific war stories: which agent misbehaved, why, and what it cost',
  },
  redSignal: { id: 'agents-treats-every-problem-as-agentic', polarity: 'red', text: 'Treats every problem as one for an agent' },
  anchors: [
    'Proposes an agent for whatever is described, including a three-step process that never varies, and adds further agents when pressed on quality. Believes that the model runs the tool itself, or leaves the end to it: “it knows when it is done”. Has no view on a tool call that succeeds twice, and sees no case for a plain function.',
    'Describes the loop correctly: the model emits a tool name and JSON arguments, code validates and runs the call, the result goes back as a message, and so on until a final answer. Would set a maximum number of steps. Pictures one agent with read-only tools; writes, partial failure and hand-over to a person come up only when asked.',
    'Caps steps, tokens and money per run, say 12 steps or $0.50, and stops on a repeated identical call. Gives every write an idempotency key that code issues and a retry reuses, so that a timeout cannot charge twice. Splits planner from executor for long tasks only, escalates with the trace attached, and writes a known sequence as code, not as an agent.',
    'Meets the senior bar and supports it with events: a run that alternated between two search tools for forty steps because an empty result looked like an error, what it cost, who noticed, and which cap would have ended it. Says what the trace showed, what they changed in the tool’s reply, and which agent they later replaced with a fixed flow.',
  ],
  goodEvidence:
    'Write the limits the candidate named and the event behind each: “Step cap 12 and a spend cap, after a run of 41 steps that cost $9. Key made from order id and action, stored before the call. Turned the onboarding agent into four functions; said the branches were all known.” Mark a story as specific only if it has a cause.',
} as const satisfies RubricArea;
