import { describe, expect, test } from '@jest/globals';
import { recipientsOf } from '../../../src/core/digest/recipients.ts';
import { aBoard, boardChannel, memberBoden, plainText, visitor } from '../../support/board.ts';

const month = '2022-12';

async function aBoardWithRecipients() {
  const bot = await aBoard();
  await bot.joinTeam();
  await bot.pass();
  await bot.say('prenumerera', memberBoden);
  bot.posts.length = 0;
  return bot;
}

type Bot = Awaited<ReturnType<typeof aBoard>>;

async function preview(bot: Bot) {
  const [shown, approval] = await bot.say('förhandsvisa nyhetsbrev december 2022');
  if (approval?.kind !== 'card' || approval.card.template !== 'digest-approval')
    throw new Error('No approval card');
  return { shown, approval: approval.card.data };
}

describe('the preview', () => {
  test('is exactly what every recipient gets', async () => {
    const bot = await aBoardWithRecipients();
    const { shown, approval } = await preview(bot);

    await bot.press('digest-approve', { month, contentRevision: approval.contentRevision });
    await bot.pass();

    expect(bot.posts.map(({ conversationId }) => conversationId).sort()).toEqual([
      '19:beredningsgruppen',
      '19:general',
      'chat-boden',
    ]);
    for (const { message } of bot.posts.filter(({ conversationId }) => conversationId !== 'chat-boden'))
      expect(message).toEqual(shown);
  });

  test('sends nothing', async () => {
    const bot = await aBoardWithRecipients();
    await preview(bot);
    await bot.pass();

    expect(bot.posts).toEqual([]);
    expect(await bot.stores.digests.list()).toEqual([{ month, state: 'draft' }]);
  });

  test('names whom it would reach', async () => {
    const { approval } = await preview(await aBoardWithRecipients());

    expect(approval.recipients.map(({ name }) => name).sort()).toEqual([
      'Beredningsgruppen',
      'Ledamot Boden',
      'Norrbottens e-nämnd',
    ]);
  });

  test('says when there is nothing for the month, and when the month is unreadable', async () => {
    const bot = await aBoardWithRecipients();

    expect(plainText(await bot.say('förhandsvisa nyhetsbrev december 2021'))).toContain('december 2021');
    expect(plainText(await bot.say('förhandsvisa nyhetsbrev julmånaden'))).toContain('december 2022');
    expect(await bot.stores.digests.list()).toEqual([]);
  });
});

describe('the approval', () => {
  test('twice, by button and by command, sends once', async () => {
    const bot = await aBoardWithRecipients();
    const { approval } = await preview(bot);
    const press = () => bot.press('digest-approve', { month, contentRevision: approval.contentRevision });

    await Promise.all([press(), press()]);
    await bot.say('skicka nyhetsbrev december 2022');
    await bot.pass();
    await press();
    await bot.pass();

    expect(bot.posts).toHaveLength(3);
    expect((await bot.stores.digests.read(month))?.digest).toMatchObject({
      state: 'sent',
      approvals: [{ by: 'kiruna' }],
    });
  });

  test('of another content than the previewed one is refused', async () => {
    const bot = await aBoardWithRecipients();
    await preview(bot);

    const reply = await bot.press('digest-approve', { month, contentRevision: 'forged' });
    await bot.pass();

    expect(reply).toMatchObject({ kind: 'refused', code: 'Conflict' });
    expect(bot.posts).toEqual([]);
  });

  test.each([
    ['a month that was never previewed', { month: '2022-11', contentRevision: 'x' }],
    ['no month', { contentRevision: 'x' }],
    ['nonsense', '<script>'],
  ])('of %s is refused', async (_, data) => {
    const bot = await aBoardWithRecipients();

    expect(await bot.press('digest-approve', data)).toMatchObject({ kind: 'refused' });
  });

  test('by somebody who is not the coordinator is refused, and nothing goes out', async () => {
    const bot = await aBoardWithRecipients();
    const { approval } = await preview(bot);

    const reply = await bot.press(
      'digest-approve',
      { month, contentRevision: approval.contentRevision },
      visitor,
    );
    await bot.pass();

    expect(reply).toMatchObject({ kind: 'refused', code: 'Forbidden' });
    expect(bot.posts).toEqual([]);
  });

  test('without a preview is asked for one, and without recipients for those', async () => {
    const bot = await aBoard();
    expect(plainText(await bot.say('skicka nyhetsbrev december 2022'))).toContain('förhandsvisa');

    const { approval } = await preview(bot);
    expect(approval.buttons.map(({ verb }) => verb)).toEqual(['digest-test']);
    expect(plainText(await bot.say('skicka nyhetsbrev december 2022'))).toContain('inga mottagare');
    expect(await bot.stores.digests.list()).toEqual([{ month, state: 'draft' }]);
  });

  test('that a crash interrupted before anybody was planned is finished by the next tick', async () => {
    const bot = await aBoardWithRecipients();
    await preview(bot);
    const stored = await bot.stores.digests.read(month);
    if (!stored) throw new Error('No draft');
    await bot.stores.digests.write(
      {
        ...stored.digest,
        state: 'approved',
        sendAt: bot.clock.at.toISOString(),
        recipients: recipientsOf(bot.directory, '2022-12-07'),
      },
      stored.etag,
    );

    await bot.pass();
    await bot.pass();

    expect(bot.posts).toHaveLength(3);
    expect((await bot.stores.digests.read(month))?.digest.state).toBe('sent');
  });

  test('shows the coordinator how far the sending has come', async () => {
    const bot = await aBoardWithRecipients();
    const { approval } = await preview(bot);
    await bot.press('digest-approve', { month, contentRevision: approval.contentRevision });

    await bot.pass();

    const progress = bot.updates.at(-1)?.message;
    expect(plainText(progress ? [progress] : [])).toContain('Skickat till 3 av 3 mottagare');
  });
});

describe('a subscriber', () => {
  test('gets the digest in the language that was chosen', async () => {
    const bot = await aBoard();
    await bot.say('language en', memberBoden);
    await bot.say('subscribe', memberBoden);
    const { approval } = await preview(bot);
    await bot.press('digest-approve', { month, contentRevision: approval.contentRevision });
    await bot.pass();

    const [post] = bot.posts;
    expect(post?.message.kind === 'card' && post.message.card.data.lang).toBe('en');
  });

  test('who ended the subscription gets nothing', async () => {
    const bot = await aBoardWithRecipients();
    expect(plainText(await bot.say('avsluta', memberBoden))).toContain('avslutad');

    const { approval } = await preview(bot);
    expect(approval.recipients).toHaveLength(2);
  });

  test('must be in a personal chat', async () => {
    const bot = await aBoard();

    expect(plainText(await bot.say('prenumerera', memberBoden, { address: boardChannel }))).toContain(
      'personlig chatt',
    );
    expect(bot.directory.people()).toEqual([]);
  });
});

describe('the archive', () => {
  test('shows a sent month as it was sent, and says which months there are', async () => {
    const bot = await aBoardWithRecipients();
    expect(plainText(await bot.say('nyhetsbrev', visitor))).toBe('Inget nyhetsbrev har skickats ännu.');
    const { shown, approval } = await preview(bot);
    await bot.press('digest-approve', { month, contentRevision: approval.contentRevision });
    await bot.pass();

    expect(await bot.say('nyhetsbrev december 2022', visitor)).toEqual([shown]);
    expect(plainText(await bot.say('nyhetsbrev november 2022', visitor))).toContain('december 2022');
  });
});
