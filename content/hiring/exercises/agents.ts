import type { Exercise } from '@/lib/domain/hiring/exercise';

export const agentsExercises = [
  {
    id: 'agents-invoice-desk',
    version: 1,
    areaId: 'agents',
    rubricVersion: 1,
    title: 'An invoice desk',
    question:
      'What is a tool call, from the model’s output to your code and back? Then: invoices arrive as PDFs, three fields are read from each, matched against the order, and posted if they agree. How would you build that?',
    answer: `A tool call is text in an agreed form. You give the model a list of tools with names and JSON schemas. When it wants one, it stops and emits the name and the arguments. It does not run anything. My code parses that, validates it against the schema, runs the function and appends the result as a message, and the model goes again, until it answers without asking for a tool. I set a maximum, usually fifteen steps, so it cannot go on for ever. If the arguments do not validate I return the error as the result, and it mostly corrects itself.

The invoices, then. I would give an agent four tools: read the PDF, look up the order, compare, post. The nice thing is that it decides by itself what to do next, so if the invoice is odd it can look again. For quality I would add a second agent that reviews the first, and perhaps a supervisor that hands out the work when there are many.

Interviewer: The order of the steps never varies. Why a model to choose the next one?

It gives you flexibility. Tomorrow there may be a fourth field, and then you change the prompt and not the code. I build most things this way now, our onboarding emails as well; once you have the framework, everything is an agent with different tools.

Interviewer: The post times out and the agent tries again.

Hm. It would see the error and retry, yes. You would want to check first whether it went through. I would add a tool for that, so the agent can check.`,
    gold: {
      rating: 2,
      reason:
        'The hard one of this set: the mid bar and the red signal are both met. The loop is described exactly and unaided, “It does not run anything. My code parses that”, with validation and a cap, and that is more than the first anchor, which believes that the model runs the tool. So it is not a 1. It cannot be a 3: “everything is an agent with different tools”, a fixed sequence is handed to a model and then to three of them, and the double posting is left for the agent to notice. Rate the bar that was met and mark the signal; do not split the difference in silence.',
      signals: [
        {
          signalId: 'agents-tells-specific-war-stories',
          present: false,
          why: 'Mentions systems of their own, but nothing that misbehaved, nor a cause or a cost.',
        },
        {
          signalId: 'agents-treats-every-problem-as-agentic',
          present: true,
          why: 'Said outright, after the interviewer had pointed out that the steps never vary.',
          quote: 'I build most things this way now, our onboarding emails as well',
        },
        {
          signalId: 'agent-where-a-fixed-flow-would-do',
          present: true,
          why: 'Three steps in a known order, given to a model and a reviewer and perhaps a supervisor.',
          quote: 'The nice thing is that it decides by itself what to do next',
        },
      ],
    },
  },
  {
    id: 'agents-limits',
    version: 1,
    areaId: 'agents',
    rubricVersion: 1,
    title: 'Limits on everything',
    question:
      'How do you stop an agent that keeps going round in a loop? And its call to the payment tool times out: what stops the customer from being charged twice?',
    answer: `Three limits, outside the model: steps, tokens and money. For a support agent perhaps ten steps and 30 cents. And a fourth that is worth more than those, the same tool with the same arguments twice in a row ends the run, because nothing new can come of it. When a limit is hit, the case goes to a person with the whole trace, and the customer is told that a person has it. Not a summary by the model; the trace.

Payment. The code, not the model, makes a key from the order and the kind of action, and stores it before the call. A retry uses the same key and the provider ignores the second one. If the model made the key it would make a new one each time. Where the provider has no such thing, I write an intent row first, and a timeout means look up, not repeat.

I would split planner and executor only when the task is long, say more than eight steps, since the plan is another call and goes stale. And anything with known branches I write as code: a refund below $50 for an order that has not shipped is an if statement. I would use a model there only to read what the customer wants.

Interviewer: Which agent of yours misbehaved, and what did it cost?

They all do at the beginning. You see loops, wrong arguments, tools called for no reason. Every team has that. That is why I put the limits in first.

Interviewer: Is there one you remember?

Not one in particular. It is more the pattern; after some time you know what they do.`,
    gold: {
      rating: 3,
      reason:
        'Senior in each part: caps outside the model, a repeated identical call ends the run, “The code, not the model, makes a key”, a planner only where it pays, hand-over with the trace, and “is an if statement” for what needs no agent. It reads as experience, and probably is. The 4 requires the event, and two requests brought “It is more the pattern”. A rater who gives 4 here is rating what they infer; write the 3, and leave a follow-up for the next interviewer.',
      signals: [
        {
          signalId: 'agents-tells-specific-war-stories',
          present: false,
          why: 'A story is specific only if it has a cause. “You see loops, wrong arguments” has none.',
        },
        {
          signalId: 'agents-treats-every-problem-as-agentic',
          present: false,
          why: 'The opposite: “anything with known branches I write as code”.',
        },
        {
          signalId: 'agent-where-a-fixed-flow-would-do',
          present: false,
          why: 'Takes the small refund away from the agent without being asked to.',
        },
      ],
    },
  },
  {
    id: 'agents-supplier-onboarding',
    version: 1,
    areaId: 'agents',
    rubricVersion: 1,
    title: 'Supplier onboarding',
    question: 'How do you stop an agent that keeps going round in a loop? Tell me about one of your own that misbehaved.',
    answer: `Ours opened accounts for new suppliers. One night in March a single run made 63 calls to the tax register and cost $22. Nobody noticed until the finance mail in the morning. The register answers 200 with the word pending in the body, and our tool passed that on as text, so to the model it looked like an answer that was not finished, and it asked again. Quite sensible of it, really.

We had a step limit, but per conversation and not per run, and a retry from outside started a new conversation. So the limit never fired. Now it is twelve steps and 50 cents per run, counted in code, and the same call with the same arguments twice stops it. But the fix that mattered was in the tool: it now says, not ready, do not ask again before 9:00, and the run is parked. Without that the caps only make it fail sooner.

What frightened me more in the same trace was the step before. It had created the supplier twice. We key the creation by tax number now, the key comes from the code and is stored before the call.

And half of it is no longer an agent. We drew the paths of 400 runs; 380 took one of three. Those are functions now. The model reads the documents and handles the odd twenty, and what it cannot settle in twelve steps goes to a person with the trace. A separate planner we tried and took out; on runs this short the plan cost more than it saved.

Interviewer: What would make you go back to an agent for the rest?

If the paths stopped being countable.`,
    gold: {
      rating: 4,
      reason:
        'The story has a cause, a cost and an author: “to the model it looked like an answer that was not finished” explains why it looped, and the candidate knows why the existing cap did not fire. The senior bar is shown inside it: limits in code, a key “stored before the call”, hand-over with the trace, a planner tried and judged, and 380 of 400 runs turned into functions. The difference from a 3 is not the drama; it is that “the fix that mattered was in the tool” could only be said by somebody who read the trace.',
      signals: [
        {
          signalId: 'agents-tells-specific-war-stories',
          present: true,
          why: 'Which agent, how many calls, what it cost, who noticed, why, and what changed.',
          quote: 'One night in March a single run made 63 calls to the tax register and cost $22.',
        },
        {
          signalId: 'agents-treats-every-problem-as-agentic',
          present: false,
          why: 'Counted the paths and took the agent out of most of them.',
        },
        {
          signalId: 'agent-where-a-fixed-flow-would-do',
          present: false,
          why: 'Had built one, saw it and replaced it: “half of it is no longer an agent”. A habit that was given up is not the pattern.',
        },
      ],
    },
  },
] as const satisfies readonly Exercise[];
