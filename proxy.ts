import { type NextRequest, NextResponse } from 'next/server';
import { isAllowedHost, isOwnOrigin } from '@/lib/server/environment';

const strangeHost = `This server does not answer under that name. Open it at the address that it printed when it started, or set LEADFRAME_ORIGIN.
`;
const strangeOrigin = `This request did not come from a page of this app, so nothing was changed.
`;

const reads = ['GET', 'HEAD', 'OPTIONS'];

const turnedAway = (status: number, sentence: string) =>
  new NextResponse(sentence, { status, headers: { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" } });

/**
 * Answers only under our own names (a page elsewhere could otherwise reach this machine by a name of its own), and
 * gives every page its own nonce and the policy that goes with it: no script or style runs that the server did not write.
 * What another site's page posts is turned away in words. None of this authorises anything: the mutation door and the actor ask again.
 */
export function proxy(request: NextRequest) {
  if (!isAllowedHost(request.headers.get('host'))) {
    return turnedAway(421, strangeHost);
  }
  if (!reads.includes(request.method) && !isOwnOrigin(request.headers)) return turnedAway(403, strangeOrigin);
  const nonce = btoa(crypto.randomUUID());
  const dev = process.env.NODE_ENV === 'development';
  const csp = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    // In development Next's own dev tools add un-nonced <style> elements.
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', csp);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', csp);
  return response;
}

export const config = {
  // Prefetched pages too: a browser may show them later.
  matcher: ['/((?!api/|_next/static|_next/image).*)'],
};
