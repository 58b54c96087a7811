import { describe, expect, test } from '@jest/globals';
import { plainAnswer } from '../../../src/core/attendance/record-answer.ts';
import type { OutgoingMessage } from '../../../src/core/chat/replies.ts';
import type { PlanStepCard } from '../../../src/core/plan/plan-card-content.ts';
import {
  aBoard,
  boardChannel,
  coordinator,
  memberBoden,
  personalAddress,
  plainText,
  visitor,
} from '../../support/board.ts';

type Bot = Awaited<ReturnType<typeof aBoard>>;

/** 7 December 2022; the board is called to 14 December, and Boden has answered. */
async function aCalledBoard(options: Parameters<typeof aBoard>[0] = {}): Promise<Bot> {
  const bot = await aBoard(options);
  await bot.joinTeam();
  await bot.pass();
  await bot.say('svara för Boden ja nämnden', memberBoden);
  bot.clock.at = new Date(bot.clock.at.getTime() + 60_000);
  return bot;
}

async function installed(bot: Bot, person = memberBoden) {
  await bot.board.handler.onPersonalInstalled({ person, address: personalAddress(person), locale: 'sv-SE' });
}

function stepOf([message]: readonly OutgoingMessage[]): PlanStepCard {
  if (message?.kind !== 'card' || message.card.template !== 'plan-step') throw new Error('No such card');
  return message.card.data;
}

const said = async (bot: Bot, text: string, person = coordinator) => plainText(await bot.say(text, person));

describe('a coordinator adds a meeting', () => {
  test('in words, and everybody sees it among the meetings', async () => {
    const bot = await aBoard();
    expect(
      await said(
        bot,
        'nytt möte nämnden 28 december 10:00-12:00 på plats plats Kommunhuset länk https://teams.example/a',
      ),
    ).toBe(
      'Nytt i planen: nämndsammanträde onsdag 28 december 2022 kl. 10.00–12.00, på plats, plats Kommunhuset, med länk.',
    );
    expect(await said(bot, 'När är nästa möte i nämnden?', memberBoden)).toContain('14 december');
    bot.clock.at = new Date('2022-12-15T08:00:00Z');
    expect(await said(bot, 'När är nästa nämndsammanträde?', memberBoden)).toContain(
      'onsdag 28 december 2022 kl. 10.00–12.00',
    );
    expect(await bot.stores.plan.history('board-2022-12-28')).toMatchObject([
      { what: 'added', byId: 'kiruna', via: 'command', before: null, after: { sequence: 0 } },
    ]);
  });

  test('in English, for a year of which nothing is loaded, and it is called in its time', async () => {
    const bot = await aBoard();
    await bot.joinTeam();
    expect(await said(bot, 'new meeting board 15 March 2023 13:00-16:00 online')).toBe(
      'New in the plan: board meeting on Wednesday 15 March 2023 at 13:00–16:00, online.',
    );
    expect(await said(bot, 'möten')).toContain('2022, 2023');
    expect(await said(bot, 'När är nämndens möten 2023?')).toContain('15 mars 2023');
    expect(await said(bot, 'Vad är Bodens avgift för e-arkivet 2023?')).toContain('2022');
    expect(await said(bot, 'mål')).toContain('2022');
    bot.clock.at = new Date('2023-03-02T08:00:00Z');
    await bot.pass();
    expect(bot.posts.at(-1)?.message).toMatchObject({
      card: { template: 'attendance', data: { meetingId: 'board-2023-03-15', open: true } },
    });
  });

  test('on a card, which a press fills in', async () => {
    const bot = await aBoard();
    const [form] = await bot.say('nytt möte');
    expect(form).toMatchObject({
      kind: 'card',
      card: { template: 'plan-form', data: { heading: 'Nytt möte', values: { firstDate: '2022-12-07' } } },
    });
    const data = {
      lang: 'sv',
      meetingId: '',
      sequence: '',
      body: 'preparation',
      date: '2023-01-25',
      start: '14:00',
      end: '16:00',
      form: 'strategy-day',
      mode: 'none',
      place: ' ',
    };
    const reply = await bot.press('plan-add', data);
    expect(reply).toMatchObject({
      kind: 'card',
      card: { template: 'plan-step', data: { heading: 'Klart', change: null } },
    });
    // Delivered twice, it is added once.
    expect(await bot.press('plan-add', data)).toMatchObject({
      kind: 'card',
      card: { data: { heading: 'Inget ändrat' } },
    });
    expect(await bot.stores.plan.list()).toMatchObject([
      { meetingId: 'preparation-2023-01-25', form: 'strategy-day', mode: null, place: null },
    ]);
  });

  test.each([
    ['nytt möte nämnden 6 december 2022 10-12', 'har redan varit'],
    ['nytt möte nämnden 2022-12-14 9-12', 'redan ett möte den dagen: nämndsammanträde 14 december 2022'],
    ['nytt möte nämnden 15/12 16-10', 'sluta innan det har börjat'],
    ['nytt möte fullmäktige 15/12 10-12', 'Ange ett av dessa: '],
    ['nytt möte nämnden 31 februari 10-12', 'datumet finns inte'],
    ['nytt möte nämnden torsdag 14 december 10-12', 'det är onsdag 14 december 2022'],
    ['nytt möte nämnden 15/12 10-25', 'tiden finns inte'],
    ['nytt möte nämnden 15/12 10-12 http://x.example/', 'börja med https://'],
    ['nytt möte nämnden 10-12', 'Datumet saknas'],
    ['new meeting board 6 December 2022 10-12', 'has already been'],
    ['new meeting board 14 December 9-12', 'already a meeting of the body on that day'],
    ['new meeting council 15/12 10-12', 'Which body'],
  ])('but is refused “%s” with a sentence', async (text, expected) => {
    const bot = await aBoard();
    expect(await said(bot, text)).toContain(expected);
    expect(await bot.stores.plan.list()).toEqual([]);
  });

  test('and nobody else may', async () => {
    const bot = await aBoard();
    for (const text of ['nytt möte', 'flytta nämnden', 'ställ in nämnden', 'ändra möte nämnden digitalt'])
      expect(await said(bot, text, visitor)).toContain('bara samordnaren');
    for (const verb of ['plan-add', 'plan-move', 'plan-confirm', 'plan-leave'])
      expect(await bot.press(verb, {}, visitor)).toMatchObject({ kind: 'refused', code: 'Forbidden' });
    expect(await bot.stores.plan.list()).toEqual([]);
  });
});

