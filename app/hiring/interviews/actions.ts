'use server';

import { markNotHappened, reassignScorecard, snoozeScorecard } from '@/lib/data/due';
import { notHappenedSchema, reassignSchema, snoozedUntil, snoozeSchema } from '@/lib/domain/hiring/due';
import type { FormState } from '@/lib/domain/outcome';
import { mutate } from '@/lib/server/mutate';

/** Settles a card whose interview did not take place. One's own, or anybody's for those who plan interviews. */
export async function markCardNotHappened(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission: 'scorecards.write-own', schema: notHappenedSchema, input: form }, (change, input, actor) =>
    markNotHappened(change, actor, input),
  );
}

/** Puts the reminder about a card off. One's own, or anybody's for those who plan interviews. */
export async function snoozeCard(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission: 'scorecards.write-own', schema: snoozeSchema, input: form }, (change, { id, until }, actor) =>
    snoozeScorecard(change, actor, { id, until: snoozedUntil(until, change.at) }),
  );
}

/** Gives an empty card to somebody else. */
export async function reassignCard(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission: 'interviews.manage', schema: reassignSchema, input: form }, (change, input, actor) =>
    reassignScorecard(change, actor, input),
  );
}
