import { describe, expect, test } from '@jest/globals';
import type { Address, Person } from '../../../src/core/chat/events.ts';
import type { SendResult } from '../../../src/core/delivery/chat-sender.ts';
import type { LoadedFigures } from '../../../src/core/figures/figures.ts';
import type { Stores } from '../../../src/storage/stores.ts';
import { aBoard, coordinator, memberBoden, personalAddress, plainText } from '../../support/board.ts';
import { figures2022 } from '../../support/figures-2022.ts';

const meetingId = 'board-2022-12-14';
/** The moments of the board's meeting on 14 December 2022, at nine and noon in Stockholm. */
const firstReminder = '2022-12-09T08:00:00Z';
const secondReminder = '2022-12-13T08:00:00Z';
const closing = '2022-12-13T11:00:00Z';

type Options = Parameters<typeof aBoard>[0];

/** A board whose card is in the channel since 7 December, and the people who have the bot in personal scope. */
async function aCalledBoard(persons: readonly Person[] = [], options: Options = {}) {
  const addresses: Address[] = [];
  const post = (address: Address) => {
    addresses.push(address);
    return options.post?.(address) ?? null;
  };
  const bot = await aBoard({ ...options, post });
  await bot.joinTeam();
  for (const person of persons) {
    await bot.board.handler.onPersonalInstalled({
      person,
      address: personalAddress(person),
      locale: 'sv-SE',
    });
  }
  await bot.pass();
  const card = bot.posts.find(({ conversationId }) => conversationId === '19:general');
  bot.posts.length = 0;
  addresses.length = 0;

  /** Several ticks at one instant: a reminder goes first to people, then below the card. */
  const at = async (instant: string) => {
    bot.clock.at = new Date(instant);
    for (let ticks = 0; ticks < 4; ticks += 1) await bot.pass();
  };
  const sent = () =>
    bot.posts.map(({ conversationId, message }) => `${conversationId}: ${plainText([message])}`);
  const reminded = () =>
    bot.posts
      .filter(({ message }) => plainText([message]).startsWith('Påminnelse'))
      .map(({ conversationId }) => conversationId);
  return { ...bot, at, sent, reminded, addresses, cardId: card?.messageId };
}

/** Another process, which knows nothing but what is stored. */
async function aProcessThatStarts(stores: Stores, now: string) {
  const bot = await aBoard({ stores, now });
  for (let ticks = 0; ticks < 3; ticks += 1) await bot.pass();
  return bot;
}

/** The same figures with the board's last meeting changed, as the plan lays it over. */
function withMeeting(change: object): LoadedFigures {
  return figures2022.map((year) => ({
    ...year,
    meetings: year.meetings.map((meeting) =>
      meeting.body === 'board' && meeting.date === '2022-12-14' ? { ...meeting, ...change } : meeting,
    ),
  }));
}

function movedTo(date: string): LoadedFigures {
  const movedFrom = { date: '2022-12-14', start: '10:00', end: '16:00' };
  return withMeeting({ date, plan: { meetingId, sequence: 1, movedFrom } });
}

const answer = (choice: string) => ({ meetingId, choice });

