import type { RubricArea } from '@/lib/domain/hiring/rubric';

/** Area 3 of 8: retrieval-augmented generation. */
export const rag = {
  id: 'rag',
  name: 'RAG',
  purpose:
    'Whether the candidate can build retrieval over private knowledge and, above all, find out why it answers wrongly. Building the first version is common; isolating its faults is what the job consists of.',
  probe:
    'Design question answering over an enterprise wiki with access rights. It is live now and 20% of its answers are wrong. How do you debug it?',
  followUps: [
    'In how many of the wrong answers was the right passage in the context? How would you find out without reading all of them?',
    'Name a question somebody in this company will ask that you would not answer through retrieval. What would you do instead?',
  ],
  midBar:
    'Describes a pipeline that would run: split pages into chunks, embed them, retrieve the nearest ones and place them in the prompt beside the question.',
  seniorBar:
    'Adds hybrid retrieval, reranking, citations, evals for retrieval and answer separately, and a freshness target, and says when not to use RAG.',
  greenSignal: {
    id: 'rag-separates-retrieval-from-generation',
    polarity: 'green',
    text: 'Separates retrieval failures from generation failures before proposing a fix',
  },
  redSignal: {
    id: 'rag-cannot-isolate-the-failure',
    polarity: 'red',
    text: 'Cannot isolate the class of failure that a wrong answer belongs to',
  },
  anchors: [
    'Treats the 20% as one number and changes parts at random: larger chunks, another embedding model, a longer context, a firmer prompt. Asked whether the right page was retrieved for one given wrong answer, does not know and proposes no way to look. Would judge the result by asking a few questions again and reading the replies.',
    'Sketches a pipeline that would run: chunks of a few hundred tokens with overlap, one embedding model, the top five by cosine similarity, passages in the prompt. For the 20%, reads some bad answers and adjusts chunk size or k. Has no metric for retrieval alone, and raises access rights and stale pages only when asked.',
    'Combines keyword and vector search, reranks fifty candidates to five, filters by the reader’s rights, cites passages, and re-indexes edits within a stated lag. Measures retrieval hit rate on labelled questions, and faithfulness of answers to their passages. Knows when not to use RAG: a total belongs in a database query, and a short stable handbook fits in the prompt.',
    'Designs to the senior bar, and begins the 20% by splitting it: for 100 wrong answers, was the passage missing from the index, indexed but not retrieved, or retrieved and misused? Each class gets its own remedy: ingestion, ranking, or prompt and model. Reasons with the figures: at a hit rate of 78% and faithfulness of 97%, the prompt is not the problem.',
  ],
  goodEvidence:
    'Record the first question the candidate asked about the 20%, and what they would measure: “Asked at once for hit rate at 5 on the wrong answers. Named three classes and a remedy for each. Would label 100 by hand first. Brought up page permissions and deleted pages unasked.”',
} as const satisfies RubricArea;
