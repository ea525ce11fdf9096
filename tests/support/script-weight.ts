import type { BrowserContext } from '@playwright/test';

/** Bytes of script, as they cross the network (compressed), that a first visit to an address loads until the network is quiet. */
export async function scriptWeight(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const scripts = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script' || /javascript/.test(response.mimeType)) scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.close();
  return bytes;
}

/** The most script that a page may load on a first visit, in bytes: 165 kB to read, 225 kB to score. Next.js itself takes 134 kB of it. */
export const scriptBudget = { reading: 165_000, scoring: 225_000 } as const;
