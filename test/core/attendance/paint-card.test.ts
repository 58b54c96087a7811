import { describe, expect, test } from '@jest/globals';
import type { SendResult } from '../../../src/core/delivery/chat-sender.ts';
import type { OutboxStore } from '../../../src/core/delivery/outbox-store.ts';
import { isWaiting } from '../../../src/core/delivery/transitions.ts';
import type { Stores } from '../../../src/storage/stores.ts';
import {
  aBoard,
  coordinator,
  memberBoden,
  plainText,
  preparationChannel,
  type SentMessage,
} from '../../support/board.ts';
import { createMemoryStores } from '../../support/memory-stores.ts';

const meetingId = 'preparation-2022-12-21';
const streamId = `attendance:${meetingId}`;
const recipientId = 'channel:19:beredningsgruppen';
const gone: SendResult = { outcome: 'gone', code: 'ActivityNotFoundInConversation' };
const blocked: SendResult = { outcome: 'blocked', code: 'BotNotInConversationRoster' };

async function aCalledMeeting(stores: Stores = createMemoryStores({ now: () => new Date(0) })) {
  const bot = await aBoard({ stores });
  await bot.joinTeam();
  await bot.pass();
  return bot;
}

const inPreparation = (messages: readonly SentMessage[]) =>
  messages.filter(({ conversationId }) => conversationId === '19:beredningsgruppen');

describe('a posted card', () => {
  test('shows the newest answers in the end, when an older update reaches Teams last', async () => {
    const stores = createMemoryStores({ now: () => new Date(0) });
    const first = await aCalledMeeting(stores);
    const second = await aBoard({ stores });
    await first.press('attendance-answer', { meetingId, choice: 'on-site' });

    // The second process answers, and updates the card, while the update of the first one is on its way.
    const onTeams: string[] = [];
    const { list } = stores.outbox;
    let overtaken = false;
    stores.outbox.list = async (stream) => {
      const rows = await list(stream);
      if (stream !== streamId || overtaken) return rows;
      overtaken = true;
      const { answers } = stores.attendance;
      const before = await answers(meetingId);
      stores.attendance.answers = async () => {
        stores.attendance.answers = answers;
        await second.press('attendance-answer', { meetingId, choice: 'online' }, memberBoden);
        await second.board.updateCards(meetingId);
        onTeams.push(...second.updates.map(({ message }) => JSON.stringify(message)));
        return before;
      };
      return rows;
    };
    await first.board.updateCards(meetingId);
    onTeams.push(...first.updates.map(({ message }) => JSON.stringify(message)));

    expect(onTeams.at(-1)).toContain('Digitalt (1)');
  });

  test('that is gone while somebody closes its stream is still found by the sweep', async () => {
    const stores = createMemoryStores({ now: () => new Date(0) });
    const bot = await aCalledMeeting(stores);
    const { replace } = stores.outbox;
    const racing: OutboxStore['replace'] = async (stored) => {
      if (stored.delivery.state === 'planned') await stores.outbox.close(streamId);
      return replace(stored);
    };
    stores.outbox.replace = racing;
    bot.teams.answerUpdate = () => gone;

    await bot.press('attendance-answer', { meetingId, choice: 'on-site' });
    await bot.board.updateCards(meetingId);

    const stored = await stores.outbox.read(streamId, recipientId);
    expect(stored && isWaiting(stored.delivery)).toBe(true);
    expect(await stores.outbox.openStreams()).toContain(streamId);
  });

  test('is not posted again in a channel that belongs to another body by now', async () => {
    const bot = await aCalledMeeting();
    await bot.say('koppla nämnden', coordinator, { address: preparationChannel });
    await bot.pass();
    bot.posts.length = 0;
    bot.teams.answerUpdate = () => gone;

    await bot.press('attendance-answer', { meetingId, choice: 'on-site' });
    await bot.pass();

    expect(inPreparation(bot.posts)).toEqual([]);
  });

  test('is left alone while the bot is out of the team, and known again when it is back', async () => {
    const bot = await aCalledMeeting();
    const { tenantId } = coordinator;
    await bot.board.handler.onRemoved({ tenantId, teamId: 'team', conversationId: '19:general' });
    await bot.say('svara för Kiruna ja beredningsgruppen');
    await bot.pass();
    expect(bot.updates).toEqual([]);

    await bot.joinTeam();
    expect(inPreparation(bot.updates)).toHaveLength(1);
  });

  test('follows a change of the meeting itself', async () => {
    const bot = await aCalledMeeting();
    bot.loaded.figures = bot.loaded.figures.map((year) => ({
      ...year,
      meetings: year.meetings.map((meeting) =>
        meeting.date === '2022-12-21' ? { ...meeting, start: '15:00', end: '17:00' } : meeting,
      ),
    }));

    await bot.pass();

    expect(plainText(inPreparation(bot.updates).map(({ message }) => message))).toContain('15.00');
  });
});

