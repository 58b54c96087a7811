import type { IncomingMessage, ServerResponse } from 'node:http';

const drainMs = 1_000;

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

export interface Answer {
  readonly status: number;
  /** Sent as JSON; null for none. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Respond = (exchange: Exchange, answer: Answer) => void;

/**
 * Answers with JSON. Once the server is stopping, each answer ends its connection. What a client is still sending is read
 * into nothing for a moment, since a connection cut at once can take the answer with it; then it is cut.
 */
export function createRespond(isStopping: () => boolean): Respond {
  return ({ request, response }, { status, body, headers }) => {
    if (response.headersSent || response.destroyed) return;
    const json = body === null || body === undefined ? '' : JSON.stringify(body);
    response.writeHead(status, {
      ...(json === '' ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      ...(isStopping() ? { connection: 'close' } : {}),
      'content-length': Buffer.byteLength(json),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    });
    response.end(json);
    if (!request.complete) cutWhenStillSending(request);
  };
}

export function problem(code: string): { readonly error: { readonly code: string } } {
  return { error: { code } };
}

function cutWhenStillSending(request: IncomingMessage): void {
  const timer = setTimeout(() => {
    if (!request.complete) request.destroy();
  }, drainMs);
  timer.unref();
  request.once('close', () => clearTimeout(timer));
  request.resume();
}
