import { describe, expect, test } from '@jest/globals';
import { boardChannel, coordinator, memberBoden, plainText } from '../../support/board.ts';
import {
  afterMeeting,
  anAnswer,
  boden,
  cardOf,
  kiruna,
  lulea,
  meetingId,
  openForm,
  pajala,
  presenceCard,
  pressOn,
  rowOf,
} from './support/after-meeting.ts';

const answers = [
  anAnswer(kiruna, { answeredById: 'kiruna' }),
  anAnswer(boden, { choice: 'not-coming' }),
  anAnswer(pajala, { choice: 'online' }),
];

describe('after a meeting', () => {
  test('each coordinator is asked once who was there, when it has ended and not before', async () => {
    const bot = await afterMeeting(answers, { now: '2022-12-14T14:59:00Z' });
    await bot.pass();
    expect(asksOf(bot)).toEqual([]);

    bot.clock.at = new Date('2022-12-14T15:00:00Z');
    await bot.pass();
    await bot.pass();
    const asked = asksOf(bot);
    expect(asked.map(({ conversationId }) => conversationId)).toEqual(['chat-kiruna']);
    expect(asked.map(({ message }) => plainText([message]))).toEqual([
      'Bekräfta närvaro. Nämndsammanträde, onsdag 14 december 2022 kl. 10.00–16.00. Enligt svaren 2 av 14 kommuner, 11 har inte svarat.',
    ]);
  });

  test('however many processes tick', async () => {
    const bot = await afterMeeting(answers);
    const other = await afterMeeting([], { stores: bot.stores });
    await Promise.all([bot.pass(), other.pass()]);
    await Promise.all([bot.pass(), other.pass()]);
    expect([...asksOf(bot), ...asksOf(other)]).toHaveLength(1);
  });

  test('nobody is asked about a meeting that was cancelled', async () => {
    const bot = await afterMeeting(answers);
    const [step] = await bot.say('ställ in nämnden 14 december');
    const { data } = cardOf(step, 'plan-step');
    await bot.press('plan-confirm', { lang: 'sv', ...data.change });
    expect(plainText(await bot.say('bekräfta närvaro 14 december'))).toContain('är inställt');
    await bot.pass();
    expect(asksOf(bot)).toEqual([]);
  });

  test('nobody is asked about meetings of long ago, and those whose result is in the report', async () => {
    const bot = await afterMeeting(answers, { now: '2023-02-01T08:00:00Z' });
    await bot.pass();
    expect(asksOf(bot)).toEqual([]);
    bot.clock.at = new Date('2022-06-23T08:00:00Z');
    await bot.pass();
    expect(asksOf(bot)).toEqual([]);
  });

  test('one that was confirmed before the card went out is not asked about', async () => {
    const bot = await afterMeeting(answers);
    await bot.board.tick();
    await pressOn(bot, await openForm(bot), 'Bekräfta, övriga frånvarande');
    await bot.pass();
    expect(asksOf(bot)).toEqual([]);
  });
});

