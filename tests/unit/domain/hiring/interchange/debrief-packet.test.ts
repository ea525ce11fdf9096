import { expect, test } from 'vitest';
import { rubrics } from '@/content/hiring/rubric';
import { debriefPacket } from '@/lib/domain/hiring/interchange/debrief-packet';
import { exportedCard } from '../../../../support/exported-card';

const second = {
  ...exportedCard,
  id: 'card-2',
  interviewer: { id: 'm2', name: 'Ben' },
  fields: [{ key: 'rag/rating', value: 2 }],
  revisions: [],
};

test('the composite comes first, from initial ratings, with its range and raters', () => {
  const packet = debriefPacket([exportedCard, second], rubrics);
  expect(packet).toMatch(/\| RAG \| 3\.00 \| 2 \| 4 \| 2 \|/);
  expect(packet).toMatch(/\| Evals \| not probed \| – \| – \| 0 \|/);
  expect(packet.indexOf('Composite')).toBeLessThan(packet.indexOf('Scorecard:'));
});

test('it has one title, its cards are chapters, and nothing that a person typed is a heading', () => {
  const headings = debriefPacket([exportedCard, second], rubrics).match(/^#{1,6} .*$/gm) ?? [];
  expect(headings.filter((heading) => heading.startsWith('# '))).toHaveLength(1);
  expect(headings.filter((heading) => heading.startsWith('## Scorecard:'))).toHaveLength(2);
  expect(headings.join('\n')).not.toContain('not a heading');
});

test('cards of two rubric versions are never averaged together', () => {
  const packet = debriefPacket([exportedCard, { ...second, rubricVersion: 99 }], rubrics);
  expect(packet).toContain('### Rubric version 1');
  expect(packet).toContain('### Rubric version 99');
  expect(packet).toContain('which this installation lacks');
  expect(packet).toMatch(/\| RAG \| 4\.00 \| 4 \| 4 \| 1 \|/);
});
