import { composite, type DebriefArea } from '@/lib/domain/hiring/debrief';
import { type ExportedCard, exportedContent } from '@/lib/domain/hiring/interchange/leadframe-scorecard';
import { readableCard } from '@/lib/domain/hiring/readable-card';
import type { Rubric } from '@/lib/domain/hiring/rubric';
import { scorecardMarkdown } from '@/lib/domain/hiring/scorecard-markdown';

/** A card's own document as a chapter: its headings go one level down. What people typed is escaped, so only headings begin with the sign. */
const chapter = (markdown: string) => markdown.replace(/^#/gm, '##').trim();

/** A text in a heading or a cell, as it is. */
const plain = (text: string) =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&$!]/g, '\\$&');

/**
 * Everything a debrief needs on paper, as Markdown: the mechanical composite of initial ratings per rubric version, then every card.
 * `cards` are the submitted cards of one candidate's loop, at least one. Mean, lowest and highest are points of the scale from 1 to 4.
 */
export function debriefPacket(cards: readonly ExportedCard[], rubrics: readonly Rubric[]): string {
  const [first] = cards;
  if (!first) throw new RangeError('A debrief packet needs at least one card.');
  const versions = [...new Set(cards.map((card) => card.rubricVersion))].sort((a, b) => a - b);
  const tables = versions.map((version) =>
    [
      `### Rubric version ${version}`,
      compositeTable(
        cards.filter((card) => card.rubricVersion === version),
        rubrics.find((rubric) => rubric.version === version),
      ),
    ].join('\n\n'),
  );
  const chapters = cards.map((card) => {
    const reading = readableCard({ ...card, status: 'submitted', interviewer: card.interviewer.name }, rubrics);
    return reading
      ? chapter(scorecardMarkdown(reading))
      : `## Scorecard by ${plain(card.interviewer.name)}\n\nWritten under rubric version ${card.rubricVersion}, which this installation lacks.`;
  });
  const blocks = [
    `# Debrief packet: ${plain(first.candidate.name)}`,
    `${plain(first.candidate.roleTitle)}. ${cards.length} submitted ${cards.length === 1 ? 'card' : 'cards'}.`,
    '## Composite of the initial ratings',
    'Equal weights, computed before anybody discusses. A rating of “not probed” is no number and enters nothing.',
    ...tables,
    ...chapters,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function compositeTable(cards: readonly ExportedCard[], rubric: Rubric | undefined): string {
  const ids = rubric ? rubric.areas.map((area) => area.id) : [...new Set(cards.flatMap((card) => card.areaIds))];
  const areas = ids.map(
    (areaId): DebriefArea => ({
      areaId,
      voices: cards.flatMap((card) => {
        const { areas: scores } = exportedContent(card);
        const score = scores.find((one) => one.areaId === areaId);
        if (!score || score.rating === null) return [];
        return [{ interviewerId: card.interviewer.id, interviewer: card.interviewer.name, rating: score.rating, notes: '', evidence: [] }];
      }),
    }),
  );
  const { areas: combined, mean, coverage } = composite(areas);
  const lines = combined.map(({ areaId, mean: own, lowest, highest, raters }) => {
    const name = rubric?.areas.find((area) => area.id === areaId)?.name ?? areaId;
    return `| ${plain(name)} | ${own === undefined ? 'not probed' : own.toFixed(2)} | ${lowest ?? '–'} | ${highest ?? '–'} | ${raters} |`;
  });
  return [
    '| Area | Mean | Lowest | Highest | Raters |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...lines,
    '',
    mean === undefined
      ? 'No area was rated.'
      : `Mean of the rated areas: ${mean.toFixed(2)}. They are ${Math.round(coverage * ids.length)} of ${ids.length} areas.`,
  ].join('\n');
}
