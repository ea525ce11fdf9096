import 'server-only';

/** The present moment. The only place that asks the machine what time it is. */
export const now = (): Date => new Date();
