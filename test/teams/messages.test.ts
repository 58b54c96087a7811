import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  aChannelMessage,
  aMessage,
  botId,
  channelId,
  kirunaMember,
  personalConversationId,
  teamId,
  tenantId,
} from '../support/activities.ts';
import { startWireBot, text, type WireBot } from './wire-bot.ts';

let bot: WireBot;
let place: { serviceUrl: string };

beforeAll(async () => {
  bot = await startWireBot();
  place = { serviceUrl: bot.connector.url };
});
afterAll(() => bot.stop());
beforeEach(() => {
  bot.connector.clear();
  (bot.seen as unknown[]).length = 0;
  (bot.logged as unknown[]).length = 0;
  bot.answers.messages = [text('Svar')];
  bot.answers.error = null;
  bot.answers.delayMs = 0;
});

const heardTexts = () => bot.seen.map((seen) => (seen.kind === 'message' ? seen.event.text : seen.kind));

describe('a message in the personal chat', () => {
  test('that takes long gets its answer alone, and no typing signs of a timer that all turns share', async () => {
    bot.answers.delayMs = 1_500;

    await bot.post(aMessage(place, 'hjälp'));

    expect(bot.connector.requests.map(({ body }) => body.type)).toEqual(['message']);
  });

  test('reaches the handler as a core event, and the answer goes back as a reply', async () => {
    const response = await bot.post(aMessage(place, '  Vad kostar e-arkivet för Kiruna? '));

    expect(response).toEqual({ status: 200, text: '', body: null });
    expect(bot.seen).toEqual([
      {
        kind: 'message',
        event: {
          text: 'Vad kostar e-arkivet för Kiruna?',
          locale: 'sv-SE',
          person: {
            id: kirunaMember.aadObjectId,
            name: 'Ledamot Kiruna',
            tenantId,
            accountId: kirunaMember.id,
          },
          address: {
            tenantId,
            serviceUrl: bot.connector.url,
            conversationId: personalConversationId,
            conversationType: 'personal',
            teamId: null,
            threadId: null,
          },
        },
      },
    ]);
    expect(bot.connector.requests).toHaveLength(1);
    expect(bot.connector.requests[0]).toMatchObject({
      method: 'POST',
      path: `v3/conversations/${personalConversationId}/activities/incoming-1`,
      body: {
        type: 'message',
        text: 'Svar',
        replyToId: 'incoming-1',
        from: { id: botId },
        recipient: { id: kirunaMember.id },
        conversation: { id: personalConversationId },
      },
    });
    expect(bot.connector.requests[0]?.headers.authorization).toBeUndefined();
  });

  test('is answered by each message of the handler, in order', async () => {
    bot.answers.messages = [text('Ett'), text('Två'), text('Tre')];

    await bot.post(aMessage(place, 'hjälp'));

    expect(bot.connector.requests.map(({ body }) => body.text)).toEqual(['Ett', 'Två', 'Tre']);
  });

  test('may be answered by nothing', async () => {
    bot.answers.messages = [];

    expect((await bot.post(aMessage(place, 'hej'))).status).toBe(200);
    expect(bot.connector.requests).toEqual([]);
  });

  test.each([
    ['without text', aMessageText(undefined), ''],
    ['with an empty text', aMessageText(''), ''],
    ['with 4 000 characters', aMessageText('å'.repeat(4_000)), 'å'.repeat(4_000)],
    ['with an unknown command', aMessageText('/rm -rf'), '/rm -rf'],
    ['with a text that is no text', aMessageText(7), ''],
  ])('%s is the handler’s to answer', async (_name, activity, heard) => {
    expect((await bot.post(activity())).status).toBe(200);
    expect(heardTexts()).toEqual([heard]);
    expect(bot.connector.requests.map(({ body }) => body.text)).toEqual(['Svar']);
  });

  test('carries the answer in the HTTP body when the caller expects replies', async () => {
    const response = await bot.post(aMessage(place, 'hej', { deliveryMode: 'expectReplies' }));

    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({ activities: [{ type: 'message', text: 'Svar' }] });
    expect(bot.connector.requests).toEqual([]);
  });
});

describe('a message in a channel', () => {
  test('comes without the mention, from the channel and its thread, and is answered in the thread', async () => {
    await bot.post(aChannelMessage(place, 'avtal'));

    expect(bot.seen).toMatchObject([
      {
        kind: 'message',
        event: {
          text: 'avtal',
          address: {
            conversationId: channelId,
            threadId: '1670400000000',
            conversationType: 'channel',
            teamId,
          },
        },
      },
    ]);
    expect(bot.connector.requests.map(({ path }) => path)).toEqual([
      `v3/conversations/${channelId};messageid=1670400000000/activities/incoming-1`,
    ]);
  });

  test('keeps other people by their names', async () => {
    const entities = [
      { type: 'mention', text: '<at>Boten</at>', mentioned: { id: botId } },
      { type: 'mention', text: '<at>Ledamot Boden</at>', mentioned: { id: '29:boden' } },
    ];

    await bot.post(
      aChannelMessage(place, '', { text: '<at>Boten</at>&nbsp;svara för <at>Ledamot Boden</at>', entities }),
    );

    expect(heardTexts()).toEqual(['svara för Ledamot Boden']);
  });

  test('with entities in any shape is still read', async () => {
    const entities = [null, 7, {}, { type: 'mention' }, { type: 'mention', text: 'x', mentioned: 'y' }];

    await bot.post(aChannelMessage(place, '', { text: 'mål', entities }));

    expect(heardTexts()).toEqual(['mål']);
  });
});

