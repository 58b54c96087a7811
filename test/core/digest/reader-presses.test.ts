import { describe, expect, test } from '@jest/globals';
import { boardChannel, memberBoden, personalAddress, plainText, visitor } from '../../support/board.ts';
import {
  aDigestBot,
  type DigestBot,
  digestsPosted,
  install,
  month,
  pressApproval,
  preview,
} from './support/digest-bot.ts';

async function aSentDigest() {
  const bot = await aDigestBot();
  await preview(bot);
  await pressApproval(bot, 'digest-approve-now');
  await bot.pass();
  return bot;
}

function press(bot: DigestBot, verb: string, person = memberBoden, address = personalAddress(person)) {
  return bot.press(verb, { month }, person, address);
}

describe('who gets it', () => {
  test('people on the rosters who have the bot, without asking; others by subscribing', async () => {
    const bot = await aDigestBot();
    await install(bot, visitor);
    expect((await preview(bot)).approval.recipients.map(({ name }) => name).sort()).toEqual([
      'Beredningsgruppen',
      'Ledamot Boden',
      'Norrbottens e-nämnd',
    ]);

    await bot.say('prenumerera', visitor);
    expect((await preview(bot)).approval.recipients.map(({ name }) => name)).toContain('Besökare');
  });

  test('not while it is paused, and again from the day that was given', async () => {
    const bot = await aDigestBot();
    const answer = plainText(await bot.say('pausa till 9 december', memberBoden));
    expect(answer).toContain('9 december 2022');
    expect((await preview(bot)).approval.recipients).toHaveLength(2);

    bot.clock.at = new Date('2022-12-08T23:30:00Z');
    expect((await preview(bot)).approval.recipients).toHaveLength(3);
  });

  test.each(['pausa', 'pausa till påsk', 'pausa till 2022-12-07', 'pause until 1 March 2031'])(
    '“%s” pauses nothing',
    async (text) => {
      const bot = await aDigestBot();
      expect(plainText(await bot.say(text, memberBoden))).toMatch(/1 mars 2023|1 March 2023/);
      expect((await preview(bot)).approval.recipients).toHaveLength(3);
    },
  );

  test('who pauses between approval and sending gets nothing', async () => {
    const bot = await aDigestBot({ now: '2022-11-30T08:00:00Z' });
    await preview(bot);
    await pressApproval(bot, 'digest-approve');
    await bot.say('pausa till 1 mars 2023', memberBoden);
    bot.clock.at = new Date('2022-12-02T09:00:00Z');
    await bot.pass();
    await bot.pass();

    expect(digestsPosted(bot)).toEqual(['19:beredningsgruppen', '19:general']);
    expect((await bot.stores.digests.read(month))?.digest.state).toBe('sent');
  });

  test('who shut the bot out is marked, and not tried again before they write', async () => {
    const bot = await aDigestBot({
      post: ({ conversationId }) =>
        conversationId === 'chat-boden' ? { outcome: 'blocked', code: 'MessageWritesBlocked' } : null,
    });
    await preview(bot);
    await pressApproval(bot, 'digest-approve-now');
    await bot.pass();
    expect(bot.directory.person(memberBoden)?.blockedAt).toBe('2022-12-07T08:00:00.000Z');

    bot.clock.at = new Date('2022-12-08T08:00:00Z');
    const next = async () => (await bot.say('förhandsvisa nyhetsbrev november 2022'))[1];
    expect(JSON.stringify(await next())).not.toContain('Ledamot Boden');
    await bot.say('möten', memberBoden);
    expect(JSON.stringify(await next())).toContain('Ledamot Boden');
  });
});

describe('unsubscribing', () => {
  test('takes one press in the digest, says so there, and has a way back', async () => {
    const bot = await aSentDigest();

    const reply = await press(bot, 'digest-unsubscribe');

    expect(reply).toMatchObject({
      kind: 'card',
      card: {
        template: 'digest',
        data: {
          notice: expect.stringContaining('inte nyhetsbrevet längre'),
          buttons: [{ verb: 'digest-noted' }, { verb: 'digest-resubscribe' }],
        },
      },
    });
    expect((await bot.say('pausa till 9 december', memberBoden))[0]).toMatchObject({
      text: expect.stringContaining('prenumererar inte'),
    });

    await press(bot, 'digest-resubscribe');
    expect(bot.directory.person(memberBoden)).toMatchObject({ subscribedIn: 'sv', unsubscribedAt: null });
  });

  test('is no way to make a channel somebody’s own chat', async () => {
    const bot = await aSentDigest();
    await press(bot, 'digest-resubscribe', visitor, boardChannel);
    expect(bot.directory.person(visitor)).toBeNull();
  });

  test('stands in personal copies alone', async () => {
    const bot = await aSentDigest();
    const verbs = bot.posts.map(({ conversationId, message }) => [
      conversationId,
      message.kind === 'card' && message.card.template === 'digest'
        ? message.card.data.buttons.map(({ verb }) => verb)
        : [],
    ]);
    expect(Object.fromEntries(verbs)).toMatchObject({
      '19:general': ['digest-noted'],
      'chat-boden': ['digest-noted', 'digest-unsubscribe'],
    });
  });
});

describe('“Noterat”', () => {
  test('counts each person once, and says how many', async () => {
    const bot = await aSentDigest();
    await press(bot, 'digest-noted');
    await press(bot, 'digest-noted');

    const reply = await press(bot, 'digest-noted', visitor, boardChannel);

    expect(reply).toMatchObject({
      card: { data: { notice: 'Du har noterat det. 2 personer har noterat det.', own: null } },
    });
  });

  test('of a draft, and nonsense, is refused and counts nothing', async () => {
    const bot = await aDigestBot();
    await preview(bot);
    expect(await press(bot, 'digest-noted')).toMatchObject({ kind: 'refused', code: 'NotFound' });
    expect(await bot.press('digest-noted', '<script>', memberBoden)).toMatchObject({ code: 'BadRequest' });
    expect(await bot.stores.digests.countNoted(month)).toBe(0);
  });
});
