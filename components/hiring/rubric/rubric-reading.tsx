import { ContentsList } from '@/components/ui/contents-list';
import type { Rubric } from '@/lib/domain/hiring/rubric';
import type { RubricMatches } from '@/lib/domain/hiring/rubric-search';
import { AntiPatternSection } from './anti-pattern-section';
import { AreaSection } from './area-section';
import { CalibrationSection } from './calibration-section';
import { LevelTables } from './level-tables';
import type { RubricLook } from './rubric-finder';
import { ScopeSection } from './scope-section';

/** The rubric, or what a search left of it, with its contents first. */
export function RubricReading({ rubric, found, look }: { rubric: Rubric; found: RubricMatches; look: RubricLook }) {
  const { areas, scope, levels, calibrationQuestions, antiPatterns } = found;
  const sections = [
    ...(look === 'area'
      ? areas.map((area) => ({ id: area.id, title: area.name }))
      : [...(levels.length ? [{ id: 'levels', title: 'Levels' }] : []), ...(areas.length ? [{ id: 'bars', title: 'Bars' }] : [])]),
    ...(scope ? [{ id: scope.id, title: scope.name }] : []),
    ...(calibrationQuestions.length ? [{ id: 'calibration', title: 'Calibration questions' }] : []),
    ...(antiPatterns.length ? [{ id: 'anti-patterns', title: 'Anti-patterns' }] : []),
  ];
  return (
    <>
      {sections.length > 1 ? <ContentsList sections={sections} /> : null}
      {look === 'level' ? (
        <LevelTables levels={levels} areas={areas} />
      ) : (
        areas.map((area) => (
          <AreaSection
            key={area.id}
            area={area}
            antiPatterns={rubric.antiPatterns.filter((pattern) => pattern.revealedBy.includes(area.redSignal.id))}
          />
        ))
      )}
      {scope ? <ScopeSection scope={scope} levels={rubric.levels} /> : null}
      {calibrationQuestions.length ? <CalibrationSection questions={calibrationQuestions} /> : null}
      {antiPatterns.length ? <AntiPatternSection patterns={antiPatterns} areas={rubric.areas} /> : null}
    </>
  );
}
