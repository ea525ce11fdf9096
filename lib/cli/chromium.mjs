// The browser that the browser tests drive.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './process.mjs';
import { Refusal, step } from './set-up.mjs';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium: CHROMIUM_PATH, Playwright's own, or the system's; null when there is none. @returns {Promise<string | null>} */
export async function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const { chromium } = await import('@playwright/test');
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => systemNames.map((name) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...usualPlaces].find((path) => path !== '' && existsSync(path)) ?? null;
}

/** Path of a Chromium, installed first when there is none. Refuses when it cannot be installed either. @returns {Promise<string>} */
export async function chromiumFoundOrInstalled() {
  const found = await findChromium();
  if (found) {
    if (existsSync(found)) return found;
    throw new Refusal(`CHROMIUM_PATH is ${found}, and there is no such file.`);
  }
  const ways = [
    ['Installing Chromium with Playwright', () => run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])],
    ['Installing Chromium with apt-get', installWithApt],
  ];
  for (const [name, install] of ways) {
    await step(name, 'Trying another way.', install).catch((error) => console.log(error.message));
    const installed = await findChromium();
    if (installed) return installed;
  }
  throw new Refusal(
    'The browser tests need Chromium, and none could be found or installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}

async function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error('It needs Debian or Ubuntu, and root.');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], env);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], env);
}
