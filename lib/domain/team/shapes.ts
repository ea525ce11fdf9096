import { type Edition, editionFaults } from '../edition';

/** A range of people in one part of a team, both ends included. */
export type Headcount = {
  readonly id: string;
  readonly group: string;
  readonly min: number;
  readonly max: number;
  readonly per: 'product team' | 'team';
};

type TeamShape = {
  readonly id: string;
  readonly name: string;
  readonly useWhen: string;
  readonly headcount: readonly Headcount[];
  readonly gain: string;
  readonly price: string;
};

export type TeamShapes = Edition & {
  readonly shapes: readonly TeamShape[];
  /** The shape to start from when nothing speaks for another one. */
  readonly defaultShape: {
    readonly shape: string;
    readonly stage: string;
    readonly appliedMin: number;
    readonly appliedMax: number;
    readonly platformLeaning: number;
    readonly meaning: string;
  };
  /** When the default stops fitting: about this many engineers. */
  readonly split: {
    readonly toShape: string;
    readonly aroundEngineers: number;
    readonly meaning: string;
    readonly signs: readonly string[];
  };
};

/** What is wrong with the shapes: headcount ranges upside down, a default or a split that names an unknown shape. Empty when sound. */
export function teamShapesFaults(set: TeamShapes): string[] {
  const known = new Set(set.shapes.map(({ id }) => id));
  const groups = set.shapes.flatMap(({ headcount }) => headcount);
  const faults = editionFaults(
    set,
    [...set.shapes, ...groups].map(({ id }) => ({ id, what: `entry ${id}` })),
  );
  for (const { id, min, max } of groups) if (!(min > 0 && min <= max)) faults.push(`group ${id} has ${min} to ${max} people`);
  for (const id of [set.defaultShape.shape, set.split.toShape]) if (!known.has(id)) faults.push(`"${id}" is not one of the shapes`);
  return faults;
}
