import { ReadingSection } from '@/components/ui/reading-section';
import type { DebriefReading } from '@/lib/domain/hiring/debrief-reading';
import { ratedItems } from '@/lib/domain/hiring/rated-item';
import { AgendaList } from './agenda-list';
import { AgreedAreas } from './agreed-areas';
import { AntiPatternList } from './anti-pattern-list';
import { CompositeTable } from './composite-table';
import { DotPlotFigure } from './dot-plot-figure';
import { LevelSection } from './level-section';
import type { DebriefAction } from './open-early-form';
import { RatingMatrix } from './rating-matrix';
import { WeightsForm } from './weights-form';

type Notes = { readonly version: number; readonly weightsReason: string | null };

/** An open debrief: first what the ratings say by themselves, then what there is to talk about, then what they say about the level. */
export function DebriefBody({
  candidateId,
  reading,
  notes,
  signedAt,
  readerMemberId,
  weigh,
}: {
  candidateId: string;
  reading: DebriefReading;
  notes: Notes | undefined;
  signedAt: Date | undefined;
  readerMemberId: string;
  /** Only for somebody who may run debriefs, while nothing is signed. */
  weigh: DebriefAction | undefined;
}) {
  const items = ratedItems(
    reading.rubric,
    reading.rubric.areas.map((area) => area.id),
  );
  const shown = { reading, items, readerMemberId, signedAt };
  return (
    <>
      <ReadingSection
        id="composite"
        title="What the ratings say by themselves"
        lede="Combined mechanically, before anybody speaks: the mean of each area, and the mean over areas. Initial ratings only; nobody’s revision moves it."
      >
        <CompositeTable reading={reading} />
        <p className="prose-width">
          {notes?.weightsReason ? (
            <>
              <strong>Weighted:</strong> {notes.weightsReason}
            </>
          ) : (
            'Every area weighs the same.'
          )}
        </p>
        {weigh ? (
          <WeightsForm
            action={weigh}
            candidateId={candidateId}
            version={notes?.version ?? 0}
            areas={reading.rubric.areas}
            weights={reading.weights}
            reason={notes?.weightsReason ?? ''}
          />
        ) : null}
        <DotPlotFigure reading={reading} />
        <RatingMatrix reading={reading} signedAt={signedAt} />
      </ReadingSection>
      <ReadingSection
        id="agenda"
        title="Agenda"
        lede="Disagreements by how far apart they are, what the area weighs and what hangs on it; then what nobody asked; then what one person alone saw."
      >
        <AgendaList {...shown} />
      </ReadingSection>
      <ReadingSection
        id="agreed"
        title="Agreed"
        lede="Nobody disagrees here, so it takes no time. Where one person alone rated, nobody could. Open one to read its evidence."
      >
        <AgreedAreas {...shown} />
      </ReadingSection>
      <ReadingSection
        id="anti-patterns"
        title="Anti-patterns"
        lede="Derived from what interviewers marked, each by themselves. None of them rejects anybody."
      >
        <AntiPatternList reading={reading} />
      </ReadingSection>
      <ReadingSection id="level" title="Level">
        <LevelSection reading={reading} />
      </ReadingSection>
    </>
  );
}
