import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../../src/core/chat/events.ts';
import type { SendResult } from '../../../src/core/delivery/chat-sender.ts';
import type { Seat } from '../../../src/core/directory/roster-store.ts';
import {
  aBoard,
  boardChannel,
  coordinator,
  memberBoden,
  personalAddress,
  plainText,
  tenantId,
} from '../../support/board.ts';

const meetingId = 'board-2022-12-14';
const first: Person = { id: 'first', tenantId, name: 'Förste ersättare Boden' };
const second: Person = { id: 'second', tenantId, name: 'Andre ersättare Boden' };

function seat(person: Person, order: number | null): Seat {
  return {
    personId: person.id,
    personName: person.name,
    municipalityCode: '2582',
    bodyId: 'board',
    role: 'substitute',
    order,
    from: '2022-01-01',
    to: null,
  };
}

/** A board whose Boden has two substitutes, both with a personal chat unless said otherwise. */
async function aBoardWithSubstitutes(
  given: {
    reachable?: readonly Person[];
    seats?: readonly Seat[];
    post?: (conversationId: string) => SendResult | null;
  } = {},
) {
  const board = await aBoard({ post: ({ conversationId }) => given.post?.(conversationId) ?? null });
  const { stores, directory } = board;
  const seats = given.seats ?? [seat(second, 2), seat(first, 1)];
  await stores.roster.replaceAll([...(await stores.roster.list()), ...seats]);
  for (const person of given.reachable ?? [coordinator, first, second]) {
    await stores.people.change(person, (known) => ({ ...known, personalAddress: personalAddress(person) }));
  }
  await directory.refresh();
  await board.joinTeam();
  await board.pass();
  const decline = async (text = 'svara för Boden nej nämnden') => {
    await board.say(text, memberBoden);
    await board.pass();
  };
  /** What somebody was sent in person, the newest last. */
  const toldTo = (person: Person) =>
    board.posts
      .filter(({ conversationId }) => conversationId === `chat-${person.id}`)
      .map(({ message }) => plainText([message]))
      .filter((text) => !text.startsWith('Avgifterna för 2023'));
  const answer = async () =>
    (await stores.attendance.answers(meetingId)).find(({ municipalityCode }) => municipalityCode === '2582');
  const states = async () =>
    (await stores.substitutes.read(meetingId, '2582'))?.chain.requests.map(({ personId, state }) => [
      personId,
      state,
    ]);
  return { ...board, decline, toldTo, answer, states };
}

