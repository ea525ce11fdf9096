// Preloaded into the server: unless a proxy in front is trusted, what a client says about itself in forwarding headers is dropped,
// so that the server takes the connection's own address and the Host header for what they are.
import { Server } from 'node:http';

const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto', 'x-real-ip'];

if (process.env.LEADFRAME_TRUST_PROXY !== '1') {
  const emit = Server.prototype.emit;
  /** @this {Server} @param {string | symbol} event @param {any[]} args */
  Server.prototype.emit = function emitWithoutForwarding(event, ...args) {
    if (event === 'request' || event === 'upgrade') for (const name of forwarding) delete args[0].headers[name];
    return emit.call(this, event, ...args);
  };
}
