import { describe, expect, test } from '@jest/globals';
import type { SendResult } from '../../../src/core/delivery/chat-sender.ts';
import type { LoadedFigures } from '../../../src/core/figures/figures.ts';
import { boardChannel, memberBoden, personalAddress, plainText, visitor } from '../../support/board.ts';
import {
  aDigestBot,
  type DigestBot,
  digestsPosted,
  install,
  month,
  pressApproval,
  preview,
  secondCoordinator,
} from './support/digest-bot.ts';

const ofBoden = 'chat-boden';

/** Sent, with what Teams answers for each conversation that does not simply take it. */
async function aSentDigest(
  answers: Record<string, SendResult> = {},
  options: Parameters<typeof aDigestBot>[0] = {},
) {
  const bot = await aDigestBot({ ...options, post: ({ conversationId }) => answers[conversationId] ?? null });
  await preview(bot);
  await pressApproval(bot, 'digest-approve-now');
  if (options.digestApprovals === 2) await pressApproval(bot, 'digest-approve-now', {}, secondCoordinator);
  await bot.pass();
  await bot.pass();
  return bot;
}

function cardOf(messages: Awaited<ReturnType<DigestBot['say']>>) {
  const [message] = messages;
  if (message?.kind !== 'card' || message.card.template !== 'choices') throw new Error('No choices');
  return message.card.data;
}

const blocked: SendResult = { outcome: 'blocked', code: 'MessageWritesBlocked' };
const unknown: SendResult = { outcome: 'unknown', code: 'TimedOut' };
const failed: SendResult = { outcome: 'failed', code: 'BadSyntax' };

describe('the report', () => {
  test('says how many were expected and reached, who was not, and how many noted it', async () => {
    const bot = await aSentDigest({ [ofBoden]: blocked, '19:general': unknown });
    await bot.press('digest-noted', { month }, visitor, boardChannel);

    const report = cardOf(await bot.say('rapport nyhetsbrev december 2022'));

    expect(report.lead).toBe('Nyhetsbrev december 2022: väntade 3, nådda 1, blockerade 1, osäkra 1.');
    expect(report.lines).toEqual([
      'Går inte att nå: Ledamot Boden.',
      'Osäkert om det kom fram: Norrbottens e-nämnd.',
      '1 har tryckt på Noterat. Det är ingen läskvittens.',
    ]);
    expect(report.choices.map(({ text }) => text)).toEqual([
      'skicka om nyhetsbrev december 2022',
      'skicka om nyhetsbrev december 2022 även osäkra',
    ]);
    expect(await pressApproval(bot, 'digest-report')).toMatchObject({
      messages: [{ card: { data: { lead: report.lead } } }],
    });
  });

  test('is for coordinators, and of what was sent', async () => {
    const bot = await aDigestBot();
    expect(plainText(await bot.say('rapport nyhetsbrev december 2022'))).toContain('har inte skickats');
    expect(plainText(await bot.say('rapport nyhetsbrev december 2022', memberBoden))).toContain(
      'bara samordnaren',
    );
  });
});

describe('resending', () => {
  test('reaches what failed, never twice who has it, and the uncertain only when that was asked for', async () => {
    const answers: Record<string, SendResult> = { '19:general': unknown, '19:beredningsgruppen': failed };
    const bot = await aSentDigest(answers);
    expect(digestsPosted(bot)).toEqual([ofBoden]);
    delete answers['19:general'];
    delete answers['19:beredningsgruppen'];
    bot.posts.length = 0;

    expect(plainText(await bot.say('skicka om nyhetsbrev december 2022'))).toContain('om till 1 mottagare');
    await bot.pass();
    expect(digestsPosted(bot)).toEqual(['19:beredningsgruppen']);

    await bot.say('skicka om nyhetsbrev december 2022 även osäkra');
    await bot.pass();
    expect(digestsPosted(bot)).toEqual(['19:beredningsgruppen', '19:general']);
    expect((await bot.stores.digests.read(month))?.digest.state).toBe('sent');
    expect(plainText(await bot.say('skicka om nyhetsbrev december 2022'))).toContain('finns ingen');
  });

  test('leaves who shut the bot out alone, until they have it again', async () => {
    const answers: Record<string, SendResult> = { [ofBoden]: blocked };
    const bot = await aSentDigest(answers);
    bot.posts.length = 0;
    delete answers[ofBoden];
    await bot.say('skicka om nyhetsbrev december 2022');
    await bot.pass();
    expect(digestsPosted(bot)).toEqual([]);

    await install(bot, memberBoden);
    await bot.say('skicka om nyhetsbrev december 2022');
    await bot.pass();
    expect(digestsPosted(bot)).toEqual([ofBoden]);
  });
});