describe('an update that does not arrive', () => {
  async function tries(answers: readonly SendResult[]) {
    const bot = await aCalledMeeting();
    let tried = 0;
    bot.teams.answerUpdate = (messageId) => answers[tried++] ?? { outcome: 'sent', messageId };
    await bot.press('attendance-answer', { meetingId, choice: 'on-site' });
    await bot.board.updateCards(meetingId);
    return { tried, shown: bot.updates.length, bot };
  }
  const throttled = (retryAfterMs: number): SendResult => ({
    outcome: 'retry',
    code: 'Throttled',
    retryAfterMs,
  });
  const lost: SendResult = { outcome: 'unknown', code: 'TimeLimitReached' };

  test.each([
    ['is throttled for a moment', [throttled(2_000)], 2, 1],
    ['may have been lost', [lost, lost], 3, 1],
    ['is lost again and again', [lost, lost, lost, lost], 3, 0],
    ['is throttled for long', [throttled(30_000)], 1, 0],
    ['is refused', [blocked], 1, 0],
  ])('because it %s is tried again only where that helps', async (_, answers, tried, shown) => {
    expect(await tries(answers)).toMatchObject({ tried, shown });
  });

  test('is made good by the next tick', async () => {
    const { bot } = await tries([blocked]);
    await bot.pass();

    expect(inPreparation(bot.updates)).toHaveLength(1);
  });
});

test('a card is changed by one of two processes, which the other one sees', async () => {
  const stores = createMemoryStores({ now: () => new Date(0) });
  const first = await aCalledMeeting(stores);
  const second = await aBoard({ stores });
  await first.press('attendance-answer', { meetingId, choice: 'on-site' });

  await Promise.all([first.board.updateCards(meetingId), second.board.updateCards(meetingId)]);

  expect([...first.updates, ...second.updates]).toHaveLength(1);
});

describe('a call that surely did not arrive', () => {
  async function aBlockedCall(answer: SendResult) {
    const bot = await aBoard();
    bot.teams.answerPost = () => answer;
    await bot.joinTeam();
    await bot.pass();
    bot.posts.length = 0;
    bot.teams.answerPost = (messageId) => ({ outcome: 'sent', messageId });
    return bot;
  }

  test('is posted when the bot is added to the team again', async () => {
    const bot = await aBlockedCall(blocked);
    await bot.pass();
    expect(bot.posts).toEqual([]);

    await bot.joinTeam();
    await bot.pass();
    expect(inPreparation(bot.posts)).toHaveLength(1);
  });

  test('is posted anew when the coordinator calls', async () => {
    const bot = await aBlockedCall({ outcome: 'failed', code: 'BadArgument' });

    expect(plainText(await bot.say('kalla beredningsgruppen'))).toContain('Beredningsgruppen');
    await bot.pass();
    expect(inPreparation(bot.posts)).toHaveLength(1);
  });

  test('is told from one that may have arrived, which is not posted twice', async () => {
    const bot = await aBlockedCall({ outcome: 'unknown', code: 'Http500' });

    expect(plainText(await bot.say('kalla beredningsgruppen'))).toContain('osäkert');
    await bot.pass();
    expect(bot.posts).toEqual([]);
  });

  test('is not proven by a press on an answer to a command', async () => {
    const bot = await aBlockedCall({ outcome: 'unknown', code: 'Http500' });
    await bot.press('attendance-refresh', { meetingId }, memberBoden, {
      ...preparationChannel,
      threadId: 'somebody’s command',
    });

    expect((await bot.stores.outbox.read(streamId, recipientId))?.delivery.state).toBe('unknown');
  });

  test('is not posted any more once the meeting is over', async () => {
    const bot = await aBlockedCall(blocked);
    await bot.stores.outbox.open(streamId);
    await bot.joinTeam();
    bot.clock.at = new Date('2022-12-21T15:00:00Z');
    await bot.pass();

    expect(inPreparation(bot.posts)).toEqual([]);
    expect((await bot.stores.outbox.read(streamId, recipientId))?.delivery.reason).toBe('NothingToSay');
  });
});
