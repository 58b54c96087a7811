import { describe, expect, test } from '@jest/globals';
import { digestStream } from '../../../src/core/digest/digest-message.ts';
import {
  aBoard,
  boardChannel,
  coordinator,
  memberBoden,
  personalAddress,
  plainText,
  preparationChannel,
} from '../../support/board.ts';
import { figures2022 } from '../../support/figures-2022.ts';

const { tenantId } = coordinator;

describe('a team that is seen before any figures are loaded', () => {
  test('has its channels bound, and called, when the figures come', async () => {
    const bot = await aBoard({ figures: [] });
    await bot.joinTeam();
    await bot.pass();
    expect(bot.directory.channels()).toEqual([]);

    bot.loaded.figures = figures2022;
    await bot.pass();

    expect(bot.directory.channels().map(({ bodyId }) => bodyId)).toEqual(['board', 'preparation']);
    expect(bot.posts.map(({ conversationId }) => conversationId)).toEqual([
      '19:general',
      '19:beredningsgruppen',
    ]);
  });

  test('keeps what a coordinator chose meanwhile in another process', async () => {
    const bot = await aBoard({ figures: [] });
    await bot.joinTeam();
    const other = await aBoard({ stores: bot.stores });
    await other.say('koppla nämnden', coordinator, { address: preparationChannel });

    bot.loaded.figures = figures2022;
    await bot.pass();

    expect(bot.directory.channels().map(({ bodyId }) => bodyId)).toEqual(['board', 'board']);
  });

  test('has no channel among the recipients of a digest but the bound ones', async () => {
    const bot = await aBoard();
    await bot.board.handler.onTeamSeen({
      tenantId,
      teamId: 'team',
      channels: [
        { name: 'Fika', address: boardChannel },
        { name: 'Beredningsgruppen', address: preparationChannel },
      ],
    });
    await bot.say('förhandsvisa nyhetsbrev december 2022');
    await bot.say('skicka nyhetsbrev december 2022');

    const planned = await bot.stores.outbox.list(digestStream('2022-12'));
    expect(planned.map(({ delivery }) => delivery.recipientName)).toEqual(['Beredningsgruppen']);
  });
});

test('a channel that is given a body’s name is bound to it', async () => {
  const bot = await aBoard();
  const seen = (name: string) =>
    bot.board.handler.onTeamSeen({ tenantId, teamId: 'team', channels: [{ name, address: boardChannel }] });

  await seen('Allmänt');
  expect(bot.directory.channels()).toEqual([]);
  await seen('Nämnden');
  expect(bot.directory.channels()).toMatchObject([{ name: 'Nämnden', bodyId: 'board' }]);
});

test('a channel that a coordinator binds is called by its own name', async () => {
  const bot = await aBoard();
  const channels = [{ name: 'Fika', address: boardChannel }];
  await bot.board.handler.onTeamSeen({ tenantId, teamId: 'team', channels });

  await bot.say('bind board', coordinator, { address: boardChannel });

  expect(bot.directory.channels()).toMatchObject([{ name: 'Fika', bodyId: 'board' }]);
});

describe('a subscription', () => {
  test('ends at once, also in a process that has not seen it begin', async () => {
    const bot = await aBoard();
    const other = await aBoard({ stores: bot.stores });
    await bot.say('prenumerera', memberBoden);

    expect(plainText(await other.say('avsluta', memberBoden))).toContain('avslutad');
    expect(bot.directory.people()[0]?.subscribedIn).toBe('sv');
    await bot.directory.refresh();
    expect(bot.directory.people()[0]?.subscribedIn).toBeNull();
  });

  test('that begins or ends twice says so, and writes nothing for a stranger', async () => {
    const { say, stores } = await aBoard();

    expect(plainText(await say('avsluta', memberBoden))).toContain('prenumererar inte');
    expect(await stores.people.list()).toEqual([]);
    await say('prenumerera', memberBoden);
    expect(plainText(await say('prenumerera', memberBoden))).toContain('redan');
  });

  test('sleeps while the chat is removed, and wakes when its person writes there again', async () => {
    const bot = await aBoard();
    await bot.say('prenumerera', memberBoden);
    const { conversationId } = personalAddress(memberBoden);
    await bot.board.handler.onRemoved({ tenantId, teamId: null, conversationId });
    expect(bot.directory.people()[0]).toMatchObject({ personalAddress: null, subscribedIn: 'sv' });

    await bot.say('möten', memberBoden);
    expect(bot.directory.people()[0]?.personalAddress?.conversationId).toBe(conversationId);
  });

  test('is forgotten by a process that has not seen the chat begin', async () => {
    const bot = await aBoard();
    const other = await aBoard({ stores: bot.stores });
    await bot.say('prenumerera', memberBoden);

    const { conversationId } = personalAddress(memberBoden);
    await other.board.handler.onRemoved({ tenantId, teamId: null, conversationId });

    expect((await bot.stores.people.list())[0]?.personalAddress).toBeNull();
  });

  test('stays when a chat of the same id is removed in another tenant', async () => {
    const bot = await aBoard();
    await bot.say('prenumerera', memberBoden);

    const { conversationId } = personalAddress(memberBoden);
    await bot.board.handler.onRemoved({ tenantId: 'another', teamId: null, conversationId });

    expect((await bot.stores.people.list())[0]?.personalAddress).not.toBeNull();
  });
});

test.each(['närvaro nämnden', 'svara för Boden ja', 'kalla nämnden', 'attendance', 'bind board'])(
  '“%s” before any figures are loaded is told that there are none',
  async (text) => {
    const { say } = await aBoard({ figures: [] });

    expect(plainText(await say(text, coordinator, { address: boardChannel }))).toMatch(
      /Inga uppgifter är inlästa|No figures have been loaded/,
    );
  },
);
