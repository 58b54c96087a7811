import { describe, expect, test } from '@jest/globals';
import type { Address, Person } from '../../../src/core/chat/events.ts';
import type { CardActionReply } from '../../../src/core/chat/replies.ts';
import type { Seat } from '../../../src/core/directory/roster-store.ts';
import { aBoard, coordinator, memberBoden, preparationChannel, visitor } from '../../support/board.ts';

const meetingId = 'preparation-2022-12-21';
const streamId = `attendance:${meetingId}`;
const recipientId = 'channel:19:beredningsgruppen';
const secondKiruna: Person = { ...coordinator, id: 'kiruna-2', name: 'Ersättare Kiruna' };
const ofBoth: Person = { ...coordinator, id: 'both', name: 'Ledamot Arjeplog', accountId: '29:both' };

const seat = (personId: string, municipalityCode: string, given: Partial<Seat> = {}): Seat => ({
  personId,
  personName: personId === 'kiruna-2' ? 'Ersättare Kiruna' : 'Ledamot Arjeplog',
  municipalityCode,
  bodyId: 'preparation',
  role: 'member',
  order: null,
  from: '2022-01-01',
  to: null,
  ...given,
});

/** The preparation group is called, and more people are on the roster. */
async function aCalledMeeting() {
  const bot = await aBoard();
  await bot.stores.roster.replaceAll([
    ...(await bot.stores.roster.list()),
    seat('kiruna-2', '2584', { role: 'substitute', order: 1 }),
    seat('both', '2505'),
    seat('both', '2506'),
  ]);
  await bot.joinTeam();
  await bot.pass();
  const answer = (data: object, person?: Person, address?: Address) =>
    bot.press('attendance-answer', { meetingId, ...data }, person, address);
  const history = () => bot.stores.attendance.history(meetingId);
  return { ...bot, answer, history };
}

function cardOf(reply: CardActionReply) {
  if (reply.kind !== 'card' || reply.card.template !== 'attendance') throw new Error(JSON.stringify(reply));
  return reply.card.data;
}

function questionOf(reply: CardActionReply) {
  if (reply.kind !== 'card' || reply.card.template !== 'attendance-question')
    throw new Error(JSON.stringify(reply));
  return reply.card.data;
}

describe('a press by a second person of the municipality', () => {
  test('asks the presser alone, and its one button changes the answer that was shown', async () => {
    const { answer, history, clock } = await aCalledMeeting();
    await answer({ choice: 'on-site' });
    clock.at = new Date('2022-12-07T08:10:00Z');

    const asked = questionOf(await answer({ choice: 'not-coming', note: 'sjuk' }, secondKiruna));
    expect(asked.question).toBe('Redan besvarat av Ledamot Kiruna kl. 09.00: Kiruna kommer på plats. Ändra?');
    expect(asked.buttons.map(({ title }) => title)).toEqual(['Ändra: kommer inte', 'Låt svaret stå']);
    expect(await history()).toHaveLength(1);

    const changed = cardOf(await answer(asked.buttons[0]?.press ?? {}, secondKiruna));
    expect(changed.own).toBe('Kiruna kommer inte, ”sjuk” (svar av Ersättare Kiruna kl. 09.10).');
  });

  test('that confirms an answer which is another one by now is asked again', async () => {
    const { answer, history, clock } = await aCalledMeeting();
    await answer({ choice: 'on-site' });
    const asked = questionOf(await answer({ choice: 'not-coming' }, secondKiruna));
    clock.at = new Date('2022-12-07T08:10:00Z');
    await answer({ choice: 'online' });

    const again = questionOf(await answer(asked.buttons[0]?.press ?? {}, secondKiruna));
    expect(again.question).toContain('deltar digitalt');
    expect(await history()).toHaveLength(2);
  });

  test('with the same answer is told that it was answered so, and changes nothing', async () => {
    const { answer, history } = await aCalledMeeting();
    await answer({ choice: 'on-site' });

    expect(cardOf(await answer({ choice: 'on-site' }, secondKiruna))).toMatchObject({
      remark: 'Det var redan svarat så.',
      own: 'Kiruna kommer på plats (svar av Ledamot Kiruna kl. 09.00).',
    });
    expect(await history()).toHaveLength(1);
  });
});

describe('a press by somebody who represents several municipalities', () => {
  test('asks for which, then shows the answers of them all', async () => {
    const { answer, history } = await aCalledMeeting();

    const asked = questionOf(await answer({ choice: 'online', note: 'tåg' }, ofBoth));
    expect(asked.buttons.map(({ title }) => title)).toEqual(['Arjeplog', 'Arvidsjaur', 'Avbryt']);
    expect(await history()).toEqual([]);

    const arjeplog = asked.buttons.find(({ title }) => title === 'Arjeplog')?.press ?? {};
    const shown = cardOf(await answer(arjeplog, ofBoth));
    expect(shown.own).toContain('Arjeplog deltar digitalt, ”tåg”');
    expect(shown.own).toContain('har inte svarat än');
    expect(await history()).toHaveLength(1);
  });

  test('for a municipality that is not among them asks again', async () => {
    const { answer, history } = await aCalledMeeting();

    questionOf(await answer({ choice: 'online', municipalityCode: '2580' }, ofBoth));
    expect(await history()).toEqual([]);
  });
});