describe('a reminder', () => {
  test('goes to a representative in person, as the meeting’s card with buttons to answer', async () => {
    const { at, posts } = await aCalledBoard([memberBoden]);
    await at(firstReminder);

    const [first] = posts;
    expect(first).toMatchObject({
      conversationId: 'chat-boden',
      message: {
        summary:
          'Påminnelse: Nämndsammanträde. Onsdag 14 december 2022 kl. 10.00–16.00. Boden har inte svarat än. Svara senast tisdag 13 december kl. 12.00.',
        card: {
          template: 'attendance',
          data: { meetingId, own: 'Boden har inte svarat än.', remark: 'Påminnelse', open: true },
        },
      },
    });
  });

  test('calls those whom the bot cannot reach in one message in the thread of the card', async () => {
    const { at, posts, addresses, cardId } = await aCalledBoard([memberBoden]);
    await at(firstReminder);

    expect(posts.map(({ conversationId }) => conversationId)).toEqual(['chat-boden', '19:general']);
    expect(addresses[1]).toMatchObject({ conversationId: '19:general', threadId: cardId });
    const below = posts[1]?.message;
    expect(below).toEqual({
      kind: 'text',
      text: 'Påminnelse: Nämndsammanträde. Onsdag 14 december 2022 kl. 10.00–16.00. Svar saknas från Arjeplog, Arvidsjaur, Gällivare, Haparanda, Jokkmokk, Kalix, Kiruna (<at>Ledamot Kiruna</at>), Luleå, Pajala, Piteå, Älvsbyn, Överkalix och Övertorneå. Svara på mötets kort. Svara senast tisdag 13 december kl. 12.00.',
      citations: [],
      mentions: [{ id: 'kiruna', name: 'Ledamot Kiruna' }],
    });
  });

  test('says nothing to those who have answered, whatever they answered', async () => {
    const { at, press, sent } = await aCalledBoard([memberBoden, coordinator]);
    await press('attendance-answer', answer('not-coming'), memberBoden);
    await at(firstReminder);

    const reminders = sent().filter((text) => text.includes('Påminnelse'));
    expect(reminders).toHaveLength(2);
    expect(reminders[0]).toContain('chat-kiruna: Påminnelse');
    expect(reminders[1]).not.toContain('Boden');
  });

  test('is not sent to somebody who answers between planning and sending', async () => {
    const { board, clock, press, pass, reminded, stores } = await aCalledBoard([memberBoden]);
    clock.at = new Date(firstReminder);
    await board.tick();
    await press('attendance-answer', answer('online'), memberBoden);
    await pass();

    expect(reminded()).not.toContain('chat-boden');
    const row = await stores.outbox.read(`reminder:${meetingId}:2022-12-09`, 'person:boden');
    expect(row?.delivery).toMatchObject({ state: 'failed', reason: 'NothingToSay' });
  });

  test('is sent once, and once more at the next moment', async () => {
    const { at, reminded } = await aCalledBoard([memberBoden]);

    await at(firstReminder);
    await at('2022-12-09T08:00:30Z');
    await at('2022-12-12T20:00:00Z');
    expect(reminded()).toEqual(['chat-boden', '19:general']);
    await at(secondReminder);
    await at('2022-12-13T10:59:00Z');
    expect(reminded()).toEqual(['chat-boden', '19:general', 'chat-boden', '19:general']);
  });

  test('comes in the language of its reader', async () => {
    const { at, say, sent } = await aCalledBoard([memberBoden]);
    await say('språk en', memberBoden);
    await at(firstReminder);

    expect(sent()[0]).toBe(
      'chat-boden: Reminder: Board meeting. Wednesday 14 December 2022, 10:00–16:00. Boden has not answered yet. Answer by 12:00 on Tuesday 13 December.',
    );
  });

  test('is none before its card is in the channel', async () => {
    const bot = await aBoard({ now: firstReminder });
    const person = memberBoden;
    await bot.board.handler.onPersonalInstalled({
      person,
      address: personalAddress(person),
      locale: 'sv-SE',
    });
    await bot.pass();
    await bot.pass();

    expect(bot.posts).toEqual([]);
  });
});

describe('nobody is reminded', () => {
  test('once answers are late', async () => {
    const { at, reminded } = await aCalledBoard([memberBoden]);

    await at(closing);
    await at('2022-12-14T09:00:00Z');
    expect(reminded()).toEqual([]);
  });

  test('of a cancelled meeting, even when it was planned before', async () => {
    const { board, clock, loaded, at, reminded } = await aCalledBoard([memberBoden]);
    clock.at = new Date(firstReminder);
    await board.tick();
    loaded.figures = withMeeting({ status: 'cancelled' });

    await at(firstReminder);
    await at(secondReminder);
    expect(reminded()).toEqual([]);
  });

  test('when everybody has answered, nor for clearing an answer after that', async () => {
    const { at, stores, reminded, press, clock } = await aCalledBoard([memberBoden]);
    for (const { code } of figures2022[0]?.municipalities ?? []) {
      const onBehalf = { municipalityCode: code, reason: 'Telefonsamtal' };
      await press('attendance-answer', { ...answer('on-site'), ...onBehalf });
    }
    expect(await stores.attendance.answers(meetingId)).toHaveLength(14);
    await at(firstReminder);
    expect(reminded()).toEqual([]);

    clock.at = new Date('2022-12-09T09:00:00Z');
    const cleared = { municipalityCode: '2582', reason: 'Telefonsamtal' };
    await press('attendance-answer', { ...answer('clear'), ...cleared });
    expect(await stores.attendance.answers(meetingId)).toHaveLength(13);
    const { posts } = await aProcessThatStarts(stores, '2022-12-10T08:00:00Z');
    expect(posts).toEqual([]);
    await at(secondReminder);
    expect(reminded()).toEqual(['chat-boden']);
  });

  test('by a reminder that is so late that the next one has come', async () => {
    const { board, clock, at, reminded } = await aCalledBoard([memberBoden]);
    clock.at = new Date(firstReminder);
    await board.tick();

    await at(secondReminder);
    expect(reminded()).toEqual(['chat-boden', '19:general']);
  });

  test('in person who was called in the channel already, also by a process that has just started', async () => {
    const { at, reminded, stores, board } = await aCalledBoard();
    await at(firstReminder);
    expect(reminded()).toEqual(['19:general']);

    const person = memberBoden;
    await board.handler.onPersonalInstalled({ person, address: personalAddress(person), locale: 'sv-SE' });
    const { posts } = await aProcessThatStarts(stores, '2022-12-09T09:00:00Z');
    expect(posts).toEqual([]);
  });
});

