import type { AntiPattern } from '@/lib/domain/hiring/rubric';

/** Five habits of thought that matter more than one weak answer. A red signal raises a question about one; it never rejects anybody. */
export const antiPatterns = [
  {
    id: 'every-problem-is-a-prompting-problem',
    name: 'Sees a prompting problem in every LLM problem',
    meaning:
      'Wording is the only tool in reach. Missing knowledge, absent checks, bad data and a wrong choice of approach are all answered with another instruction, so failures come back in new words and nobody can say why.',
    followUp:
      'Suppose the prompt is frozen for a month and you may not change a word. The assistant is wrong in 10% of answers. What do you do?',
    revealedBy: ['prompting-just-use-better-prompts'],
  },
  {
    id: 'cannot-separate-retrieval-from-generation',
    name: 'Cannot tell a retrieval failure from a generation failure',
    meaning:
      'A wrong answer is one undivided event. Whether the passage was never found, or was found and then ignored, is not asked, so effort goes to whichever part the person likes to tune and improvement is luck.',
    followUp:
      'Here is a question, the five passages retrieved, and a wrong answer. Which part failed? What would you need to see to think otherwise?',
    revealedBy: ['rag-cannot-isolate-the-failure'],
  },
  {
    id: 'agent-where-a-fixed-flow-would-do',
    name: 'Builds an agent where a deterministic flow would do',
    meaning:
      'Hands control to a model where the steps are known in advance. The result costs more, takes longer, fails in new ways on each run and is harder to test than the function it replaced.',
    followUp:
      'Take the last agent you built. Draw its ten most common paths. Which of them needed a model to choose the next step, and what would the rest look like as code?',
    revealedBy: ['agents-treats-every-problem-as-agentic'],
  },
  {
    id: 'quotes-benchmarks-without-understanding',
    name: 'Quotes benchmarks they do not understand',
    meaning:
      'Scores stand in for knowledge. What the benchmark contains, how it is graded, whether its items may be in the training data and whether a gap exceeds the noise are unknown, and so is the score on the team’s own task.',
    followUp:
      'You mentioned that score. What is one item from that benchmark like, how is it graded, and why would two points there matter for our task?',
    revealedBy: ['llm-fundamentals-buzzwords-only', 'evals-tried-it-and-it-looked-good'],
  },
  {
    id: 'never-operated-a-production-service',
    name: 'Has never kept a production service running',
    meaning:
      'Has built things and handed them on. Has not been paged, rolled back under pressure or explained an outage, so timeouts, retries, capacity and the bill are someone else’s concern in every design. A gap in experience, not a fault; decide whether the role can teach it.',
    followUp:
      'Tell me about the last time something you built failed while people were using it. How did you hear of it, and what were your first ten minutes?',
    revealedBy: ['mlops-has-only-called-apis'],
  },
] as const satisfies readonly AntiPattern[];
