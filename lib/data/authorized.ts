import { z } from '@/lib/domain/zod';

/** A workspace id that somebody was allowed to use. Only the actor gate (and a command on the machine itself) makes one. */
export const authorizedWorkspaceIdSchema = z.string().min(1).brand<'AuthorizedWorkspaceId'>();
export type AuthorizedWorkspaceId = z.infer<typeof authorizedWorkspaceIdSchema>;
