import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromMarkdown, longestFile, toMadr } from '@/lib/domain/decisions/madr';
import { type DecisionRecord, decisionRecordSchema } from '@/lib/domain/decisions/record';

const recordOf = (fields: object): DecisionRecord =>
  decisionRecordSchema.parse({ title: 'Use a vendor API', status: 'proposed', ...fields });

const full = recordOf({
  title: 'Use a vendor API for ticket triage',
  status: 'superseded',
  supersededBy: 'ADR-0009',
  date: '2026-11-23',
  decisionMakers: ['Ana Ruiz', 'Ben: the second'],
  consulted: ['Legal'],
  informed: ['Support, all shifts'],
  context: 'Triage takes four minutes.\n\nCan a model do it?',
  drivers: '* Time to first prototype\n* Data residency',
  options: [{ title: 'Vendor API' }, { title: 'Open weights', summary: 'On our own GPUs.' }],
  outcome: { chosen: 'Vendor API', because: 'it meets the must-have and comes out best.' },
  consequences: '* Good, because we ship in March.\n* Bad, because prices can change.',
  confirmation: 'The eval suite runs weekly.',
  prosAndCons: [{ option: 'Vendor API', text: '* Good, because nothing is hosted.' }],
  moreInformation: 'See the matrix.',
  id: 'support-bot-triage',
  number: 7,
  owner: 'Ana Ruiz',
  initiative: 'support-bot',
  supersedes: ['ADR-0003'],
  origin: {
    kind: 'tree',
    tree: 'build-buy-fine-tune',
    version: 1,
    answers: { 'prompting-alone': { answer: 'yes', certainty: 'guess' }, 'missing-knowledge': { certainty: 'unknown' } },
  },
  reversibility: 4,
  revisitBy: '2027-02-01',
  revisitIf: ['monthly_api_usd > 50000'],
  assumptions: [
    { id: 'spend', metric: 'monthly_api_usd', op: '<', value: 50_000, asOf: '2026-11-20', evidence: ['https://example.com/bill'] },
  ],
  evidence: ['https://example.com/eval'],
});

test('a record is written in the fields and headings of MADR 4.0.0, and ours stand under x-leadframe', () => {
  expect(toMadr(full)).toBe(`---
status: superseded by ADR-0009
date: 2026-11-23
decision-makers:
  - Ana Ruiz
  - "Ben: the second"
consulted:
  - Legal
informed:
  - Support, all shifts
x-leadframe:
  format: 1
  id: support-bot-triage
  number: 7
  owner: Ana Ruiz
  initiative: support-bot
  supersedes:
    - ADR-0003
  reversibility: 4
  revisit-by: 2027-02-01
  revisit-if:
    - monthly_api_usd > 50000
  assumptions:
    - id: spend
      metric: monthly_api_usd
      op: <
      value: 50000
      as-of: 2026-11-20
      evidence:
        - https://example.com/bill
  evidence:
    - https://example.com/eval
  tree: build-buy-fine-tune@1
  answers:
    prompting-alone:
      answer: yes
      certainty: guess
    missing-knowledge:
      certainty: unknown
---

# Use a vendor API for ticket triage

## Context and Problem Statement

Triage takes four minutes.

Can a model do it?

## Decision Drivers

* Time to first prototype
* Data residency

## Considered Options

* Vendor API
* Open weights
  On our own GPUs.

## Decision Outcome

Chosen option: "Vendor API", because it meets the must-have and comes out best.

### Consequences

* Good, because we ship in March.
* Bad, because prices can change.

### Confirmation

The eval suite runs weekly.

## Pros and Cons of the Options

### Vendor API

* Good, because nothing is hosted.

## More Information

See the matrix.
`);
});

test('a full record and an empty one come back unchanged', () => {
  expect(fromMarkdown(toMadr(full))).toEqual({ record: full });
  const bare = recordOf({});
  expect(fromMarkdown(toMadr(bare))).toEqual({ record: bare });
});

