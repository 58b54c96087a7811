import { expect, test } from '@jest/globals';
import type { SendResult } from '../../../src/core/delivery/chat-sender.ts';
import { createThrottleMeter } from '../../../src/core/delivery/throttle-meter.ts';

const sent: SendResult = { outcome: 'sent', messageId: 'm' };
const refused = (retryAfterMs: number | null): SendResult => ({
  outcome: 'retry',
  code: 'Throttled',
  retryAfterMs,
});

test('Retry-After is followed at its word', () => {
  const meter = createThrottleMeter();
  expect(meter.note(sent)).toBeNull();
  expect(meter.note(refused(7_000))).toBe(7_000);
});

test('one refusal in twenty without Retry-After concerns its recipient alone', () => {
  const meter = createThrottleMeter();
  const silences = Array.from({ length: 400 }, (_, index) =>
    meter.note(index % 20 === 0 ? refused(null) : sent),
  );
  expect(silences.every((silence) => silence === null)).toBe(true);
});

test('many refusals silence the tenant, each time twice as long, up to a minute', () => {
  const meter = createThrottleMeter();
  const silences = Array.from({ length: 80 }, () => meter.note(refused(null))).filter(Boolean);
  expect(silences).toEqual([
    1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000, 60_000, 60_000,
  ]);
});

test('the silence is short again once messages got through', () => {
  const meter = createThrottleMeter();
  for (let count = 0; count < 14; count += 1) meter.note(refused(null));
  for (let count = 0; count < 20; count += 1) meter.note(sent);
  const silences = Array.from({ length: 7 }, () => meter.note(refused(null)));
  expect(silences.at(-1)).toBe(1_000);
});
