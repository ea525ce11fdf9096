import 'server-only';
import { headers } from 'next/headers';
import { database } from '@/lib/data/client';
import { giveBackTry, type Limit, takeTry } from '@/lib/data/tries';
import { type FormValues, fieldErrorsOf, type Outcome, refused } from '@/lib/domain/outcome';
import type { z } from '@/lib/domain/zod';
import { isOwnOrigin } from '@/lib/server/environment';
import { formValues, storageRefusal, strangeOrigin } from '@/lib/server/mutate';
import { type Visitor, visitorOf } from '@/lib/server/visitor';

/** "Wait 12 minutes": the refusal after too many tries. */
export function tooManyTries(seconds: number) {
  const minutes = Math.ceil(seconds / 60);
  return refused(`Too many tries. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then try again.`, 'too-many');
}

/** What is given back to a refused form: everything but the password. */
const withoutPassword = (values: FormValues): FormValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'password'));

/**
 * The door for those who are nobody yet: own origin → parse → not too many tries from one address → run → answer.
 * A try that succeeds is not counted. Whatever is not `done` gives a form's values back, all but the password.
 */
export async function enter<Schema extends z.ZodType, Value>(
  { schema, form, limit }: { readonly schema: Schema; readonly form: FormData; readonly limit: Limit },
  run: (input: z.output<Schema>, visitor: Visitor) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const values = formValues(form);
  const outcome = await attempt();
  return outcome.status === 'done' ? outcome : { ...outcome, values: withoutPassword(values) };

  async function attempt(): Promise<Outcome<Value>> {
    const requestHeaders = await headers();
    if (!isOwnOrigin(requestHeaders)) return strangeOrigin;
    const parsed = schema.safeParse(values);
    if (!parsed.success) return { status: 'invalid', fieldErrors: fieldErrorsOf(parsed.error) };
    const visitor = visitorOf(requestHeaders);
    try {
      const wait = await takeTry(database(), limit, visitor.address);
      if (wait !== undefined) return tooManyTries(wait);
      const answer = await run(parsed.data, visitor);
      if (answer.status === 'done') await giveBackTry(database(), limit, visitor.address);
      return answer;
    } catch (error) {
      return storageRefusal(error);
    }
  }
}