const line = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.constantFrom('# no heading', '- dash', 'yes', '2026-01-01', '1', 'a: b', '"x", because y', '~', '\\', 'Ω – “q”'),
);
const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '# one',
        '## More Information',
        '### Consequences',
        '### x',
        '\\## Two',
        '```',
        '```sh',
        '~~~',
        '---',
        '...',
        '* item',
        '  set in',
        '    code',
        '1. one',
        '',
        'Chosen option: "X", because y',
        '<!-- optional -->',
        'Status: accepted',
      ),
      fc.string({ maxLength: 15 }),
    ),
    { maxLength: 8 },
  )
  .map((lines) => lines.join('\n'));
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);
const given = fc.constantFrom(
  { answer: 'yes', certainty: 'sure' },
  { answer: 'no', certainty: 'guess' },
  { certainty: 'unknown' },
  { answer: 'no', certainty: 'unknown' },
);
const lines = fc.array(line, { maxLength: 3 });
const fields = fc.record(
  {
    title: line,
    status: fc.constantFrom('proposed', 'accepted', 'rejected', 'deprecated', 'superseded'),
    supersededBy: line,
    date: day,
    decisionMakers: lines,
    consulted: lines,
    informed: lines,
    preface: prose,
    context: prose,
    drivers: prose,
    options: fc.array(fc.record({ title: line, summary: prose }), { maxLength: 3 }),
    optionsNote: prose,
    outcome: fc.record({ chosen: line, because: prose }, { requiredKeys: ['because'] }),
    consequences: prose,
    confirmation: prose,
    prosAndConsNote: prose,
    prosAndCons: fc.array(fc.record({ option: line, text: prose }), { maxLength: 3 }),
    moreInformation: prose,
    extraSections: fc.array(fc.record({ heading: line, text: prose }), { maxLength: 3 }),
    extraFields: fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }),
    id: line,
    number: fc.nat({ max: 9_999 }),
    owner: line,
    initiative: slug,
    supersedes: lines,
    origin: fc.oneof(
      fc.record({
        kind: fc.constant('tree'),
        tree: slug,
        version: fc.integer({ min: 1, max: 99 }),
        answers: fc.dictionary(slug, given, { maxKeys: 3 }),
      }),
      fc.record({ kind: fc.constant('matrix'), matrix: line }),
      fc.record({ kind: fc.constant('stack'), layer: slug }),
    ),
    reversibility: fc.integer({ min: 1, max: 5 }),
    revisitBy: day,
    revisitIf: lines,
    assumptions: fc.array(
      fc.record(
        {
          id: slug,
          metric: line,
          op: fc.constantFrom('<', '<=', '>', '>=', '=', '!='),
          value: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
          asOf: day,
          evidence: lines,
        },
        { requiredKeys: ['id', 'metric', 'op', 'value'] },
      ),
      { maxLength: 3 },
    ),
    evidence: lines,
    original: fc.record({ status: prose, date: line }, { requiredKeys: [] }),
  },
  { requiredKeys: ['title', 'status'] },
);
const anyRecord = fields
  .map((some) => decisionRecordSchema.safeParse(some))
  .filter(({ success }) => success)
  .map(({ data }) => data as DecisionRecord);

test('any record at all comes back unchanged', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(fromMarkdown(toMadr(record))).toEqual({ record });
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('any text at all is read or refused in sentences, and what is read can be written', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        prose,
        fc.string({ maxLength: 200 }),
        prose.map((text) => `---\n${text}\n---\n# T\n${text}`),
      ),
      (text) => {
        const reading = fromMarkdown(text);
        if ('errors' in reading) expect(reading.errors.every((sentence) => sentence.length > 10)).toBe(true);
        else expect(fromMarkdown(toMadr(reading.record))).toEqual({ record: reading.record });
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

test.each([
  ['---\nstatus: [proposed\n---\n# T', 'The front matter is not valid YAML at line 2'],
  ['---\nstatus: proposed\nstatus: accepted\n---\n# T', 'The front matter is not valid YAML at line 3'],
  ['---\nstatus: !!js/function "x"\n---\n# T', 'The front matter is not valid YAML at line 2'],
  ['---\nstatus: proposed\n# T', 'The front matter opens with --- and never closes.'],
  ['---\n- a\n---\n# T', 'The front matter has to be a list of names with values.'],
  ['# T\0', 'The file holds a NUL character, so it is not a text file.'],
  ['# T \uD800', 'The file holds half a character. Save it as UTF-8 and try again.'],
  ['no title here', 'The file has no title. Its first heading is written as “# Use X for Y”.'],
  ['', 'The file has no title. Its first heading is written as “# Use X for Y”.'],
  [`# ${'x'.repeat(301)}`, 'title: The title can have up to 300 characters; this has 301.'],
  [' '.repeat(longestFile + 1), 'The file is longer than 1,000,000 characters.'],
  ['---\nstatus: proposed\nx-leadframe: { format: 2 }\n---\n# T', 'x-leadframe has a format that is not known here'],
  ['---\nstatus: proposed\nx-leadframe: { format: 1, mood: good }\n---\n# T', 'x-leadframe.mood is not known here.'],
  ['---\nstatus: proposed\nx-leadframe: { format: 1, reversibility: 9 }\n---\n# T', 'reversibility: Reversibility runs from 1 to 5.'],
])('%j is refused with a sentence', (text, sentence) => {
  const reading = fromMarkdown(text);
  expect('errors' in reading && reading.errors[0]).toEqual(expect.stringContaining(sentence));
});

test('a front matter that multiplies itself is refused and not unfolded', () => {
  const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n---\n# T`;
  expect(fromMarkdown(bomb)).toEqual({ errors: ['The front matter refers to itself too often to be read.'] });
});

test('Windows line ends and a byte order mark change nothing', () => {
  const windows = `\uFEFF${toMadr(full).replace(/\n/g, '\r\n')}`;
  expect(fromMarkdown(windows)).toEqual({ record: full });
});
