import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to one request instead of being passed on and answered. */
type Fault =
  /** It is passed on and carried out, and its answer is lost: the client sees its connection reset. */
  | { readonly kind: 'drop-response' }
  /** It is not passed on, and never answered. */
  | { readonly kind: 'hang' }
  /** It is not passed on; this is the answer. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: string;
    };

interface SeenRequest {
  readonly method: string;
  readonly url: string;
}

export interface FaultProxy {
  readonly url: string;
  /** Every request that came, oldest first. */
  readonly seen: readonly SeenRequest[];
  /** Does this to the next request with the method. */
  failNext(method: string, fault: Fault): void;
  stop(): Promise<void>;
}

/** A proxy on a free loopback port in front of `target` (`http://127.0.0.1:<port>`), which does as told and forgets it. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const seen: SeenRequest[] = [];
  const faults: { readonly method: string; readonly fault: Fault }[] = [];
  const server = createServer((incoming, response) => {
    const { method = '', url = '' } = incoming;
    seen.push({ method, url });
    const index = faults.findIndex((planned) => planned.method === method);
    const fault = index < 0 ? null : (faults.splice(index, 1)[0]?.fault ?? null);
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'answer') {
      incoming.resume();
      // restify, in another test of the same worker, replaces writeHead by one that returns nothing: no chaining.
      response.writeHead(fault.status, fault.headers);
      response.end(fault.body);
      return;
    }
    passOn(target, incoming, response, fault?.kind === 'drop-response');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    failNext: (method, fault) => faults.push({ method, fault }),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function passOn(target: string, incoming: IncomingMessage, response: ServerResponse, drop: boolean): void {
  const { method, headers } = incoming;
  const upstream = request(`${target}${incoming.url}`, { method, headers }, (answer) => {
    if (!drop) {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
      return;
    }
    answer.resume();
    answer.once('end', () => incoming.socket.destroy());
  });
  upstream.once('error', () => incoming.socket.destroy());
  incoming.pipe(upstream);
}
