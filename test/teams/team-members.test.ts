import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { anInstallation, channelId, kirunaMember, teamId, tenantId } from '../support/activities.ts';
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
  bot.connector.setChannels(teamId, [{ id: channelId, name: 'Beredningsgruppen' }]);
  (bot.seen as unknown[]).length = 0;
  (bot.logged as unknown[]).length = 0;
});

const seenMembers = async () => {
  await bot.post(anInstallation(place, 'add', 'team'));
  const [seen] = bot.seen;
  if (seen?.kind !== 'team-seen') throw new Error('No team');
  return seen.event.members;
};

test('a team is seen with its people, all pages of them, and without other bots', async () => {
  bot.connector.setMembers(teamId, [
    [{ ...kirunaMember, aadObjectId: kirunaMember.aadObjectId.toUpperCase() }, { id: '28:other-bot' }],
    [{ id: '29:boden', name: 'Ledamot Boden', objectId: 'boden' }],
  ]);

  expect(await seenMembers()).toEqual([
    { id: kirunaMember.aadObjectId, tenantId, name: 'Ledamot Kiruna', accountId: '29:kiruna' },
    { id: 'boden', tenantId, name: 'Ledamot Boden', accountId: '29:boden' },
  ]);
});

test('a team whose people Teams does not list is seen all the same, and it is logged', async () => {
  expect(await seenMembers()).toBeUndefined();
  expect(bot.logged).toEqual(['warn team-members-unavailable {"code":"NotFound"}']);
});
