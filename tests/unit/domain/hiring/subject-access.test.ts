import { describe, expect, test } from 'vitest';
import { rubric } from '@/content/hiring/rubric';
import { type SubjectRecord, subjectAccess, subjectAccessMarkdown } from '@/lib/domain/hiring/subject-access';

const [area] = rubric.areas;
const record: SubjectRecord = {
  candidate: {
    id: 'c',
    name: 'Rosa Auskunft',
    email: 'rosa@example.com',
    years: null,
    status: 'rejected',
    note: 'Knows Kuno Konkurrent.',
    role: 'Engineer',
    addedAt: '2026-01-01T00:00:00.000Z',
    legalHold: null,
  },
  interviews: [{ title: 'Design', startsAt: null, minutes: 60 }],
  cards: [
    {
      memberId: 'm1',
      interview: 'Design',
      startsAt: null,
      submittedAt: '2026-01-02T00:00:00.000Z',
      rubricVersion: 1,
      areaIds: [area.id],
      fields: [
        { key: `${area.id}/rating`, value: 3 },
        { key: `${area.id}/notes`, value: '# Rosa Auskunft convinced Ben Boss (ben@example.com)' },
        {
          key: 'evidence/1',
          value: { areaId: area.id, signalId: area.greenSignal.id, polarity: 'green', quote: 'q', at: '2026-01-02T00:00:00Z' },
        },
      ],
      revisions: [],
    },
  ],
  debrief: undefined,
  decision: undefined,
  answers: [{ exercise: 'E', areaId: area.id, text: 'mine', reviews: [{ memberId: 'm2', rating: null, notes: '' }] }],
  imported: [{ source: 'lever', kind: 'feedback', content: { interviewer: { name: 'Iris Elsewhere' }, text: 'Iris Elsewhere said yes' } }],
  trail: [{ at: '2026-01-01T00:00:00.000Z', action: 'candidate.added', memberId: null }],
};
const others = {
  members: [
    { id: 'm1', knownAs: ['Ann Author'] },
    { id: 'm2', knownAs: ['Ben Boss', 'ben@example.com'] },
    { id: 'm3', knownAs: ['Cleo Colleague'] },
  ],
  candidates: [{ knownAs: ['Kuno Konkurrent'] }, { knownAs: ['Rosa Auskunft'] }],
};
const access = subjectAccess(record, others, [rubric], '2026-11-23T00:00:00.000Z');

describe('an answer to a request for access', () => {
  test('everybody else is an alias, a namesake does not mask the person, and ratings stand in the rubric’s words', () => {
    expect(access.scorecards[0]).toMatchObject({
      interviewer: 'Interviewer 1',
      areas: [{ area: area.name, rating: '3', notes: '# Rosa Auskunft convinced Interviewer 2 (Interviewer 2)' }, { rating: 'Unrated' }],
      evidence: [{ kind: 'Green signal', observed: area.greenSignal.text }],
    });
    expect(access.candidate.note).toBe('Knows another candidate.');
    expect(access.writtenAnswers[0]?.reviews).toEqual([{ reviewer: 'Interviewer 2', rating: 'Not rated', notes: '' }]);
    expect(JSON.stringify(access)).not.toContain('Iris');
    expect(access.trail[0]?.by).toBe('the system');
  });

  test('a card of a rubric version that is not installed keeps its ids', () => {
    expect(subjectAccess(record, others, [], '2026-11-23T00:00:00.000Z').scorecards[0]?.areas[0]?.area).toBe(area.id);
  });

  test('the Markdown says what is left out, and a note cannot become a heading', () => {
    const text = subjectAccessMarkdown(access);
    expect(text).toContain('Private notes of interviewers');
    expect(text).toContain('> \\# Rosa Auskunft convinced');
  });
});