/** Another outcome for the first goal, as an import or an accepted correction brings it. */
function correctedFigures(figures: LoadedFigures): LoadedFigures {
  return figures.map((year) => ({
    ...year,
    goals: year.goals.map((goal, index) => (index === 0 ? { ...goal, outcome: 7 } : goal)),
  }));
}

async function markIn(bot: DigestBot): Promise<string> {
  const messages = await bot.say('rätta nyhetsbrev december 2022');
  const message = messages[1];
  if (message?.kind !== 'card' || message.card.template !== 'choices') throw new Error('No correction');
  return message.card.data.choices[0]?.text ?? '';
}

describe('a correction', () => {
  test('changes the sent messages in place once it is approved; the old wording stays in the archive', async () => {
    const bot = await aSentDigest();
    const before = await bot.say('nyhetsbrev december 2022');
    bot.loaded.figures = correctedFigures(bot.loaded.figures);
    bot.updates.length = 0;
    bot.posts.length = 0;
    const approve = await markIn(bot);
    await bot.pass();
    expect([bot.updates, await bot.say('nyhetsbrev december 2022')]).toEqual([[], before]);

    expect(plainText(await bot.say(approve))).toContain('är rättat');
    await bot.pass();

    const changed = bot.updates.filter(
      ({ message }) => message.kind === 'card' && message.card.template === 'digest',
    );
    expect(changed.map(({ conversationId }) => conversationId).sort()).toEqual([
      '19:beredningsgruppen',
      '19:general',
      ofBoden,
    ]);
    expect(changed.find(({ conversationId }) => conversationId === '19:general')?.message).toEqual(
      (await bot.say('nyhetsbrev december 2022'))[0],
    );
    expect(await bot.say('nyhetsbrev december 2022 v1')).toEqual(before);
    expect(bot.posts).toEqual([]);
    expect((await bot.stores.digests.read(month))?.digest.state).toBe('sent');
  });

  test('is sent as a notice, once, where Teams lets the message not be changed', async () => {
    const bot = await aSentDigest();
    bot.loaded.figures = correctedFigures(bot.loaded.figures);
    bot.teams.answerUpdate = () => ({ outcome: 'gone', code: 'MessageNotFound' });
    bot.posts.length = 0;

    await bot.say(await markIn(bot));
    await bot.pass();
    await bot.pass();

    expect(bot.posts).toHaveLength(3);
    expect(cardOf(bot.posts.map(({ message }) => message))).toMatchObject({
      lead: 'Rättelse till nyhetsbrevet för december 2022.',
      lines: [expect.stringContaining('7')],
      choices: [{ text: 'nyhetsbrev december 2022' }],
    });
  });

  test('that could not be reached for the moment is tried again', async () => {
    const bot = await aSentDigest();
    bot.loaded.figures = correctedFigures(bot.loaded.figures);
    bot.teams.answerUpdate = () => ({ outcome: 'retry', code: 'TooManyRequests', retryAfterMs: 1_000 });
    await bot.say(await markIn(bot));
    expect((await bot.stores.digests.read(month))?.digest.state).toBe('sending');

    bot.teams.answerUpdate = (messageId) => ({ outcome: 'sent', messageId });
    await bot.pass();
    expect((await bot.stores.digests.read(month))?.digest.state).toBe('sent');
  });

  test('is approved as it was seen, by as many as the digest was', async () => {
    const bot = await aSentDigest({}, { digestApprovals: 2 });
    expect(plainText(await bot.say('rätta nyhetsbrev december 2022'))).toContain('inget att rätta');
    bot.loaded.figures = correctedFigures(bot.loaded.figures);
    expect(plainText(await bot.say('rätta nyhetsbrev december 2022 godkänn 01234567'))).toContain(
      'har ändrats sedan',
    );
    const approve = await markIn(bot);
    await bot.say(approve);
    expect(plainText(await bot.say(approve))).toContain('en annan samordnare');
    expect((await bot.stores.digests.read(month))?.digest.former).toEqual([]);

    expect(plainText(await bot.say(approve, secondCoordinator))).toContain('är rättat');
  });

  test('is not told to who has shut the bot out', async () => {
    const bot = await aSentDigest({ [ofBoden]: blocked });
    bot.loaded.figures = correctedFigures(bot.loaded.figures);
    await bot.say(await markIn(bot));
    await bot.pass();
    const { conversationId } = personalAddress(memberBoden);
    expect(bot.updates.filter((update) => update.conversationId === conversationId)).toEqual([]);
  });
});