describe('the card', () => {
  test('is filled in from the answers, and open for who did not answer', async () => {
    const card = await openForm(await afterMeeting(answers));

    expect(card.rows).toHaveLength(14);
    expect(rowOf(card, kiruna)).toEqual({
      id: 'm2584',
      label: 'Kiruna (svarade: på plats)',
      placeholder: 'Välj',
      value: 'person:kiruna',
      choices: [
        { title: 'Ledamot Kiruna', value: 'person:kiruna' },
        { title: 'Ersättare Kiruna (ersättare)', value: 'person:kiruna-2' },
        { title: 'Närvarande, utan namn', value: 'present' },
        { title: 'Frånvarande', value: 'absent' },
      ],
    });
    expect(rowOf(card, boden).value).toBe('absent');
    expect(rowOf(card, lulea)).toMatchObject({ label: 'Luleå (svarade inte)', value: '' });
  });

  test('is not confirmed while somebody is left open, unless the rest are said to be absent', async () => {
    const bot = await afterMeeting(answers);
    const card = await openForm(bot);

    const refused = presenceCard(await pressOn(bot, card, 'Bekräfta närvaron', { m2582: 'person:boden' }));
    expect(refused.remark).toMatch(/^Inte ifyllt för Arjeplog, Arvidsjaur, .* och 1 till\. Fyll i/);
    expect(rowOf(refused, boden).value).toBe('person:boden');
    expect(await bot.stores.presence.read(meetingId)).toBeNull();

    const done = presenceCard(await pressOn(bot, refused, 'Bekräfta, övriga frånvarande'));
    expect(done.heading).toBe('Närvaron är bekräftad');
    expect(done.lead).toBe(
      '3 av 14 kommuner var närvarande. Bekräftat av Ledamot Kiruna 14 december 2022 kl. 17.00.',
    );
    expect(done.lines).toContain('Kom ändå: Boden.');
    expect(done.rows).toEqual([]);
  });

  test('tells who was expected and did not come', async () => {
    const bot = await afterMeeting(answers);
    const card = await openForm(bot);
    const done = presenceCard(
      await pressOn(bot, card, 'Bekräfta, övriga frånvarande', { m2521: 'absent', m2580: 'present' }),
    );
    expect(done.lines).toEqual(
      expect.arrayContaining(['Väntades men kom inte: Pajala.', 'Kom ändå: Luleå.']),
    );
  });

  test('carries what was confirmed into the figures: meeting held, counted in statistics', async () => {
    const bot = await afterMeeting(answers);
    await pressOn(bot, await openForm(bot), 'Bekräfta, övriga frånvarande');

    expect(
      plainText(await bot.say('Hur många kommuner var med på nämndens möte den 14 december?')),
    ).toContain('2 av 14');
    expect(plainText(await bot.say('statistik nämnden 2022'))).toContain('28 av 56');
  });

  test('of a meeting whose result was loaded says that the loaded number stays', async () => {
    const bot = await afterMeeting(answers);
    const card = await openForm(bot, 'nämnden 12 oktober');
    const line = 'I uppgifterna står redan 7 av 14. Det antalet ligger kvar i statistiken.';
    expect(card.lines).toContain(line);
    const done = presenceCard(await pressOn(bot, card, 'Bekräfta, övriga frånvarande'));
    expect(done.lines).toContain(line);
    expect(plainText(await bot.say('statistik nämnden 2022'))).toContain('26 av 42');
  });

  test('confirmed again keeps what stood before in the history, and shows on every coordinator’s card', async () => {
    const bot = await afterMeeting(answers);
    await bot.pass();
    await pressOn(bot, await openForm(bot), 'Bekräfta, övriga frånvarande');
    await bot.pass();
    const again = presenceCard(await pressOn(bot, await summaryOf(bot), 'Ändra'));
    bot.clock.at = new Date('2022-12-15T09:00:00Z');
    await pressOn(bot, again, 'Bekräfta närvaron', { m2580: 'present' });
    await bot.pass();

    const [first, second] = await bot.stores.presence.history(meetingId);
    expect(first?.before).toBeNull();
    expect(second?.before).toEqual(first?.after);
    expect(second?.after.municipalities.filter(({ present }) => present)).toHaveLength(3);
    const shown = bot.updates.map(({ message }) => plainText([message]));
    expect(shown.at(-1)).toContain('3 av 14 kommuner var närvarande.');
  });

  test('the same press twice, as Teams may deliver it, is one change', async () => {
    const bot = await afterMeeting(answers);
    const card = await openForm(bot);
    await pressOn(bot, card, 'Bekräfta, övriga frånvarande');
    const again = presenceCard(await pressOn(bot, card, 'Bekräfta, övriga frånvarande'));
    expect(again.heading).toBe('Närvaron är bekräftad');
    expect(await bot.stores.presence.history(meetingId)).toHaveLength(1);
  });

  test('that was overtaken by another coordinator’s changes nothing, and says whose stands', async () => {
    const bot = await afterMeeting(answers, { coordinators: [coordinator.id, memberBoden.id] });
    const old = await openForm(bot);
    await pressOn(bot, old, 'Bekräfta, övriga frånvarande', { m2580: 'present' }, memberBoden);
    const reply = presenceCard(await pressOn(bot, old, 'Bekräfta, övriga frånvarande'));
    expect(reply.remark).toMatch(/^Ledamot Boden har bekräftat närvaron sedan kortet ritades\./);
    expect(rowOf(reply, lulea).value).toBe('present');
    expect(await bot.stores.presence.history(meetingId)).toHaveLength(1);
  });
});

