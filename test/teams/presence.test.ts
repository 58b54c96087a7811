import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  aConversationUpdate,
  anInstallation,
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
  bot.connector.setChannels(teamId, [{ id: channelId, name: 'Beredningsgruppen' }, { id: teamId }]);
  (bot.seen as unknown[]).length = 0;
  (bot.logged as unknown[]).length = 0;
  bot.answers.messages = [text('Välkommen')];
});

const kinds = () => bot.seen.map(({ kind }) => kind);

describe('a team', () => {
  test('is seen with its channels: General first, by the team’s name', async () => {
    await bot.post(anInstallation(place, 'add', 'team'));

    const address = {
      tenantId,
      serviceUrl: bot.connector.url,
      conversationType: 'channel',
      teamId,
      threadId: null,
    };
    expect(bot.seen).toEqual([
      {
        kind: 'team-seen',
        event: {
          tenantId,
          teamId,
          channels: [
            { name: 'Norrbottens e-nämnd', address: { ...address, conversationId: teamId } },
            { name: 'Beredningsgruppen', address: { ...address, conversationId: channelId } },
          ],
        },
      },
    ]);
  });

  test.each(['channelCreated', 'channelRenamed', 'channelDeleted', 'teamRenamed'])(
    'is looked at anew on %s',
    async (eventType) => {
      await bot.post(aConversationUpdate(place, eventType));

      expect(kinds()).toEqual(['team-seen']);
    },
  );

  test('is seen when the bot is among the members added, not when others are', async () => {
    await bot.post(aConversationUpdate(place, null, { membersAdded: [{ id: kirunaMember.id }] }));
    expect(kinds()).toEqual([]);

    await bot.post(
      aConversationUpdate(place, 'teamMemberAdded', { membersAdded: [{ id: kirunaMember.id }] }),
    );
    expect(kinds()).toEqual([]);

    await bot.post(aConversationUpdate(place, null, { membersAdded: [{ id: botId }] }));
    expect(kinds()).toEqual(['team-seen']);
  });

  test('whose channels Teams does not tell is not reported, but logged', async () => {
    bot.connector.fail({ kind: 'status', status: 503 });

    expect((await bot.post(anInstallation(place, 'add', 'team'))).status).toBe(200);
    expect(bot.seen).toEqual([]);
    expect(bot.logged).toEqual(['warn team-channels-unavailable {"code":"Http503"}']);
  });

  test.each([
    ['the app is removed', () => anInstallation(place, 'remove', 'team')],
    [
      'the bot is among the members removed',
      () => aConversationUpdate(place, null, { membersRemoved: [{ id: botId }] }),
    ],
    ['the team is deleted', () => aConversationUpdate(place, 'teamDeleted')],
  ])('is left when %s', async (_name, activity) => {
    await bot.post(activity());

    expect(bot.seen).toEqual([{ kind: 'removed', event: { tenantId, teamId, conversationId: channelId } }]);
  });

  test('is not left while the app is being upgraded', async () => {
    await bot.post(anInstallation(place, 'remove-upgrade', 'team'));

    expect(bot.seen).toEqual([]);
  });
});

describe('a personal chat', () => {
  test('is greeted once, though Teams announces it twice', async () => {
    await bot.post(anInstallation(place, 'add', 'personal'));
    await bot.post(
      aConversationUpdate(place, null, {
        membersAdded: [{ id: botId }],
        conversation: { id: personalConversationId, conversationType: 'personal', tenantId },
        channelData: { tenant: { id: tenantId } },
      }),
    );

    expect(bot.seen).toMatchObject([
      {
        kind: 'personal-installed',
        event: {
          person: { id: kirunaMember.aadObjectId },
          address: { conversationId: personalConversationId, conversationType: 'personal' },
        },
      },
    ]);
    expect(bot.connector.requests.map(({ body }) => body.text)).toEqual(['Välkommen']);
  });

  test('is left', async () => {
    await bot.post(anInstallation(place, 'remove', 'personal'));

    expect(bot.seen).toEqual([
      { kind: 'removed', event: { tenantId, teamId: null, conversationId: personalConversationId } },
    ]);
  });

  test('of nobody Teams knows is left alone', async () => {
    await bot.post(anInstallation(place, 'add', 'personal', { from: { id: '29:guest' } }));

    expect(bot.seen).toEqual([]);
    expect(bot.connector.requests).toEqual([]);
  });
});
