import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../../src/core/chat/events.ts';
import type { OutgoingMessage } from '../../../src/core/chat/replies.ts';
import {
  aBoard,
  boardChannel,
  coordinator,
  memberBoden,
  personalAddress,
  plainText,
} from '../../support/board.ts';

const { tenantId } = coordinator;
const kalix: Person = { id: 'kalix', tenantId, name: 'Ledamot Kalix' };
const second: Person = { ...memberBoden };
const wish = { bodyId: 'board', municipalityCode: '2514', role: 'substitute', lang: 'sv' };
const answer = { meetingId: 'board-2022-12-14', choice: 'on-site', lang: 'sv' };

/** Two coordinators, of whom those named have a personal chat with the bot, as Kalix's member may. */
async function setUp({ withChat = [coordinator, second] }: { withChat?: readonly Person[] } = {}) {
  const board = await aBoard({ coordinators: [coordinator.id, second.id] });
  const openChat = async (person: Person, language: 'sv' | 'en' | null = null) => {
    const address = personalAddress(person);
    await board.stores.people.change(person, (known) => ({ ...known, personalAddress: address, language }));
    await board.directory.refresh();
  };
  for (const person of withChat) await openChat(person);
  await board.joinTeam();
  const postsTo = (person: Person) =>
    board.posts.filter(({ conversationId }) => conversationId === `chat-${person.id}`);
  const cardsTo = (person: Person) => postsTo(person).flatMap(({ message }) => formOf(message) ?? []);
  const requests = async () => (await board.stores.rosterRequests.list()).map(({ request }) => request);
  const join = (data: object = wish, person = kalix) =>
    board.press('roster-join', data, person, boardChannel);
  const decide = (verdict: 'accept' | 'decline', by: Person, request: string | undefined) =>
    board.press(`roster-request-${verdict}`, { request, lang: 'sv' }, by, personalAddress(by));
  return { ...board, openChat, postsTo, cardsTo, requests, join, decide };
}

function formOf(message: OutgoingMessage | undefined) {
  return message?.kind === 'card' && message.card.template === 'form' ? message.card.data : null;
}
const shown = (reply: unknown) => JSON.stringify(reply);
const markIn = (card: ReturnType<typeof formOf> | undefined) => card?.buttons[0]?.press['request'];

describe('somebody who is not on the roster', () => {
  test('presses an answer: nothing is recorded, and a form to ask to be added takes the place of the card', async () => {
    const { press, stores } = await setUp();

    const reply = await press('attendance-answer', answer, kalix, boardChannel);

    expect(reply).toMatchObject({
      kind: 'card',
      card: {
        template: 'form',
        data: {
          heading: 'Du står inte i ledamotslistan för Norrbottens e-nämnd.',
          buttons: [
            { title: 'Be att bli tillagd', verb: 'roster-join' },
            {
              title: 'Tillbaka till mötet',
              verb: 'attendance-refresh',
              press: { meetingId: answer.meetingId },
            },
          ],
        },
      },
    });
    expect(await stores.attendance.history(answer.meetingId)).toEqual([]);
  });

  test('asks, and each coordinator gets one card in person; nothing of it is said in a channel', async () => {
    const { join, pass, posts, cardsTo } = await setUp();

    expect(shown(await join())).toContain(
      'Skickat till samordnaren: du vill bli ersättare för Kalix i Norrbottens e-nämnd.',
    );
    await pass();

    for (const by of [coordinator, second]) {
      expect(cardsTo(by)).toMatchObject([
        {
          heading: 'Vill bli tillagd i ledamotslistan',
          lines: ['Ledamot Kalix vill bli ersättare för Kalix i Norrbottens e-nämnd.'],
          facts: [
            { label: 'Begärt', value: '7 december 2022' },
            { label: 'Kalix har i dag', value: 'ingen' },
          ],
        },
      ]);
    }
    const inChannels = posts.filter(({ conversationId }) => conversationId.startsWith('19:'));
    expect(shown(inChannels)).not.toContain('Ledamot Kalix');
  });

  test('asks again, at once or later: there is one request, and the answer says so', async () => {
    const { join, press, pass, requests, cardsTo } = await setUp();

    await Promise.all([join(), join(), join()]);
    await pass();
    expect(shown(await join({ ...wish, municipalityCode: '2582' }))).toContain(
      'Du bad den 7 december 2022 om att bli ersättare för Kalix i Norrbottens e-nämnd.',
    );
    expect(shown(await press('attendance-answer', answer, kalix, boardChannel))).toContain(
      'har inte svarat än',
    );
    await pass();

    expect(await requests()).toHaveLength(1);
    expect(cardsTo(coordinator)).toHaveLength(1);
  });

  test.each([
    ['no municipality', { municipalityCode: '' }],
    ['a municipality that is not there', { municipalityCode: '0180' }],
    ['no role', { role: '' }],
  ])('sends the form with %s: it comes back, and nothing is asked', async (_, wrong) => {
    const { join, requests } = await setUp();
    expect(await join({ ...wish, ...wrong })).toMatchObject({
      card: { data: { notice: 'Välj ett av alternativen.' } },
    });
    expect(await requests()).toEqual([]);
  });

  test.each([
    ['a body that is not there', { ...wish, bodyId: 'other' }],
    ['the role of secretary', { ...wish, role: 'secretary' }],
    ['nothing', null],
  ])('forges a press with %s: it is refused', async (_, forged) => {
    const { press, requests } = await setUp();
    expect(await press('roster-join', forged, kalix)).toMatchObject({ kind: 'refused', code: 'BadRequest' });
    expect(await requests()).toEqual([]);
  });

  test('asks in words, in either language', async () => {
    const { say, requests } = await setUp();
    expect(plainText(await say('add me to Kalix board as substitute', kalix))).toContain(
      'Sent to the coordinator: you wish to be a substitute for Kalix in Norrbotten e-government board.',
    );
    expect(await requests()).toMatchObject([
      { municipalityCode: '2514', bodyId: 'board', role: 'substitute' },
    ]);
    expect(formOf((await say('lägg till mig', { ...kalix, id: 'other' }))[0])?.fields).toHaveLength(2);
  });

  test('waits for the first coordinator who has a chat', async () => {
    const { join, pass, openChat, cardsTo } = await setUp({ withChat: [] });
    await join();
    await pass();
    expect(cardsTo(coordinator)).toEqual([]);
    await openChat(coordinator);
    await pass();
    expect(cardsTo(coordinator)).toHaveLength(1);
  });
});

