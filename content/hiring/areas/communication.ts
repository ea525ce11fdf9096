import type { RubricArea } from '@/lib/domain/hiring/rubric';

/** Area 8 of 8: disagreement, and explaining a choice to the people it concerns. */
export const communication = {
  id: 'communication',
  name: 'Communication and collaboration',
  purpose:
    'Whether the candidate can disagree usefully and make a model’s limits plain to people who decide on other grounds. AI features cross more departments than most, and fail in the gaps between them.',
  probe:
    'Tell me about a time you disagreed with a product manager about an AI feature. What did each of you want, what did you say, and what happened?',
  followUps: [
    'Put the product manager’s case to me as strongly as they would.',
    'Explain the same decision to finance in three sentences, then to legal in three.',
  ],
  midBar: 'Shows clear ownership of their own part, and names the trade-offs that the disagreement was about.',
  seniorBar:
    'Can translate one decision across research, engineering, product, legal and finance, so that each can act on it in its own terms.',
  greenSignal: {
    id: 'communication-structured-and-calm',
    polarity: 'green',
    text: 'Structured, calm and explicit about trade-offs, also under pressure',
  },
  redSignal: {
    id: 'communication-fuzzy-or-combative',
    polarity: 'red',
    text: 'Fuzzy or combative: no findable point, or somebody to blame',
  },
  anchors: [
    'The story has no shape, or it has a villain. Either it stays unclear after two requests who wanted what and what was decided, or the product manager “did not understand AI” and had to be overruled. Cannot give the other side’s reason in words that person would accept. Asked again, grows vague, talks over the question or argues with it.',
    'Tells it in order: what they owned, what the product manager wanted, the trade-off (the launch date against a wrong-answer rate of 9%, say), what was decided, how it turned out. Answers for their own part. The trade-off stays in engineering terms, and nobody outside engineering and product could have acted on it as told.',
    'Tells it, then tells it again for others: to legal, which claims may be wrong and who is harmed; to finance, the cost per resolved case and its range; to research, the slice that fails; to product, what can ship on the date. Uses each group’s own measure and stays accurate, and shows one decision that changed because of it.',
    'Meets the senior bar with the structure audible throughout: the choice, the options, what each gives up, the recommendation, what would change it. Stays even when the interviewer takes the product manager’s side and presses; concedes the part that is true and holds the rest. Names what their own preference cost, and what they did after losing the argument.',
  ],
  goodEvidence:
    'Quote one sentence in which the candidate states the other side’s view, and note how the second telling differed: “‘She had a contract date and 40 people trained; waiting was not free.’ For finance, switched to $1.10 a case, with a range. When I pressed, gave way on the date and kept the refusal rule.” Rate content and order, not accent, polish or speed.',
} as const satisfies RubricArea;
