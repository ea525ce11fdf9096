import 'server-only';

/** Where a request comes from, as far as it says so. */
export type Visitor = { readonly address: string; readonly userAgent: string | null };

/**
 * Who knocks, for limits and for the list of sessions. The address is the last one in X-Forwarded-For: the one that the nearest hop saw.
 * That is the proxy's word with LEADFRAME_TRUST_PROXY=1; otherwise the launcher drops what a client sends and Next.js puts the socket's own.
 */
export function visitorOf(requestHeaders: Headers): Visitor {
  const address = requestHeaders
    .get('x-forwarded-for')
    ?.split(',')
    .at(-1)
    ?.trim()
    .replace(/^::ffff:/, '');
  return { address: address || 'unknown', userAgent: requestHeaders.get('user-agent') };
}
