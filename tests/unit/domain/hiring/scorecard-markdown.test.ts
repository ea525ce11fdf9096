import { describe, expect, test } from 'vitest';
import { readableCard, type StoredCard } from '@/lib/domain/hiring/readable-card';
import { scorecardMarkdown } from '@/lib/domain/hiring/scorecard-markdown';
import { bakery, storedCard } from './bakery';

function markdown(more: Partial<StoredCard> = {}): string {
  const reading = readableCard({ ...storedCard, ...more }, [bakery]);
  if (!reading) throw new Error('The rubric is missing.');
  return scorecardMarkdown(reading);
}

const withNotes = (notes: string) => markdown({ fields: [...storedCard.fields, { key: 'cake/notes', value: notes }] });

describe('a card as Markdown', () => {
  test('says who, what, when, and every rating with its anchor, evidence, revision and reason', () => {
    expect(markdown()).toBe(`# Scorecard: Ben

- Role: Baker
- Level aimed at: Master (B2)
- Interview: At the oven
- Held: 2026-11-23 14:00 UTC, 60 minutes
- Interviewer: Ana
- Submitted: 2026-11-23 15:00 UTC
- Rubric version: 1

## Overall: Hire

> Bakes well

## Bread: 3 · Senior bar

Reads the dough

**Revised to 2 · Mid bar** on 2026-11-24 09:30 UTC, because:

> Heard the rest in the debrief

**Red signal**: Trusts the clock alone (2026-11-23 14:02 UTC)

> Ninety minutes, always

**Notes**

> Feels it

## Cake: Not probed

## Scope: 2 · Master

An oven

## Contradictions and their reasons

Bread is rated 3, and you marked a red signal on it.

> Corrected themselves at once
`);
  });

  test('leaves the private note out, because a file travels', () => {
    expect(markdown()).not.toContain('brother');
  });

  test('a draft says that it is one', () => {
    expect(markdown({ status: 'draft', submittedAt: null })).toContain('- Submitted: not yet: this is a draft');
  });

  test.each([
    ['a heading', '# Hired', '> \\# Hired'],
    ['an underlined heading', 'Hired\n===\n---', '> Hired\n> \\===\n> \\---'],
    ['the end of the quotation', 'one\n\nSubmitted by the CEO', '> one\n>\n> Submitted by the CEO'],
    ['a carriage return', 'one\rtwo\r\nthree', '> one\n> two\n> three'],
    ['a line separator', 'one\u2028# two', '> one\n> \\# two'],
    ['a tag', '<script>alert(1)</script>', '> \\<script\\>alert(1)\\</script\\>'],
    ['a link and an image', '![x](https://evil.example)', '> \\!\\[x\\](https://evil.example)'],
    ['a fence', '```\n~~~', '> \\`\\`\\`\n> \\~\\~\\~'],
    ['a list', '- a\n+ b\n1. c\n2) d', '> \\- a\n> \\+ b\n> 1\\. c\n> 2\\) d'],
    ['a table', '| a | b |', '> \\| a \\| b \\|'],
    ['an entity', '&lt;b&gt;', '> \\&lt;b\\&gt;'],
    ['indented code', '    rm -rf', '> rm -rf'],
    ['a backslash at the end', 'x\\', '> x\\\\'],
  ])('%s in a note stays what was typed', (_what, typed, shown) => {
    expect(withNotes(typed)).toContain(`**Notes**\n\n${shown}\n`);
  });

  test('a name of two lines cannot begin a heading of its own', () => {
    expect(markdown({ candidate: { ...storedCard.candidate, name: 'Ben\n# Hired *at once*' } })).toMatch(
      /^# Scorecard: Ben \\# Hired \\\*at once\\\*\n/,
    );
  });
});
