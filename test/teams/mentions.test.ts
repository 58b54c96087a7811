import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { aChannelMessage, aMessage, botId, personalConversationId, teamId } from '../support/activities.ts';
import { startWireBot, type WireBot } from './wire-bot.ts';

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
});

const entraId = '33333333-3333-4333-8333-333333332582';
const bodenAccount = { id: '29:boden', name: 'Ledamot Boden' };
const tag = '<at>Ledamot Boden</at>';
const entity = (mentioned: unknown, text = tag) => ({ type: 'mention', text, mentioned });

/** The text and the mentioned people of the only message that the handler got. */
function heard() {
  const [seen] = bot.seen;
  return seen?.kind === 'message' ? { text: seen.event.text, mentions: seen.event.mentions } : null;
}
const lookUps = () => bot.connector.requests.filter(({ method }) => method === 'GET');

describe('a person whom a message mentions', () => {
  test('in a channel is identified by asking Teams, as `29:…` says nothing', async () => {
    bot.connector.setMembers(teamId, [[{ ...bodenAccount, aadObjectId: entraId.toUpperCase() }]]);
    const entities = [entity({ id: botId }, '<at>Boten</at>'), entity(bodenAccount)];

    await bot.post(aChannelMessage(place, '', { text: `<at>Boten</at> lägg till ${tag} i Boden`, entities }));

    expect(heard()).toEqual({
      text: 'lägg till Ledamot Boden i Boden',
      mentions: [{ id: entraId, accountId: '29:boden', name: 'Ledamot Boden' }],
    });
    expect(lookUps().map(({ path }) => path)).toEqual([`v3/conversations/${teamId}/members/29:boden`]);
  });

  test.each([
    ['beside it', { ...bodenAccount, aadObjectId: entraId }],
    ['within the id', { id: `8:orgid:${entraId}`, name: 'Ledamot Boden' }],
    ['as the id', { id: entraId, name: 'Ledamot Boden' }],
  ])('whose Entra id comes %s is not asked about', async (_, mentioned) => {
    await bot.post(aMessage(place, `hej ${tag}`, { entities: [entity(mentioned)] }));

    expect(heard()?.mentions).toEqual([{ id: entraId, accountId: mentioned.id, name: 'Ledamot Boden' }]);
    expect(lookUps()).toEqual([]);
  });

  test('whom Teams does not know stays without an Entra id, and the message is heard', async () => {
    await bot.post(aMessage(place, `hej ${tag}`, { entities: [entity({ id: '29:boden' })] }));

    expect(heard()?.mentions).toEqual([{ id: null, accountId: '29:boden', name: 'Ledamot Boden' }]);
    expect(lookUps().map(({ path }) => path)).toEqual([
      `v3/conversations/${personalConversationId}/members/29:boden`,
    ]);
  });

  test.each([
    ['a bot', entity({ id: '28:other', name: 'Annan bot' })],
    ['a channel', entity({ id: '19:x@thread.tacv2', name: 'Allmänt', mentionType: 'Channel' })],
    ['garbled', entity({ id: 7 })],
  ])('is nobody when what is mentioned is %s', async (_, other) => {
    await bot.post(aMessage(place, 'hej', { entities: [other] }));

    expect(heard()).toEqual({ text: 'hej' });
    expect(lookUps()).toEqual([]);
  });
});
