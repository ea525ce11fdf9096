import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { expect, test } from '../support/browser';
import { servers } from '../support/servers';

const { origin } = servers.local;
const writer = randomUUID();
const field = { key: 'scope/notes', value: 'text', baseVersion: 0, sequence: 1 };
const path = `/api/scorecards/${randomUUID()}/fields`;

/** A PUT with exactly these headers and this text; neither a browser nor fetch would send all of them. */
function put(to: string, text: string | Buffer, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const sent = request(
      { host: hostname, port, path: to, method: 'PUT', headers: { origin, 'content-type': 'application/json', ...headers } },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (part: string) => {
          body += part;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: body }));
      },
    );
    sent.on('error', reject);
    sent.end(text);
  });
}

/** An answer must be a sentence in JSON that gives nothing away about the server's inside. */
function sentenceOf(text: string): string {
  expect(text).not.toMatch(/node_modules|\.next|prisma|\bat \S+ \(|Error:|\/home\//i);
  const { message } = JSON.parse(text);
  expect(message).toMatch(/^[A-Z].*\.$/);
  return message;
}

const json = (body: unknown) => JSON.stringify(body);
const saving = (more: object) => json({ writer, fields: [{ ...field, ...more }] });

for (const [what, body, status] of [
  ['nothing', '', 400],
  ['no JSON', '{"writer":', 400],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x80]), 400],
  ['JSON null', 'null', 422],
  ['a number', '7', 422],
  ['an array', json([{ writer, fields: [field] }]), 422],
  ['no fields', json({ writer, fields: [] }), 422],
  ['fields that are no list', json({ writer, fields: field }), 422],
  ['no writer', json({ fields: [field] }), 422],
  ['a writer that is no UUID', json({ writer: 'me', fields: [field] }), 422],
  ['an unknown key', json({ writer, fields: [field], admin: true }), 422],
  ['an unknown key in a field', saving({ memberId: 'x' }), 422],
  ['a negative version', saving({ baseVersion: -1 }), 422],
  ['a version between two', saving({ baseVersion: 1.5 }), 422],
  ['a version as text', saving({ baseVersion: '1' }), 422],
  [
    'a version beyond all numbers',
    `{"writer":"${writer}","fields":[{"key":"scope/notes","value":"x","baseVersion":1e999,"sequence":1}]}`,
    422,
  ],
  ['a negative sequence', saving({ sequence: -1 }), 422],
  ['a key with a NUL byte', saving({ key: 'scope/\0notes' }), 422],
  ['a key of 10,000 characters', saving({ key: 'x'.repeat(10_000) }), 422],
  ['one field twice', json({ writer, fields: [field, { ...field, sequence: 2 }] }), 422],
  ['201 fields', json({ writer, fields: Array.from({ length: 201 }, (_, index) => ({ ...field, key: `answer/${index}` })) }), 422],
  ['9 MB', saving({ value: 'x'.repeat(9_000_000) }), 413],
  ['JSON nested 100,000 deep', saving({ value: 'DEEP' }).replace('"DEEP"', '['.repeat(100_000) + ']'.repeat(100_000)), 404],
  ['a card that is not there', saving({}), 404],
] as const) {
  test(`an autosave with ${what} is answered ${status} and a sentence`, async () => {
    const answer = await put(path, body);
    expect(answer.status, answer.text).toBe(status);
    sentenceOf(answer.text);
  });
}

for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) {
  test(`an autosave sent as "${type}" is refused before it is read`, async () => {
    const answer = await put(path, saving({}), { 'content-type': type });
    expect(answer.status).toBe(415);
    expect(sentenceOf(answer.text)).toContain('application/json');
  });
}

for (const id of ['%00', 'a%00b', '..%2f..%2fhealth', '%F0%9F%91%A9', "'%20OR%201=1--", 'x'.repeat(5_000)]) {
  test(`a card under the id "${id.slice(0, 20)}" is not there`, async () => {
    const answer = await put(`/api/scorecards/${id}/fields`, saving({}));
    expect(answer.status, answer.text).toBe(404);
    sentenceOf(answer.text);
  });
}

test('an address that is cut off in the middle of a letter is told so, for the API and for pages', async () => {
  for (const cut of ['/api/scorecards/%E0%A4%A/fields', '/hiring/candidates/%E0%A4%A', '/%']) {
    const answer = await put(cut, saving({}));
    expect(answer.status, cut).toBe(400);
    expect(answer.text).toBe('This address cannot be read: something in it was cut off.\n');
  }
});

test('pages whose address holds what no record can have are not found or empty, in words', async ({ page, allowProblem }) => {
  allowProblem(/status of 404/);
  for (const [address, status] of [
    ['/hiring/scorecards/%00', 404],
    ['/hiring/scorecards/a%00b', 404],
    ['/hiring/scorecards/a%00b/markdown', 404],
    ['/hiring/candidates/a%00b', 404],
    ['/hiring/candidates/a%00b/edit', 404],
    ['/hiring/roles/a%00b/edit', 404],
    ['/hiring/candidates?q=a%00b', 200],
    ['/hiring/candidates?role=a%00b&status=none&page=-3&sort=x&dir=up', 200],
    ['/hiring/candidates?page=99999999999999999999', 200],
    ['/hiring/candidates?q=%25&q=_', 200],
    ['/settings/audit?actor=a%00b&from=1900-99-99&page=0', 200],
    ['/api/search?q=a%00b', 200],
    ['/hiring/no-such-page', 404],
  ] as const) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(status);
    expect(await page.content(), address).not.toMatch(/node_modules|Internal Server Error|\bat \S+ \(/);
  }
});
