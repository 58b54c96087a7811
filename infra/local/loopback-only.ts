import { Server } from 'node:net';

/**
 * Loaded into the Playground's process before it (`node --import`): the Playground listens on all addresses and has no
 * option for another, which would let the whole network act as the coordinator of a bot that trusts everybody.
 */
const listen = Server.prototype.listen;

function listenOnLoopback(this: Server, ...args: readonly unknown[]): unknown {
  const [port, ...rest] = args;
  const withHost = typeof port === 'number' && typeof rest[0] !== 'string';
  return Reflect.apply(listen, this, withHost ? [port, '127.0.0.1', ...rest] : args);
}

Object.defineProperty(Server.prototype, 'listen', { value: listenOnLoopback });
