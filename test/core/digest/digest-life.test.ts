import { describe, expect, test } from '@jest/globals';
import { approvalVerbs } from '../../../src/core/digest/digest-card-content.ts';
import { coordinator, memberBoden, plainText, visitor } from '../../support/board.ts';
import {
  aDigestBot,
  approvalIn,
  digestsPosted,
  month,
  pressApproval,
  preview,
  secondCoordinator,
} from './support/digest-bot.ts';

const beforeWork = { now: '2022-11-30T08:00:00Z' };

async function stateOf(bot: Awaited<ReturnType<typeof aDigestBot>>) {
  return (await bot.stores.digests.read(month))?.digest.state;
}

describe('the time of sending', () => {
  test('is 09:00 on the second working day, unless somebody says otherwise', async () => {
    const bot = await aDigestBot({ now: '2022-12-01T08:00:00Z' });
    const { approval } = await preview(bot);
    expect([approval.form?.date, approval.form?.time]).toEqual(['2022-12-02', '09:00']);

    const reply = await pressApproval(bot, 'digest-approve');

    expect(reply).toMatchObject({
      kind: 'card',
      card: {
        data: { status: 'Godkänt. Skickas fredag 2 december 2022 kl. 09.00 till 3 mottagare.', form: null },
      },
    });
    bot.clock.at = new Date('2022-12-02T07:59:30Z');
    await bot.pass();
    expect([await stateOf(bot), digestsPosted(bot)]).toEqual(['approved', []]);
    bot.clock.at = new Date('2022-12-02T08:00:00Z');
    await bot.pass();
    await bot.pass();
    expect([await stateOf(bot), digestsPosted(bot).length]).toEqual(['sent', 3]);
  });

  test('can be now, or the date and time on the card', async () => {
    const now = await aDigestBot(beforeWork);
    await preview(now);
    await pressApproval(now, 'digest-approve-now');
    await now.pass();
    expect(digestsPosted(now)).toHaveLength(3);

    const later = await aDigestBot(beforeWork);
    await preview(later);
    await pressApproval(later, 'digest-approve', { sendDate: '2022-12-09', sendTime: '13:30' });
    expect((await later.stores.digests.read(month))?.digest.sendAt).toBe('2022-12-09T12:30:00.000Z');
  });

  test('can be written behind the command, and never has passed', async () => {
    const bot = await aDigestBot(beforeWork);
    await preview(bot);
    expect(plainText(await bot.say('skicka nyhetsbrev december 2022 2022-11-29 09:00'))).toContain(
      'passerat',
    );
    expect(await pressApproval(bot, 'digest-approve', { sendDate: '2022-11-01' })).toMatchObject({
      kind: 'refused',
      text: expect.stringContaining('passerat'),
    });
    expect(await stateOf(bot)).toBe('draft');

    await bot.say('skicka nyhetsbrev december 2022 2022-12-05 10:15');
    expect((await bot.stores.digests.read(month))?.digest.sendAt).toBe('2022-12-05T09:15:00.000Z');
  });
});

describe('editing', () => {
  const introduction = 'Budgeten beslutas\nden 14 december. <at>alla</at>';

  test('gives a new preview with the introduction and without the skipped section, and just that is sent', async () => {
    const bot = await aDigestBot();
    await preview(bot);
    const sections = 'goals,attendance,meetings,projects';

    const reply = await pressApproval(bot, 'digest-edit', { introduction, sections });

    if (reply.kind !== 'messages') throw new Error('No new preview');
    const [shown] = reply.messages;
    expect(shown).toMatchObject({
      card: {
        data: {
          introduction: {
            heading: 'Från samordnaren',
            text: 'Budgeten beslutas den 14 december. <at>alla</at>',
          },
          economy: { rows: [] },
        },
      },
    });
    expect(approvalIn(reply.messages).form?.included).toBe(sections);
    await pressApproval(bot, 'digest-approve-now');
    await bot.pass();
    expect(bot.posts.find(({ conversationId }) => conversationId === '19:general')?.message).toEqual(shown);
  });

  test('after approval needs a new one: nothing goes out by the old', async () => {
    const bot = await aDigestBot(beforeWork);
    await preview(bot);
    await pressApproval(bot, 'digest-approve');
    await pressApproval(bot, 'digest-edit', { introduction: 'Nytt', sections: 'goals' });

    bot.clock.at = new Date('2022-12-02T09:00:00Z');
    await bot.pass();

    expect(await stateOf(bot)).toBe('draft');
    expect(digestsPosted(bot)).toEqual([]);
  });

  test('is lost by no new preview', async () => {
    const bot = await aDigestBot();
    await preview(bot);
    await pressApproval(bot, 'digest-edit', { introduction: 'Hej', sections: 'goals' });

    const { shown, approval } = await preview(bot);

    expect(shown).toMatchObject({
      card: { data: { introduction: { text: 'Hej' }, projects: { rows: [] } } },
    });
    expect(approval.form).toMatchObject({ introduction: 'Hej', included: 'goals' });
  });

  test('to nothing, beyond 1 000 characters, or while it goes out, is refused', async () => {
    const bot = await aDigestBot();
    await preview(bot);
    const nothing = { introduction: ' ', sections: '' };
    expect(await pressApproval(bot, 'digest-edit', nothing)).toMatchObject({ code: 'BadRequest' });
    const long = { introduction: 'x'.repeat(1_001), sections: 'goals' };
    expect(await pressApproval(bot, 'digest-edit', long)).toMatchObject({ code: 'BadRequest' });
    await pressApproval(bot, 'digest-approve-now');

    const late = await pressApproval(bot, 'digest-edit', { introduction: 'sent', sections: 'goals' });

    expect(late).toMatchObject({ kind: 'refused', code: 'Conflict' });
    expect((await bot.stores.digests.read(month))?.digest.introduction).toBeNull();
  });
});

