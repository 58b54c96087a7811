import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What becomes of one POST; `delivered` says whether the recipient sees the message all the same. */
export type Lie =
  | { readonly do: 'accept' }
  | {
      readonly do: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
      readonly delivered?: true;
    }
  /** Taken, and the connection broken without an answer. */
  | { readonly do: 'accept-then-drop' }
  /** Taken, and never answered. */
  | { readonly do: 'hang' }
  /** Taken, and answered byte by byte, without an end. */
  | { readonly do: 'drip' };

export interface LyingConnector {
  readonly url: string;
  /** The POSTs to the chat, by the instant at which they came. */
  posts(chat: string): readonly number[];
  /** How often the recipient sees the message. */
  delivered(chat: string): number;
  close(): Promise<void>;
}

/** A connector that treats each chat by a script of its own: one lie a POST, and the truth when the script is over. */
export async function startLyingConnector(
  scripts: Readonly<Record<string, readonly Lie[]>>,
): Promise<LyingConnector> {
  const posts = new Map<string, number[]>();
  const delivered = new Map<string, number>();
  const drips = new Set<NodeJS.Timeout>();
  const deliver = (chat: string) => delivered.set(chat, (delivered.get(chat) ?? 0) + 1);

  const server = createServer(async (request, response) => {
    for await (const _ of request);
    const chat = /conversations\/([^/]+)\/activities/.exec(decodeURIComponent(request.url ?? ''))?.[1] ?? '';
    const before = posts.get(chat) ?? [];
    posts.set(chat, [...before, performance.now()]);
    const lie = scripts[chat]?.[before.length] ?? { do: 'accept' };
    if (lie.do !== 'answer' || lie.delivered) deliver(chat);
    if (lie.do === 'accept') answer(response, 201, { id: `message-${chat}` });
    if (lie.do === 'answer') answer(response, lie.status, lie.body ?? null, lie.headers);
    if (lie.do === 'accept-then-drop') request.socket.destroy();
    if (lie.do === 'drip') {
      response.writeHead(201, { 'content-type': 'application/json' });
      drips.add(setInterval(() => response.write(' '), 50));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    posts: (chat) => posts.get(chat) ?? [],
    delivered: (chat) => delivered.get(chat) ?? 0,
    close: () =>
      new Promise((resolve) => {
        for (const drip of drips) clearInterval(drip);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === null ? '' : JSON.stringify(body));
}
