import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type LocaleRelay, startLocaleRelay } from '../../infra/local/locale-relay.ts';

const seen: string[] = [];
let bot: Server;
let relay: LocaleRelay;

beforeAll(async () => {
  bot = createServer(async (request, response) => {
    seen.push(`${request.method} ${request.url} ${await text(request)}`);
    // restify, in another test of the same worker, replaces writeHead by one that returns nothing: no chaining.
    response.writeHead(418, { 'content-type': 'application/json' });
    response.end('{"statusCode":200}');
  });
  await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve));
  const address = bot.address();
  relay = await startLocaleRelay(
    `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    'sv-SE',
  );
});
afterAll(async () => {
  await relay.close();
  bot.close();
});

const post = (body: string) => fetch(`${relay.url}/api/messages`, { method: 'POST', body });

describe('between the Playground and the bot', () => {
  test('each activity gets the locale of the person in front; what was typed stays as it is', async () => {
    const typed = JSON.stringify({
      text: 'skriv "locale":"en-US"',
      locale: 'en-US',
      entities: [{ locale: 'en-US' }],
    });
    await post(typed);
    expect(seen.at(-1)).toBe(
      String.raw`POST /api/messages {"text":"skriv \"locale\":\"en-US\"","locale":"sv-SE","entities":[{"locale":"sv-SE"}]}`,
    );
  });

  test("the bot's answer comes back unchanged", async () => {
    const answer = await post('{}');
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      418,
      'application/json',
      '{"statusCode":200}',
    ]);
  });

  test('a bot that does not answer is a bad gateway', async () => {
    const lone = await startLocaleRelay('http://127.0.0.1:1', 'sv-SE');
    expect((await fetch(lone.url)).status).toBe(502);
    await lone.close();
  });
});
