import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Address } from '../../src/core/chat/events.ts';
import type { OutgoingMessage } from '../../src/core/chat/replies.ts';
import { aMessage, channelId, personalConversationId, teamId, tenantId } from '../support/activities.ts';
import { type Fault, teamsError } from '../support/fake-connector.ts';
import { startWireBot, text, type WireBot } from './wire-bot.ts';

const timeoutMs = 400;
let bot: WireBot;
let personal: Address;
let channel: Address;

beforeAll(async () => {
  bot = await startWireBot({ timeoutMs });
  personal = {
    tenantId,
    serviceUrl: bot.connector.url,
    conversationId: personalConversationId,
    conversationType: 'personal',
    teamId: null,
    threadId: null,
  };
  channel = { ...personal, conversationId: channelId, conversationType: 'channel', teamId };
});
afterAll(() => bot.stop());
beforeEach(() => {
  bot.connector.clear();
  (bot.logged as unknown[]).length = 0;
});

const digest: OutgoingMessage = {
  kind: 'card',
  card: { template: 'choices', data: { lang: 'sv', lead: 'Nyhetsbrev', lines: [], choices: [] } },
  summary: 'Nyhetsbrev december 2022',
  citations: [],
};

describe('a post', () => {
  test('to a channel starts a new thread there', async () => {
    expect(await bot.sender.post(channel, digest)).toEqual({ outcome: 'sent', messageId: 'activity-1' });
    expect(bot.connector.requests).toMatchObject([
      {
        method: 'POST',
        path: 'v3/conversations',
        body: {
          isGroup: true,
          tenantId,
          channelData: { channel: { id: channelId }, tenant: { id: tenantId } },
          activity: {
            type: 'message',
            summary: 'Nyhetsbrev december 2022',
            attachments: [
              { contentType: 'application/vnd.microsoft.card.adaptive', content: { template: 'choices' } },
            ],
          },
        },
      },
    ]);
  });

  test('to a thread of a channel is a reply in it', async () => {
    const thread = { ...channel, threadId: '1670400000000' };

    expect(await bot.sender.post(thread, text('Påminnelse'))).toEqual({
      outcome: 'sent',
      messageId: 'activity-1',
    });
    expect(bot.connector.requests).toMatchObject([
      {
        method: 'POST',
        path: `v3/conversations/${channelId};messageid=1670400000000/activities`,
        body: { type: 'message', text: 'Påminnelse' },
      },
    ]);
  });

  test('to a person goes into the known chat', async () => {
    expect(await bot.sender.post(personal, text('Hej'))).toEqual({
      outcome: 'sent',
      messageId: 'activity-1',
    });
    expect(bot.connector.requests).toMatchObject([
      {
        method: 'POST',
        path: `v3/conversations/${personalConversationId}/activities`,
        body: { type: 'message', text: 'Hej' },
      },
    ]);
  });

  test('works below a service URL with a path, with or without a slash at its end', async () => {
    for (const serviceUrl of [`${bot.connector.url}emea/tenant`, `${bot.connector.url}emea/tenant/`]) {
      await bot.sender.post({ ...personal, serviceUrl }, text('Hej'));
    }

    const path = `emea/tenant/v3/conversations/${personalConversationId}/activities`;
    expect(bot.connector.requests.map((request) => request.path)).toEqual([path, path]);
  });

  test('to a service URL that is not allowed is never sent', async () => {
    const elsewhere = { ...personal, serviceUrl: 'https://attacker.example/' };

    expect(await bot.sender.post(elsewhere, text('Hej'))).toEqual({
      outcome: 'failed',
      code: 'ServiceUrlNotAllowed',
    });
  });

  test('over Teams’s size limit is never sent', async () => {
    expect(await bot.sender.post(personal, text('å'.repeat(41_000)))).toEqual({
      outcome: 'failed',
      code: 'MessageSizeTooBig',
    });
    expect(bot.connector.requests).toEqual([]);
  });

  test('that is accepted without an id may be there', async () => {
    bot.connector.fail({ kind: 'status', status: 202 });

    expect(await bot.sender.post(personal, text('Hej'))).toEqual({ outcome: 'unknown', code: 'NoMessageId' });
  });
});

test('an update replaces the message in place', async () => {
  expect(await bot.sender.update(channel, 'card-1', digest)).toEqual({
    outcome: 'sent',
    messageId: 'card-1',
  });
  expect(bot.connector.requests).toMatchObject([
    {
      method: 'PUT',
      path: `v3/conversations/${channelId}/activities/card-1`,
      body: { id: 'card-1', summary: 'Nyhetsbrev december 2022' },
    },
  ]);
});

