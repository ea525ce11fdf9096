/** One of the two directions a rubric signal can point. */
export type SignalPolarity = 'green' | 'red';

/** A level of the hiring ladder. Years are context for a reader and are never scored. */
export type Level = {
  readonly id: string;
  readonly name: string;
  /** Where the level sits on common ladders, such as "L5-equivalent". */
  readonly ladder: string;
  /** Typical years of experience, as the source gives them. Context only. */
  readonly years: string;
  readonly scope: string;
  readonly expectation: string;
};

/** The four points of the scale, lowest first. 1 = red signal, 2 = mid bar, 3 = senior bar, 4 = senior bar with the green signal shown. */
export type Anchors = readonly [string, string, string, string];

/** A concrete behaviour that an interviewer can mark as observed. */
export type Signal = { readonly id: string; readonly polarity: SignalPolarity; readonly text: string };

/** A rated item: its question, its bars, and what each rating means in words. */
export type RubricArea = {
  readonly id: string;
  readonly name: string;
  /** What the area is about and why it is asked, in one or two sentences. */
  readonly purpose: string;
  readonly probe: string;
  readonly followUps: readonly [string, string];
  readonly midBar: string;
  readonly seniorBar: string;
  readonly greenSignal: Signal;
  readonly redSignal: Signal;
  readonly anchors: Anchors;
  /** What a useful note sounds like, so that a rating can be checked by somebody who was not there. */
  readonly goodEvidence: string;
};

/** The ninth item: not a skill, but the size of problem a person has owned. It alone separates Senior, Staff and Lead. */
export type ScopeItem = {
  readonly id: 'scope';
  readonly name: string;
  readonly purpose: string;
  readonly probe: string;
  readonly followUps: readonly [string, string];
  /** One anchor per level, in the order of `levels`. */
  readonly anchors: Anchors;
  readonly goodEvidence: string;
};

export type CalibrationQuestion = { readonly id: string; readonly question: string; readonly listenFor: string; readonly worryIf: string };

/** A pattern of thinking that shows across areas; `revealedBy` are the ids of the red signals that give it away. */
export type AntiPattern = {
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
  readonly followUp: string;
  readonly revealedBy: readonly string[];
};

/** A complete rubric. A scorecard keeps the `version` it was written under for good. */
export type Rubric = {
  readonly version: number;
  readonly publishedOn: string;
  readonly levels: readonly Level[];
  readonly areas: readonly RubricArea[];
  readonly scope: ScopeItem;
  readonly calibrationQuestions: readonly CalibrationQuestion[];
  readonly antiPatterns: readonly AntiPattern[];
};

/**
 * What is wrong with a rubric, in sentences that name the entry; empty when it is sound.
 * Checks what types cannot: unique kebab-case ids, no empty text, anti-patterns that point at red signals which exist.
 */
export function rubricFaults(rubric: Rubric): string[] {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  const claim = (id: string, what: string) => {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) faults.push(`${what} has the id "${id}", which is not kebab-case`);
    const before = seen.get(id);
    if (before) faults.push(`${what} shares the id "${id}" with ${before}`);
    else seen.set(id, what);
  };
  for (const level of rubric.levels) claim(level.id, `level ${level.name}`);
  for (const area of [...rubric.areas, rubric.scope]) claim(area.id, `area ${area.name}`);
  for (const area of rubric.areas) {
    claim(area.greenSignal.id, `the green signal of ${area.name}`);
    claim(area.redSignal.id, `the red signal of ${area.name}`);
    if (area.greenSignal.polarity !== 'green' || area.redSignal.polarity !== 'red')
      faults.push(`area ${area.name} has a signal of the wrong polarity`);
  }
  for (const question of rubric.calibrationQuestions) claim(question.id, `calibration question "${question.question}"`);
  const redSignals = new Set(rubric.areas.map((area) => area.redSignal.id));
  for (const pattern of rubric.antiPatterns) {
    claim(pattern.id, `anti-pattern ${pattern.name}`);
    if (pattern.revealedBy.length === 0) faults.push(`anti-pattern ${pattern.name} is revealed by no red signal`);
    for (const id of pattern.revealedBy) {
      if (!redSignals.has(id)) faults.push(`anti-pattern ${pattern.name} names the red signal "${id}", which does not exist`);
    }
  }
  const blank = (text: string, where: string) => {
    if (text.trim() === '') faults.push(`${where} is empty`);
  };
  for (const level of rubric.levels) {
    blank(level.scope, `the scope of level ${level.name}`);
    blank(level.expectation, `the expectation of level ${level.name}`);
  }
  for (const area of rubric.areas) {
    blank(area.midBar, `the mid bar of ${area.name}`);
    blank(area.seniorBar, `the senior bar of ${area.name}`);
    blank(area.greenSignal.text, `the green signal of ${area.name}`);
    blank(area.redSignal.text, `the red signal of ${area.name}`);
  }
  for (const area of [...rubric.areas, rubric.scope]) {
    blank(area.purpose, `the purpose of ${area.name}`);
    blank(area.probe, `the probe of ${area.name}`);
    area.followUps.forEach((followUp, index) => {
      blank(followUp, `follow-up ${index + 1} of ${area.name}`);
    });
    area.anchors.forEach((anchor, index) => {
      blank(anchor, `anchor ${index + 1} of ${area.name}`);
    });
    blank(area.goodEvidence, `the good evidence of ${area.name}`);
  }
  for (const question of rubric.calibrationQuestions) {
    blank(question.question, `calibration question ${question.id}`);
    blank(question.listenFor, `what to listen for in ${question.id}`);
    blank(question.worryIf, `what to worry about in ${question.id}`);
  }
  for (const pattern of rubric.antiPatterns) {
    blank(pattern.meaning, `the meaning of anti-pattern ${pattern.name}`);
    blank(pattern.followUp, `the follow-up of anti-pattern ${pattern.name}`);
  }
  return faults;
}
