import { fileURLToPath } from 'node:url';
import { defineConfig, devices, type PlaywrightTestConfig } from '@playwright/test';
import { findChromium } from '../lib/cli/chromium.mjs';
import { servers, setUpToken } from './support/servers';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A server of the built app on a database that is new in every run. */
function serverFor(name: keyof typeof servers, env: Record<string, string>) {
  return {
    name,
    command: `node tests/support/serve.mjs tests/results/${name}.db`,
    cwd: root,
    url: `${servers[name].origin}/api/health`,
    timeout: 180_000,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    env: { PORT: String(servers[name].port), LEADFRAME_ORIGIN: servers[name].origin, ...env },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  } satisfies PlaywrightTestConfig['webServer'];
}

const executablePath = await findChromium();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'results/browser',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: { baseURL: servers.local.origin, trace: 'retain-on-failure', actionTimeout: 20_000 },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          ...(executablePath && { executablePath }),
          args: [
            ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
            ...['--disable-background-networking', '--disable-component-update'],
          ],
        },
      },
    },
  ],
  webServer: [
    serverFor('local', { LEADFRAME_AUTH: 'local' }),
    serverFor('team', { LEADFRAME_AUTH: 'team', LEADFRAME_SETUP_TOKEN: setUpToken }),
  ],
});
