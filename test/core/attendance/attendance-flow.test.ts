import { describe, expect, test } from '@jest/globals';
import type { CardActionReply, OutgoingMessage } from '../../../src/core/chat/replies.ts';
import {
  aBoard,
  coordinator,
  memberBoden,
  plainText,
  preparationChannel,
  visitor,
} from '../../support/board.ts';

const meetingId = 'preparation-2022-12-21';

function cardOf(shown: CardActionReply | OutgoingMessage | undefined) {
  if (shown?.kind !== 'card' || shown.card.template !== 'attendance')
    throw new Error('Not an attendance card');
  return shown.card.data;
}

async function aCalledMeeting() {
  const bot = await aBoard();
  await bot.joinTeam();
  await bot.pass();
  return bot;
}

describe('the call', () => {
  test('is posted on its day, to the channel of its body, with nobody’s answer yet', async () => {
    const { posts } = await aCalledMeeting();

    const card = cardOf(
      posts.find(({ conversationId }) => conversationId === '19:beredningsgruppen')?.message,
    );
    expect(card.meetingId).toBe(meetingId);
    expect(card.groups).toEqual([]);
    expect(card.missing?.municipalities).toContain('Kiruna');
  });

  test('waits for its day, two weeks before at nine', async () => {
    const { joinTeam, pass, posts, clock } = await aBoard({ now: '2022-12-07T07:59:00Z' });
    const called = () => posts.map(({ conversationId }) => conversationId);

    await joinTeam();
    await pass();
    expect(called()).toEqual(['19:general']);

    clock.at = new Date('2022-12-07T08:00:00Z');
    await pass();
    expect(called()).toEqual(['19:general', '19:beredningsgruppen']);
  });

  test('is posted once by two processes that share the tables', async () => {
    const first = await aBoard();
    const second = await aBoard({ stores: first.stores });
    await first.joinTeam();
    await second.directory.refresh();

    await Promise.all([first.pass(), second.pass()]);
    await Promise.all([first.pass(), second.pass()]);

    expect([...first.posts, ...second.posts].map(({ conversationId }) => conversationId).sort()).toEqual([
      '19:beredningsgruppen',
      '19:general',
    ]);
  });

  test('goes out earlier when the coordinator calls, and not again on its day', async () => {
    const { joinTeam, say, pass, posts, clock } = await aBoard({ now: '2022-12-01T08:00:00Z' });
    await joinTeam();
    await pass();
    expect(posts).toHaveLength(1);

    expect(plainText(await say('kalla beredningsgruppen'))).toContain('21 december 2022');
    await pass();
    clock.at = new Date('2022-12-08T08:00:00Z');
    await pass();
    expect(posts).toHaveLength(2);
    expect(plainText(await say('kalla beredningsgruppen'))).toContain('redan');
  });
});

test('a call without a name is made in a body’s own channel only', async () => {
  const { say, posts } = await aCalledMeeting();
  posts.length = 0;

  expect(plainText(await say('kalla'))).toContain('kalla nämnden');
  expect(plainText(await say('kalla', coordinator, { address: preparationChannel }))).toContain('redan');
  expect(posts).toEqual([]);
});

