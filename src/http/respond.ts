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
  /** Sent as it is, in place of a body; the headers say what it is. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Respond = (exchange: Exchange, answer: Answer) => void;

/**
 * Answers with JSON, or a text. Once the server is stopping, each answer ends its connection. What a client is still sending is read
 * into nothing for a moment, since a connection cut at once can take the answer with it; then it is cut.
 */
export function createRespond(isStopping: () => boolean): Respond {
  return ({ request, response }, { status, body, text, headers }) => {
    if (response.headersSent || response.destroyed) return;
    const json = body === null || body === undefined ? '' : JSON.stringify(body);
    const payload = text ?? json;
    response.writeHead(status, {
      ...(json === '' ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      ...(isStopping() ? { connection: 'close' } : {}),
      'content-length': Buffer.byteLength(payload),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    });
    response.end(request.method === 'HEAD' ? '' : payload);
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
