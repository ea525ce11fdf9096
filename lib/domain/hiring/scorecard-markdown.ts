import { observed, type RatedItem } from '@/lib/domain/hiring/rated-item';
import { polarityNames, recommendationNames } from '@/lib/domain/hiring/rating';
import { itemReading, type ReadableCard, ratingInWords } from '@/lib/domain/hiring/readable-card';

/** Text on one line that Markdown shows as it is: marks escaped, line breaks folded. */
export function line(text: string): string {
  return escaped(text.trim().replace(/\s+/g, ' '));
}

/** Text of any length as a quotation: it can neither end the quotation nor begin a heading, a list, a fence or a tag in it. */
export function quotation(text: string): string {
  return text
    .trim()
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((one) => (one.trim() === '' ? '>' : `> ${escapedStart(escaped(one.trim()))}`))
    .join('\n');
}

const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|~&$!]/g, '\\$&');
/** What only means something at the start of a line: list marks, numbers of a list, rules and underlines of headings. */
const escapedStart = (text: string) => text.replace(/^([-+=:])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');

/** "2026-11-23 14:02 UTC". */
const instant = (at: Date | string) => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

function itemLines(card: ReadableCard, item: RatedItem): string[] {
  const { score, evidence, revisions } = itemReading(card, item);
  const anchor = typeof score.rating === 'number' ? item.anchors[score.rating - 1]?.text : undefined;
  return [
    `## ${line(item.name)}: ${ratingInWords(item, score.rating)}`,
    ...(anchor ? [line(anchor)] : []),
    ...revisions.map(
      (one) => `**Revised to ${ratingInWords(item, one.value)}** on ${instant(one.at)}, because:\n\n${quotation(one.reason)}`,
    ),
    ...evidence.map((one) =>
      [
        `**${polarityNames[one.polarity]}**: ${line(observed(item, one))} (${instant(one.at)})`,
        ...(one.quote.trim() === '' ? [] : [quotation(one.quote)]),
      ].join('\n\n'),
    ),
    ...(score.notes.trim() === '' ? [] : [`**Notes**\n\n${quotation(score.notes)}`]),
  ];
}

/**
 * A card as a Markdown document (CommonMark), for a reader who may read it. Everything that a person typed is escaped, so that it shows
 * as typed and cannot change the document's structure. The private note is left out, also for its author: a file travels.
 */
export function scorecardMarkdown(card: ReadableCard): string {
  const { content, candidate, interview } = card;
  const facts = [
    ['Role', candidate.roleTitle],
    ['Level aimed at', card.level ?? 'unknown'],
    ['Interview', interview.title],
    ['Held', interview.startsAt ? `${instant(interview.startsAt)}, ${interview.minutes} minutes` : `no date, ${interview.minutes} minutes`],
    ['Interviewer', card.interviewer],
    ['Submitted', card.submittedAt ? instant(card.submittedAt) : 'not yet: this is a draft'],
    ['Rubric version', String(card.rubricVersion)],
  ] as const;
  const blocks = [
    `# Scorecard: ${line(candidate.name)}`,
    facts.map(([term, says]) => `- ${term}: ${line(says)}`).join('\n'),
    `## Overall: ${content.recommendation ? recommendationNames[content.recommendation] : 'no recommendation'}`,
    ...(content.summary.trim() === '' ? [] : [quotation(content.summary)]),
    ...card.items.flatMap((item) => itemLines(card, item)),
    ...(card.contradictions.length === 0 ? [] : ['## Contradictions and their reasons']),
    ...card.contradictions.map((one) => {
      const reason = content.answers[one.id];
      return `${line(one.message)}\n\n${reason ? quotation(reason) : 'No reason given.'}`;
    }),
  ];
  return `${blocks.join('\n\n')}\n`;
}

export { line as markdownLine, quotation as markdownQuotation };
