import { Agent } from 'undici';
import type { Logger } from '../core/log.ts';
import { answeredFailure, type SendFailure, unansweredFailure } from './errors.ts';

/**
 * The bot's only way out to the Bot Connector. botbuilder's own client repeats a POST that may have arrived, knows no
 * time limit, and builds a request pipeline for every turn; this one sends each request once, within a limit, over
 * connections that are kept.
 */
export interface ConnectorClient {
  /** Never throws for what the network or Teams does. */
  send(request: ConnectorRequest): Promise<ConnectorAnswer>;
  /** Waits for requests under way. */
  close(): Promise<void>;
}

export interface ConnectorRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly serviceUrl: string;
  /** Below the service URL, without a leading slash, its parts encoded. */
  readonly path: string;
  /** Sent as JSON; absent for none. */
  readonly body?: unknown;
}

export type ConnectorAnswer =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly failure: SendFailure };

/** Teams refuses messages over about 100 KB, counted in UTF-16, and advises to stay below 80 (its message size page). */
const maxMessageBytes = 80 * 1_024;
/** Teams's own code, and ours for what is not even sent. */
export const messageSizeTooBig = 'MessageSizeTooBig';
const maxAnswerBytes = 1_024 * 1_024;

export function createConnectorClient(deps: {
  /** The bot's token for the connector; null when it has none to show. */
  readonly token: () => Promise<string | null>;
  readonly isAllowedServiceUrl: (serviceUrl: string) => boolean;
  /** For one request, from connecting to the last byte of the answer. */
  readonly timeoutMs: number;
  readonly log: Logger;
}): ConnectorClient {
  const agent = new Agent({
    // Shorter than the limit: a connection that does not come about is then known to have carried nothing.
    connect: { timeout: deps.timeoutMs / 2 },
    maxResponseSize: maxAnswerBytes,
    headersTimeout: 0,
    bodyTimeout: 0,
  });

  async function send(request: ConnectorRequest): Promise<ConnectorAnswer> {
    if (!deps.isAllowedServiceUrl(request.serviceUrl)) return failed('ServiceUrlNotAllowed');
    const json = request.body === undefined ? null : JSON.stringify(request.body);
    if (json !== null && json.length * 2 > maxMessageBytes) return failed(messageSizeTooBig);
    const token = await tokenOrNone();
    if (token === 'none') return unsent;
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(new TimeLimitReached()), deps.timeoutMs);
    try {
      return await exchange(agent, request, { json, bearer: token.bearer, signal: limit.signal });
    } finally {
      clearTimeout(timer);
    }
  }

  async function tokenOrNone(): Promise<{ readonly bearer: string | null } | 'none'> {
    try {
      return { bearer: await deps.token() };
    } catch (error) {
      deps.log.error('connector-token-unavailable', error);
      return 'none';
    }
  }

  return { send, close: () => agent.close() };
}

class TimeLimitReached extends Error {
  override readonly name = 'TimeLimitReached';
  readonly code = 'TimeLimitReached';
}

const unsent: ConnectorAnswer = {
  ok: false,
  failure: { outcome: 'retry', code: 'TokenUnavailable', retryAfterMs: null },
};

function failed(code: string): ConnectorAnswer {
  return { ok: false, failure: { outcome: 'failed', code } };
}

async function exchange(
  agent: Agent,
  request: ConnectorRequest,
  sent: { readonly json: string | null; readonly bearer: string | null; readonly signal: AbortSignal },
): Promise<ConnectorAnswer> {
  const base = new URL(request.serviceUrl);
  try {
    const response = await agent.request({
      origin: base.origin,
      path: `${base.pathname.replace(/\/*$/, '')}/${request.path}`,
      method: request.method,
      headers: headersOf(sent),
      body: sent.json,
      signal: sent.signal,
    });
    const body = parsed(await response.body.text());
    if (response.statusCode < 300) return { ok: true, body };
    const retryAfter = response.headers['retry-after'];
    return {
      ok: false,
      failure: answeredFailure({
        status: response.statusCode,
        retryAfter: typeof retryAfter === 'string' ? retryAfter : null,
        body,
        nowMs: Date.now(),
      }),
    };
  } catch (error) {
    return { ok: false, failure: unansweredFailure(error) };
  }
}

function headersOf(sent: {
  readonly json: string | null;
  readonly bearer: string | null;
}): Record<string, string> {
  return {
    accept: 'application/json',
    ...(sent.json === null ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(sent.bearer === null ? {} : { authorization: `Bearer ${sent.bearer}` }),
  };
}

/** Null for what is not JSON: a gateway's error page, an empty body. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
