import { FactList } from '@/components/ui/fact-list';
import type { DebriefReading } from '@/lib/domain/hiring/debrief-reading';
import { inferenceSentence } from '@/lib/domain/hiring/level-words';
import { formatPercent, formatPoints } from '@/lib/format';

/** What the rule and the ratings recommend, before anybody decides. */
export function Recommendation({ reading, roleLevelId, awaited }: { reading: DebriefReading; roleLevelId: string; awaited: number }) {
  const { rubric, composite, recommendedLevelId } = reading;
  const level = (id: string | undefined) => rubric.levels.find((one) => one.id === id)?.name;
  return (
    <FactList
      facts={[
        { term: 'Recommended', says: <strong>{level(recommendedLevelId) ?? 'No level'}</strong> },
        { term: 'Because', says: `${inferenceSentence(reading)}.` },
        {
          term: 'Composite',
          says:
            composite.mean === undefined
              ? 'nothing rated'
              : `${formatPoints(composite.mean)} of 4, with ${formatPercent(composite.coverage)} of the areas covered`,
        },
        { term: 'Role asks for', says: level(roleLevelId) ?? 'a level that this rubric does not have' },
        ...(awaited > 0 ? [{ term: 'Still to come', says: `${awaited} ${awaited === 1 ? 'scorecard' : 'scorecards'}` }] : []),
      ]}
    />
  );
}
