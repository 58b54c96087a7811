import type { IncomingMessage } from 'node:http';
import restify from 'restify';
import type { ReadFile } from '../core/links/served-file.ts';
import type { Logger } from '../core/log.ts';
import { readJson } from './read-json.ts';
import { type Answer, createRespond, problem } from './respond.ts';
import { createFileServer, isFilePath } from './serve-file.ts';

export interface ServerDeps {
  /** Takes one activity: headers and parsed body in, status and body out. */
  readonly handle: (request: {
    readonly headers: IncomingMessage['headers'];
    readonly body: unknown;
  }) => Promise<{ readonly status: number; readonly body: unknown }>;
  readonly ready: () => Promise<{ readonly ok: boolean; readonly reason: string | null }>;
  /** What is behind an unguessable address. */
  readonly readFile: ReadFile;
  readonly log: Logger;
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** For a body to arrive; 10 s unless given. */
  readonly bodyTimeoutMs?: number;
}

export interface HttpServer {
  /** Rejects with Node.js's own error, such as `EADDRINUSE`, when it cannot listen. */
  start(): Promise<{ readonly port: number }>;
  /** Takes no more connections and waits for the requests under way, ten seconds at most. */
  stop(): Promise<void>;
}

const methods: Readonly<Record<string, readonly string[]>> = {
  '/api/messages': ['POST'],
  '/health': ['GET'],
  '/ready': ['GET'],
};
const fileMethods = ['GET', 'HEAD'];
const headersTimeoutMs = 10_000;
const bodyTimeoutMs = 10_000;
const requestTimeoutMs = 30_000;
/** Longer than the usual proxy keeps its own (60 s), so that none sends into a connection that is being closed. */
const keepAliveTimeoutMs = 65_000;
const stopLimitMs = 10_000;

export function createServer(deps: ServerDeps): HttpServer {
  const server = restify.createServer({ name: '' });
  const node = server.server;
  node.headersTimeout = headersTimeoutMs;
  node.requestTimeout = requestTimeoutMs;
  node.keepAliveTimeout = keepAliveTimeoutMs;
  const respond = createRespond(() => !node.listening);

  // Before restify looks at the target: its parser throws on some, outside of any handler, and that ends the process.
  server.pre((request, response, next) => {
    const refusal = refusedTarget(request);
    if (refusal) respond({ request, response }, refusal);
    next(refusal ? false : undefined);
  });
  // restify tells a handler that calls no `next` by its being an async function, not by its promise.
  server.post('/api/messages', async (request, response) =>
    respond({ request, response }, await takeActivity(deps, request)),
  );
  server.get('/health', async (request, response) =>
    respond({ request, response }, { status: 200, body: { status: 'alive' } }),
  );
  server.get('/ready', async (request, response) =>
    respond({ request, response }, await tellReadiness(deps)),
  );

  const serveFile = createFileServer(deps);
  for (const path of ['/calendar/:file', '/files/:token/:file']) {
    server.get(path, async (request, response) => respond({ request, response }, await serveFile(request)));
    server.head(path, async (request, response) => respond({ request, response }, await serveFile(request)));
  }

  return {
    start: async () => {
      const { promise: listening, resolve, reject } = Promise.withResolvers<void>();
      server.once('error', reject);
      server.listen(deps.port, deps.host, resolve);
      await listening;
      server.off('error', reject);
      server.on('error', (error: unknown) => deps.log.error('server-failed', error));
      return { port: server.address().port };
    },
    stop: async () => {
      const { promise: closed, resolve } = Promise.withResolvers<void>();
      const limit = setTimeout(() => node.closeAllConnections(), stopLimitMs);
      server.close(resolve);
      node.closeIdleConnections();
      await closed;
      clearTimeout(limit);
    },
  };
}

function refusedTarget({ method, url = '' }: IncomingMessage): Answer | null {
  const [path = ''] = url.split('?');
  const allowed = isFilePath(path) ? fileMethods : Object.hasOwn(methods, path) ? methods[path] : undefined;
  if (!allowed) return { status: 404, body: problem('NotFound') };
  if (method !== undefined && allowed.includes(method)) return null;
  return { status: 405, body: problem('MethodNotAllowed'), headers: { allow: allowed.join(', ') } };
}

async function takeActivity(deps: ServerDeps, request: IncomingMessage): Promise<Answer> {
  try {
    const json = await readJson(request, deps.bodyTimeoutMs ?? bodyTimeoutMs);
    if (!json.ok) return { status: json.status, body: problem(json.code) };
    return await deps.handle({ headers: request.headers, body: json.body });
  } catch (error) {
    deps.log.error('request-failed', error);
    return { status: 500, body: problem('InternalError') };
  }
}

async function tellReadiness(deps: ServerDeps): Promise<Answer> {
  try {
    const { ok, reason } = await deps.ready();
    return { status: ok ? 200 : 503, body: { status: ok ? 'ready' : 'not ready', reason } };
  } catch (error) {
    deps.log.error('readiness-failed', error);
    return { status: 503, body: { status: 'not ready', reason: 'CheckFailed' } };
  }
}
