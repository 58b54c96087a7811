import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the bot sent to Teams. */
export interface ConnectorRequest {
  readonly method: string;
  /** Path below the service URL, decoded. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  // biome-ignore lint/suspicious/noExplicitAny: tests look into the JSON as it is.
  readonly body: any;
}

/** How Teams misbehaves with the next request. `drop` and `hang` come after the whole request was received. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: unknown;
    }
  | { readonly kind: 'drop' }
  | { readonly kind: 'hang' };

export interface FakeConnector {
  /** Service URL, on loopback. */
  readonly url: string;
  readonly requests: readonly ConnectorRequest[];
  /** The next requests meet these, in this order; the ones after them are answered well. */
  fail(...faults: readonly Fault[]): void;
  /** The next request whose body has the text meets this, whatever comes before it. */
  failOn(text: string, fault: Fault): void;
  /** Teams's list for `GET v3/teams/{teamId}/conversations`. */
  setChannels(teamId: string, channels: readonly { readonly id: string; readonly name?: string }[]): void;
  /** The pages of Teams's list of the people in a conversation. */
  setMembers(conversationId: string, pages: readonly (readonly object[])[]): void;
  clear(): void;
  /** How many connections were made since `clear`. */
  connections(): number;
  close(): Promise<void>;
}

/** A small Bot Connector: records what comes, answers with ids `activity-1`, `activity-2` and so on. */
export async function startFakeConnector(): Promise<FakeConnector> {
  const requests: ConnectorRequest[] = [];
  const faults: Fault[] = [];
  const awaited: { readonly text: string; readonly fault: Fault }[] = [];
  const channels = new Map<string, readonly { readonly id: string; readonly name?: string }[]>();
  const members = new Map<string, readonly (readonly object[])[]>();
  let activities = 0;
  let connections = 0;

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const path = decodeURIComponent(request.url ?? '').replace(/^\//, '');
    requests.push({
      method: request.method ?? '',
      path,
      headers: request.headers,
      body: text === '' ? null : JSON.parse(text),
    });
    const met = awaited.findIndex((each) => text.includes(each.text));
    const fault = met < 0 ? faults.shift() : awaited.splice(met, 1)[0]?.fault;
    if (fault) misbehave(fault, request, response);
    else answerWell(request.method ?? '', path, response);
  });

  server.on('connection', () => {
    connections += 1;
  });

  function answerWell(method: string, path: string, response: ServerResponse): void {
    const teamId = /^v3\/teams\/(.+)\/conversations$/.exec(path)?.[1];
    const people = /^v3\/conversations\/(.+)\/pagedmembers\?pageSize=\d+(?:&continuationToken=(\d+))?$/.exec(
      path,
    );
    const pages = members.get(people?.[1] ?? '');
    const [, conversation = '', one] = /^v3\/conversations\/(.+)\/members\/(.+)$/.exec(path) ?? [];
    const member = members
      .get(conversation)
      ?.flat()
      .find((known) => 'id' in known && known.id === one);
    if (method === 'GET' && pages) {
      const page = Number(people?.[2] ?? 0);
      const more = page + 1 < pages.length ? { continuationToken: String(page + 1) } : {};
      json(response, 200, { members: pages[page] ?? [], ...more });
    } else if (method === 'GET' && member) {
      json(response, 200, member);
    } else if (method === 'GET' && teamId) {
      const listed = channels.get(teamId);
      json(response, listed ? 200 : 404, listed ? { conversations: listed } : teamsError('NotFound'));
    } else if (method === 'PUT') {
      json(response, 200, { id: path.split('/').at(-1) });
    } else if (method === 'DELETE') {
      json(response, 200, {});
    } else if (method === 'POST') {
      activities += 1;
      const id = `activity-${activities}`;
      const isNew = path === 'v3/conversations';
      json(response, 201, isNew ? { id: `conversation;messageid=${id}`, activityId: id } : { id });
    } else {
      json(response, 404, teamsError('NotFound'));
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    fail: (...next) => {
      faults.push(...next);
    },
    failOn: (text, fault) => {
      awaited.push({ text, fault });
    },
    setChannels: (teamId, listed) => {
      channels.set(teamId, listed);
    },
    setMembers: (conversationId, pages) => {
      members.set(conversationId, pages);
    },
    clear: () => {
      members.clear();
      requests.length = 0;
      faults.length = 0;
      awaited.length = 0;
      channels.clear();
      activities = 0;
      connections = 0;
    },
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The body of the Bot Connector's errors. */
export function teamsError(code: string): unknown {
  return { error: { code, message: `${code}.` } };
}

function misbehave(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  if (fault.kind === 'drop') request.socket.destroy();
  if (fault.kind === 'status') json(response, fault.status, fault.body ?? null, fault.headers);
}

function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === null ? '' : JSON.stringify(body));
}
