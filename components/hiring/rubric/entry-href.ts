import type { Route } from 'next';

/** The address of one entry on the whole rubric by area, so that a link works from a filtered page too. */
export const entryHref = (id: string) => `/hiring/rubric#${id}` as Route;
