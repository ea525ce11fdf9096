import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../lib/cli/process.mjs';

const version = 'lighthouse@12.8.2';
const flags =
  '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update';

/** Lighthouse's scores of one page, 0 to 100. */
export type Scores = { readonly performance: number; readonly accessibility: number; readonly bestPractices: number };

/** Whether npx can fetch Lighthouse here; it is too large to be a dependency. */
export async function lighthouseAvailable(): Promise<boolean> {
  return run('npx', ['--yes', version, '--version'], {}, { shell: process.platform === 'win32' }).then(
    () => true,
    () => false,
  );
}

/** Scores a page in a fresh browser. `form` is the device that Lighthouse plays: a desk, or a slow phone. */
export async function lighthouse(url: string, form: 'desktop' | 'mobile', chromium: string): Promise<Scores> {
  const folder = mkdtempSync(join(tmpdir(), 'leadframe-lighthouse-'));
  const report = join(folder, 'report.json');
  try {
    const only = '--only-categories=performance,accessibility,best-practices';
    const args = ['--yes', version, url, '--quiet', only, '--output=json', `--output-path=${report}`, `--chrome-flags=${flags}`];
    await run('npx', [...args, ...(form === 'desktop' ? ['--preset=desktop'] : [])], { CHROME_PATH: chromium });
    const { categories } = JSON.parse(readFileSync(report, 'utf8'));
    const score = (id: string) => Math.round(Number(categories[id].score) * 100);
    return { performance: score('performance'), accessibility: score('accessibility'), bestPractices: score('best-practices') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