describe('a coordinator', () => {
  test('accepts: the seat counts from that day on, and who asked is told in the own language', async () => {
    const { join, pass, openChat, decide, cardsTo, postsTo, press, stores } = await setUp();
    await openChat(kalix, 'en');
    await join();
    await pass();

    const reply = await decide('accept', coordinator, markIn(cardsTo(coordinator)[0]));
    await pass();

    expect(shown(reply)).toContain('Tillagd av Ledamot Kiruna den 7 december 2022.');
    expect((await stores.roster.list()).filter(({ personId }) => personId === 'kalix')).toEqual([
      {
        personId: 'kalix',
        personName: 'Ledamot Kalix',
        municipalityCode: '2514',
        bodyId: 'board',
        role: 'substitute',
        order: 1,
        from: '2022-12-07',
        to: null,
      },
    ]);
    expect(postsTo(kalix).map(({ message }) => plainText([message]))).toEqual([
      'You are now a substitute for Kalix in Norrbotten e-government board and can answer the attendance cards.',
    ]);
    const answered = await press('attendance-answer', answer, kalix, boardChannel);
    expect(answered).toMatchObject({ card: { template: 'attendance' } });
  });

  test('and another one decide at the same time: there is one decision, and both cards show it', async () => {
    const { join, pass, openChat, decide, cardsTo, postsTo, requests, updates, stores } = await setUp();
    await openChat(kalix);
    await join();
    await pass();
    const mark = markIn(cardsTo(coordinator)[0]);

    await Promise.all([decide('accept', coordinator, mark), decide('decline', second, mark)]);
    await pass();

    const [request] = await requests();
    const isAccepted = request?.state === 'accepted';
    const seats = (await stores.roster.list()).filter(({ personId }) => personId === 'kalix');
    expect(['accepted', 'declined']).toContain(request?.state);
    expect(seats).toHaveLength(isAccepted ? 1 : 0);
    expect(postsTo(kalix)).toHaveLength(1);
    const decision = `${isAccepted ? 'Tillagd' : 'Avslaget'} av ${request?.decidedBy?.name} den 7 december 2022.`;
    for (const by of [coordinator, second]) {
      const last = updates.filter(({ conversationId }) => conversationId === `chat-${by.id}`).at(-1);
      expect(formOf(last?.message)).toMatchObject({ notice: decision, buttons: [] });
    }
  });

  test('declines: no seat, the person is told, and cannot ask again at once', async () => {
    const { join, pass, openChat, decide, cardsTo, postsTo, stores } = await setUp();
    await openChat(kalix);
    await join();
    await pass();
    await decide('decline', second, markIn(cardsTo(second)[0]));
    await pass();

    expect(plainText(postsTo(kalix).map(({ message }) => message))).toContain('Samordnaren sa nej');
    expect((await stores.roster.list()).some(({ personId }) => personId === 'kalix')).toBe(false);
    expect(shown(await join())).toContain('Samordnaren sa den 7 december 2022 nej');
  });

  test('accepts somebody without a personal chat: it is told where it was asked, with a mention', async () => {
    const { join, pass, decide, cardsTo, posts } = await setUp();
    await join();
    await pass();
    await decide('accept', coordinator, markIn(cardsTo(coordinator)[0]));
    await pass();
    const told = posts.filter(({ message }) => message.mentions);
    expect(told.map(({ conversationId, message }) => [conversationId, message.mentions])).toEqual([
      ['19:general', [{ id: 'kalix', name: 'Ledamot Kalix' }]],
    ]);
  });

  test('declines somebody without a personal chat: no channel hears of it, the person does on opening a chat', async () => {
    const { join, pass, openChat, decide, cardsTo, posts, postsTo } = await setUp();
    await join();
    await pass();
    await decide('decline', coordinator, markIn(cardsTo(coordinator)[0]));
    await pass();
    expect(shown(posts.filter(({ conversationId }) => conversationId.startsWith('19:')))).not.toContain(
      'Kalix i',
    );
    await openChat(kalix);
    await pass();
    await pass();
    expect(postsTo(kalix)).toHaveLength(1);
  });

  test('whose process died after the decision was written: the next tick gives the seat and tells', async () => {
    const { join, pass, openChat, cardsTo, stores, postsTo } = await setUp();
    await openChat(kalix);
    await join();
    await pass();
    const id = markIn(cardsTo(coordinator)[0])?.split('.')[0] ?? '';
    const stored = await stores.rosterRequests.read(id);
    if (!stored) throw new Error('no request');
    const { name } = coordinator;
    const decided = {
      decidedBy: { id: coordinator.id, tenantId, name },
      decidedAt: '2022-12-07T08:00:00.000Z',
    };
    await stores.rosterRequests.write(
      { ...stored.request, ...decided, state: 'accepting', announced: false },
      stored.etag,
    );
    await pass();
    await pass();
    expect((await stores.roster.list()).filter(({ personId }) => personId === 'kalix')).toHaveLength(1);
    expect(postsTo(kalix)).toHaveLength(1);
  });

  test.each([
    ['somebody else', kalix, 'Forbidden'],
    ['of a request that is not there', coordinator, 'NotFound'],
  ])('is not %s: nothing is decided', async (_, by, code) => {
    const { join, pass, decide, cardsTo, requests } = await setUp();
    await join();
    await pass();
    const mark = code === 'NotFound' ? `${'0'.repeat(32)}.1` : markIn(cardsTo(coordinator)[0]);
    expect(await decide('accept', by, mark)).toMatchObject({ kind: 'refused', code });
    expect(await requests()).toMatchObject([{ state: 'open' }]);
  });

  test('sees those that wait in the list of members, in a channel only how many', async () => {
    const { join, say } = await setUp();
    await join();
    const own = await say('ledamöter');
    expect(own.map((message) => formOf(message)?.heading ?? null)).toContain(
      'Vill bli tillagd i ledamotslistan',
    );
    const inChannel = await say('ledamöter', coordinator, { address: boardChannel });
    expect(shown(inChannel)).not.toContain('Ledamot Kalix');
    expect(plainText(inChannel)).toContain('En person väntar på att bli tillagd.');
    expect(shown(await say('ledamöter', kalix))).not.toContain('väntar');
  });
});

test('a request is forgotten after 90 days, and may then be made anew', async () => {
  const { join, pass, decide, cardsTo, requests, clock } = await setUp();
  await join();
  await pass();
  await decide('decline', coordinator, markIn(cardsTo(coordinator)[0]));
  clock.at = new Date('2023-03-06T08:00:00Z');
  await pass();
  expect(await requests()).toHaveLength(1);
  clock.at = new Date('2023-03-08T08:00:00Z');
  await pass();
  expect(await requests()).toEqual([]);
  await join();
  expect(await requests()).toMatchObject([{ state: 'open' }]);
});