type Bot = Awaited<ReturnType<typeof afterMeeting>>;

function asksOf(bot: Bot) {
  return bot.posts.filter(({ message }) => message.kind === 'card' && message.card.template === 'presence');
}

async function summaryOf(bot: Bot) {
  const { message } = bot.updates.at(-1) ?? {};
  return presenceCard(message);
}

describe('what is not believed', () => {
  test('a press of somebody who is no coordinator', async () => {
    const bot = await afterMeeting(answers);
    const reply = await pressOn(bot, await openForm(bot), 'Bekräfta, övriga frånvarande', {}, memberBoden);
    expect(reply).toMatchObject({ kind: 'refused', code: 'Forbidden' });
    expect(await bot.stores.presence.read(meetingId)).toBeNull();
  });

  test.each([
    ['a person of another municipality', { m2584: 'person:boden' }],
    ['an unknown choice', { m2584: 'everybody' }],
    ['a choice that keeps what there is not', { m2580: 'kept' }],
  ])('%s', async (_name, over) => {
    const bot = await afterMeeting(answers);
    const reply = await pressOn(bot, await openForm(bot), 'Bekräfta, övriga frånvarande', over);
    expect(reply).toMatchObject({ kind: 'refused', code: 'BadRequest' });
    expect(await bot.stores.presence.read(meetingId)).toBeNull();
  });

  test.each([
    ['no data', undefined],
    ['a meeting without an end', { meetingId: 'x'.repeat(101), basedOn: '', page: '0' }],
    ['a page that is none', { meetingId, basedOn: '', page: '-1' }],
    ['an instant that is none', { meetingId, basedOn: 'now', page: '0' }],
  ])('%s', async (_name, data) => {
    const bot = await afterMeeting(answers);
    expect(await bot.press('presence-confirm', data)).toMatchObject({ code: 'BadRequest' });
  });

  test('a meeting that is unknown, has not begun, or is cancelled', async () => {
    const bot = await afterMeeting(answers);
    const of = (id: string) => bot.press('presence-confirm', { meetingId: id, basedOn: '', page: '0' });
    expect(await of('board-2022-01-01')).toMatchObject({ code: 'NotFound' });
    expect(await of('preparation-2022-12-21')).toMatchObject({ code: 'Conflict' });
    expect(await of('preparation-2022-08-24')).toMatchObject({ code: 'Conflict' });
  });
});

describe('the command', () => {
  test('without a meeting means the latest that was', async () => {
    const bot = await afterMeeting(answers);
    const [message] = await bot.say('närvaro bekräfta');
    expect(presenceCard(message).when).toContain('14 december 2022');
    const [english] = await bot.say('confirm attendance board 2022-12-14');
    expect(presenceCard(english)).toMatchObject({ lang: 'en', heading: 'Confirm attendance' });
  });

  test('is the coordinator’s, for a meeting that has begun and is not cancelled', async () => {
    const bot = await afterMeeting(answers);
    await bot.joinTeam();
    expect(plainText(await bot.say('bekräfta närvaro', memberBoden))).toContain('bara samordnaren');
    expect(plainText(await bot.say('bekräfta närvaro 21 december'))).toContain('har inte börjat');
    expect(plainText(await bot.say('bekräfta närvaro beredningsgruppen 24 augusti'))).toContain(
      'är inställt',
    );
    expect(plainText(await bot.say('bekräfta närvaro sammetsmötet'))).toContain(
      'bekräfta närvaro nämnden 14',
    );
    const [inChannel] = await bot.say('bekräfta närvaro', coordinator, { address: boardChannel });
    expect(presenceCard(inChannel).when).toContain('Nämndsammanträde');
  });
});
