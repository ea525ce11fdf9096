type Reasons = {
  readonly raterError: string;
  readonly coverage: string;
  readonly levels: readonly {
    readonly levelId: string;
    readonly atLeast: string;
    readonly critical: readonly { readonly areaId: string; readonly why: string }[];
  }[];
  readonly notCritical: string;
};
type Named = readonly { readonly id: string; readonly name: string }[];

/** Why each number of the first version is what it is. */
export function RuleReasons({ reasons, levels, areas }: { reasons: Reasons; levels: Named; areas: Named }) {
  const named = (list: Named, id: string) => list.find((one) => one.id === id)?.name ?? id;
  const facts = [
    { term: 'Rater error', says: reasons.raterError },
    { term: 'Coverage', says: reasons.coverage },
    ...reasons.levels.flatMap((level) => [
      { term: `${named(levels, level.levelId)}: how many areas`, says: level.atLeast },
      ...level.critical.map((one) => ({ term: `${named(levels, level.levelId)}: ${named(areas, one.areaId)} is critical`, says: one.why })),
    ]),
    { term: 'Not critical', says: reasons.notCritical },
  ];
  return (
    <dl className="prose-width space-y-3">
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt className="font-semibold">{fact.term}</dt>
          <dd>{fact.says}</dd>
        </div>
      ))}
    </dl>
  );
}