describe('a message that nobody gets an answer to', () => {
  test.each([
    ['the bot’s own', { from: { id: botId, name: 'e-nämndens bot' } }],
    ['another bot’s', { from: { id: '28:other', aadObjectId: 'x' } }],
    ['one marked as a bot’s', { from: { ...kirunaMember, role: 'bot' } }],
  ])('%s', async (_name, overrides) => {
    expect((await bot.post(aMessage(place, 'hej', overrides))).status).toBe(200);
    expect(bot.seen).toEqual([]);
    expect(bot.connector.requests).toEqual([]);
  });
});

test('a sender without an Entra object id is told so in both languages, and nothing else happens', async () => {
  await bot.post(aMessage(place, 'närvaro', { from: { id: '29:guest', name: 'Gäst' } }));

  expect(bot.seen).toEqual([]);
  expect(bot.connector.requests.map(({ body }) => body.text)).toEqual([
    'Jag ser inte vem du är och kan därför inte svara. Skriv till mig från ditt eget arbetskonto i Teams.\n\n' +
      'I cannot see who you are, so I cannot answer. Please write to me from your own work account in Teams.',
  ]);
});

test('an error of the handler becomes an apology, without its message, and a line in the log', async () => {
  bot.answers.error = new Error('table is gone');

  const response = await bot.post(aMessage(place, 'hej'));

  expect(response).toEqual({ status: 200, text: '', body: null });
  expect(bot.connector.requests.map(({ body }) => body.text)).toEqual([
    'Något gick fel hos mig. Försök igen om en stund.\n\nSomething went wrong on my side. Please try again in a moment.',
  ]);
  expect(bot.logged).toEqual(['error turn-failed Error: table is gone {"activityType":"message"}']);
});

test('an answer that is too large for Teams is not sent; the person is told instead', async () => {
  bot.answers.messages = [text('å'.repeat(41_000))];

  await bot.post(aMessage(place, 'allt'));

  expect(bot.connector.requests.map(({ body }) => body.text.slice(0, 15))).toEqual(['Något gick fel ']);
  expect(bot.logged[0]).toContain('error turn-failed ReplyNotSent');
});

test('an activity of a kind the bot does not know is taken and left alone', async () => {
  expect((await bot.post(aMessage(place, '', { type: 'messageReaction' }))).status).toBe(200);
  expect(bot.connector.requests).toEqual([]);
});

describe('what is not an activity is refused with 400', () => {
  test.each([
    ['an empty object', () => ({})],
    ['a list', () => []],
    ['a string', () => '"hej"'],
    ['null', () => 'null'],
    ['no conversation', aMessageWithout('conversation')],
    ['no sender', aMessageWithout('from')],
    ['no recipient', aMessageWithout('recipient')],
    ['no service URL', aMessageWithout('serviceUrl')],
    ['another channel than Teams', () => aMessage(place, 'hej', { channelId: 'emulator' })],
    ['the authentication’s side door', () => aMessage(place, 'hej', { channelId: 'AseChannel' })],
    [
      'no tenant',
      () => aMessage(place, 'hej', { conversation: { id: personalConversationId }, channelData: null }),
    ],
  ])('%s', async (_name, activity) => {
    expect(await bot.post(activity())).toMatchObject({
      status: 400,
      body: { error: { code: 'BadRequest' } },
    });
    expect(bot.seen).toEqual([]);
    expect(bot.connector.requests).toEqual([]);
  });
});

test('without authentication the bot answers to loopback addresses only', async () => {
  const response = await bot.post(aMessage({ serviceUrl: 'https://attacker.example/' }, 'hej'));

  expect(response).toMatchObject({ status: 403, body: { error: { code: 'ServiceUrlNotAllowed' } } });
  expect(bot.seen).toEqual([]);
  expect(bot.logged).toEqual(['warn request-refused {"status":403,"code":"ServiceUrlNotAllowed"}']);
});

function aMessageText(said: unknown): () => Record<string, unknown> {
  return () => aMessage(place, '', { text: said });
}

function aMessageWithout(key: string): () => Record<string, unknown> {
  return () => aMessage(place, 'hej', { [key]: undefined });
}