describe('what was missed while the bot was down', () => {
  test('is made up for once', async () => {
    const { at, reminded } = await aCalledBoard([memberBoden]);

    await at('2022-12-11T10:00:00Z');
    await at('2022-12-12T10:00:00Z');
    expect(reminded()).toEqual(['chat-boden', '19:general']);
  });

  test('is one reminder, however many were missed', async () => {
    const { at, reminded, stores } = await aCalledBoard([memberBoden]);

    await at('2022-12-13T10:00:00Z');
    expect(reminded()).toEqual(['chat-boden', '19:general']);
    expect(await stores.outbox.list(`reminder:${meetingId}:2022-12-09`)).toEqual([]);
  });

  test('is left to the next reminder when that is near', async () => {
    const { at, reminded } = await aCalledBoard([memberBoden]);

    await at('2022-12-13T01:00:00Z');
    expect(reminded()).toEqual([]);
    await at(secondReminder);
    expect(reminded()).toEqual(['chat-boden', '19:general']);
  });

  test('is the card alone when that went out late too', async () => {
    const { at, reminded } = await aCalledBoard([memberBoden], { now: '2022-12-10T08:00:00Z' });

    await at('2022-12-10T08:01:00Z');
    await at('2022-12-12T08:00:00Z');
    expect(reminded()).toEqual([]);
    await at(secondReminder);
    expect(reminded()).toEqual(['chat-boden', '19:general']);
  });
});

describe('a meeting that is moved', () => {
  test('has reminders of its new date', async () => {
    const { at, loaded, sent } = await aCalledBoard([memberBoden]);
    loaded.figures = movedTo('2022-12-20');

    await at(firstReminder);
    expect(sent().filter((text) => text.includes('Påminnelse'))).toEqual([]);
    await at('2022-12-15T08:00:00Z');
    expect(sent()[0]).toContain('Tisdag 20 december 2022');
  });

  test('so near that its first reminder has passed is reminded of at once', async () => {
    const { at, loaded, reminded } = await aCalledBoard([memberBoden]);
    loaded.figures = movedTo('2022-12-30');

    await at('2022-12-27T09:00:00Z');
    expect(reminded()).toEqual(['chat-boden', '19:general']);
  });

  test('reminds nobody twice on one day', async () => {
    const { at, loaded, reminded } = await aCalledBoard([memberBoden]);
    await at(firstReminder);
    loaded.figures = movedTo('2022-12-15');

    await at('2022-12-09T10:00:00Z');
    await at('2022-12-12T08:00:00Z');
    expect(reminded()).toEqual(['chat-boden', '19:general']);
    await at('2022-12-14T08:00:00Z');
    expect(reminded()).toHaveLength(4);
  });
});

describe('an answer that is cleared', () => {
  test('is reminded of at the next moment', async () => {
    const { at, press, reminded } = await aCalledBoard([memberBoden]);
    await press('attendance-answer', answer('on-site'), memberBoden);
    await at(firstReminder);
    expect(reminded()).toEqual(['19:general']);

    await press('attendance-answer', answer('clear'), memberBoden);
    await at('2022-12-10T08:00:00Z');
    expect(reminded()).toEqual(['19:general']);
    await at(secondReminder);
    expect(reminded()).toEqual(['19:general', 'chat-boden', '19:general']);
  });
});

