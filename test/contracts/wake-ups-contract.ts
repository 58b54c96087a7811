import { expect, test } from '@jest/globals';
import type { WakeUps } from '../../src/core/delivery/outbox-store.ts';
import { oddIds } from './samples.ts';

export function wakeUpsContract(make: () => Promise<WakeUps>): void {
  test('without a wake-up there is nothing to look at', async () => {
    const wakeUps = await make();
    expect(await wakeUps.receive()).toEqual([]);
  });

  test('a stream woken many times is received once, and is then hidden', async () => {
    const wakeUps = await make();
    for (const stream of ['digest:2022-12', 'digest:2022-12', 'attendance:namnd-2022-12-14']) {
      await wakeUps.wake(stream);
    }
    const received = (await wakeUps.receive()).map(({ streamId }) => streamId);
    expect([...received].sort()).toEqual(['attendance:namnd-2022-12-14', 'digest:2022-12']);
    expect(await wakeUps.receive()).toEqual([]);
  });

  test('done is repeatable', async () => {
    const wakeUps = await make();
    await wakeUps.wake('digest:2022-12');
    const [received] = await wakeUps.receive();
    await received?.done();
    await expect(received?.done()).resolves.toBeUndefined();
  });

  test('a wake-up that comes while its stream is worked on is received', async () => {
    const wakeUps = await make();
    await wakeUps.wake('digest:2022-12');
    const [first] = await wakeUps.receive();
    await wakeUps.wake('digest:2022-12');
    await first?.done();
    expect((await wakeUps.receive()).map(({ streamId }) => streamId)).toEqual(['digest:2022-12']);
  });

  test('odd stream ids arrive as they were sent', async () => {
    const wakeUps = await make();
    for (const id of oddIds) await wakeUps.wake(id);
    const received = (await wakeUps.receive()).map(({ streamId }) => streamId);
    expect([...received].sort()).toEqual([...oddIds].sort());
  });
}
