import { createServer, request as rawRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AppServer, prepareDatabase, startServer } from '../support/app-server';
import { expect, test } from '../support/browser';

let server: AppServer;
test.beforeAll(async () => {
  const databaseUrl = `file:${process.cwd()}/tests/results/security-${process.pid}.db`;
  await prepareDatabase(databaseUrl);
  server = await startServer({ databaseUrl });
});
test.afterAll(() => server.stop());

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

/** A request with exactly these headers, which a browser would not let a page send. */
function ask(
  path: string,
  { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string } = {},
) {
  return new Promise<Answer>((resolve, reject) => {
    const url = new URL(path, server.origin);
    const sent = rawRequest({ host: url.hostname, port: url.port, path: url.pathname + url.search, method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const everywhere = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

test('every kind of answer carries the security headers, and none names the framework', async () => {
  for (const path of [
    '/',
    '/hiring/rubric',
    '/settings/audit',
    '/sign-in',
    '/nowhere',
    '/favicon.ico',
    '/api/health',
    '/api/nowhere',
    '/icon.svg',
  ]) {
    const { headers } = await ask(path);
    expect(headers, path).toMatchObject(everywhere);
    expect(headers['x-powered-by'], path).toBeUndefined();
    expect(headers['content-security-policy'], path).toMatch(/frame-ancestors 'none'/);
  }
});

test('a page’s policy lets no script run without this answer’s nonce, prefetched or not', async () => {
  const policies = new Set<string>();
  for (const headers of [{}, {}, { purpose: 'prefetch' }, { 'next-router-prefetch': '1', rsc: '1' }]) {
    const policy = String((await ask('/hiring/rubric', { headers })).headers['content-security-policy']);
    const script = policy.split('; ').find((part) => part.startsWith('script-src')) ?? '';
    expect(script).toMatch(/^script-src 'self' 'nonce-[\w+/=]{20,}' 'strict-dynamic'$/);
    policies.add(script);
  }
  expect(policies.size).toBe(4);
});

test('nothing of the API and no page is kept by a cache', async () => {
  for (const path of ['/', '/settings/members', '/api/health', '/api/nowhere', '/api/search?q=a']) {
    expect((await ask(path)).headers['cache-control'], path).toContain('no-store');
  }
});

test('the account library’s own routes are not there', async () => {
  for (const path of ['/api/auth/get-session', '/api/auth/sign-in/email', '/api/auth/sign-up/email', '/api/auth/session-cookie/give']) {
    for (const method of ['GET', 'POST']) {
      const { status, body } = await ask(path, {
        method,
        headers: { origin: server.origin, 'content-type': 'application/json' },
        body: method === 'POST' ? '{}' : '',
      });
      expect(status, `${method} ${path}`).toBe(404);
      expect(JSON.parse(body)).toEqual({ message: 'There is nothing at this address of the API.' });
    }
  }
});

test('under a foreign name nothing is answered but a sentence', async () => {
  const { port } = new URL(server.origin);
  for (const host of ['evil.example', `evil.example:${port}`, `127.0.0.1.evil.example:${port}`, 'localhost:1']) {
    for (const path of ['/', '/settings/audit', '/hiring/candidates']) {
      const { status, body } = await ask(path, { headers: { host, 'x-forwarded-host': new URL(server.origin).host } });
      expect(status, `${host} ${path}`).toBe(421);
      expect(body).not.toContain('My team');
    }
    const search = await ask('/api/search?q=a', { headers: { host } });
    expect(search.status).toBe(421);
  }
  expect((await ask('/settings/workspace', { headers: { host: `localhost:${port}` } })).status).toBe(200);
});

test('a request that another site’s page makes changes nothing and is told so', async () => {
  const before = await entries();
  for (const origin of ['http://evil.example', 'null', `https://${new URL(server.origin).host}`, 'http://127.0.0.1:1', '']) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...(origin && { origin }) };
    const form = await ask('/settings/audit/export', { method: 'POST', headers, body: 'format=csv' });
    expect(form.status, origin).toBe(403);
    expect(form.body).toContain('did not come from a page of this app');
    const page = await ask('/settings/workspace', { method: 'POST', headers, body: 'name=x' });
    expect(page.status, origin).toBe(403);
    const json = await ask('/api/scorecards/x/fields', {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...(origin && { origin }) },
      body: JSON.stringify({
        writer: '00000000-0000-4000-8000-000000000000',
        fields: [{ key: 'card/summary', value: 'x', baseVersion: 0, sequence: 1 }],
      }),
    });
    expect(json.status, origin).toBe(403);
  }
  expect(await entries()).toBe(before);
});

test('a page on another site can neither read this app nor write to it, in a real browser', async ({ page, allowProblem }) => {
  allowProblem(/./);
  const before = await entries();
  const evil = createServer((_request, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end('<!doctype html><title>Evil</title><iframe id="frame"></iframe><form method="post"></form>');
  });
  await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
  try {
    await page.goto(`http://localhost:${portOf(evil)}/`);
    const read = await page.evaluate(async (target) => {
      const tries = await Promise.all(
        ['/settings/members', '/api/search?q=a', '/api/health'].flatMap((path) => [
          fetch(target + path, { credentials: 'include' }).then(
            (answer) => answer.text(),
            () => 'refused',
          ),
          fetch(target + path, { mode: 'no-cors', credentials: 'include' }).then(
            (answer) => answer.type + answer.status,
            () => 'refused',
          ),
        ]),
      );
      const put = await fetch(`${target}/api/scorecards/x/fields`, {
        method: 'PUT',
        body: '{}',
        headers: { 'content-type': 'application/json' },
      }).then(
        (answer) => String(answer.status),
        () => 'refused',
      );
      return [...tries, put];
    }, server.origin);
    expect(new Set(read)).toEqual(new Set(['refused']));
    const framed = await page.evaluate(async (target) => {
      const frame = document.querySelector('iframe');
      if (!frame) return 'no frame';
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frame.src = `${target}/settings/members`;
      await loaded;
      try {
        return frame.contentDocument?.body.textContent ?? 'opaque';
      } catch {
        return 'opaque';
      }
    }, server.origin);
    expect(framed).toBe('opaque');
    await page.evaluate((target) => {
      const form = document.querySelector('form');
      if (!form) return;
      form.action = `${target}/settings/audit/export`;
      form.append(Object.assign(document.createElement('input'), { name: 'format', value: 'csv' }));
      form.submit();
    }, server.origin);
    await expect(page.getByText('did not come from a page of this app')).toBeVisible();
    expect(await entries()).toBe(before);
  } finally {
    await new Promise((resolve) => evil.close(resolve));
  }
});

test('a body of the wrong shape gets a sentence, not a stack trace', async () => {
  const origin = { origin: server.origin };
  const bodies: [string, Record<string, string>, string, number][] = [
    ['PUT', { 'content-type': 'application/json' }, '{"writer":1', 400],
    ['PUT', { 'content-type': 'application/json' }, '[]', 422],
    ['PUT', { 'content-type': 'application/json' }, '{"__proto__":{"x":1},"writer":"a","fields":[]}', 422],
    ['PUT', { 'content-type': 'text/plain' }, 'hello', 415],
    ['PUT', { 'content-type': 'application/json' }, JSON.stringify({ fields: 'x'.repeat(9_000_000) }), 413],
    ['POST', { 'content-type': 'application/json' }, '{}', 405],
  ];
  for (const [method, headers, body, expected] of bodies) {
    const answer = await ask('/api/scorecards/x/fields', { method, headers: { ...origin, ...headers }, body });
    expect(answer.status, `${method} ${body.slice(0, 40)}`).toBe(expected);
    expect(answer.body).not.toMatch(/node_modules|\bat \w+.*:\d+:\d+/);
    if (expected !== 405) expect(JSON.parse(answer.body).message).toMatch(/\w+ .*\./);
  }
  for (const body of ['toString=1&toString=2&constructor=3&__proto__=4', 'format=pdf', '', 'format=csv&actor=%00&from=yesterday']) {
    const headers = { ...origin, 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await ask('/settings/audit/export', { method: 'POST', headers, body });
    expect(answer.status, body).toBe(body.startsWith('format=csv') ? 200 : 422);
  }
  expect(
    (await ask('/settings/audit/export', { method: 'POST', headers: { ...origin, 'content-type': 'multipart/form-data' }, body: 'x' }))
      .status,
  ).toBe(400);
  const odd = await ask('/settings/audit?actor=%00&page=-1&from=2026-99-99&kind=%F0%28&record[]=x');
  expect(odd.status).toBe(200);
});

test('what a client says about its own address is not believed without a trusted proxy', async () => {
  const answer = await ask('/sign-in', {
    headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.9' },
  });
  expect(answer.status).toBe(307);
  expect(answer.headers.location).toBe('/');
});

const portOf = (of: Server) => (of.address() as AddressInfo).port;

/** How many entries the audit trail has, as its own page says. */
async function entries(): Promise<string> {
  const { body } = await ask('/settings/audit');
  const words = /of ([\d,]+) entries/.exec(body.replaceAll(/<!--.*?-->/g, ''));
  if (!words?.[1]) throw new Error('The audit page does not say how many entries there are.');
  return words[1];
}