describe('moving a meeting', () => {
  test('first shows what will happen and who is told', async () => {
    const bot = await aCalledBoard();
    const card = stepOf(await bot.say('flytta nämnden till 15 december'));
    expect(card).toMatchObject({
      heading: 'Flytta mötet?',
      lead: 'Nämndsammanträde flyttas från onsdag 14 december 2022 kl. 10.00–16.00 till torsdag 15 december 2022 kl. 10.00–16.00.',
      lines: [
        'Närvarokortet i Norrbottens e-nämnd uppdateras.',
        'De som har svarat får besked: Boden.',
        'Tryck på knappen, eller skriv samma kommando med ”bekräfta” sist.',
      ],
      change: { kind: 'move', meetingId: 'board-2022-12-14', sequence: '0', date: '2022-12-15' },
    });
    expect(await bot.stores.plan.list()).toEqual([]);
    expect(await bot.press('plan-leave', card.change)).toMatchObject({
      card: { data: { lead: 'Mötet är kvar som det var: nämndsammanträde 14 december 2022.' } },
    });
  });

  test('updates the posted card, posts no second one, and tells in person who had answered, once', async () => {
    const bot = await aCalledBoard();
    await installed(bot);
    const { change } = stepOf(await bot.say('flytta nämnden till 15 december 11-15'));
    const posts = bot.posts.length;
    expect(await bot.press('plan-confirm', change)).toMatchObject({
      kind: 'card',
      card: {
        data: {
          heading: 'Klart',
          lead: 'Flyttat: nämndsammanträde 14 december 2022 är nu torsdag 15 december 2022 kl. 11.00–15.00. Kortet uppdateras, och de som har svarat får besked.',
          change: null,
        },
      },
    });
    for (let times = 0; times < 3; times += 1) await bot.pass();

    expect(bot.updates.at(-1)).toMatchObject({
      conversationId: boardChannel.conversationId,
      message: {
        card: {
          data: {
            when: 'Torsdag 15 december 2022 kl. 11.00–15.00',
            movedFrom: expect.stringMatching(/^Flyttat från onsdag 14 december 2022/),
            groups: [{ label: 'På plats (1)', municipalities: 'Boden' }],
          },
        },
      },
    });
    expect(
      bot.posts.slice(posts).map(({ conversationId, message }) => [conversationId, plainText([message])]),
    ).toEqual([
      [
        'chat-boden',
        'Flyttat: nämndsammanträde 14 december 2022 blir i stället torsdag 15 december 2022 kl. 11.00–15.00. Svaret som är lämnat ligger kvar. Ändra det om det nya datumet inte passar.',
      ],
    ]);
    expect(await said(bot, 'När är nästa nämndsammanträde?', memberBoden)).toBe(
      'Nästa nämndsammanträde är torsdag 15 december 2022 kl. 11.00–15.00 (flyttat från 14 december 2022). [1]',
    );
    expect(await said(bot, 'närvaro 14 december')).toContain('15 december');
    expect(await bot.stores.plan.history('board-2022-12-14')).toMatchObject([
      {
        what: 'moved',
        via: 'card',
        before: { date: '2022-12-14', sequence: 0 },
        after: { date: '2022-12-15', sequence: 1, movedFrom: { date: '2022-12-14' } },
      },
    ]);
  });

  test('calls those by name in the channel whom the bot cannot reach', async () => {
    const bot = await aCalledBoard();
    const posts = bot.posts.length;
    await bot.say('flytta nämnden till 15/12 bekräfta');
    await bot.pass();
    await installed(bot);
    await bot.pass();
    expect(bot.posts.slice(posts)).toMatchObject([
      {
        conversationId: boardChannel.conversationId,
        message: {
          kind: 'text',
          mentions: [{ id: 'boden', name: 'Ledamot Boden' }],
          text: expect.stringMatching(/^<at>Ledamot Boden<\/at>: Flyttat: /),
        },
      },
    ]);
  });

  test('calls somebody in the channel whose chat is closed to the bot', async () => {
    const closed = new Set<string>();
    const bot = await aCalledBoard({
      post: ({ conversationId }) =>
        closed.has(conversationId) ? { outcome: 'blocked', code: 'ConversationBlockedByUser' } : null,
    });
    await installed(bot);
    closed.add('chat-boden');
    const posts = bot.posts.length;
    await bot.say('flytta nämnden till 15/12 bekräfta');
    for (let times = 0; times < 3; times += 1) await bot.pass();
    expect(bot.posts.slice(posts)).toMatchObject([
      { conversationId: boardChannel.conversationId, message: { mentions: [{ id: 'boden' }] } },
    ]);
  });

  test('tells the municipality’s member of an answer that was given on its behalf', async () => {
    const bot = await aCalledBoard();
    const found = { meetingId: 'board-2022-12-14', id: 'later', municipalityCode: '2582' };
    const stored = await bot.stores.attendance.read(found.meetingId, '2582');
    const at = bot.clock.at.toISOString();
    const after = {
      ...plainAnswer('online'),
      municipalityCode: '2582',
      answeredById: 'kiruna',
      answeredByName: 'Ledamot Kiruna',
      answeredAt: at,
      via: 'coordinator',
      late: false,
    } as const;
    await bot.stores.attendance.record(
      found.meetingId,
      {
        ...found,
        at,
        byId: 'kiruna',
        byName: 'Ledamot Kiruna',
        via: 'coordinator',
        reason: 'Ringde',
        before: stored?.answer ?? null,
        after: {
          ...after,
          substituteId: 'stand-in',
          substituteName: 'Ersättare Boden',
          choice: 'substitute',
        },
      },
      stored?.etag ?? null,
    );
    await bot.say('flytta nämnden till 15/12 bekräfta');
    await bot.pass();
    expect(bot.posts.at(-1)?.message).toMatchObject({ mentions: [{ id: 'boden' }, { id: 'stand-in' }] });
  });

  test('twice before anybody was told tells only of where it is now', async () => {
    const bot = await aCalledBoard();
    await installed(bot);
    await bot.say('flytta nämnden till 15/12 bekräfta');
    await bot.board.tick();
    await bot.say('flytta nämnden till 16/12 kl. 9 bekräfta');
    const posts = bot.posts.length;
    await bot.pass();
    await bot.pass();
    expect(bot.posts.slice(posts).map(({ message }) => plainText([message]))).toEqual([
      expect.stringContaining('blir i stället fredag 16 december 2022 kl. 09.00–15.00'),
    ]);
    expect(await bot.stores.plan.history('board-2022-12-14')).toHaveLength(2);
  });

  test('opens a card where no day is said, which leads to the same question', async () => {
    const bot = await aCalledBoard();
    const [form] = await bot.say('flytta nämnden');
    expect(form).toMatchObject({
      card: {
        template: 'plan-form',
        data: { meetings: [], values: { date: '2022-12-14', start: '10:00', end: '16:00' } },
      },
    });
    const [anyForm] = await bot.say('move');
    expect(anyForm).toMatchObject({
      card: {
        data: {
          lang: 'en',
          meetings: [
            { value: 'board-2022-12-14', title: 'Board meeting 14 December 2022' },
            { value: 'preparation-2022-12-21' },
          ],
        },
      },
    });
    const chosen = {
      lang: 'sv',
      meeting: 'board-2022-12-14',
      meetingId: '',
      sequence: '',
      date: '2022-12-15',
    };
    expect(await bot.press('plan-move', chosen)).toMatchObject({
      card: { template: 'plan-step', data: { change: { date: '2022-12-15', start: '10:00', end: '16:00' } } },
    });
  });

  test.each([
    ['flytta nämnden till 1 december 2022', 'har redan varit'],
    ['flytta nämnden till 15/12 16-10', 'sluta innan'],
    ['flytta nämnden 12 oktober till 15/12', 'har redan varit, eller har börjat'],
    ['flytta fullmäktige till 15/12', 'Planerade är: nämndsammanträde 14 december 2022'],
    ['flytta beredningsgruppen 24 augusti till 15/12', 'Mötet är redan inställt'],
    ['flytta nämnden till 14 december', 'Så står det redan i planen'],
    ['flytta nämnden till 15/12 banan', 'Jag förstår inte ”banan”'],
    ['move board to 1 December 2022', 'has already been'],
  ])('is refused with a sentence: “%s”', async (text, expected) => {
    const bot = await aBoard();
    expect(await said(bot, text)).toContain(expected);
    expect(await bot.stores.plan.list()).toEqual([]);
  });

  test('onto the day of another meeting of the body is refused', async () => {
    const bot = await aBoard();
    await bot.say('nytt möte nämnden 28 december 10-12');
    expect(await said(bot, 'flytta nämnden 14 december till 28 december')).toContain(
      'redan ett möte den dagen: nämndsammanträde 28 december 2022',
    );
    // The other body may meet on that day.
    expect(stepOf(await bot.say('flytta beredningsgruppen till 28 december')).change).not.toBeNull();
  });

  test('is refused when another coordinator changed the meeting since it was shown', async () => {
    const bot = await aCalledBoard();
    const { change } = stepOf(await bot.say('flytta nämnden till 15 december'));
    await bot.say('flytta nämnden till 16 december bekräfta');
    expect(await bot.press('plan-confirm', change)).toMatchObject({ kind: 'refused', code: 'Conflict' });
    expect(await bot.stores.plan.list()).toMatchObject([{ date: '2022-12-16', sequence: 1 }]);
  });

  test('pressed twice is done once, and both presses say so', async () => {
    const bot = await aCalledBoard();
    const { change } = stepOf(await bot.say('flytta nämnden till 15 december'));
    await bot.press('plan-confirm', change);
    expect(await bot.press('plan-confirm', change)).toMatchObject({
      kind: 'card',
      card: { data: { heading: 'Klart' } },
    });
    expect(await bot.stores.plan.history('board-2022-12-14')).toHaveLength(1);
  });
});

