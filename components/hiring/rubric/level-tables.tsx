import { HeadingAnchor } from '@/components/ui/heading-anchor';
import { ReadingTable } from '@/components/ui/reading-table';
import type { Level, RubricArea } from '@/lib/domain/hiring/rubric';

/** The levels, and what every area asks of them. Years are marked as what they are: context. */
export function LevelTables({ levels, areas }: { levels: readonly Level[]; areas: readonly RubricArea[] }) {
  return (
    <>
      {levels.length > 0 ? (
        <section id="levels" aria-labelledby="levels-title" className="mt-12">
          <HeadingAnchor id="levels" title="Four levels" />
          <p className="prose-width text-muted mt-1 mb-4">
            The eight areas tell mid from senior. Senior, staff and lead meet the same bars there; scope is what separates them.
          </p>
          <ReadingTable
            label="Levels"
            head={['Level', 'Owns', 'Is expected to', 'Years (context, never scored)']}
            rows={levels.map((level) => ({
              id: level.id,
              cells: [
                <span key="level">
                  {level.name}
                  <span className="text-muted block text-sm font-normal">{level.ladder}</span>
                </span>,
                level.scope,
                level.expectation,
                <span key="years" className="text-muted">
                  {level.years}
                </span>,
              ],
            }))}
          />
        </section>
      ) : null}
      {areas.length > 0 ? (
        <section id="bars" aria-labelledby="bars-title" className="mt-12">
          <HeadingAnchor id="bars" title="The bar in each area" />
          <p className="prose-width text-muted mt-1 mb-4">
            A 2 meets the mid bar and a 3 the senior bar. A 1 shows the red signal; a 4 adds the green signal to the senior bar.
          </p>
          <ReadingTable
            label="Bars by area"
            head={['Area', 'Mid: rated 2', 'Senior, staff and lead: rated 3', 'Green signal', 'Red signal']}
            rows={areas.map((area) => ({
              id: area.id,
              cells: [area.name, area.midBar, area.seniorBar, `${area.greenSignal.text}.`, `${area.redSignal.text}.`],
            }))}
          />
        </section>
      ) : null}
    </>
  );
}
