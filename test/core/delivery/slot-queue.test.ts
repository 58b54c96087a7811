import { expect, test } from '@jest/globals';
import { createSlotQueue } from '../../../src/core/delivery/slot-queue.ts';

const slots = { fromMs: 1_000, intervalMs: 20, count: 3 };

test('each slot is used once, and not before its instant', () => {
  const queue = createSlotQueue();
  queue.add(slots);
  expect(queue.take(999)).toBe(false);
  expect([queue.take(1_000), queue.take(1_000)]).toEqual([true, false]);
  expect(queue.firstAtMs(1_000)).toBe(1_020);
  expect([queue.take(1_060), queue.take(1_060), queue.take(1_060)]).toEqual([true, true, false]);
  expect(queue.firstAtMs(1_060)).toBeNull();
});

test('slots that were not used soon are gone, as after a process was frozen', () => {
  const queue = createSlotQueue();
  queue.add(slots);
  expect(queue.left(1_300)).toBe(3);
  expect(queue.left(1_310)).toBe(2);
  expect(queue.left(60_000)).toBe(0);
  expect(queue.take(60_000)).toBe(false);
});

test('slots of several reservations follow each other', () => {
  const queue = createSlotQueue();
  queue.add(slots);
  queue.add({ fromMs: 1_500, intervalMs: 20, count: 2 });
  expect(queue.left(1_000)).toBe(5);
  queue.clear();
  expect(queue.left(1_000)).toBe(0);
});
