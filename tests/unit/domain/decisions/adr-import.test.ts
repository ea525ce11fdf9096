import { expect, test } from 'vitest';
import { foreignDraft, foreignStatus, peopleOf } from '@/lib/domain/decisions/adr-import';
import { fromMarkdown, toMadr } from '@/lib/domain/decisions/madr';

function read(text: string) {
  const reading = fromMarkdown(text);
  if ('errors' in reading) throw new Error(reading.errors.join(' '));
  // Whatever was written elsewhere has to survive our own form.
  expect(fromMarkdown(toMadr(reading.record))).toEqual(reading);
  return reading.record;
}

test('a MADR 4 file with the remarks of its template', () => {
  const record = read(`---
status: "superseded by ADR-0123"
date: 2024-05-06
decision-makers: Ana, Ben
consulted: [Legal]
tags: [data, cost]
---
<!-- markdownlint-disable-next-line MD025 -->
# Use X for Y

## Context and Problem Statement

Why?

<!-- This is an optional element. Feel free to remove. -->
## Decision Drivers

* cost

## Considered Options

* X – the new one
* Y
* … <!-- numbers of options can vary -->

## Decision Outcome

Chosen option: "X", because

* it is cheap.

<!-- This is an optional element. Feel free to remove. -->
### Consequences

* Good, because cheap

### Confirmation

Review.

## Pros and Cons of the Options

### X – the new one

* Good, because cheap

## More Information

None.
`);
  expect(record).toMatchObject({
    title: 'Use X for Y',
    status: 'superseded',
    supersededBy: 'ADR-0123',
    date: '2024-05-06',
    decisionMakers: ['Ana', 'Ben'],
    consulted: ['Legal'],
    preface: '',
    context: 'Why?',
    options: [{ title: 'X – the new one' }, { title: 'Y' }, { title: '… <!-- numbers of options can vary -->' }],
    outcome: { chosen: 'X', because: '* it is cheap.' },
    consequences: '* Good, because cheap',
    confirmation: 'Review.',
    prosAndCons: [{ option: 'X – the new one', text: '* Good, because cheap' }],
    extraFields: { tags: ['data', 'cost'] },
    extraSections: [],
  });
  expect(record).not.toHaveProperty('original');
});

test('a MADR 3 file has deciders and a validation', () => {
  const record = read(
    '---\nstatus: accepted\ndeciders: Ana\n---\n# T\n\n## Decision Outcome\n\nChosen option: "X", because y\n\n## Validation\n\nA test.\n',
  );
  expect(record).toMatchObject({ status: 'accepted', decisionMakers: ['Ana'], confirmation: 'A test.', extraFields: {} });
});

test('a MADR 2 file has its fields in a list, two kinds of consequences and links', () => {
  const record = read(`# Use X

* Status: Approved <!-- optional -->
* Deciders: Ana, Ben
* Date: 2019-03-04

Technical Story: the old one

## Context and Problem Statement

Why?

## Decision Outcome

Chosen option: "[X]", because y.

### Positive Consequences <!-- optional -->

* cheap
* Good, because fast

### Negative Consequences <!-- optional -->

- odd

## Links <!-- optional -->

* [Refines](0005.md)
`);
  expect(record).toMatchObject({
    status: 'accepted',
    original: { status: 'Approved' },
    decisionMakers: ['Ana', 'Ben'],
    date: '2019-03-04',
    preface: 'Technical Story: the old one',
    outcome: { chosen: '[X]', because: 'y.' },
    consequences: '* Good, because cheap\n* Good, because fast\n\n* Bad, because odd',
    moreInformation: '* [Refines](0005.md)',
  });
});

test('a Nygard file has a number, a dated status and four sections', () => {
  const record = read(`# 9. Use X

Date: 2016-02-12

## Status

Accepted

Superseded by [10. Use Y](0010-use-y.md)

## Context

Why?

## Decision

We will use X.

## Consequences

It works.

## Appendix

\`\`\`sh
# not a heading
\`\`\`
`);
  expect(record).toMatchObject({
    title: 'Use X',
    number: 9,
    status: 'superseded',
    supersededBy: '[10. Use Y](0010-use-y.md)',
    date: '2016-02-12',
    context: 'Why?',
    outcome: { because: 'We will use X.' },
    consequences: 'It works.',
    extraSections: [{ heading: 'Appendix', text: '```sh\n# not a heading\n```' }],
  });
});

test.each([
  ['Accepted', { status: 'accepted', exact: true }],
  ['draft', { status: 'proposed', exact: false }],
  ['Declined.', { status: 'rejected', exact: false }],
  ['Obsolete', { status: 'deprecated', exact: false }],
  ['superseded by ADR-5', { status: 'superseded', supersededBy: 'ADR-5', exact: true }],
  ['Accepted\n\nSupersedes [1. Old](0001-old.md)', { status: 'accepted', supersedes: ['[1. Old](0001-old.md)'], exact: true }],
  ['Accepted\n\nAmended by 7', { status: 'accepted', exact: false }],
  ['on hold', { status: 'proposed', exact: false }],
  ['', { status: 'proposed', exact: false }],
  ['constructor', { status: 'proposed', exact: false }],
])('the status %j is understood', (text, expected) => {
  expect(foreignStatus(text)).toMatchObject(expected);
});

test('a status and a date that had to be translated are kept as they were', () => {
  const record = read('# T\n\nStatus: on hold until spring\nDate: 12 Feb 2016\n');
  expect(record).toMatchObject({ status: 'proposed', original: { status: 'on hold until spring', date: '12 Feb 2016' } });
  expect(record).not.toHaveProperty('date', expect.anything());
});

test('a title that begins with a figure keeps it, unless it is a number of the record', () => {
  expect(read('# 3 databases for one app').title).toBe('3 databases for one app');
  expect(read('# ADR-0012: Use X')).toMatchObject({ title: 'Use X', number: 12 });
});

test('a file whose title stands in its front matter has a title', () => {
  const record = read("---\nid: adrs-adr003\ntitle: 'ADR003: Avoid default exports'\n---\n\n## Context\n\nWhy?\n");
  expect(record).toMatchObject({
    title: 'Avoid default exports',
    number: 3,
    context: 'Why?',
    preface: '',
    extraFields: { id: 'adrs-adr003' },
  });
});

test('sections that have no place are kept in their order', () => {
  const record = read('# T\n## Scope\na\n## Context\nb\n## Risks ##\nc');
  expect(record.extraSections).toEqual([
    { heading: 'Scope', text: 'a' },
    { heading: 'Risks', text: 'c' },
  ]);
});

test('names come as a list or in one line', () => {
  expect(peopleOf('Ana,  Ben,')).toEqual(['Ana', 'Ben']);
  expect(peopleOf(['Ana', 7])).toEqual(['Ana', '7']);
  expect(peopleOf(undefined)).toEqual([]);
});

test('a file with nothing but a title is a proposal', () => {
  expect(foreignDraft({ title: 'T', above: '', preface: '', sections: [] })).toMatchObject({ fields: { title: 'T', status: 'proposed' } });
});
