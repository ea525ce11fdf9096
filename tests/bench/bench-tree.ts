import { createHash } from 'node:crypto';
import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fingerprint, readOrEmpty, run, writeWhole } from '../../lib/cli/process.mjs';

const sources = [
  ...['app', 'components', 'content', 'lib', 'prisma', 'public', 'proxy.ts', 'instrumentation.ts'],
  ...['next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'],
];

/** What the app is measured against. It exists in the copy only: the product has no such addresses. */
const bareRoutes: Record<string, string> = {
  'app/api/bench/read/route.ts': `import { database } from '@/lib/data/client';

export async function GET(request: Request) {
  const id = new URL(request.url).searchParams.get('id') ?? '';
  return Response.json(await database().candidate.findUnique({ where: { id } }));
}
`,
  'app/api/bench/write/route.ts': `import { database } from '@/lib/data/client';

export async function PUT(request: Request) {
  const { id, years } = await request.json();
  await database().candidate.update({ where: { id }, data: { years } });
  return Response.json({ saved: true });
}
`,
};

/**
 * A copy of this tree with the bare route handlers added, built for production; built anew only when a source changed.
 * Returns its folder, which stays for the next run.
 */
export async function benchTree(): Promise<string> {
  const root = process.cwd();
  const folder = join(realpathSync(tmpdir()), `leadframe-bench-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`);
  mkdirSync(folder, { recursive: true });
  for (const source of sources) {
    rmSync(join(folder, source), { recursive: true, force: true });
    if (existsSync(source)) cpSync(source, join(folder, source), { recursive: true });
  }
  for (const [path, text] of Object.entries(bareRoutes)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const packages = readOrEmpty('node_modules/.installed-for') || fingerprint(['package-lock.json']);
  if (readOrEmpty(join(folder, '.packages')) !== packages) {
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
    linkTree('node_modules', join(folder, 'node_modules'));
    writeWhole(join(folder, '.packages'), packages);
  }
  const built = fingerprint([...sources, 'tests/bench/bench-tree.ts']);
  if (readOrEmpty(join(folder, '.built-for')) !== built || !existsSync(join(folder, '.next/BUILD_ID'))) {
    rmSync(join(folder, '.next'), { recursive: true, force: true });
    process.chdir(folder);
    await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { NODE_ENV: 'production', NO_COLOR: '1' }).finally(() =>
      process.chdir(root),
    );
    writeWhole(join(folder, '.built-for'), built);
  }
  return folder;
}

/** Copies a folder by hard links where the disk can, because packages are many and large. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isFile()) linkOrCopy(source, target);
    else cpSync(source, target, { verbatimSymlinks: true });
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target);
  }
}
