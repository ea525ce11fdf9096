import { StatusWord } from '@/components/ui/status-word';
import type { Tone } from '@/components/ui/tone-icon';
import type { AntiPatternFinding, Witness } from '@/lib/domain/hiring/anti-pattern-evidence';
import type { DebriefReading } from '@/lib/domain/hiring/debrief-reading';
import { polarityNames } from '@/lib/domain/hiring/rating';

const standing: Record<AntiPatternFinding['status'], { word: string; tone: Tone; means: string }> = {
  corroborated: { word: 'Corroborated', tone: 'bad', means: 'Two or more people saw it, each by themselves.' },
  'single-source': { word: 'Single source', tone: 'warn', means: 'One person saw it. It asks for a follow-up probe.' },
  contradicted: { word: 'Contradicted', tone: 'plain', means: 'Somebody saw it, and somebody else saw the green signal of the same area.' },
};

/** The anti-patterns that the evidence points at, with who saw what. */
export function AntiPatternList({ reading }: { reading: DebriefReading }) {
  if (reading.findings.length === 0)
    return <p className="text-muted">Nobody marked an anti-pattern, nor a red signal that gives one away.</p>;
  return (
    <ul className="bg-raised divide-y rounded-lg border">
      {reading.findings.map((finding) => {
        const pattern = reading.rubric.antiPatterns.find((one) => one.id === finding.patternId);
        const { word, tone, means } = standing[finding.status];
        return (
          <li key={finding.patternId} className="space-y-2 p-4">
            <h3 className="flex flex-wrap items-center gap-2">
              {pattern?.name ?? finding.patternId}
              <StatusWord tone={tone}>{word}</StatusWord>
            </h3>
            <p className="text-muted">{means}</p>
            <Sightings title="Seen by" witnesses={finding.seenBy} />
            {finding.contradictedBy.length > 0 ? <Sightings title="Green signal seen by" witnesses={finding.contradictedBy} /> : null}
            {pattern && finding.status !== 'corroborated' ? (
              <p className="prose-width">
                <strong>Follow-up probe:</strong> {pattern.followUp}
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function Sightings({ title, witnesses }: { title: string; witnesses: readonly Witness[] }) {
  return (
    <ul className="space-y-1">
      {witnesses.map((witness) => (
        <li key={witness.interviewerId}>
          {title} <strong dir="auto">{witness.interviewer}</strong>
          {witness.evidence.map((one) => (
            <blockquote
              key={`${one.signalId} ${one.at}`}
              className="prose-width mt-1 border-l-2 pl-3 wrap-anywhere whitespace-pre-wrap"
              dir="auto"
            >
              {polarityNames[one.polarity]}
              {one.quote.trim() === '' ? '' : `: ${one.quote}`}
            </blockquote>
          ))}
        </li>
      ))}
    </ul>
  );
}
