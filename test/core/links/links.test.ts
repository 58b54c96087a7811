import { describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import type { LinksCard } from '../../../src/core/links/links-card.ts';
import { aBoard, boardChannel, coordinator, memberBoden, plainText } from '../../support/board.ts';
import { cardOf } from '../presence/support/after-meeting.ts';

type Bot = Awaited<ReturnType<typeof aBoard>>;

async function calendarCard(bot: Bot, text: string, person = memberBoden): Promise<LinksCard> {
  const [message] = await bot.say(text, person);
  return cardOf(message, 'links').data;
}

function tokenOf({ address }: Pick<LinksCard, 'address'>): string {
  return /^https:\/\/bot\.example\/calendar\/([0-9a-f]{48})\.ics$/.exec(address ?? '')?.[1] ?? 'no token';
}

async function eventsOf(bot: Bot, token: string) {
  const file = await bot.board.readFile('calendar', token);
  if (!file) return null;
  return new ICAL.Component(ICAL.parse(file.body))
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));
}

describe('a calendar', () => {
  test('of a body has its meetings, and nothing about people', async () => {
    const bot = await aBoard();
    const card = await calendarCard(bot, 'kalender nämnden');
    expect(card.lead).toBe('Kalender för Norrbottens e-nämnd');
    const events = await eventsOf(bot, tokenOf(card));
    expect(events?.map(({ uid }) => uid)).toEqual([
      'board-2022-03-16@e-namnd',
      'board-2022-06-22@e-namnd',
      'board-2022-10-12@e-namnd',
      'board-2022-12-14@e-namnd',
    ]);
    const file = await bot.board.readFile('calendar', tokenOf(card));
    expect(file?.body).not.toMatch(/Ledamot|kiruna|boden|ORGANIZER|ATTENDEE/i);
    expect(file?.fileName).toBe('board.ics');
  });

  test('without a name is of all bodies, and of the channel’s own in a channel', async () => {
    const bot = await aBoard();
    await bot.joinTeam();
    const all = await eventsOf(bot, tokenOf(await calendarCard(bot, 'kalender')));
    expect(all).toHaveLength(15);
    const [message] = await bot.say('calendar', coordinator, { address: boardChannel });
    expect(cardOf(message, 'links').data.lead).toBe('Calendar of Norrbotten e-government board');
  });

  test('follows a moved meeting: the same UID, a higher SEQUENCE, the new time', async () => {
    const bot = await aBoard();
    const token = tokenOf(await calendarCard(bot, 'kalender nämnden 14 december'));
    const [before] = (await eventsOf(bot, token)) ?? [];
    const revision = (await bot.board.readFile('calendar', token))?.revision;
    const [step] = await bot.say('flytta nämnden 14 december till 15 december 13.00–15.00');
    await bot.press('plan-confirm', { lang: 'sv', ...cardOf(step, 'plan-step').data.change });
    const [after] = (await eventsOf(bot, token)) ?? [];
    expect(after?.uid).toBe(before?.uid);
    expect([before?.sequence, after?.sequence]).toEqual([0, 1]);
    expect(after?.startDate.toJSDate()).toEqual(new Date('2022-12-15T12:00:00Z'));
    expect((await bot.board.readFile('calendar', token))?.revision).not.toBe(revision);
  });

  test('of one meeting cancels it when it is cancelled; a strategy day is a whole day', async () => {
    const bot = await aBoard();
    const cancelled = await calendarCard(bot, 'kalender beredningsgruppen 24 augusti 2022');
    const file = await bot.board.readFile('calendar', tokenOf(cancelled));
    expect(file?.body).toContain('METHOD:CANCEL');
    expect(file?.body).toContain('STATUS:CANCELLED');
    expect(file?.body).toContain('SUMMARY:Inställt: Beredningsgruppsmöte');
    const [day] =
      (await eventsOf(bot, tokenOf(await calendarCard(bot, 'kalender beredningsgruppen 25 maj')))) ?? [];
    expect(day?.startDate.toString()).toBe('2022-05-25');
  });

  test('says the same again under the same mark, whenever it is asked for', async () => {
    const bot = await aBoard();
    const token = tokenOf(await calendarCard(bot, 'kalender'));
    const first = await bot.board.readFile('calendar', token);
    bot.clock.at = new Date('2022-12-07T09:00:00Z');
    expect((await bot.board.readFile('calendar', token))?.revision).toBe(first?.revision);
  });

  test('that is not understood, or has no address to be at, is said in words', async () => {
    const bot = await aBoard();
    expect(plainText(await bot.say('kalender sammetsmötet'))).toContain('Skriv ”kalender” för alla möten');
    const unreachable = await aBoard({ publicUrl: null });
    expect(plainText(await unreachable.say('kalender'))).toContain('PUBLIC_URL');
  });
});

describe('an address', () => {
  test('is kept as a hash: who reads the table cannot use it', async () => {
    const bot = await aBoard();
    const token = tokenOf(await calendarCard(bot, 'kalender'));
    const stored = JSON.stringify(await bot.stores.links.list());
    expect(stored).not.toContain(token);
  });

  test('lives until its owner closes it, and nobody else’s goes with it', async () => {
    const bot = await aBoard();
    const own = tokenOf(await calendarCard(bot, 'kalender'));
    const second = tokenOf(await calendarCard(bot, 'kalender nämnden'));
    const others = tokenOf(await calendarCard(bot, 'kalender', coordinator));
    bot.clock.at = new Date('2026-12-07T09:00:00Z');
    await bot.pass();
    expect(await bot.board.readFile('calendar', own)).not.toBeNull();
    expect(plainText(await bot.say('kalender återkalla', memberBoden))).toContain(
      '2 kalenderadresser är stängda',
    );
    expect(plainText(await bot.say('calendar revoke', memberBoden))).toContain('no calendar addresses');
    expect(await bot.board.readFile('calendar', own)).toBeNull();
    expect(await bot.board.readFile('calendar', second)).toBeNull();
    expect(await bot.board.readFile('calendar', others)).not.toBeNull();
  });

  test('that is unknown leads nowhere, and neither does one in the wrong place', async () => {
    const bot = await aBoard();
    const token = tokenOf(await calendarCard(bot, 'kalender'));
    expect(await bot.board.readFile('calendar', '0'.repeat(48))).toBeNull();
    expect(await bot.board.readFile('files', token)).toBeNull();
  });

  test('is one of fifty at most for one person', async () => {
    const bot = await aBoard();
    for (let count = 0; count < 50; count += 1) await calendarCard(bot, 'kalender');
    expect(plainText(await bot.say('kalender', memberBoden))).toContain('många kalenderadresser');
  });
});
