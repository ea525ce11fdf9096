// Preloaded into the server, before the framework sees a request:
// - unless a proxy in front is trusted, what a client says about itself in forwarding headers is dropped,
//   so that the server takes the connection's own address and the Host header for what they are;
// - a path that cannot be decoded is answered here: the framework would call it a fault of its own.
import { Server } from 'node:http';

const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto', 'x-real-ip'];
const trusted = process.env.LEADFRAME_TRUST_PROXY === '1';

const emit = Server.prototype.emit;
/** @this {Server} @param {string | symbol} event @param {any[]} args */
Server.prototype.emit = function emitWhatCanBeTrusted(event, ...args) {
  const [request, response] = args;
  if (!trusted && (event === 'request' || event === 'upgrade')) for (const name of forwarding) delete request.headers[name];
  if (event === 'request' && !isReadable(request.url)) {
    response.writeHead(400, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end('This address cannot be read: something in it was cut off.\n');
    return true;
  }
  return emit.call(this, event, ...args);
};

/** Whether the path of an address can be decoded. @param {string} url */
function isReadable(url) {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return true;
  } catch {
    return false;
  }
}
