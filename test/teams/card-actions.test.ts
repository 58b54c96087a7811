import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardContent } from '../../src/core/card-content.ts';
import type { CardActionReply } from '../../src/core/chat/replies.ts';
import { aCardAction, channelId, kirunaMember } from '../support/activities.ts';
import { startWireBot, text, type WireBot } from './wire-bot.ts';

let bot: WireBot;
let place: { serviceUrl: string };

const card: CardContent = {
  template: 'choices',
  data: { lang: 'sv', lead: 'Personligt kort för Kiruna', lines: [], choices: [] },
};

beforeAll(async () => {
  bot = await startWireBot();
  place = { serviceUrl: bot.connector.url };
});
afterAll(() => bot.stop());
beforeEach(() => {
  bot.connector.clear();
  (bot.seen as unknown[]).length = 0;
  bot.answers.press = { kind: 'card', card };
  bot.answers.error = null;
});

const press = (reply: CardActionReply) => {
  bot.answers.press = reply;
  return bot.post(aCardAction(place, { verb: 'answer', data: { meetingId: 'board-2022-12-14' } }));
};

describe('a press on a card', () => {
  test('reaches the handler with the person, the channel, and the message that holds the card', async () => {
    await bot.post(aCardAction(place, { verb: 'answer', data: { answer: 'online' } }));

    expect(bot.seen).toMatchObject([
      {
        kind: 'card-action',
        event: {
          verb: 'answer',
          data: { answer: 'online' },
          messageId: 'card-1',
          person: { id: kirunaMember.aadObjectId },
          address: { conversationId: channelId, threadId: '1670400000000', conversationType: 'channel' },
        },
      },
    ]);
  });

  test('answered by a card gets it in the HTTP body, and nothing is posted or updated', async () => {
    expect(await press({ kind: 'card', card })).toMatchObject({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: { type: 'AdaptiveCard', template: 'choices', data: { lead: 'Personligt kort för Kiruna' } },
      },
    });
    expect(bot.connector.requests).toEqual([]);
  });

  test('answered by messages posts them in the thread, and leaves a notice on the card', async () => {
    const response = await press({
      kind: 'messages',
      messages: [text('29 000 kr')],
      notice: 'Svaret står nedanför.',
    });

    expect(response.body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Svaret står nedanför.',
    });
    expect(bot.connector.requests).toMatchObject([
      { method: 'POST', path: `v3/conversations/${channelId};messageid=1670400000000/activities/incoming-1` },
    ]);
  });

  test.each([
    ['BadRequest', 400],
    ['Forbidden', 403],
    ['NotFound', 404],
    ['Conflict', 409],
  ] as const)('refused as %s is HTTP 200 with %i in the body', async (code, statusCode) => {
    expect(await press({ kind: 'refused', code, text: 'Det går inte.' })).toMatchObject({
      status: 200,
      body: {
        statusCode,
        type: 'application/vnd.microsoft.error',
        value: { code, message: 'Det går inte.' },
      },
    });
  });

  test('that fails inside is HTTP 200 with 500 in the body, in both languages, and no stack', async () => {
    bot.answers.error = new Error('table is gone');

    const response = await bot.post(aCardAction(place, { verb: 'answer' }));

    expect(response.status).toBe(200);
    expect(response.body).toEqual({
      statusCode: 500,
      type: 'application/vnd.microsoft.error',
      value: {
        code: 'InternalError',
        message:
          'Något gick fel hos mig. Försök igen om en stund.\n\n' +
          'Something went wrong on my side. Please try again in a moment.',
      },
    });
  });

  test('whose messages Teams does not take is answered all the same, by one request and an error', async () => {
    bot.connector.fail({ kind: 'status', status: 502 });

    const response = await press({ kind: 'messages', messages: [text('Svar')], notice: 'Nedanför.' });

    expect(response).toMatchObject({ status: 200, body: { statusCode: 500 } });
    expect(bot.connector.requests).toHaveLength(1);
  });
});

test('a card meant for one person never replaces the shared message, however often cards with refresh were sent', async () => {
  const reply: CardActionReply = { kind: 'card', card: { ...card, refresh: { action: {} } } as CardContent };

  for (let round = 0; round < 3; round += 1) await press(reply);
  await press({ kind: 'card', card });

  expect(bot.connector.requests).toEqual([]);
});

describe('a forged press', () => {
  test.each([
    ['data of another card', { meetingId: '../../etc', municipalityCode: '9999' }],
    ['data that is a list', [1, [2, [3]]]],
    ['data that is text', '"; DROP TABLE meetings'],
    ['no data', undefined],
    ['data that names a prototype', JSON.parse('{"__proto__":{"isCoordinator":true}}')],
  ])('with %s reaches the handler as it is', async (_name, data) => {
    await bot.post(aCardAction(place, { verb: 'answer', data }));

    expect(bot.seen).toHaveLength(1);
    expect(bot.seen[0]?.kind === 'card-action' && bot.seen[0].event.data).toEqual(data);
  });

  test.each([
    ['no verb', { verb: undefined }],
    ['a verb that is a number', { verb: 7 }],
    ['an empty verb', { verb: '' }],
  ])('with %s is refused by the adapter', async (_name, pressed) => {
    expect(await bot.post(aCardAction(place, pressed))).toMatchObject({
      status: 200,
      body: { statusCode: 400, value: { code: 'BadRequest' } },
    });
    expect(bot.seen).toEqual([]);
  });

  test('without any value is refused by the adapter', async () => {
    expect(await bot.post(aCardAction(place, { verb: 'answer' }, { value: null }))).toMatchObject({
      status: 200,
      body: { statusCode: 400 },
    });
    expect(bot.seen).toEqual([]);
  });

  test('from nobody Teams knows is refused', async () => {
    const from = { id: '29:guest', name: 'Gäst' };

    expect(await bot.post(aCardAction(place, { verb: 'answer' }, { from }))).toMatchObject({
      status: 200,
      body: { statusCode: 403, value: { code: 'Forbidden' } },
    });
    expect(bot.seen).toEqual([]);
  });
});

test('an invoke that the bot does not know is HTTP 501', async () => {
  const unknown = aCardAction(place, { verb: 'answer' }, { name: 'composeExtension/query' });

  expect((await bot.post(unknown)).status).toBe(501);
});