describe('a recipient who cannot be reached', () => {
  const blockedFor = (conversationId: string) => (address: Address) =>
    address.conversationId === conversationId
      ? ({ outcome: 'blocked', code: 'MessageWritesBlocked' } as SendResult)
      : null;

  test('is called in the channel, and stops nobody', async () => {
    const { at, posts, reminded } = await aCalledBoard([memberBoden, coordinator], {
      post: blockedFor('chat-boden'),
    });
    await at(firstReminder);

    expect(reminded()).toEqual(['chat-kiruna', '19:general']);
    expect(posts[1]?.message.mentions).toEqual([{ id: 'boden', name: 'Ledamot Boden' }]);
  });

  test('is not called in the channel when nobody knows whether the message arrived', async () => {
    const { at, posts } = await aCalledBoard([memberBoden], {
      post: ({ conversationId }) =>
        conversationId === 'chat-boden' ? { outcome: 'unknown', code: 'Http502' } : null,
    });
    await at(firstReminder);

    expect(posts).toHaveLength(1);
    expect(plainText(posts.map(({ message }) => message))).not.toContain('Boden');
  });

  test('is waited for while Teams is too busy, before anybody is called in the channel', async () => {
    let isBusy = true;
    const { at, reminded, posts } = await aCalledBoard([memberBoden], {
      post: ({ conversationId }) =>
        isBusy && conversationId === 'chat-boden'
          ? { outcome: 'retry', code: 'Throttled', retryAfterMs: 30_000 }
          : null,
    });
    await at(firstReminder);
    expect(reminded()).toEqual([]);

    isBusy = false;
    await at('2022-12-09T08:01:00Z');
    expect(reminded()).toEqual(['chat-boden', '19:general']);
    expect(plainText(posts.slice(1).map(({ message }) => message))).not.toContain('Boden');
  });

  test('whom Teams does not find is named instead of called, and so the others are told', async () => {
    let refusals = 0;
    const refuseFirstReply = ({ threadId }: Address): SendResult | null => {
      if (threadId === null || refusals > 0) return null;
      refusals += 1;
      return { outcome: 'failed', code: 'BadArgument' };
    };
    const { at, posts } = await aCalledBoard([], { post: refuseFirstReply });
    await at(firstReminder);

    expect(refusals).toBe(1);
    expect(posts).toHaveLength(1);
    expect(plainText([...posts.map(({ message }) => message)])).toContain('Boden (Ledamot Boden)');
    expect(posts[0]?.message.mentions).toBeUndefined();
    await at('2022-12-09T09:00:00Z');
    expect(posts).toHaveLength(1);
  });

  test('is not called twice when nobody knows whether the call arrived', async () => {
    const { at, posts, addresses } = await aCalledBoard([], {
      post: ({ threadId }) => (threadId === null ? null : { outcome: 'unknown', code: 'Http502' }),
    });
    await at(firstReminder);
    await at('2022-12-09T09:00:00Z');

    expect(addresses).toHaveLength(1);
    expect(posts).toEqual([]);
  });
});

test('at its closing a posted card says by itself that answers are late now', async () => {
  const { at, updates } = await aCalledBoard();
  await at('2022-12-13T10:59:00Z');
  updates.length = 0;

  await at(closing);
  const closings = updates.flatMap(({ message }) =>
    message.kind === 'card' && message.card.template === 'attendance' ? [message.card.data.closing] : [],
  );
  expect(closings).toEqual([
    'Svarstiden gick ut tisdag 13 december kl. 12.00. Svar som lämnas nu märks som sena.',
  ]);
});

test('two meetings of a body within two weeks both get their card', async () => {
  const [year] = figures2022;
  if (!year) throw new Error('No figures');
  const extra = year.meetings
    .filter(({ body, date }) => body === 'board' && date === '2022-12-14')
    .map((meeting) => ({ ...meeting, date: '2022-12-19' }));
  const bot = await aBoard({ figures: [{ ...year, meetings: [...year.meetings, ...extra] }] });
  await bot.joinTeam();
  await bot.pass();

  const cards = bot.posts.flatMap(({ message }) =>
    message.kind === 'card' && message.card.template === 'attendance' ? [message.card.data.meetingId] : [],
  );
  expect(cards.sort()).toEqual(['board-2022-12-14', 'board-2022-12-19', 'preparation-2022-12-21']);
});
