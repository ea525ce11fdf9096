import { describe, expect, test } from 'vitest';
import { rubric } from '@/content/hiring/rubric';
import { sampleTeam } from '@/content/hiring/sample-team/sample-team';
import { type SampleTeam, sampleFaults, sampleFields, sampleLoader } from '@/lib/domain/hiring/sample-team';
import { memberRoles } from '@/lib/domain/workspace/permissions';

const team: SampleTeam = sampleTeam;
const cards = team.candidates.flatMap((candidate) => candidate.cards.map((card) => ({ ...card, candidate })));
const submitted = cards.filter((card) => card.state === 'submitted');
const scores = submitted.flatMap((card) => card.areas.map((area) => ({ ...area, by: card.by, candidate: card.candidate.id })));

describe('the sample team is whole', () => {
  test('every id exists in the rubric, and every submitted card could have been submitted', () => {
    expect(sampleFaults(team, rubric)).toEqual([]);
    for (const card of submitted) expect(card.recommendation, card.title).toBeTruthy();
  });

  test('it has seven people, three roles, twelve candidates and about forty cards', () => {
    expect(team.people).toHaveLength(7);
    expect(team.roles).toHaveLength(3);
    expect(team.candidates).toHaveLength(12);
    expect(cards.length).toBeGreaterThanOrEqual(38);
    expect(cards.length).toBeLessThanOrEqual(44);
  });

  test('ids and addresses are its own, and the people hold different roles, none of them owner', () => {
    for (const list of [team.people, team.roles, team.candidates]) {
      expect(new Set(list.map((one) => one.id)).size).toBe(list.length);
    }
    const addresses = [...team.people, ...team.candidates].map((one) => one.email);
    expect(new Set(addresses).size).toBe(addresses.length);
    const held = new Set(team.people.map((person) => person.role));
    expect(held).toEqual(new Set(memberRoles.filter((role) => role !== 'owner' && role !== 'admin')));
  });

  test('candidates stand everywhere that a candidate can, and one name runs from right to left', () => {
    expect(new Set(team.candidates.map((candidate) => candidate.status))).toEqual(new Set(['active', 'hired', 'rejected', 'withdrawn']));
    expect(team.candidates.filter((candidate) => /\p{Script=Arabic}/u.test(candidate.name))).toHaveLength(1);
  });

  test('no text stands on two cards, nor twice on one', () => {
    const texts = cards.flatMap((card) => [
      ...sampleFields(card, new Date(0), () => 'id').flatMap(({ value }) =>
        typeof value === 'string' && value.length > 15 ? [value] : typeof value === 'object' && value ? [value.quote] : [],
      ),
      ...(card.state === 'submitted' ? (card.revisions ?? []).map((revision) => revision.reason) : []),
    ]);
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test('texts are written as the rest of the app is', () => {
    expect(JSON.stringify(team)).not.toMatch(/[!—]|'|\p{Extended_Pictographic}/u);
  });
});

describe('the sample team disagrees as people do', () => {
  const pairs = (first: string, second: string) =>
    scores.flatMap((a) =>
      scores
        .filter((b) => a.by === first && b.by === second && a.candidate === b.candidate && a.areaId === b.areaId)
        .flatMap((b) => (typeof a.rating === 'number' && typeof b.rating === 'number' ? [{ lenient: a.rating, strict: b.rating }] : [])),
    );

  test('Kenji is strict where Lucía is lenient, by one to three points on what both asked', () => {
    const shared = pairs('lucia', 'kenji');
    expect(shared.length).toBeGreaterThanOrEqual(5);
    for (const { lenient, strict } of shared) {
      expect(lenient - strict).toBeGreaterThanOrEqual(1);
      expect(lenient - strict).toBeLessThanOrEqual(3);
    }
  });

  test('one candidate is split on RAG, a 4 and a 1, each with evidence', () => {
    const rag = scores.filter((score) => score.candidate === 'mateus' && score.areaId === 'rag' && score.evidence);
    expect(rag.map((score) => [score.rating, score.evidence?.map((seen) => seen.polarity)])).toEqual([
      [4, ['green']],
      [1, ['red']],
    ]);
  });

  test('one anti-pattern is seen by two people on one candidate, and another by only one', () => {
    const sources = new Map<string, Set<string>>();
    for (const { candidate, by, evidence = [] } of scores) {
      for (const seen of evidence.filter(({ polarity }) => polarity === 'anti-pattern')) {
        const key = `${candidate}: ${seen.signalId}`;
        sources.set(key, (sources.get(key) ?? new Set()).add(by));
      }
    }
    expect(sources.get('oliver: quotes-benchmarks-without-understanding')?.size).toBe(2);
    expect(sources.get('tevita: never-operated-a-production-service')?.size).toBe(1);
  });

  test('some areas were not probed, contradictions are answered, and two ratings were revised after the debrief', () => {
    expect(scores.filter((score) => score.rating === 'not-probed').length).toBeGreaterThan(0);
    expect(submitted.flatMap((card) => Object.keys(card.answers ?? {}))).toContain('red-signal-rated-high:evals');
    expect(submitted.flatMap((card) => card.revisions ?? [])).toHaveLength(2);
  });
});

test('two blank cards wait for whoever loads it, on candidates whom others have already scored', () => {
  const waiting = cards.filter((card) => card.by === sampleLoader);
  expect(new Set(waiting.map((card) => card.candidate.id)).size).toBe(2);
  for (const card of waiting) {
    expect(sampleFields(card, new Date(0), () => 'id')).toEqual([]);
    expect(submitted.filter((other) => other.candidate.id === card.candidate.id).length).toBeGreaterThanOrEqual(2);
  }
});
