import type { ScopeItem } from '@/lib/domain/hiring/rubric';

/** The ninth rated item. Its anchors follow `levels`, one each. */
export const scope = {
  id: 'scope',
  name: 'Scope',
  purpose:
    'The size of the problem the candidate has in fact carried. The eight areas tell mid from senior and stop there; senior, staff and lead meet the same bars and differ in this. Rate what was owned and what changed because of it: years and titles are context, and are not scored.',
  probe:
    'In the last two years, what is the largest thing that would not have happened, or would have gone wrong, without you? Where did your responsibility end?',
  followUps: [
    'Who outside your team now works differently because of a decision of yours, and how did you bring them to it?',
    'What did you decide that nobody had asked you to decide? Who could have overruled you, and did they try?',
  ],
  anchors: [
    'Has owned features inside an AI product that already existed: took a RAG or agent feature from ticket to release, wrote reasonable evals for it, and answered for its faults. Architecture, objectives and rollout came from others. Asked what they would change in the system around it, has opinions but no example of moving it. This is the mid level.',
    'Has owned a subsystem end to end, such as the retrieval service or the eval pipeline: the design, the release, the SLO, the rollback that was used and the page at night. Others build on it. Can name a mid-level engineer who works better for their mentoring, and how. Influence stops at the team’s edge. This is the senior level.',
    'Has set technical direction that teams they did not manage took up: one gateway in place of four clients, or a shared eval standard. Settled an architecture dispute between teams, can give both positions fairly, and can show what was retired as a result. Strategy and headcount were decided by others. This is the staff level.',
    'Has decided what an organisation does with AI and what it does not, defended it to those who pay, and lived with the result. Hired the function and grew it: whom first and why, who was promoted, one hire that was a mistake. A first AI engineer who built strategy and team at a small company counts. This is the lead level.',
  ],
  goodEvidence:
    'Note the object owned, the people affected and the limit of authority: “Ran the retrieval service for three product teams, 99.5% SLO, wrote the contract they sign. Did not choose the vendor; made the case and lost. Mentored two, one now owns ingestion.” “We” without an “I” is a reason to ask again.',
} as const satisfies ScopeItem;
