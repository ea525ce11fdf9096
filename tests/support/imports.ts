import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

export type Import = { from: string; to: string; typesOnly: boolean };

const statement = /(?:^|[;\n])\s*(?:import|export)\s+(type\s+)?([\w*\s{},$]*?)\s*from\s*['"]([^'"]+)['"]/g;
const bare = /(?:^|[;\n])\s*import\s*['"]([^'"]+)['"]/g;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** The files under a folder that hold code, with forward slashes, generated ones left out. */
export function codeIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => /\.(tsx?|mjs)$/.test(path) && !path.startsWith('lib/data/generated/'))
    .sort();
}

export function importsOf(file: string): Import[] {
  return importsIn(file, readFileSync(file, 'utf8'));
}

/** What a file's text imports: paths inside the repository from its root, packages by their names. */
export function importsIn(file: string, source: string): Import[] {
  const text = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found = (to: string, typesOnly: boolean): Import => ({ from: file, to: resolved(file, to), typesOnly });
  return [
    ...[...text.matchAll(statement)].map(([, type, names = '', to = '']) => found(to, Boolean(type) || namesOnlyTypes(names))),
    ...[...text.matchAll(bare)].map(([, to = '']) => found(to, false)),
    ...[...text.matchAll(dynamic)].map(([, to = '']) => found(to, false)),
  ];
}

function namesOnlyTypes(names: string): boolean {
  const inBraces = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  const each = inBraces?.split(',').flatMap((name) => name.trim() || []) ?? [];
  return each.length > 0 && each.every((name) => name.startsWith('type '));
}

function resolved(file: string, to: string): string {
  if (to.startsWith('@/')) return to.slice(2);
  return to.startsWith('.') ? posix.join(posix.dirname(file), to) : to;
}
