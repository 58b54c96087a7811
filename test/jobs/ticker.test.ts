import { expect, jest, test } from '@jest/globals';
import { createTicker } from '../../src/jobs/ticker.ts';
import { silentLog } from '../support/silent-log.ts';

async function withFakeTimers(run: () => Promise<void>): Promise<void> {
  jest.useFakeTimers();
  try {
    await run();
  } finally {
    jest.useRealTimers();
  }
}

test('runs at once, then again and again, also after a run that failed', () =>
  withFakeTimers(async () => {
    let runs = 0;
    const job = async () => {
      runs += 1;
      if (runs === 1) throw new Error('away');
    };
    const ticker = createTicker({ name: 'tick', everyMs: 1_000, job, log: silentLog });

    ticker.start();
    await jest.advanceTimersByTimeAsync(2_500);
    await ticker.stop();

    expect(runs).toBe(3);
  }));

test('never runs two at a time; what is requested meanwhile runs right after', () =>
  withFakeTimers(async () => {
    let running = 0;
    let most = 0;
    let runs = 0;
    const job = async () => {
      running += 1;
      runs += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 100));
      running -= 1;
    };
    const ticker = createTicker({ name: 'tick', everyMs: 60_000, job, log: silentLog });

    ticker.start();
    await jest.advanceTimersByTimeAsync(50);
    ticker.request();
    ticker.request();
    await jest.advanceTimersByTimeAsync(1_000);

    expect([runs, most]).toEqual([2, 1]);
    await ticker.stop();
  }));

test('waits, when stopped, for the run under way and starts no other', () =>
  withFakeTimers(async () => {
    let finished = 0;
    const job = async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      finished += 1;
    };
    const ticker = createTicker({ name: 'tick', everyMs: 10, job, log: silentLog });

    ticker.start();
    await jest.advanceTimersByTimeAsync(50);
    const stopped = ticker.stop();
    await jest.advanceTimersByTimeAsync(1_000);
    await stopped;

    expect(finished).toBe(1);
  }));
