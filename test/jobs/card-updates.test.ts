import { expect, jest, test } from '@jest/globals';
import { createCardUpdates } from '../../src/jobs/card-updates.ts';
import { silentLog } from '../support/silent-log.ts';

const flush = () => jest.advanceTimersByTimeAsync(0);

test('many presses lead to an update at once and one a second after, the last always shown', async () => {
  jest.useFakeTimers();
  try {
    const shown: number[] = [];
    let presses = 0;
    const updates = createCardUpdates({ update: async () => void shown.push(presses), log: silentLog });
    const press = () => {
      presses += 1;
      updates.request('board-2022-12-14');
    };

    press();
    await flush();
    for (let times = 0; times < 200; times += 1) press();
    await jest.advanceTimersByTimeAsync(999);
    expect(shown).toEqual([1]);

    await jest.advanceTimersByTimeAsync(5_000);
    expect(shown).toEqual([1, 201]);
  } finally {
    jest.useRealTimers();
  }
});

test('a failed update does not keep the next from being shown', async () => {
  jest.useFakeTimers();
  try {
    let calls = 0;
    const update = async () => {
      calls += 1;
      if (calls === 1) throw new Error('away');
    };
    const updates = createCardUpdates({ update, log: silentLog });

    updates.request('board-2022-12-14');
    await jest.advanceTimersByTimeAsync(1_000);
    updates.request('board-2022-12-14');
    await jest.advanceTimersByTimeAsync(1_000);

    expect(calls).toBe(2);
  } finally {
    jest.useRealTimers();
  }
});
