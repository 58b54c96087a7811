import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

export interface LocaleRelay {
  /** Takes what `target` takes. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Passes requests on to `target`, with `locale` in the place of the `en-US` that the Playground has built into all its
 * activities: a Swedish member's Teams says `sv-SE`. Listens on a free loopback port.
 */
export async function startLocaleRelay(target: string, locale: string): Promise<LocaleRelay> {
  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing, { target, locale }).catch(() => {
      outgoing.statusCode = 502;
      outgoing.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the relay has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  to: { readonly target: string; readonly locale: string },
): Promise<void> {
  const { method = 'GET', url = '/' } = incoming;
  const body = localised(await text(incoming), to.locale);
  const answer = await fetch(new URL(url, to.target), {
    method,
    headers: { 'content-type': incoming.headers['content-type'] ?? 'application/json' },
    ...(method === 'POST' ? { body } : {}),
  });
  const contentType = answer.headers.get('content-type');
  outgoing.writeHead(answer.status, contentType === null ? {} : { 'content-type': contentType });
  outgoing.end(Buffer.from(await answer.arrayBuffer()));
}

/** In what a person types, quotation marks are escaped, so that this finds the fields only. */
function localised(json: string, locale: string): string {
  return json.replaceAll('"locale":"en-US"', `"locale":"${locale}"`);
}
