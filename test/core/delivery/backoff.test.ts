import { expect, test } from '@jest/globals';
import { backoffMs } from '../../../src/core/delivery/transitions.ts';

test('waits double as long after each attempt, five minutes at most', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((attempts) => backoffMs(attempts, null, 0));

  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000, 256_000, 300_000]);
});

test('is spread by up to half, so that many do not come back at once', () => {
  expect(backoffMs(1, null, 1)).toBe(1_500);
});

test('never comes back sooner than Teams asks', () => {
  expect(backoffMs(1, 30_000, 0.5)).toBe(30_000);
  expect(backoffMs(8, 30_000, 0)).toBe(128_000);
});
