import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeIn, type Import, importsIn, importsOf } from '../support/imports';

type Layer = {
  /** Folders and files whose values it may import. */
  may: string[];
  /** Folders of which it may import types only. */
  types?: string[];
  /** Packages it may import. */
  packages: string[];
  /** Where the code belongs instead. */
  instead: string;
};

const layers: Record<string, Layer> = {
  'lib/domain': {
    may: ['lib/domain'],
    packages: ['zod', 'canonicalize', 'pure-rand', 'yaml', '@stdlib'],
    instead: 'A rule is pure: take content, rows, the time and seeds as parameters, and let the page or lib/server pass them in.',
  },
  content: {
    may: ['content'],
    types: ['lib/domain'],
    packages: [],
    instead: 'Content is typed data: put logic into lib/domain and markup into components.',
  },
  'lib/data': {
    may: ['lib/domain', 'lib/data'],
    packages: ['@prisma', 'node:', 'zod', 'canonicalize', 'rate-limiter-flexible', 'better-auth/adapters/prisma', 'server-only'],
    instead: 'lib/data remembers and nothing else: put rules into lib/domain, permission and time into lib/server.',
  },
  'lib/server': {
    may: ['lib/domain', 'content', 'lib/data', 'lib/server', 'lib/format', 'package.json'],
    packages: [
      'next',
      'react',
      'ics',
      'zod',
      'node:',
      'better-auth',
      'rate-limiter-flexible',
      'csv-parse',
      'csv-stringify',
      'html-to-text',
      'server-only',
    ],
    instead: 'lib/server decides who may and when: put markup into components and reads and writes into lib/data.',
  },
  'lib/format': {
    may: ['lib/domain', 'lib/format'],
    packages: [],
    instead: 'lib/format only turns values into text.',
  },
  components: {
    may: ['lib/domain', 'lib/format', 'components'],
    types: ['content'],
    packages: ['react', 'react-dom', 'next', 'next-themes', 'lucide-react', '@base-ui/react', '@tanstack/react-table', 'idb-keyval'],
    instead: 'A component is given content, rows and actions as props: import them in the page and pass them down.',
  },
  app: {
    may: ['lib/domain', 'content', 'lib/data', 'lib/server', 'lib/format', 'components', 'app'],
    packages: ['next', 'react', 'lucide-react', 'server-only'],
    instead: 'A page composes: put what needs this into lib/server, lib/data or components.',
  },
  'lib/cli': {
    may: ['lib/domain', 'content', 'lib/data', 'lib/server', 'lib/format', 'lib/cli'],
    packages: ['node:', '@playwright/test'],
    instead: 'The terminal calls what lib/data and lib/server offer: put it there.',
  },
};

/** They run before there are tables, through Prisma's schema engine. */
const beforeTheTables = ['lib/cli/schema-engine.ts', 'lib/cli/migrate.ts'];

/** The layer of a path inside the repository; undefined for packages and for files at the root. */
const layerOf = (path: string) => Object.keys(layers).find((layer) => isWithin(path, layer));
const isWithin = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`);
const isPackage = (path: string, name: string) => path === name || path.startsWith(name.endsWith(':') ? name : `${name}/`);
const isGlobalsCss = (path: string) => path.endsWith('.css');

/** What is wrong with an import, as a sentence; null when it is allowed. */
function faultOf({ from, to, typesOnly }: Import): string | null {
  const name = layerOf(from);
  const layer = name === undefined ? undefined : layers[name];
  if (!layer || isGlobalsCss(to)) return null;
  if (isWithin(to, 'lib/data/generated') && !isWithin(from, 'lib/data')) {
    return `${from} imports the generated database client. Only lib/data does: ask it for plain objects.`;
  }
  if (isPackage(to, '@prisma') && beforeTheTables.includes(from)) return null;
  const allowed =
    layerOf(to) || isWithin(to, 'package')
      ? layer.may.some((folder) => isWithin(to, folder))
      : layer.packages.some((each) => isPackage(to, each));
  if (allowed || (typesOnly && layer.types?.some((folder) => isWithin(to, folder)))) return null;
  return `${from} imports ${to}. ${layer.instead}`;
}

const code = [...Object.keys(layers), 'lib', 'tests'].flatMap(codeIn).filter((path, index, all) => all.indexOf(path) === index);

describe('what may import what', () => {
  test('every import in the tree is one that the layers allow', () => {
    const faults = code.flatMap(importsOf).flatMap((each) => faultOf(each) ?? []);
    expect(code.length).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });

  test('a forbidden import is found, however it is written, and says where the code belongs', () => {
    const forbidden: [string, string][] = [
      ['lib/domain/costs/x.ts', "import { prices } from '@/content/costs/prices';"],
      ['lib/domain/costs/x.ts', "import {\n  prices,\n  type Price,\n} from '../../../content/costs/prices';"],
      ['lib/domain/x.ts', "export * from 'react';"],
      ['lib/domain/x.ts', "import { randomUUID } from 'node:crypto';"],
      ['content/hiring/x.ts', "import { ratingOf } from '@/lib/domain/hiring/rating';"],
      ['components/hiring/x.tsx', "import { rubric } from '@/content/hiring/rubric';"],
      ['components/hiring/x.tsx', "const load = () => import('@/lib/data/roles');"],
      ['components/hiring/x.tsx', "import '@/lib/server/actor';"],
      ['app/page.tsx', "import { PrismaClient } from '@/lib/data/generated/sqlite/client';"],
      ['lib/server/x.ts', "import { PrismaPg } from '@prisma/adapter-pg';"],
      ['lib/data/x.ts', "import { cookies } from 'next/headers';"],
    ];
    for (const [file, source] of forbidden) {
      const [found] = importsIn(file, source);
      expect(found && faultOf(found), source).toContain(file);
    }
  });

  test('types cross where only types may', () => {
    const [types] = importsIn('content/hiring/x.ts', "import { type Rubric, type Area } from '@/lib/domain/hiring/rubric';");
    const [mixed] = importsIn('content/hiring/x.ts', "import { type Rubric, rubricSchema } from '@/lib/domain/hiring/rubric';");
    expect(types && faultOf(types)).toBeNull();
    expect(mixed && faultOf(mixed)).toContain('Content is typed data');
  });

  test('a client file under app imports no server code but its actions', () => {
    const faults = codeIn('app')
      .filter((file) => /^\s*['"]use client['"]/.test(readFileSync(file, 'utf8')))
      .flatMap(importsOf)
      .filter(({ to, typesOnly }) => !typesOnly && (isWithin(to, 'lib/server') || isWithin(to, 'lib/data')))
      .map(({ from, to }) => `${from} runs in the browser and imports ${to}. Read it in the page and pass it as a prop.`);
    expect(faults).toEqual([]);
  });
});

describe('names', () => {
  test('every file of lib/domain has its twin in tests/unit/domain', () => {
    const missing = codeIn('lib/domain')
      .map((file) => file.replace(/^lib\/domain\//, 'tests/unit/domain/').replace(/\.ts$/, '.test.ts'))
      .filter((twin) => !existsSync(twin) && !existsSync(`${twin}x`));
    expect(missing).toEqual([]);
  });

  test('no file is a drawer or a barrel', () => {
    const drawers = code.filter((file) => /(^|\/)(index|utils?|helpers?|types|common|misc|shared|constants)\.(tsx?|mjs)$/.test(file));
    expect(drawers).toEqual([]);
  });

  test('files are named in kebab-case', () => {
    const odd = code.filter((file) => !/\/[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(`/${file}`));
    expect(odd).toEqual([]);
  });
});