describe('cancelling a meeting', () => {
  test('closes its card, tells who had answered with the reason, once, and takes no answers', async () => {
    const bot = await aCalledBoard();
    await installed(bot);
    const card = stepOf(await bot.say('ställ in nämnden 14 december för få *anmälda*'));
    expect(card).toMatchObject({
      lead: 'Nämndsammanträde onsdag 14 december 2022 kl. 10.00–16.00 ställs in. Det går inte att ångra.',
      change: { kind: 'cancel', reason: 'för få *anmälda*' },
    });
    const posts = bot.posts.length;
    await bot.press('plan-confirm', card.change);
    await bot.pass();
    await bot.pass();
    expect(bot.updates.at(-1)?.message).toMatchObject({
      card: { data: { heading: 'Inställt: Nämndsammanträde', open: false } },
    });
    expect(bot.posts.slice(posts).map(({ message }) => plainText([message]))).toEqual([
      'Inställt: nämndsammanträde 14 december 2022 blir inte av. Skäl: för få \\*anmälda\\*.',
    ]);
    expect(await said(bot, 'ställ in nämnden 14 december bekräfta')).toContain('redan inställt');
    expect(await said(bot, 'flytta nämnden 14 december till 15 december')).toContain('redan inställt');
    expect(await said(bot, 'cancel board 14 December confirm')).toContain('already cancelled');
    expect(await said(bot, 'Vilka möten är inställda 2022?')).toContain('14 december');
  });

  test('on a day that no meeting has never means another meeting', async () => {
    const bot = await aBoard();
    expect(await said(bot, 'ställ in nämnden 13 december bekräfta')).toContain('Jag hittar inte mötet');
    expect(await bot.stores.plan.list()).toEqual([]);
  });

  test('leaves its day free for a new meeting, which has an id of its own', async () => {
    const bot = await aBoard();
    await bot.say('ställ in nämnden bekräfta');
    await bot.say('nytt möte nämnden 14 december 13-16');
    expect((await bot.stores.plan.list()).map(({ meetingId, status }) => [meetingId, status])).toEqual([
      ['board-2022-12-14', 'cancelled'],
      ['board-2022-12-14-2', 'planned'],
    ]);
    expect(await said(bot, 'närvaro nämnden 14 december')).toContain('13.00–16.00');
  });
});

