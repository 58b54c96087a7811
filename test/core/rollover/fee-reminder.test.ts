import { describe, expect, test } from '@jest/globals';
import { figures } from '../../contracts/samples.ts';
import { aBoard, coordinator, memberBoden, personalAddress, plainText } from '../../support/board.ts';

async function aBotAt(now: string, options: Parameters<typeof aBoard>[0] = {}) {
  const bot = await aBoard({ now, ...options });
  for (const person of [coordinator, memberBoden]) {
    await bot.board.handler.onPersonalInstalled({
      person,
      address: personalAddress(person),
      locale: 'sv-SE',
    });
  }
  return bot;
}

describe('the coming year’s fees', () => {
  test('are asked for from the first moment of November in the board’s time zone', async () => {
    const bot = await aBotAt('2022-10-31T22:59:59Z');
    await bot.pass();
    expect(bot.posts).toEqual([]);

    bot.clock.at = new Date('2022-10-31T23:00:00Z');
    await bot.pass();
    expect(bot.posts.map(({ conversationId }) => conversationId)).toEqual(['chat-kiruna']);
    expect(plainText(bot.posts.map(({ message }) => message))).toContain(
      'Avgifterna för 2023 är inte inlästa',
    );
  });

  test('are asked for once a month, whoever ticks and however often, and not after the year', async () => {
    const bot = await aBotAt('2022-11-01T08:00:00Z');
    const other = await aBoard({ stores: bot.stores, now: '2022-11-01T08:00:00Z' });
    await Promise.all([bot.pass(), other.pass()]);
    await bot.pass();
    const said = () =>
      [...bot.posts, ...other.posts].filter(({ message }) => plainText([message]).includes('Avgifterna för'));
    expect(said()).toHaveLength(1);

    for (const at of [
      '2022-11-30T22:59:00Z',
      '2022-11-30T23:00:00Z',
      '2022-12-31T22:59:00Z',
      '2022-12-31T23:00:00Z',
    ]) {
      bot.clock.at = new Date(at);
      await bot.pass();
    }
    expect(said()).toHaveLength(2);
  });

  test('are not asked for when they are loaded', async () => {
    const coming = figures({
      year: 2023,
      versionId: 'coming',
      fees: figures().fees.map((fee) => ({ ...fee, year: 2023 })),
    });
    const bot = await aBotAt('2022-11-15T08:00:00Z', { figures: [coming, figures()] });
    await bot.pass();
    expect(bot.posts).toEqual([]);
  });

  test('are asked for when the coming year is loaded without fees, in the coordinator’s language', async () => {
    const bot = await aBotAt('2022-11-15T08:00:00Z', {
      figures: [figures({ year: 2023, versionId: 'coming', fees: [] }), figures()],
    });
    await bot.say('language en');
    await bot.pass();
    expect(plainText(bot.posts.map(({ message }) => message))).toContain(
      'The fees for 2023 have not been loaded',
    );
  });

  test('that are loaded between planning and sending are asked for no more', async () => {
    const bot = await aBotAt('2022-11-15T08:00:00Z', { figures: [figures()], storedFigures: true });
    await bot.board.tick();
    const coming = figures({ year: 2023, versionId: 'coming' });
    await bot.stores.figures.stage(coming);
    await bot.stores.figures.switchTo(coming);
    const other = await aBoard({ stores: bot.stores, storedFigures: true, now: '2022-11-15T08:00:01Z' });
    await other.pass();
    expect(other.posts).toEqual([]);
    expect((await bot.stores.outbox.read('rollover:2022-11', 'person:kiruna'))?.delivery.reason).toBe(
      'NothingToSay',
    );
  });
});
