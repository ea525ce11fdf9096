import type { RubricArea } from '@/lib/domain/hiring/rubric';

/** Area 7 of 8: choosing the approach. */
export const judgment = {
  id: 'judgment',
  name: 'Judgment: build or buy',
  purpose:
    'Whether the candidate chooses the least that will work, and can show the sum. Wrong choices here cost quarters, not days, and are defended long after they stop making sense.',
  probe:
    'A team wants its assistant to answer in the company’s voice, from the company’s documents, at a tenth of today’s cost. Prompt, RAG, fine-tune or self-host: how do you decide?',
  followUps: [
    'What would self-hosting cost a month, everything included, at the volume you last worked with? Show me the sum.',
    'The vendor halves its price and gives your model six months to retirement. Which parts of your decision change?',
  ],
  midBar:
    'Understands the basic tree: prompt first, RAG for missing knowledge, fine-tuning for behaviour and format, self-hosting for latency, cost or data residency.',
  seniorBar: 'Adds what the tree leaves out: vendor risk, data sensitivity, the cost of the people needed to run it, and real numbers.',
  greenSignal: {
    id: 'judgment-prefers-the-boring-solution',
    polarity: 'green',
    text: 'Tries the boring solution first, and says what would change that',
  },
  redSignal: { id: 'judgment-defaults-to-the-trendiest-option', polarity: 'red', text: 'Reaches for the trendiest option by default' },
  anchors: [
    'Arrives with the answer, whether a fine-tuned model of our own or whatever was announced this month, and looks for reasons afterwards. Asked where the simpler option fails, has not tried it. Would fine-tune to add facts that change weekly. No sum, no owner, no way back; the best argument is what a well-known company does.',
    'Follows the usual tree: prompting, RAG when knowledge is missing, fine-tuning for style or format, self-hosting for cost, latency or residency, and applies it correctly to a tidy case. The branches stay purely technical. Vendor terms, data classes, who would run the GPUs and the monthly sum come only when asked, and as adjectives instead of amounts.',
    'Takes the request apart: voice is behaviour, documents are knowledge, a tenth of the cost is a constraint. Does the sum: $18,000 a month of API calls against GPUs at a realistic 40% utilisation plus the engineers who keep them up. Adds vendor retirement and price risk, which data may leave, whether such people can be hired, and the evals a fine-tune needs throughout its life.',
    'Reasons to the senior bar and then chooses the dull option on purpose: a vendor model, a cached prompt, retrieval over the documents, and a written trigger for looking again, such as three months above $50,000 or a residency clause in a contract. Names a more exciting system they argued against or removed, what it would have cost, and whether the plain one held.',
  ],
  goodEvidence:
    'Write the order in which the options were considered, and every amount: “Prompt, then RAG; refused fine-tuning until 500 rated examples exist. Two GPUs at about $3,000 each a month plus half an engineer, against $18,000 of API: said it pays only if traffic holds. Trigger to revisit: $50,000.” Judge the reasoning, not agreement with our own stack.',
} as const satisfies RubricArea;