describe('what else a press can say', () => {
  test('a substitute of the roster, in their order as choices, or any other name', async () => {
    const { answer, press } = await aCalledMeeting();
    const shown = cardOf(await press('attendance-refresh', { meetingId }));
    expect(shown.substitutes).toEqual([{ title: 'Ersättare Kiruna', value: 'kiruna-2' }]);

    const chosen = cardOf(await answer({ choice: 'substitute', substituteId: 'kiruna-2' }));
    expect(chosen.own).toContain('Kiruna skickar ersättare, Ersättare Kiruna');
    const typed = { choice: 'substitute', substituteId: 'kiruna-2', substituteName: 'Tjänsteperson' };
    expect(cardOf(await answer(typed)).own).toContain('Kiruna skickar ersättare, Tjänsteperson');
  });

  test('for which part of the meeting somebody comes, and a note', async () => {
    const { answer } = await aCalledMeeting();

    const shown = cardOf(await answer({ choice: 'on-site', from: '14.00', to: '', item: '', note: ' tåg ' }));
    expect(shown.own).toContain('Kiruna kommer på plats, från kl. 14.00, ”tåg”');
    expect(shown.details).toMatchObject({ from: 'kl. 14.00', note: 'tåg' });
  });

  test.each([
    ['a time that is none', { choice: 'on-site', from: 'efter lunch' }],
    ['an end before its beginning', { choice: 'on-site', from: '15:00', to: '14:30' }],
    ['a part of a meeting to which nobody comes', { choice: 'not-coming', from: '14:00' }],
    ['a note of 301 characters', { choice: 'on-site', note: 'x'.repeat(301) }],
    ['a substitute of another municipality', { choice: 'substitute', substituteId: 'boden' }],
    ['a mark that is no instant', { choice: 'maybe', drawnAt: 'yesterday' }],
  ])('%s is refused', async (_, data) => {
    const { answer, history } = await aCalledMeeting();

    expect(await answer(data)).toMatchObject({ kind: 'refused', code: 'BadRequest' });
    expect(await history()).toEqual([]);
  });

  test('that the answer is removed', async () => {
    const { answer, history } = await aCalledMeeting();
    await answer({ choice: 'on-site' });

    expect(cardOf(await answer({ choice: 'clear' })).own).toBe('Kiruna har inte svarat än.');
    expect(await history()).toHaveLength(2);
  });
});

describe('a coordinator', () => {
  const onBehalf = { choice: 'not-coming', municipalityCode: '2580' };

  test('answers for a municipality with a reason, and only with one', async () => {
    const { answer, history } = await aCalledMeeting();

    expect(await answer(onBehalf)).toMatchObject({ kind: 'refused' });
    expect(await history()).toEqual([]);
    const shown = cardOf(await answer({ ...onBehalf, reason: 'telefonsamtal' }));
    expect(shown.remark).toBe('Luleå kommer inte (svar av Ledamot Kiruna kl. 09.00).');
    expect(await history()).toMatchObject([
      { municipalityCode: '2580', via: 'coordinator', reason: 'telefonsamtal' },
    ]);
  });

  test('is the only one who may', async () => {
    const { answer, history } = await aCalledMeeting();
    await answer({ ...onBehalf, reason: 'telefonsamtal' }, memberBoden);

    expect(await history()).toMatchObject([{ municipalityCode: '2582', via: 'card', reason: null }]);
    expect(await answer({ ...onBehalf, reason: 'telefonsamtal' }, visitor)).toMatchObject({
      kind: 'card',
      card: { template: 'form' },
    });
  });
});

describe('own views', () => {
  const withAccount = { ...coordinator, accountId: '29:kiruna' };
  const automatic = { meetingId, automatic: true };

  test('are drawn for people on the roster, from the first press on', async () => {
    const { answer, board, updates, directory } = await aCalledMeeting();
    await answer({ choice: 'on-site' }, withAccount);
    await board.updateCards(meetingId);

    expect(directory.person(coordinator)?.accountId).toBe('29:kiruna');
    const card = updates.at(-1)?.message;
    if (card?.kind !== 'card' || card.card.template !== 'attendance') throw new Error('No card');
    expect(card.card.data.viewers).toEqual(['29:kiruna']);
    expect(card.card.data.own).toBeNull();
  });

  test('are known for the people of the team when the bot is added to it', async () => {
    const { board, directory } = await aCalledMeeting();
    const members = [withAccount, { ...visitor, accountId: '29:visitor' }];
    await board.handler.onTeamSeen({ tenantId: coordinator.tenantId, teamId: 'team', channels: [], members });

    expect(directory.people().map(({ id, accountId }) => [id, accountId])).toEqual([['kiruna', '29:kiruna']]);
  });

  test('show the reader’s own answer, and stay the reader’s own', async () => {
    const { answer, press } = await aCalledMeeting();
    await answer({ choice: 'on-site' }, withAccount);

    const shown = cardOf(await press('attendance-refresh', automatic, withAccount));
    expect(shown.own).toContain('Kiruna kommer på plats');
    expect(shown.viewers).toEqual(['29:kiruna']);
    expect(cardOf(await press('attendance-refresh', automatic, visitor))).toMatchObject({
      own: null,
      viewers: [],
    });
  });

  test('only read, when the client asks by itself', async () => {
    const { press, stores, directory } = await aCalledMeeting();
    const stored = await stores.outbox.read(streamId, recipientId);
    if (!stored) throw new Error('No delivery');
    const inDoubt = { ...stored.delivery, state: 'unknown', messageId: null } as const;
    await stores.outbox.replace({ delivery: inDoubt, etag: stored.etag });

    await press('attendance-refresh', automatic, withAccount);

    expect((await stores.outbox.read(streamId, recipientId))?.delivery.state).toBe('unknown');
    expect(directory.people()).toEqual([]);
  });
});

test('a channel reads nobody’s own answer in the card that a command shows there', async () => {
  const { answer, say } = await aCalledMeeting();
  await answer({ choice: 'on-site' });
  const [message] = await say('närvaro', coordinator, { address: preparationChannel });

  if (message?.kind !== 'card' || message.card.template !== 'attendance') throw new Error('No card');
  expect(message.card.data.own).toBeNull();
});
