import { Agent, request } from 'node:http';

export type Answer = { readonly status: number; readonly bytes: number; readonly milliseconds: number };
export type Question = { readonly path: string; readonly method?: string; readonly body?: unknown };

/** One connection to a server that stays open, and a way to time round trips over it: from the first byte sent to the last received. */
export function connectionTo(origin: string): { ask: (question: Question) => Promise<Answer>; close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = ({ path, method = 'GET', body }: Question) =>
    new Promise<Answer>((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const headers =
        text === undefined
          ? { accept: 'text/html,*/*' }
          : { origin, 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
      const started = performance.now();
      const asked = request(new URL(path, origin), { agent, method, headers }, (answer) => {
        let bytes = 0;
        answer.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, bytes, milliseconds: performance.now() - started }));
      });
      asked.on('error', reject);
      asked.end(text);
    });
  return { ask, close: () => agent.destroy() };
}

export type Timing = { readonly medianMs: number; readonly p95Ms: number; readonly bytes: number };

/**
 * Times several questions, taking turns so that whatever else the machine does falls on all of them alike.
 * Each question is made anew for every round; every answer must have the status that is named.
 */
export async function timed<Name extends string>(
  origin: string,
  questions: Readonly<Record<Name, (round: number) => Question>>,
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Promise<Record<Name, Timing>> {
  const { ask, close } = connectionTo(origin);
  const names = Object.keys(questions) as Name[];
  const answers = new Map<Name, Answer[]>(names.map((name) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const name of names) {
      const answer = await ask(questions[name](round));
      if (answer.status !== 200) throw new Error(`${name} answered ${answer.status} instead of 200.`);
      if (round >= warmUp) answers.get(name)?.push(answer);
    }
  }
  close();
  return Object.fromEntries(names.map((name) => [name, timingOf(answers.get(name) ?? [])])) as Record<Name, Timing>;
}

function timingOf(answers: readonly Answer[]): Timing {
  const sorted = answers.map((answer) => answer.milliseconds).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { medianMs: at(0.5), p95Ms: at(0.95), bytes: answers.at(-1)?.bytes ?? 0 };
}
