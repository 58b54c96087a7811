import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  pauseRate,
  reserveSlots,
  type Slots,
  type TenantRate,
  untouchedRate,
} from '../../../src/core/delivery/tenant-rate.ts';

const nowMs = Date.parse('2022-12-07T08:00:00Z');
const ask = { senderId: 'one', nowMs, wanted: 10, perSecond: 50 };

function reserved(rate: TenantRate, over: Partial<typeof ask> = {}) {
  const reservation = reserveSlots(rate, { ...ask, ...over });
  if (reservation.rate === null) throw new Error('nothing was to be had');
  return reservation;
}

describe('the rate of a tenant', () => {
  test('is dealt out in slots of one message each', () => {
    const { rate, slots } = reserved(untouchedRate);
    expect(slots).toEqual({ fromMs: nowMs, intervalMs: 20, count: 10 });
    expect(rate.nextAtMs).toBe(nowMs + 200);
    expect(reserved(rate, { senderId: 'two' }).slots.fromMs).toBe(nowMs + 200);
  });

  test('gives each of several processes its part of a round', () => {
    let { rate } = reserved(untouchedRate, { wanted: 1 });
    ({ rate } = reserved(rate, { senderId: 'two', wanted: 1 }));
    const third = reserved(rate, { senderId: 'three', wanted: 100 });
    expect(third).toMatchObject({ processes: 3, slots: { count: 8 } });
  });

  test('counts no process that has sent nothing for ten seconds', () => {
    const { rate } = reserved(untouchedRate);
    expect(reserved(rate, { senderId: 'two', nowMs: nowMs + 9_000 }).processes).toBe(2);
    expect(reserved(rate, { senderId: 'two', nowMs: nowMs + 10_000 }).processes).toBe(1);
  });

  test('is not reserved further ahead than a second, so that what is urgent does not wait longer', () => {
    const rate = { ...untouchedRate, nextAtMs: nowMs + 1_200 };
    expect(reserveSlots(rate, ask)).toEqual({ rate: null, againAtMs: nowMs + 200, pausedUntilMs: 0 });
  });

  test('is nothing until the end of a pause, which a shorter one does not shorten', () => {
    const long = pauseRate(untouchedRate, nowMs + 30_000, nowMs);
    const paused = pauseRate(long, nowMs + 2_000, nowMs);
    expect(reserveSlots(paused, ask)).toMatchObject({ rate: null, pausedUntilMs: nowMs + 30_000 });
    expect(reserved(paused, { nowMs: nowMs + 30_000 }).slots.fromMs).toBe(nowMs + 30_000);
  });

  test('takes no notice of what a clock of another time has written', () => {
    const other = { ...untouchedRate, nextAtMs: nowMs + 3_600_000, pausedUntilMs: nowMs + 3_600_000 };
    expect(reserved(other).slots.fromMs).toBe(nowMs);
  });

  test('is never exceeded, whoever asks for how much and when', () => {
    const step = fc.record({
      senderId: fc.constantFrom('one', 'two', 'three', 'four'),
      afterMs: fc.integer({ min: 0, max: 700 }),
      wanted: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 400 }), (steps, perSecond) => {
        let rate = untouchedRate;
        let at = nowMs;
        const instants: number[] = [];
        for (const { senderId, afterMs, wanted } of steps) {
          at += afterMs;
          const reservation = reserveSlots(rate, { senderId, nowMs: at, wanted, perSecond });
          if (reservation.rate === null) continue;
          rate = reservation.rate;
          instants.push(...instantsOf(reservation.slots));
        }
        for (const [index, instant] of instants.entries()) {
          const nextInSecond = instants[index + perSecond];
          if (nextInSecond !== undefined) expect(nextInSecond - instant).toBeGreaterThanOrEqual(999.99);
        }
      }),
    );
  });
});

function instantsOf({ fromMs, intervalMs, count }: Slots): readonly number[] {
  return Array.from({ length: count }, (_, index) => fromMs + index * intervalMs);
}
