import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createConversationPace } from '../../../src/core/delivery/conversation-pace.ts';
import { teamsRateLimits } from '../../../src/core/delivery/rate-limits.ts';

const limits = teamsRateLimits.conversation;

/** Sends as fast as the pace lets it, so many times; the instants. */
function sendAll(count: number, processes = 1): readonly number[] {
  const pace = createConversationPace(limits);
  let now = 0;
  return Array.from({ length: count }, () => {
    now = Math.max(now, pace.readyAtMs('chat', processes));
    pace.note('chat', now);
    return now;
  });
}

function mostWithin(instants: readonly number[], windowMs: number): number {
  return Math.max(
    ...instants.map((from) => instants.filter((at) => at >= from && at < from + windowMs).length),
  );
}

describe('one conversation', () => {
  test('gets 7 in a second, 8 in two, 60 in thirty and 1 800 in an hour, and no more', () => {
    const instants = sendAll(1_900);
    expect(limits.map(({ windowMs }) => mostWithin(instants, windowMs))).toEqual([7, 8, 60, 1_800]);
  });

  test('gets its limits from three processes together, a third from each', () => {
    const instants = sendAll(100, 3);
    expect(limits.slice(0, 3).map(({ windowMs }) => mostWithin(instants, windowMs))).toEqual([2, 2, 20]);
  });

  test('gets something from each of very many processes', () => {
    expect(sendAll(3, 20)).toEqual([0, 2_000, 4_000]);
  });

  test('does not wait for another', () => {
    const pace = createConversationPace(limits);
    for (let count = 0; count < 7; count += 1) pace.note('one', 0);
    expect(pace.readyAtMs('one', 1)).toBe(1_000);
    expect(pace.readyAtMs('other', 1)).toBe(0);
  });
});

test('keeps to the limits whenever messages are asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 300 }), (gaps) => {
      const pace = createConversationPace(limits);
      let now = 0;
      const instants = gaps.map((gap) => {
        now = Math.max(now + gap, pace.readyAtMs('chat', 1));
        pace.note('chat', now);
        return now;
      });
      for (const { messages, windowMs } of limits)
        if (instants.length > 0) expect(mostWithin(instants, windowMs)).toBeLessThanOrEqual(messages);
    }),
    { numRuns: 50 },
  );
});

test('holds only the conversations of the last half minute in memory, however many there are', () => {
  const pace = createConversationPace(limits);
  let most = 0;
  for (let index = 0; index < 100_000; index += 1) {
    pace.note(`chat-${index}`, index * 20);
    most = Math.max(most, pace.size());
  }
  expect(most).toBeLessThanOrEqual(1_501);
});
