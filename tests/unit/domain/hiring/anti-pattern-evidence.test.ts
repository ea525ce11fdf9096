import { describe, expect, test } from 'vitest';
import { antiPatternFindings, type Witness } from '@/lib/domain/hiring/anti-pattern-evidence';
import type { Rubric } from '@/lib/domain/hiring/rubric';

const area = (id: string) => ({
  id,
  name: id,
  purpose: 'x',
  probe: 'x',
  followUps: ['x', 'x'] as const,
  midBar: 'x',
  seniorBar: 'x',
  greenSignal: { id: `${id}-green`, polarity: 'green' as const, text: 'x' },
  redSignal: { id: `${id}-red`, polarity: 'red' as const, text: 'x' },
  anchors: ['x', 'x', 'x', 'x'] as const,
  goodEvidence: 'x',
});
const rubric: Rubric = {
  version: 1,
  publishedOn: '2026-01-01',
  levels: [],
  areas: [area('rag'), area('agents')],
  scope: { id: 'scope', name: 'Scope', purpose: 'x', probe: 'x', followUps: ['x', 'x'], anchors: ['x', 'x', 'x', 'x'], goodEvidence: 'x' },
  calibrationQuestions: [],
  antiPatterns: [{ id: 'agent-for-everything', name: 'x', meaning: 'x', followUp: 'x', revealedBy: ['agents-red'] }],
};
const saw = (interviewer: string, ...signalIds: string[]): Witness => ({
  interviewerId: interviewer,
  interviewer,
  evidence: signalIds.map((signalId) => ({ areaId: 'agents', signalId, polarity: 'red', quote: '', at: '2026-01-01T00:00:00Z' })),
});
const statusOf = (...witnesses: Witness[]) => antiPatternFindings(rubric, witnesses)[0]?.status;

describe('anti-patterns from evidence', () => {
  test('two interviewers who saw it, one by its red signal and one by name, corroborate it', () => {
    expect(statusOf(saw('Ada', 'agents-red'), saw('Bo', 'agent-for-everything'))).toBe('corroborated');
  });

  test('one interviewer who marked it twice is still a single source', () => {
    expect(statusOf(saw('Ada', 'agents-red', 'agent-for-everything'))).toBe('single-source');
  });

  test('somebody else who saw the green signal of the area contradicts it', () => {
    expect(statusOf(saw('Ada', 'agents-red'), saw('Bo', 'agents-green'))).toBe('contradicted');
  });

  test('nobody contradicts themselves, and a green signal elsewhere says nothing', () => {
    expect(statusOf(saw('Ada', 'agents-red', 'agents-green'))).toBe('single-source');
    expect(statusOf(saw('Ada', 'agents-red'), saw('Bo', 'rag-green'))).toBe('single-source');
  });

  test('without evidence there is no finding', () => {
    expect(antiPatternFindings(rubric, [saw('Ada'), saw('Bo', 'rag-red')])).toEqual([]);
  });
});