const refused = (status: number, code: string, headers: Record<string, string> = {}): Fault => ({
  kind: 'status',
  status,
  headers,
  body: teamsError(code),
});

describe('whatever Teams answers, one request is made and its outcome told', () => {
  test.each<[string, Fault, unknown]>([
    [
      '429 with Retry-After',
      refused(429, 'Throttled', { 'retry-after': '2' }),
      { outcome: 'retry', code: 'Throttled', retryAfterMs: 2_000 },
    ],
    [
      '429 without it',
      refused(429, 'Throttled'),
      { outcome: 'retry', code: 'Throttled', retryAfterMs: null },
    ],
    [
      '412',
      refused(412, 'PreconditionFailed'),
      { outcome: 'retry', code: 'PreconditionFailed', retryAfterMs: null },
    ],
    ['502', { kind: 'status', status: 502 }, { outcome: 'unknown', code: 'Http502' }],
    [
      '503 with Retry-After',
      refused(503, 'ServiceUnavailable', { 'retry-after': '1' }),
      { outcome: 'unknown', code: 'ServiceUnavailable' },
    ],
    ['408', { kind: 'status', status: 408 }, { outcome: 'unknown', code: 'Http408' }],
    ['a dropped connection', { kind: 'drop' }, { outcome: 'unknown', code: 'UND_ERR_SOCKET' }],
    ['no answer in time', { kind: 'hang' }, { outcome: 'unknown', code: 'TimeLimitReached' }],
    [
      '403, blocked',
      refused(403, 'MessageWritesBlocked'),
      { outcome: 'blocked', code: 'MessageWritesBlocked' },
    ],
    [
      '403, out of the roster',
      refused(403, 'BotNotInConversationRoster'),
      { outcome: 'blocked', code: 'BotNotInConversationRoster' },
    ],
    [
      '403, lacking rights',
      refused(403, 'NotEnoughPermissions'),
      { outcome: 'failed', code: 'NotEnoughPermissions' },
    ],
    ['404', refused(404, 'ConversationNotFound'), { outcome: 'gone', code: 'ConversationNotFound' }],
    ['401', refused(401, 'BotNotRegistered'), { outcome: 'failed', code: 'BotNotRegistered' }],
    ['400', refused(400, 'BadArgument'), { outcome: 'failed', code: 'BadArgument' }],
    [
      'a redirect',
      { kind: 'status', status: 307, headers: { location: 'http://127.0.0.1:9/' } },
      { outcome: 'failed', code: 'Http307' },
    ],
  ])('%s', async (_name, fault, outcome) => {
    bot.connector.fail(fault);

    expect(await bot.sender.post(personal, text('Hej'))).toEqual(outcome);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(bot.connector.requests).toHaveLength(1);
  });

  test('nobody listening', async () => {
    const nobody = { ...personal, serviceUrl: 'http://127.0.0.1:9/' };

    expect(await bot.sender.post(nobody, text('Hej'))).toEqual({
      outcome: 'retry',
      code: 'ECONNREFUSED',
      retryAfterMs: null,
    });
  });
});

test('a hanging Teams costs no more than the time limit', async () => {
  bot.connector.fail({ kind: 'hang' });
  const startedAt = performance.now();

  await bot.sender.post(personal, text('Hej'));

  const tookMs = performance.now() - startedAt;
  expect(tookMs).toBeGreaterThan(timeoutMs - 50);
  expect(tookMs).toBeLessThan(timeoutMs + 1_000);
});

describe('the reply of a turn', () => {
  test.each<[string, Fault, string]>([
    ['a 502', { kind: 'status', status: 502 }, '{"outcome":"unknown","code":"Http502"}'],
    ['a dropped connection', { kind: 'drop' }, '{"outcome":"unknown","code":"UND_ERR_SOCKET"}'],
    ['a hanging Teams', { kind: 'hang' }, '{"outcome":"unknown","code":"TimeLimitReached"}'],
    [
      'a 429',
      refused(429, 'Throttled', { 'retry-after': '1' }),
      '{"outcome":"retry","code":"Throttled","retryAfterMs":1000}',
    ],
  ])('meets %s with one request, no apology, and a line in the log', async (_name, fault, logged) => {
    bot.connector.fail(fault);

    const response = await bot.post(aMessage({ serviceUrl: bot.connector.url }, 'hej'));
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect(response.status).toBe(200);
    expect(bot.connector.requests).toHaveLength(1);
    expect(bot.logged).toEqual([`warn reply-not-sent ${logged}`]);
  });
});