describe('a second person’s approval', () => {
  test('is needed where two are, and the same person counts once', async () => {
    const bot = await aDigestBot({ digestApprovals: 2 });
    await preview(bot);
    await pressApproval(bot, 'digest-approve-now');
    const again = await pressApproval(bot, 'digest-approve-now');
    await bot.pass();
    expect(again).toMatchObject({
      card: { data: { status: expect.stringContaining('1 av 2 har godkänt') } },
    });
    expect([await stateOf(bot), digestsPosted(bot)]).toEqual(['draft', []]);

    await pressApproval(bot, 'digest-approve-now', {}, secondCoordinator);
    await bot.pass();
    expect(digestsPosted(bot)).toHaveLength(3);
  });

  test('is of the same content: an edit in between begins anew', async () => {
    const bot = await aDigestBot({ digestApprovals: 2 });
    await preview(bot);
    await pressApproval(bot, 'digest-approve-now');
    await pressApproval(bot, 'digest-edit', { introduction: 'Nytt', sections: 'goals' }, secondCoordinator);
    await pressApproval(bot, 'digest-approve-now', {}, secondCoordinator);
    await bot.pass();

    expect([await stateOf(bot), digestsPosted(bot)]).toEqual(['draft', []]);
  });
});

describe('calling it off', () => {
  test('before its time sends nothing, and a new preview begins anew', async () => {
    const bot = await aDigestBot(beforeWork);
    await preview(bot);
    await pressApproval(bot, 'digest-approve');
    const answer = approvalIn(await bot.say('avbryt nyhetsbrev december 2022'));
    expect(answer.status).toContain('Avbrutet innan något hade skickats');
    bot.clock.at = new Date('2022-12-02T09:00:00Z');
    await bot.pass();
    expect(digestsPosted(bot)).toEqual([]);

    expect((await preview(bot)).approval.form).not.toBeNull();
    expect(await stateOf(bot)).toBe('draft');
  });

  test('while it goes out calls off what waits, and whatever is planned later', async () => {
    const bot = await aDigestBot();
    await preview(bot);
    await pressApproval(bot, 'digest-approve-now');
    expect(await pressApproval(bot, 'digest-cancel')).toMatchObject({
      card: { data: { status: expect.stringContaining('3 misslyckades') } },
    });

    await bot.pass();

    expect(digestsPosted(bot)).toEqual([]);
    const rows = await bot.stores.outbox.list(`digest:${month}`);
    expect(rows.map(({ delivery }) => delivery.reason)).toEqual(['Cancelled', 'Cancelled', 'Cancelled']);
    expect(await pressApproval(bot, 'digest-approve-now')).toMatchObject({ code: 'Conflict' });
  });

  test('is too late once everybody has it, and there is nothing to call off in a draft', async () => {
    const bot = await aDigestBot();
    await preview(bot);
    expect(await pressApproval(bot, 'digest-cancel')).toMatchObject({ code: 'Conflict' });
    await pressApproval(bot, 'digest-approve-now');
    await bot.pass();

    expect(plainText(await bot.say('avbryt nyhetsbrev december 2022'))).toContain('redan skickat till alla');
    expect(plainText(await bot.say('avbryt nyhetsbrev december 2022', memberBoden))).toContain('samordnaren');
  });
});

test('the recipients are those of the approval: who subscribes afterwards waits for the next', async () => {
  const bot = await aDigestBot(beforeWork);
  await preview(bot);
  await pressApproval(bot, 'digest-approve');
  await bot.say('prenumerera', visitor);
  bot.clock.at = new Date('2022-12-02T09:00:00Z');
  await bot.pass();
  await bot.pass();

  expect(digestsPosted(bot)).toEqual(['19:beredningsgruppen', '19:general', 'chat-boden']);
});

test('who is not the coordinator can press nothing of it', async () => {
  const bot = await aDigestBot();
  await preview(bot);
  for (const verb of approvalVerbs)
    expect(await pressApproval(bot, verb, {}, memberBoden)).toMatchObject({ code: 'Forbidden' });
  expect((await bot.stores.digests.read(month))?.digest).toMatchObject({ state: 'draft', approvals: [] });
});

describe('the test copy', () => {
  test('comes to the presser alone, as it would arrive', async () => {
    const bot = await aDigestBot();
    await preview(bot);

    const reply = await pressApproval(bot, 'digest-test');

    expect(reply).toMatchObject({
      kind: 'messages',
      messages: [{ card: { template: 'digest', data: { own: { heading: 'Din kommuns svar' } } } }],
    });
    expect([bot.posts, await stateOf(bot)]).toEqual([[], 'draft']);
  });
});

describe('a personal copy', () => {
  test('says the reader’s own municipality’s answer, as the approval card shows by example', async () => {
    const bot = await aDigestBot();
    await bot.say('svara för Boden digitalt, skäl telefon', coordinator);
    const { approval } = await preview(bot);
    const own = {
      heading: 'Din kommuns svar',
      rows: [
        expect.stringMatching(/^Onsdag 14 december 2022 .*: Boden (?!har inte svarat)/),
        expect.stringMatching(/^Onsdag 21 december 2022 .*: Boden har inte svarat\.$/),
      ],
    };
    expect(approval.example).toEqual({
      ...own,
      heading: 'Personliga kopior säger också vad den egna kommunen har svarat, som din:',
    });

    await pressApproval(bot, 'digest-approve-now');
    await bot.pass();

    const post = bot.posts.find(({ conversationId }) => conversationId === 'chat-boden')?.message;
    expect(post).toMatchObject({ card: { data: { own } } });
  });
});
