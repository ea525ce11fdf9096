import { describe, expect, test } from 'vitest';
import { rubric, rubrics } from '@/content/hiring/rubric';
import type { Rubric } from '@/lib/domain/hiring/rubric';
import { rubricFaults } from '@/lib/domain/hiring/rubric';

const published: Rubric = rubric;
const anchored = [...published.areas, published.scope];
const words = (text: string) => text.split(/\s+/).length;

/** Every string in a value, however deep. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(texts);
  return [];
}

describe('the published rubric is whole', () => {
  test('it has no faults', () => {
    expect(rubricFaults(published)).toEqual([]);
  });

  test('it has the eight areas, in the order they are read', () => {
    expect(published.areas.map((area) => area.id)).toEqual([
      'llm-fundamentals',
      'prompting',
      'rag',
      'agents',
      'evals',
      'mlops',
      'judgment',
      'communication',
    ]);
  });

  test('its levels rise from mid to lead, and each has one scope anchor that says so', () => {
    expect(published.levels.map((level) => level.id)).toEqual(['mid', 'senior', 'staff', 'lead']);
    published.levels.forEach((level, index) => {
      expect(published.scope.anchors[index]).toContain(`This is the ${level.id} level.`);
    });
  });

  test('it asks three calibration questions and knows five anti-patterns', () => {
    expect(published.calibrationQuestions).toHaveLength(3);
    expect(published.antiPatterns).toHaveLength(5);
  });

  test('versions are numbered from one, ascend in date, and the current rubric is the last', () => {
    expect(rubrics.map((one) => one.version)).toEqual(rubrics.map((_, index) => index + 1));
    const dates = rubrics.map((one) => one.publishedOn);
    dates.slice(1).forEach((date, index) => {
      expect(date > (dates[index] ?? ''), date).toBe(true);
    });
    for (const date of dates) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(rubrics.at(-1)).toBe(rubric);
  });
});

describe('the source’s figures are kept', () => {
  test.each([
    ['mid', '3–5', 'L4'],
    ['senior', '5–8', 'L5'],
    ['staff', '8–12', 'L6'],
    ['lead', '10+', 'L7'],
  ])('%s is %s years, around %s', (id, years, ladder) => {
    const level = published.levels.find((one) => one.id === id);
    expect(level?.years).toBe(years);
    expect(level?.ladder).toContain(ladder);
  });

  test('the lead level also covers the first individual contributor at a small company', () => {
    expect(published.levels.find((level) => level.id === 'lead')?.ladder).toContain('first individual contributor at a small company');
  });

  const probeOf = (id: string) => published.areas.find((area) => area.id === id)?.probe;

  test('the wiki answers 20% of questions wrongly', () => {
    expect(probeOf('rag')).toMatch(/\b20%.*wrong/);
  });

  test('the bill is up 40% on flat traffic', () => {
    expect(probeOf('mlops')).toMatch(/\b40%.*traffic is flat/);
  });
});

describe('the source’s ideas are kept, cell by cell', () => {
  test.each<[string, { mid: RegExp[]; senior: RegExp[]; green: RegExp; red: RegExp; probe: RegExp[] }]>([
    [
      'llm-fundamentals',
      {
        probe: [/transformer/, /KV cache/],
        mid: [/correct mental model/],
        senior: [/trade-offs/, /memory arithmetic/, /architecture/],
        green: /first principles/,
        red: /buzzwords/,
      },
    ],
    [
      'prompting',
      {
        probe: [/hallucinations/, /customer assistant/],
        mid: [/few-shot/, /structure/, /guardrails/],
        senior: [/retrieval/, /validators/, /refusal policy/, /cost and latency/],
        green: /real production failure/,
        red: /just use better prompts/,
      },
    ],
    [
      'rag',
      {
        probe: [/enterprise wiki/, /debug/],
        mid: [/chunks/, /embed/, /retrieve/, /prompt/],
        senior: [/hybrid retrieval/, /rerank/, /citations/, /evals/, /freshness/, /when not to use RAG/],
        green: /Separates retrieval failures from generation failures/,
        red: /Cannot isolate the class of failure/,
      },
    ],
    [
      'agents',
      {
        probe: [/tool call/, /stop an agent/, /loop/],
        mid: [/single-agent loop/],
        senior: [/iteration caps/, /planner from executor/, /idempotent/, /escalates/, /when not to use an agent/],
        green: /specific war stories/,
        red: /every problem/,
      },
    ],
    [
      'evals',
      {
        probe: [/LLM feature/, /before launch/],
        mid: [/offline eval set/, /basic metrics/],
        senior: [/LLM-as-judge/, /human review/, /drift/, /regressions/, /blast radius/],
        green: /load-bearing/,
        red: /we tried it and it looked good/,
      },
    ],
    [
      'mlops',
      {
        probe: [/bill/, /Debug/],
        mid: [/logs/, /metrics/],
        senior: [/serving stacks/, /batching/, /KV cache/, /SLOs/, /dashboards/, /rollouts/],
        green: /operated or designed systems with people on call/,
        red: /only called APIs/,
      },
    ],
    [
      'judgment',
      {
        probe: [/Prompt/, /RAG/, /fine-tune/, /self-host/],
        mid: [/basic tree/],
        senior: [/vendor risk/, /data sensitivity/, /cost of the people/, /real numbers/],
        green: /boring solution first/,
        red: /trendiest option/,
      },
    ],
    [
      'communication',
      {
        probe: [/disagreed with a product manager/, /AI feature/],
        mid: [/clear ownership/, /trade-offs/],
        senior: [/translate/, /research/, /engineering/, /product/, /legal/, /finance/],
        green: /Structured, calm and explicit about trade-offs/,
        red: /Fuzzy or combative/,
      },
    ],
  ])('%s', (id, source) => {
    const area = published.areas.find((one) => one.id === id);
    for (const idea of source.probe) expect(area?.probe).toMatch(idea);
    for (const idea of source.mid) expect(area?.midBar).toMatch(idea);
    for (const idea of source.senior) expect(area?.seniorBar).toMatch(idea);
    expect(area?.greenSignal.text).toMatch(source.green);
    expect(area?.redSignal.text).toMatch(source.red);
  });
});

describe('anchors can be told apart', () => {
  test.each(anchored.map((area) => [area.name, area.anchors] as const))('%s: four different anchors of 35 to 80 words', (_, anchors) => {
    expect(new Set(anchors).size).toBe(4);
    for (const anchor of anchors) {
      expect(words(anchor), anchor).toBeGreaterThanOrEqual(35);
      expect(words(anchor), anchor).toBeLessThanOrEqual(80);
    }
  });

  test.each(anchored.map((area) => [area.name, area.anchors] as const))(
    '%s: no two anchors share a third of their longer words',
    (_, anchors) => {
      const vocabulary = anchors.map((anchor) => new Set(anchor.toLowerCase().match(/[a-z-]{5,}/g)));
      vocabulary.forEach((mine, index) => {
        for (const other of vocabulary.slice(index + 1)) {
          const shared = [...mine].filter((word) => other.has(word));
          expect(shared.length / Math.min(mine.size, other.size), shared.join(' ')).toBeLessThan(1 / 3);
        }
      });
    },
  );

  test('a four always includes the senior bar', () => {
    for (const area of published.areas) expect(area.anchors[3], area.id).toMatch(/\bsenior\b/);
  });
});

describe('signals and anti-patterns', () => {
  test('a signal’s id begins with its area’s, and its text is short enough to be a button', () => {
    for (const { id, greenSignal, redSignal } of published.areas) {
      for (const signal of [greenSignal, redSignal]) {
        expect(signal.id.startsWith(`${id}-`), signal.id).toBe(true);
        expect(words(signal.text), signal.id).toBeLessThanOrEqual(14);
      }
    }
  });

  test('each anti-pattern is revealed by the areas where it shows', () => {
    const areaOf = (signal: string) => published.areas.find((area) => area.redSignal.id === signal)?.id;
    expect(Object.fromEntries(published.antiPatterns.map((pattern) => [pattern.id, pattern.revealedBy.map(areaOf)]))).toEqual({
      'every-problem-is-a-prompting-problem': ['prompting'],
      'cannot-separate-retrieval-from-generation': ['rag'],
      'agent-where-a-fixed-flow-would-do': ['agents'],
      'quotes-benchmarks-without-understanding': ['llm-fundamentals', 'evals'],
      'never-operated-a-production-service': ['mlops'],
    });
  });
});

describe('the words', () => {
  const all = texts(published);
  test('years of experience appear in no anchor, so that nobody can score them', () => {
    for (const area of anchored) for (const anchor of area.anchors) expect(anchor).not.toMatch(/years? of experience|\d\+? years/);
  });

  test('no text shouts, and none is said twice', () => {
    for (const text of all) expect(text).not.toContain('!');
    const long = all.filter((text) => words(text) > 4);
    expect(long).toHaveLength(new Set(long).size);
  });

  test('quotation marks and apostrophes are typographic', () => {
    for (const text of all) expect(text).not.toMatch(/["']/);
  });

  test('the KV-cache figures an interviewer reads aloud are right', () => {
    const bytesPerToken = 2 * 80 * 8 * 128 * 2;
    expect(bytesPerToken / 1024).toBe(320);
    expect((bytesPerToken * 8192) / 1024 ** 3).toBe(2.5);
    const fundamentals = published.areas.find((area) => area.id === 'llm-fundamentals');
    expect(fundamentals?.anchors[2]).toContain('320 KiB a token, 2.5 GiB at 8,192 tokens');
    expect(fundamentals?.anchors[3]).toContain('20 GiB');
  });
});