describe('when a member declines', () => {
  test('the first substitute in order is asked in person, the second is not', async () => {
    const board = await aBoardWithSubstitutes();
    await board.decline();

    expect(board.toldTo(first)).toEqual([
      'Kan du tjänstgöra för Boden på nämndsammanträde onsdag 14 december 2022 kl. 10.00–16.00?',
    ]);
    expect(board.toldTo(second)).toEqual([]);
    await board.pass();
    expect(board.toldTo(first)).toHaveLength(1);
  });

  test('the substitute who says yes is the municipality’s answer, through the request', async () => {
    const board = await aBoardWithSubstitutes();
    await board.decline();
    expect(plainText(await board.say('tjänstgöra ja', first))).toBe(
      'Tack! Du tjänstgör för Boden på nämndsammanträde onsdag 14 december 2022 kl. 10.00–16.00.',
    );

    expect(await board.answer()).toMatchObject({
      choice: 'substitute',
      substituteId: 'first',
      substituteName: 'Förste ersättare Boden',
      answeredById: 'first',
      via: 'substitute-request',
    });
    await board.pass();
    expect(await board.states()).toEqual([['first', 'accepted']]);
    const shown = board.updates.filter(({ conversationId }) => conversationId === 'chat-first').at(-1);
    expect(shown && plainText([shown.message])).toContain('Du tjänstgör för Boden');
  });

  test('the next is asked when one says no, then the coordinator is told once that the seat is vacant', async () => {
    const board = await aBoardWithSubstitutes();
    await board.decline();
    await board.say('tjänstgöra nej', first);
    await board.pass();
    expect(board.toldTo(second)).toHaveLength(1);
    expect(board.toldTo(coordinator)).toEqual([]);

    await board.say('tjänstgöra nej', second);
    await board.pass();
    await board.pass();
    expect(board.toldTo(coordinator)).toEqual([
      'Boden saknar ersättare till nämndsammanträde onsdag 14 december 2022 kl. 10.00–16.00. 2 ersättare är tillfrågade, och ingen är kvar att fråga.',
    ]);
    expect(await board.states()).toEqual([
      ['first', 'declined'],
      ['second', 'declined'],
    ]);
  });

  test('the next is asked when one does not answer in a day, and a late yes is told that it is late', async () => {
    const board = await aBoardWithSubstitutes();
    await board.decline();
    board.clock.at = new Date('2022-12-08T08:00:01Z');
    await board.pass();

    expect(await board.states()).toEqual([
      ['first', 'expired'],
      ['second', 'asked'],
    ]);
    expect(plainText(await board.say('tjänstgöra ja Boden', first))).toContain('gått vidare');
    expect((await board.answer())?.choice).toBe('not-coming');
  });

  test('the meeting’s card says who is asked, and who lacks a substitute', async () => {
    const board = await aBoardWithSubstitutes();
    const groups = async () => {
      const [message] = await board.say('närvaro nämnden');
      if (message?.kind !== 'card' || message.card.template !== 'attendance') throw new Error('No card');
      return message.card.data.groups;
    };
    await board.decline();
    expect(await groups()).toContainEqual({
      label: 'Ersättare tillfrågad (1)',
      municipalities: 'Boden (Förste ersättare Boden)',
    });
    await board.say('tjänstgöra nej', first);
    await board.pass();
    await board.say('tjänstgöra nej', second);
    await board.pass();
    expect(await groups()).toContainEqual({ label: 'Saknar ersättare (1)', municipalities: 'Boden' });
  });

  test('a municipality without substitutes is vacant at once', async () => {
    const board = await aBoardWithSubstitutes({ seats: [] });
    await board.decline();

    expect(board.toldTo(coordinator)).toEqual([
      'Boden saknar ersättare till nämndsammanträde onsdag 14 december 2022 kl. 10.00–16.00. Ledamotslistan har ingen ersättare att fråga.',
    ]);
  });

  test('a substitute without a personal chat is called in the body’s channel', async () => {
    const board = await aBoardWithSubstitutes({ reachable: [coordinator] });
    await board.decline();

    const called = board.posts.filter(({ conversationId }) => conversationId === boardChannel.conversationId);
    expect(called.at(-1)?.message).toMatchObject({
      kind: 'text',
      mentions: [{ id: 'first', name: 'Förste ersättare Boden' }],
    });
    expect(plainText(called.slice(-1).map(({ message }) => message))).toBe(
      '<at>Förste ersättare Boden</at>, kan du tjänstgöra för Boden på nämndsammanträde onsdag 14 december 2022 kl. 10.00–16.00? Skriv till mig ”tjänstgöra ja Boden” eller ”tjänstgöra nej Boden”.',
    );
  });

  test('a substitute who has shut the bot out is called in the channel instead', async () => {
    const board = await aBoardWithSubstitutes({
      post: (conversationId) =>
        conversationId === 'chat-first' ? { outcome: 'blocked', code: 'BotNotInConversationRoster' } : null,
    });
    await board.decline();
    await board.pass();

    const last = board.posts.at(-1);
    expect(last?.conversationId).toBe(boardChannel.conversationId);
    expect(last && plainText([last.message])).toContain('kan du tjänstgöra för Boden');
  });
});

