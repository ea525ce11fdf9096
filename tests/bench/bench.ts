import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumFoundOrInstalled } from '@/lib/cli/chromium.mjs';
import { authorizedWorkspaceIdSchema } from '@/lib/data/authorized';
import { openDatabase } from '@/lib/data/client';
import { fieldKeys } from '@/lib/domain/hiring/scorecard-content';
import { prepareDatabase, startServer } from '../support/app-server';
import { scriptBudget, scriptWeight } from '../support/script-weight';
import { benchTree } from './bench-tree';
import { fillBigWorkspace } from './big-workspace';
import { lighthouse, lighthouseAvailable } from './lighthouse';
import { timed } from './round-trips';

// npm run bench [-- --quick]: measures the built app against a bare route handler on the same server and database, in one run.
// Ratios travel between machines; milliseconds do not. Writes tests/bench/results.json.

const quick = process.argv.includes('--quick');
const candidates = 5_000;
const rounds = quick ? 200 : 600;
const largestRatio = 3;

type Line = { readonly what: string; readonly measured: string; readonly target: string; readonly met: boolean };
const lines: Line[] = [];

const folder = mkdtempSync(join(tmpdir(), 'leadframe-bench-data-'));
const databaseUrl = `file:${join(folder, 'bench.db')}`;
const note = (text: string) => console.log(text);

note('Building a copy with the bare route handlers, where something changed …');
const cwd = await benchTree();
note(`Filling a database with ${candidates.toLocaleString('en')} candidates …`);
const filled = await fill();
const server = await startServer({ cwd, databaseUrl, env: { LEADFRAME_SECRET: randomUUID().repeat(2) } });
try {
  note(`Timing ${rounds} round trips of each, in turns …`);
  const timings = await timeServer();
  note('Weighing the scripts of a first visit …');
  const weights = await weighScripts();
  const scores = quick ? undefined : await scoreWithLighthouse();
  print();
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
  writeFileSync(
    'tests/bench/results.json',
    `${JSON.stringify({ at: new Date().toISOString(), machine, candidates, rounds, timings, weights, scores, lines }, null, 2)}\n`,
  );
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

async function fill() {
  await prepareDatabase(databaseUrl);
  const database = openDatabase(databaseUrl);
  const owner = await database.member.findFirstOrThrow();
  const workspaceId = authorizedWorkspaceIdSchema.parse(owner.workspaceId);
  const workspace = await fillBigWorkspace(database, workspaceId, { candidates, cards: candidates * 2, writer: owner.id });
  await database.$disconnect();
  return workspace;
}

async function timeServer() {
  const [candidateId = ''] = filled.candidateIds.slice(42);
  const [readCard = '', savedCard = ''] = filled.ownScorecardIds;
  const writer = randomUUID();
  const timings = await timed(
    server.origin,
    {
      read: () => ({ path: `/api/bench/read?id=${candidateId}` }),
      candidates: () => ({ path: '/hiring/candidates' }),
      scorecard: () => ({ path: `/hiring/scorecards/${readCard}` }),
      write: (round) => ({ method: 'PUT', path: '/api/bench/write', body: { id: candidateId, years: round % 60 } }),
      autosave: (round) => ({
        method: 'PUT',
        path: `/api/scorecards/${savedCard}/fields`,
        body: {
          writer,
          fields: [{ key: fieldKeys.notes('scope'), value: `A note of round ${round}.`, baseVersion: round, sequence: round + 1 }],
        },
      }),
    },
    { rounds, warmUp: 100 },
  );
  const compare = (what: string, name: keyof typeof timings, bare: 'read' | 'write') => {
    const ratio = timings[name].medianMs / timings[bare].medianMs;
    lines.push({
      what,
      measured: `${ratio.toFixed(2)} × bare ${bare} (${timings[name].medianMs.toFixed(1)} / ${timings[bare].medianMs.toFixed(1)} ms)`,
      target: `≤ ${largestRatio} ×`,
      met: ratio <= largestRatio,
    });
  };
  compare(`Candidates, ${candidates} of them`, 'candidates', 'read');
  compare('Scorecard', 'scorecard', 'read');
  compare('Autosave', 'autosave', 'write');
  return timings;
}

async function weighScripts() {
  const browser = await chromium.launch({ executablePath: await chromiumFoundOrInstalled(), args: ['--no-sandbox', '--disable-gpu'] });
  const pages = {
    Home: ['/', scriptBudget.reading],
    Rubric: ['/hiring/rubric', scriptBudget.reading],
    Candidates: ['/hiring/candidates', scriptBudget.reading],
    Scorecard: [`/hiring/scorecards/${filled.ownScorecardIds[0]}`, scriptBudget.scoring],
  } as const;
  const weights: Record<string, number> = {};
  for (const [name, [path, budget]] of Object.entries(pages)) {
    const context = await browser.newContext();
    const bytes = await scriptWeight(context, server.origin + path);
    await context.close();
    weights[name] = bytes;
    lines.push({ what: `Script of ${name}`, measured: kilobytes(bytes), target: `≤ ${kilobytes(budget)}`, met: bytes <= budget });
  }
  await browser.close();
  return weights;
}

async function scoreWithLighthouse() {
  if (!(await lighthouseAvailable())) {
    note('Lighthouse was left out: npx cannot fetch it here.');
    return undefined;
  }
  note('Scoring with Lighthouse …');
  const browser = await chromiumFoundOrInstalled();
  const pages = {
    Rubric: '/hiring/rubric',
    Candidates: '/hiring/candidates',
    Scorecard: `/hiring/scorecards/${filled.ownScorecardIds[0]}`,
  };
  const all: Record<string, unknown> = {};
  for (const [name, path] of Object.entries(pages)) {
    for (const form of ['desktop', 'mobile'] as const) {
      const scores = await lighthouse(server.origin + path, form, browser);
      all[`${name}, ${form}`] = scores;
      const { performance, accessibility, bestPractices } = scores;
      lines.push({
        what: `Lighthouse of ${name}, ${form}`,
        measured: `${performance} / ${accessibility} / ${bestPractices}`,
        target: '≥ 95 / 100 / 100',
        met: performance >= 95 && accessibility === 100 && bestPractices === 100,
      });
    }
  }
  return all;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function print(): void {
  const width = (key: 'what' | 'measured' | 'target') => Math.max(...lines.map((line) => line[key].length));
  for (const { what, measured, target, met } of lines) {
    note(
      `${what.padEnd(width('what'))}  ${measured.padEnd(width('measured'))}  ${target.padEnd(width('target'))}  ${met ? 'met' : 'missed'}`,
    );
  }
}
