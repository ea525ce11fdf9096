// Adds other platforms' optional binary packages to package-lock.json where the registry in use did not serve them:
// `npm install` leaves those out, and then `npm ci` refuses the lock here and installs no binary elsewhere.
// Run after every change of a dependency: npm install && node lib/cli/complete-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const otherSpelling = { armv6: 'arm', armv7: 'arm', linuxmusl: 'linux' };

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const packages = lock.packages;
let added = 0;

for (const [path, entry] of Object.entries({ ...packages })) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isInstalledFor(path, name)) continue;
    const platform = platformIn(name);
    const version = range.replace(/^[\^~]/, '');
    if (platform === null || !/^\d+\.\d+\.\d+[\w.+-]*$/.test(version)) {
      console.warn(`Left out ${name}@${range}: ${platform === null ? 'its name says no platform' : 'its version is not exact'}.`);
      continue;
    }
    packages[`node_modules/${name}`] = { version, ...(entry.dev && { dev: true }), optional: true, ...platform };
    added += 1;
  }
}

const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.log(`Added ${added} packages of other platforms to ${file}.`);

/** Whether the lock holds a package where the one at `path` would find it. @param {string} path @param {string} name */
function isInstalledFor(path, name) {
  for (let place = path; ; ) {
    if (packages[`${place ? `${place}/` : ''}node_modules/${name}`]) return true;
    if (place === '') return false;
    place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1));
  }
}

/** What a package's name says about where it runs, or null. @param {string} name */
function platformIn(name) {
  const words = name.slice(name.lastIndexOf('/') + 1).split(/[-.]/);
  const plain = words.map((word) => otherSpelling[word] ?? word);
  const os = plain.find((word) => systems.includes(word));
  const cpu = plain.find((word) => processors.includes(word));
  if (!os && !cpu) return null;
  const musl = words.some((word) => word === 'linuxmusl' || word.startsWith('musl'));
  const glibc = os === 'linux' && words.some((word) => word.startsWith('gnu'));
  return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }), ...((musl || glibc) && { libc: [musl ? 'musl' : 'glibc'] }) };
}