describe('an answer by card', () => {
  test('shows in the reply, and in the channel for everybody', async () => {
    const { press, board, updates } = await aCalledMeeting();

    const reply = cardOf(await press('attendance-answer', { meetingId, choice: 'on-site' }));
    await board.updateCards(meetingId);

    expect(reply.groups.map(({ municipalities }) => municipalities)).toEqual(['Kiruna']);
    expect(reply.own).toBe('Kiruna kommer på plats (svar av Ledamot Kiruna kl. 09.00).');
    const everybodys = cardOf(updates.at(-1)?.message);
    expect(everybodys.groups).toEqual(reply.groups);
    expect(everybodys.missing?.municipalities).not.toContain('Kiruna');
  });

  test('is still there after a restart', async () => {
    const before = await aCalledMeeting();
    await before.press('attendance-answer', {
      meetingId,
      choice: 'substitute',
      substituteName: 'Ersättare Kiruna',
    });

    const after = await aBoard({ stores: before.stores });
    const [message] = await after.say('närvaro beredningsgruppen');

    expect(JSON.stringify(cardOf(message).groups)).toContain('Kiruna');
  });

  test('by somebody who represents no municipality is answered with a form to ask for it, and nothing is written', async () => {
    const { press, stores } = await aCalledMeeting();

    const reply = await press(
      'attendance-answer',
      { meetingId, choice: 'on-site', municipalityCode: '2584' },
      visitor,
    );

    expect(reply).toMatchObject({ kind: 'card', card: { template: 'form' } });
    expect(await stores.attendance.history(meetingId)).toEqual([]);
  });

  test('counts for the presser’s own municipality, whatever the card claims', async () => {
    const { press, stores } = await aCalledMeeting();

    await press(
      'attendance-answer',
      { meetingId, choice: 'not-coming', municipalityCode: '2580' },
      memberBoden,
    );

    expect(
      (await stores.attendance.answers(meetingId)).map(({ municipalityCode }) => municipalityCode),
    ).toEqual(['2582']);
  });

  test.each([
    ['no data', undefined],
    ['another meeting', { meetingId: 'board-1999-01-01', choice: 'on-site' }],
    ['an unknown choice', { meetingId, choice: 'maybe' }],
    ['an object for a meeting', { meetingId: { $gt: '' }, choice: 'on-site' }],
    ['a substitute without a name', { meetingId, choice: 'substitute', substituteName: '   ' }],
    ['a name of 4 000 characters', { meetingId, choice: 'substitute', substituteName: 'x'.repeat(4_000) }],
    ['a meeting that was held', { meetingId: 'preparation-2022-11-23', choice: 'on-site' }],
    ['a meeting that was cancelled', { meetingId: 'preparation-2022-08-24', choice: 'on-site' }],
  ])('with %s is refused, and nothing is written', async (_, data) => {
    const { press, stores } = await aCalledMeeting();

    expect(await press('attendance-answer', data)).toMatchObject({ kind: 'refused' });
    expect(await stores.attendance.history(meetingId)).toEqual([]);
  });
});

describe('an answer by command', () => {
  test('is the same as a press', async () => {
    const { say, stores } = await aCalledMeeting();

    const reply = await say('svara för Boden digitalt', memberBoden, { address: preparationChannel });

    expect(plainText(reply)).toContain('Boden');
    expect(await stores.attendance.answers(meetingId)).toMatchObject([
      { municipalityCode: '2582', choice: 'online', via: 'command' },
    ]);
  });

  test('may be given by the coordinator for any municipality, by a member for the own one only', async () => {
    const { say, stores } = await aCalledMeeting();
    const inChannel = { address: preparationChannel };

    await say('svara för Luleå nej, skäl telefonsamtal', coordinator, inChannel);
    expect(plainText(await say('svara för Piteå ja', memberBoden, inChannel))).toContain('företräder inte');

    expect(
      (await stores.attendance.answers(meetingId)).map(({ municipalityCode }) => municipalityCode),
    ).toEqual(['2580']);
  });
});

describe('the posted card', () => {
  test('is brought up to date by the next tick when a crash left it behind the store', async () => {
    const { press, pass, updates } = await aCalledMeeting();
    await press('attendance-answer', { meetingId, choice: 'on-site' });
    expect(updates).toEqual([]);

    await pass();
    await pass();

    expect(updates.map(({ conversationId }) => conversationId)).toEqual(['19:beredningsgruppen']);
  });

  test('is posted again when its message is gone', async () => {
    const { press, pass, posts, teams } = await aCalledMeeting();
    teams.answerUpdate = () => ({ outcome: 'gone', code: 'ActivityNotFoundInConversation' });
    await press('attendance-answer', { meetingId, choice: 'on-site' });

    await pass();

    const cards = posts.filter(({ conversationId }) => conversationId === '19:beredningsgruppen');
    expect(cards).toHaveLength(2);
    expect(cardOf(cards[1]?.message).groups).toHaveLength(1);
  });

  test('whose sending ended in doubt is known by the first press on it', async () => {
    const { press, stores } = await aCalledMeeting();
    const stored = await stores.outbox.read(`attendance:${meetingId}`, 'channel:19:beredningsgruppen');
    if (!stored) throw new Error('No delivery');
    await stores.outbox.replace({
      delivery: { ...stored.delivery, state: 'unknown', messageId: null },
      etag: stored.etag,
    });

    await press('attendance-refresh', { meetingId });

    const proven = await stores.outbox.read(`attendance:${meetingId}`, 'channel:19:beredningsgruppen');
    expect(proven?.delivery).toMatchObject({ state: 'sent', messageId: 'pressed' });
  });
});
