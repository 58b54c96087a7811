import { Agent, errors } from 'undici';
import { z } from 'zod/v4';
import { jsonIn } from './json-in.ts';

/** What the model's server said; `code` tells the log why there is nothing. */
export type ModelAnswer =
  | { readonly ok: true; readonly content: string }
  | { readonly ok: false; readonly code: string };

export interface ModelRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Never rejects for what the server does. */
export type ModelExchange = (request: ModelRequest) => Promise<ModelAnswer>;

/** A query takes a few hundred bytes; what is longer is not read to its end. */
const maxAnswerBytes = 64 * 1024;
/** When more questions than this are read at once, the others wait, within their own time limit. */
const connections = 4;

/**
 * Exactly one HTTP request a call: no retry, no redirect. The time limit covers all of it, from waiting for a connection to
 * the last byte; that of the openai package ends with the headers.
 */
export function createModelExchange(timeoutMs: number): {
  readonly exchange: ModelExchange;
  /** Ends what is under way. */
  close(): Promise<void>;
} {
  const agent = new Agent({
    connections,
    maxResponseSize: maxAnswerBytes,
    connect: { timeout: timeoutMs },
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return {
    exchange: (request) => exchange(agent, request, AbortSignal.timeout(timeoutMs)),
    close: () => agent.destroy(),
  };
}

async function exchange(agent: Agent, request: ModelRequest, signal: AbortSignal): Promise<ModelAnswer> {
  const { origin, pathname, search } = new URL(request.url);
  const { headers, body } = request;
  try {
    const path = `${pathname}${search}`;
    const response = await agent.request({ origin, path, method: 'POST', headers, body, signal });
    const text = await response.body.text();
    return response.statusCode === 200 ? answerIn(text) : nothing(`Http${response.statusCode}`);
  } catch (error) {
    return nothing(signal.aborted ? 'TimeLimitReached' : codeOf(error));
  }
}

/** `finish_reason` is "length" for an answer that was cut, and "content_filter" for none. */
const completion = z.object({
  choices: z.tuple([
    z.object({ finish_reason: z.literal('stop'), message: z.object({ content: z.string() }) }),
  ]),
});

function answerIn(text: string): ModelAnswer {
  const parsed = completion.safeParse(jsonIn(text));
  return parsed.success
    ? { ok: true, content: parsed.data.choices[0].message.content }
    : nothing('NoCompletion');
}

function nothing(code: string): ModelAnswer {
  return { ok: false, code };
}

const systemError = z.object({ code: z.string().regex(/^\w{1,60}$/) });

/** Rethrows what is no failure of a connection. */
function codeOf(error: unknown): string {
  const parsed = systemError.safeParse(error);
  if (parsed.success) return parsed.data.code;
  if (error instanceof errors.UndiciError) return error.name;
  throw error;
}
