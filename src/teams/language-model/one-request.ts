import type { ClientOptions } from 'openai';
import { z } from 'zod/v4';
import type { JsonSchema } from '../../core/questions/language-model/query-schema.ts';
import { jsonIn } from './json-in.ts';
import type { ModelAddress } from './model-address.ts';
import type { ModelExchange } from './model-exchange.ts';

type Fetch = NonNullable<ClientOptions['fetch']>;
/** The openai package is typed for the responses of node-fetch, and takes those of the platform as well. */
const response = z.custom<Awaited<ReturnType<Fetch>>>((value) => value instanceof Response);

export interface OneRequest {
  /** What the openai package is to send its request with. */
  readonly fetch: Fetch;
  /** Why there is no answer; null while there is nothing to complain of. */
  failure(): string | null;
}

const prompt = z.object({
  model: z.string(),
  messages: z.tuple([
    z.object({ role: z.literal('system'), content: z.string() }),
    z.object({ role: z.literal('user'), content: z.string() }),
  ]),
});

/** Models that refuse a temperature other than their own. */
const ownTemperature = /^(?:o\d|gpt-[5-9])/;

/**
 * Lets one request through, written anew: what teams-ai makes of a prompt holds `max_tokens`, which newer models refuse, and
 * no schema. A failure is given back as a reply without a word, since teams-ai prints each error, with what the server said
 * in it, to the console; and the openai package has nothing to try again.
 */
export function oneRequest(deps: {
  readonly address: ModelAddress;
  readonly exchange: ModelExchange;
  readonly schema: JsonSchema;
}): OneRequest {
  let isSent = false;
  let failure: string | null = null;
  const send = async (url: unknown, body: unknown): Promise<string> => {
    if (isSent) throw new Error('A question is read with one request.');
    isSent = true;
    const { model, messages } = prompt.parse(jsonIn(z.string().parse(body)));
    const answer = await deps.exchange({
      url: z.string().parse(url),
      headers: headersOf(deps.address),
      body: JSON.stringify({
        model,
        messages,
        ...(ownTemperature.test(model) ? {} : { temperature: 0 }),
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'question', strict: true, schema: deps.schema },
        },
      }),
    });
    if (!answer.ok) failure = answer.code;
    return answer.ok ? answer.content : '';
  };
  return {
    fetch: async (url, init) => {
      const content = await send(url, init?.body);
      return response.parse(Response.json({ choices: [{ message: { role: 'assistant', content } }] }));
    },
    failure: () => failure,
  };
}

function headersOf(address: ModelAddress): Readonly<Record<string, string>> {
  return {
    accept: 'application/json',
    'content-type': 'application/json',
    ...(address.kind === 'azure'
      ? { 'api-key': address.apiKey }
      : { authorization: `Bearer ${address.apiKey}` }),
  };
}