describe('changing how and where a meeting is', () => {
  test('is shown on its card, raises its sequence and tells nobody in person', async () => {
    const bot = await aCalledBoard();
    await installed(bot);
    const posts = bot.posts.length;
    expect(await said(bot, 'ändra möte nämnden 14 december digitalt länk https://teams.example/b')).toBe(
      'Ändrat: nämndsammanträde 14 december 2022, digitalt, med länk.',
    );
    await bot.pass();
    expect(bot.posts.length).toBe(posts);
    expect(bot.updates.at(-1)?.message).toMatchObject({
      card: { data: { link: { url: 'https://teams.example/b' } } },
    });
    expect(await bot.stores.plan.list()).toMatchObject([{ sequence: 1, mode: 'online', notice: null }]);
    expect(await said(bot, 'ändra möte nämnden digitalt')).toContain('Så står det redan');
    expect(await said(bot, 'ändra möte nämnden 14 december kl 10-12 digitalt')).toContain('flytta MÖTE');
    expect(await said(bot, 'ändra möte')).toContain('Skriv vilket möte');
  });
});

describe('several processes and crashes', () => {
  test('of two coordinators who plan the same day at once one is refused', async () => {
    const bot = await aBoard();
    const other = await aBoard({ stores: bot.stores });
    const replies = await Promise.all([
      said(bot, 'nytt möte nämnden 28 december 10-12'),
      said(other, 'flytta nämnden till 28 december 13-16 bekräfta'),
      said(other, 'nytt möte nämnden 28 december 9-12'),
    ]);
    expect(replies.filter((reply) => reply.includes('redan ett möte den dagen'))).toHaveLength(2);
    expect(await bot.stores.plan.list()).toHaveLength(1);
  });

  test('notices that a process planned no more before it died are planned by another, once', async () => {
    const bot = await aCalledBoard();
    await installed(bot);
    await bot.say('flytta nämnden till 15/12 bekräfta');
    const others = await Promise.all([aBoard({ stores: bot.stores }), aBoard({ stores: bot.stores })]);
    await Promise.all(others.map((other) => other.board.tick()));
    for (const other of others) await other.pass();
    const told = others
      .flatMap(({ posts }) => posts)
      .filter(({ conversationId }) => conversationId === 'chat-boden');
    expect(told).toHaveLength(1);
  });
});
