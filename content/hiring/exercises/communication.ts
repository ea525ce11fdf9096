import type { Exercise } from '@/lib/domain/hiring/exercise';

const question =
  'Tell me about a time you disagreed with a product manager about an AI feature. What did each of you want, what did you say, and what happened?';

export const communicationExercises = [
  {
    id: 'communication-confidence-score',
    version: 1,
    areaId: 'communication',
    rubricVersion: 1,
    title: 'The confidence score',
    question,
    answer: `That is easy, I had one who wanted to show a confidence score beside each answer, as a percentage. I told him that the number would be meaningless. A model that says 95% is not right 95% of the time; we had plotted it, and in the top bin it was right in 71% of 400 cases. He wanted it anyway, because a competitor had one. He simply did not understand how these systems work, and I said so in the meeting, since somebody had to.

Interviewer: What did he say to the 71%?

He said that users had asked for some indication. Which is the sort of thing product people say. I sent him two papers on calibration and I doubt he opened them.

Interviewer: Could you put his case to me as strongly as he would?

His case was that it looks good in a demo. I mean, there is no strong version of it. It was wrong, and the data was on the table.

Interviewer: Users wanted some indication. Was there one you could have given them?

One could show the sources, or mark answers with weak retrieval. That was not what was asked. I was asked for a percentage, and I was not going to put my name to it.

Interviewer: How did it end?

I escalated to our director and it was not built. So I was right, in the end. He works more with the other team now. I would do the same again; you cannot compromise on correctness because somebody is in a hurry.`,
    gold: {
      rating: 1,
      reason:
        'The candidate is right about calibration, and shows it with 400 cases, which is why people who know the subject give this a 2 or a 3. That knowledge belongs on another area’s card. Here the question is the disagreement: the other side’s reason cannot be given, “there is no strong version of it”, and the product manager “did not understand how these systems work”. The mid bar asks for ownership and for a named trade-off. A useful alternative was known and kept back, and no trade-off was ever stated, only who won.',
      signals: [
        {
          signalId: 'communication-structured-and-calm',
          present: false,
          why: 'The sequence is easy to follow, but nothing is weighed against anything. Order alone is not the signal.',
        },
        {
          signalId: 'communication-fuzzy-or-combative',
          present: true,
          why: 'There is somebody to blame, and the invitation to state his case was turned down.',
          quote: 'Which is the sort of thing product people say.',
        },
      ],
    },
  },
  {
    id: 'communication-five-departments',
    version: 1,
    areaId: 'communication',
    rubricVersion: 1,
    title: 'One decision, five departments',
    question,
    answer: `It was a feature that drafted replies to complaints. The product manager wanted it sent without a person reading, for the small claims, by September. I wanted a person on all of them for three months. Her reason was good: they had nineteen open posts, complaints waited eight days, and each day more of them went to the regulator. Mine was that 4% of drafts promised something that we do not owe.

What I did was tell it to everyone in what they count. To legal I said: in 100 replies, four create a duty that we did not have, mostly refunds under $30, and here are the ten worst. To finance: reading costs $1.90 a case, an unread error about $26, times 4% is $1.04, so reading costs more than it saves on the small ones. That went against me, and I put it in. To research: the failures are in replies with two complaints in them, could you look there. To her: small claims with one complaint can go in September.

So that is what we did, and I had been wrong about the rest of the small ones.

Interviewer: I was that product manager. You cost us the summer for 4%. People waited eight days.

Well, no, I did not cost you the summer. I gave you September. I mean, yes, they waited. I do not know what you want me to say. The 4% was real. Perhaps we should have sent everything then, if that is how it looked to you.

Interviewer: Should you have?

No. I do not think so. I would have to look at the numbers again.`,
    gold: {
      rating: 3,
      reason:
        'This is what the senior bar describes: one decision, told to legal, finance, research and product in the measure of each, accurate every time, and with a decision that changed because of it. Giving finance a sum that “went against me” is the best moment of the answer. The 4 adds calm under pressure. When pressed, the structure went: it turned defensive, gave everything away, “Perhaps we should have sent everything then”, and took it back two lines later. A 2 would be wrong; pressure removes the green signal and not the bar already met.',
      signals: [
        {
          signalId: 'communication-structured-and-calm',
          present: false,
          why: 'Structured until pressed, then neither: “I do not know what you want me to say”. The signal includes pressure.',
        },
        {
          signalId: 'communication-fuzzy-or-combative',
          present: false,
          why: 'One unsteady minute is not a habit. The point was findable throughout, and nobody was blamed.',
        },
      ],
    },
  },
  {
    id: 'communication-losing-the-argument',
    version: 1,
    areaId: 'communication',
    rubricVersion: 1,
    title: 'Losing the argument',
    question,
    answer: `One that I lost, then. The choice was whether our assistant for tenants may answer questions about ending a lease. Three options: answer, answer with a link to a person, or only the link. I wanted the last. The product manager wanted the first, and her case was this: half of all tenants who write at night write about that, they are frightened, and a link at midnight is a closed door. If I say it badly, correct me from her side, she would.

What mine gave up was exactly those people. What hers gave up was being right in about 6% of cases, and a wrong notice period can cost a month’s rent. I said so in that order. To legal: which sentences may be wrong and who pays. To finance: 40 cases a month at up to $1,100 against two night staff. To the engineers: dates with a holiday in them are what fails. I recommended the link, and said what would change my mind: under 2% on those.

They chose the middle one. I wrote it down with my objection, two lines, and then I built it as well as I could. The holiday rule went in as code and the rate came to 1.5%.

Interviewer: You would have left frightened people with a link, for months.

Yes. For about ten weeks, I think, and that is a real cost; I had not counted it high enough.

Interviewer: So you were wrong.

About the cost of waiting, yes. About 6%, no. At 6% I would say the same again, and I would offer the night staff first.`,
    gold: {
      rating: 4,
      reason:
        'The structure can be heard: the choice, three options, what each gives up, the recommendation, and “what would change my mind”. The other side’s case is one she would sign, and four groups get the decision in their own terms, accurately, which is the senior bar. Pressed twice, the candidate concedes the part that is true, “I had not counted it high enough”, and holds the rest. What losing looked like is told as well. A 3 has the translations; it does not keep its shape when the interviewer leans on it.',
      signals: [
        {
          signalId: 'communication-structured-and-calm',
          present: true,
          why: 'Under the hardest sentence of the interview the answer got shorter and more exact.',
          quote: 'About the cost of waiting, yes. About 6%, no.',
        },
        {
          signalId: 'communication-fuzzy-or-combative',
          present: false,
          why: 'Invites correction from the other side: “correct me from her side, she would”.',
        },
      ],
    },
  },
] as const satisfies readonly Exercise[];
