import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ModelRequestSeen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** The body as it came. */
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into the JSON as it is.
  readonly body: any;
}

export type ModelBehaviour = (response: ServerResponse) => void;

/** A server of chat completions, as OpenAI and those compatible with it have, that says what it is told to say. */
export interface FakeModel {
  /** What `OPENAI_BASE_URL` is set to. */
  readonly url: string;
  readonly requests: readonly ModelRequestSeen[];
  behave(behaviour: ModelBehaviour): void;
  close(): Promise<void>;
}

export async function startFakeModel(): Promise<FakeModel> {
  const requests: ModelRequestSeen[] = [];
  let behaviour: ModelBehaviour = says('');
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const { method = '', url: path = '', headers } = request;
    requests.push({ method, path, headers, text, body: text === '' ? null : JSON.parse(text) });
    behaviour(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    behave: (next) => {
      behaviour = next;
      requests.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A whole completion with that content. */
export function says(content: string): ModelBehaviour {
  return completes({ finish_reason: 'stop', message: { role: 'assistant', content } });
}

export function reads(query: unknown): ModelBehaviour {
  return says(JSON.stringify({ query }));
}

export function completes(choice: unknown): ModelBehaviour {
  return answersWith(200, JSON.stringify({ id: 'completion', object: 'chat.completion', choices: [choice] }));
}

export function answersWith(
  status: number,
  body: string,
  headers: Record<string, string> = {},
): ModelBehaviour {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };
}

/** The model calls a tool, again and again, as often as it is let. */
export function callsTool(name: string, args: string): ModelBehaviour {
  const call = { id: 'call', type: 'function', function: { name, arguments: args } };
  return completes({
    finish_reason: 'tool_calls',
    message: { role: 'assistant', content: null, tool_calls: [call] },
  });
}

export const neverAnswers: ModelBehaviour = () => undefined;

/** The headers come at once, the body never ends. */
export const neverEnds: ModelBehaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"choices":[');
};

export const drops: ModelBehaviour = (response) => {
  response.socket?.destroy();
};
