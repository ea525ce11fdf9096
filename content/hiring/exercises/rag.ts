import type { Exercise } from '@/lib/domain/hiring/exercise';

const question =
  'Design question answering over an enterprise wiki with access rights. It is live now and 20% of its answers are wrong. How do you debug it?';

export const ragExercises = [
  {
    id: 'rag-every-knob',
    version: 1,
    areaId: 'rag',
    rubricVersion: 1,
    title: 'Everything that can be tuned',
    question,
    answer: `I would use a vector database with an embedding model from near the top of the leaderboard, chunk the pages at 512 tokens with some overlap, and LangChain or similar to put it together. On top of that a strong model with a long context, so that you are not limited in how much you can pass in. Access rights you get from the database, as namespaces.

For the 20%, there are a number of levers. Chunk size is the usual suspect; I would go to 1,024, or to 256, and see. Then overlap. Then the embedding model, there is a newer one that people like. I would raise k from 5 to 20, since with a long context you may as well. Hybrid search. A reranker. HyDE, where you let the model write a hypothetical answer and search with that. And the prompt: tell it to answer only from the passages.

Interviewer: Here is one wrong answer. Was the right page among the passages?

I would have to look into it. If we raise k then it most likely would be.

Interviewer: How would you look?

You see from the answer, usually. If it sounds off, the retrieval was bad. We could also ask the model whether the context was sufficient, but I would sooner improve everything together, because these parts influence each other.

Interviewer: You have changed four of those. How do you know it helped?

I would take the questions people complained about, ask them again and read the answers. When most of them are good we are there. In my last project it took two or three rounds of this and the complaints went down a lot.`,
    gold: {
      rating: 1,
      reason:
        'The pipeline in the first paragraph would run, and hybrid search and a reranker are named, so a quick reading says 2 or even 3. Count what they are for: they are entries in a list of things to change. The 20% stays one number. Asked whether the right page was there, the candidate has no way to look, “You see from the answer, usually”, and declines to separate the parts: “I would sooner improve everything together”. That is the first anchor nearly word for word. A 2 would at least read the bad answers before choosing what to adjust.',
      signals: [
        {
          signalId: 'rag-separates-retrieval-from-generation',
          present: false,
          why: 'Was invited to twice, with a wrong answer on the table, and did not.',
        },
        {
          signalId: 'rag-cannot-isolate-the-failure',
          present: true,
          why: 'Infers bad retrieval from how an answer sounds.',
          quote: 'If it sounds off, the retrieval was bad.',
        },
        {
          signalId: 'cannot-separate-retrieval-from-generation',
          present: true,
          why: 'More than a gap in method: the separation was offered and refused.',
          quote: 'I would sooner improve everything together, because these parts influence each other',
        },
      ],
    },
  },
  {
    id: 'rag-two-numbers',
    version: 1,
    areaId: 'rag',
    rubricVersion: 1,
    title: 'A dashboard with two numbers',
    question,
    answer: `Pages are split by heading, with the title and space kept on each chunk. Keyword and vector search side by side, fifty candidates, a reranker down to five. The access filter goes into the query itself, by the groups of the reader, and not afterwards, or you return two results when there should have been five. Edits arrive by webhook and are searchable in ten minutes; deleted pages at once, because that is where people get hurt. Each sentence cites its passage. On the dashboard two numbers: hit rate at five on 300 labelled questions, and faithfulness, whether the answer follows from the passages it had, on a weekly sample that two people check.

And some questions should not get there at all. “How many contractors do we have” belongs in a query against the HR system.

For the 20%, my first step would be a better reranker. In both systems I have built, it was the ranking, and the larger cross-encoder was worth five points or so. It costs 80 milliseconds. After that I would look at the chunking of tables, which is always bad.

Interviewer: And if it were not the ranking this time?

Then hit rate would not move when I swap it. Fair, I could read that off before I change anything. If hit rate is 90 and one answer in five is wrong, at least half of the trouble is after retrieval, and the reranker is wasted. Then I would take the faithfulness failures and see whether the passages contradict each other or the prompt loses them.

Interviewer: How many wrong answers would you read?

Thirty, maybe. Enough to see a pattern.`,
    gold: {
      rating: 3,
      reason:
        'Everything in the senior bar is here and is meant: rights “into the query itself”, deletions faster than edits, citations, two separate measures, and a question that retrieval should not answer. What keeps it from a 4 is the order. With both numbers on the dashboard the candidate began with a remedy, “my first step would be a better reranker”, from habit. The split came, quickly and with correct arithmetic, once the interviewer asked; the green signal is splitting before proposing a fix.',
      signals: [
        {
          signalId: 'rag-separates-retrieval-from-generation',
          present: false,
          why: 'Separates them in the design, and well, but only after the fix when it came to the 20%: “I could read that off before I change anything”.',
        },
        {
          signalId: 'rag-cannot-isolate-the-failure',
          present: false,
          why: 'Can isolate it, and did so in one step when asked: “at least half of the trouble is after retrieval”.',
        },
        {
          signalId: 'cannot-separate-retrieval-from-generation',
          present: false,
          why: 'Reached for the familiar part first, but knew which figure would prove it wrong.',
        },
      ],
    },
  },
  {
    id: 'rag-one-hundred-wrong-answers',
    version: 1,
    areaId: 'rag',
    rubricVersion: 1,
    title: 'One hundred wrong answers',
    question,
    answer: `Before I design anything better: wrong how? I would take 100 of the wrong answers and ask of each, is the passage that answers it in the index at all; if it is, was it among the five that we passed; if it was, what did the model do with it. That is a day for two people, and it gives three piles. When I last did this it was 31 not in the index, 46 in it but not retrieved, 14 retrieved and misused. And 9 where the wiki itself was wrong, which is a pile I now always have.

The piles have different owners. The 31 were attachments and a space that the crawler’s account could not read, so ingestion. The 46 were product codes, where vectors are poor, so keyword search beside it and a reranker from fifty to five. The 14 were mostly two versions of a policy in one context, so the date goes on the passage and the newer one wins. The 9 went to the page owners.

As for the design: the reader’s groups are a filter in the query, and cached answers are keyed by those groups too, or you leak through the cache. An edit is searchable within fifteen minutes. Each claim carries a citation. Afterwards I keep hit rate on 200 labelled questions and faithfulness on a sample, apart, so that next time I need not read 100.

Interviewer: Hit rate is 78% and faithfulness 97%. Someone proposes a new prompt.

Then at best he gains three points. Twenty-two are lost before the prompt sees anything.

Interviewer: When would you not use retrieval?

For a count or a sum, that is a query. And our travel policy is nine pages; it goes in whole.`,
    gold: {
      rating: 4,
      reason:
        'The green signal is the opening: “wrong how?” comes before any remedy, and the hundred answers fall into piles with a remedy and an owner each. The senior bar is complete beneath it: hybrid search with a reranker, rights that reach as far as the cache, freshness, citations, separate measures and two cases for no retrieval. “Twenty-two are lost before the prompt sees anything” is reasoning with the figures. A 3 has the same parts but starts from a favourite fix. The fourth pile, a wiki that is wrong, is more than the anchor asks.',
      signals: [
        {
          signalId: 'rag-separates-retrieval-from-generation',
          present: true,
          why: 'Unasked, first, and with counts from a system of their own.',
          quote: 'it was 31 not in the index, 46 in it but not retrieved, 14 retrieved and misused',
        },
        {
          signalId: 'rag-cannot-isolate-the-failure',
          present: false,
          why: 'Each wrong answer was assigned to a class before anything was changed.',
        },
      ],
    },
  },
] as const satisfies readonly Exercise[];