describe('when the member comes after all', () => {
  test('before the substitute has answered, the request is withdrawn and says so', async () => {
    const board = await aBoardWithSubstitutes();
    await board.decline();
    await board.decline('svara för Boden ja nämnden');

    expect(await board.states()).toEqual([['first', 'withdrawn']]);
    const shown = board.updates.filter(({ conversationId }) => conversationId === 'chat-first').at(-1);
    expect(shown && plainText([shown.message])).toContain('Du behövs inte längre för Boden');
    expect(board.toldTo(first)).toHaveLength(1);
  });

  test('a substitute who had accepted is told in a message of its own, once', async () => {
    const board = await aBoardWithSubstitutes();
    await board.decline();
    await board.say('tjänstgöra ja', first);
    await board.pass();
    await board.decline('svara för Boden ja nämnden ändra');
    await board.pass();

    expect(board.toldTo(first).slice(1)).toEqual([
      'Du behövs inte längre som ersättare för Boden på nämndsammanträde onsdag 14 december 2022 kl. 10.00–16.00. Tack för att du ställde upp!',
    ]);
  });

  test('and then declines again, the same substitute is asked again', async () => {
    const board = await aBoardWithSubstitutes();
    await board.decline();
    await board.decline('svara för Boden ja nämnden');
    await board.decline();

    expect(await board.states()).toEqual([
      ['first', 'withdrawn'],
      ['first', 'asked'],
    ]);
    expect(board.toldTo(first)).toHaveLength(2);
  });
});

describe('a partial decline', () => {
  test('asks for the part alone, and leaves the member’s answer as it is', async () => {
    const board = await aBoardWithSubstitutes();
    await board.decline('svara för Boden ja från kl. 14.00 nämnden');
    expect(board.toldTo(first)[0]).toContain('från kl. 14.00?');

    await board.say('tjänstgöra ja', first);
    await board.pass();
    expect(await board.answer()).toMatchObject({ choice: 'on-site', answeredById: 'boden' });
    expect(await board.states()).toEqual([['first', 'accepted']]);
  });

  test('for a conflict of interest asks for that item', async () => {
    const board = await aBoardWithSubstitutes();
    await board.decline('svara för Boden ja jäv ärende 5, nämnden');

    expect(board.toldTo(first)[0]).toContain('jäv: ärende 5');
  });
});

describe('a substitute', () => {
  test('who had accepted and cannot come is followed by the next', async () => {
    const board = await aBoardWithSubstitutes();
    await board.decline();
    await board.say('tjänstgöra ja', first);
    await board.pass();
    await board.say('tjänstgöra nej', first);
    await board.pass();

    expect((await board.answer())?.choice).toBe('not-coming');
    expect(await board.states()).toEqual([
      ['first', 'declined'],
      ['second', 'asked'],
    ]);
  });

  test('who was not asked, or presses twice, changes nothing', async () => {
    const board = await aBoardWithSubstitutes();
    await board.decline();
    expect(plainText(await board.say('tjänstgöra ja', second))).toBe(
      'Ingen har frågat dig om att tjänstgöra just nu.',
    );
    await board.say('tjänstgöra ja', first);
    await board.say('tjänstgöra ja', first);
    expect(await board.stores.substitutes.history(meetingId)).toHaveLength(2);
    expect(await board.states()).toEqual([['first', 'accepted']]);
  });

  test('asked for two municipalities is asked which one is meant', async () => {
    const board = await aBoardWithSubstitutes({
      seats: [seat(first, 1), { ...seat(first, 1), municipalityCode: '2584' }],
    });
    await board.decline();
    await board.say('svara för Kiruna nej nämnden', coordinator);
    await board.pass();

    expect(plainText(await board.say('tjänstgöra ja', first))).toContain('Boden och Kiruna');
    expect(plainText(await board.say('tjänstgöra ja Kiruna', first))).toContain('Du tjänstgör för Kiruna');
  });

  test('is asked no more once the meeting has begun', async () => {
    const board = await aBoardWithSubstitutes();
    board.clock.at = new Date('2022-12-14T09:30:00Z');
    await board.decline();

    expect(board.toldTo(first)).toEqual([]);
  });
});
