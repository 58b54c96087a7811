import { afterEach, expect, test } from '@jest/globals';
import { createDeliveryWorker } from '../../src/jobs/delivery-worker.ts';
import type { Ticker } from '../../src/jobs/ticker.ts';
import { eventually } from '../support/eventually.ts';
import { createMemoryOutboxStore } from '../support/memory-outbox-store.ts';
import { createMemoryWakeUps } from '../support/memory-wake-ups.ts';
import { silentLog } from '../support/silent-log.ts';

const running: Ticker[] = [];
const clock = { now: () => new Date('2022-12-07T08:00:00Z') };

afterEach(async () => {
  await Promise.all(running.splice(0).map((worker) => worker.stop()));
});

function aWorker(broken: { queue?: boolean; stream?: string } = {}) {
  const outbox = createMemoryOutboxStore();
  const queue = createMemoryWakeUps(clock);
  const delivered: string[] = [];
  const worker = createDeliveryWorker({
    outbox,
    wakeUps: {
      ...queue,
      receive: async () => {
        if (broken.queue) throw new Error('away');
        return queue.receive();
      },
    },
    deliver: async (streamId) => {
      if (streamId === broken.stream) throw new Error('unreadable row');
      delivered.push(streamId);
      return null;
    },
    onDelivered: async () => undefined,
    gate: { close: () => undefined },
    clock,
    log: silentLog,
  });
  running.push(worker);
  return { worker, outbox, queue, delivered };
}

test('delivers what a sweep finds while the queue is away', async () => {
  const { worker, outbox, delivered } = aWorker({ queue: true });
  await outbox.open('digest:2022-12');

  worker.start();
  await eventually(() => expect(delivered).toEqual(['digest:2022-12']));
});

test('delivers the streams beside one that fails, woken or swept', async () => {
  const { worker, outbox, queue, delivered } = aWorker({ stream: 'digest:2022-11' });
  await outbox.open('digest:2022-11');
  await outbox.open('attendance:board-2022-12-14');
  await queue.wake('digest:2022-11');
  await queue.wake('digest:2022-12');

  worker.start();
  await eventually(() => expect(delivered).toEqual(['attendance:board-2022-12-14', 'digest:2022-12']));
});

test('a stream that is long keeps no other waiting, and a stop waits for it', async () => {
  const outbox = createMemoryOutboxStore();
  const { promise: long, resolve: endLong } = Promise.withResolvers<null>();
  const events: string[] = [];
  const worker = createDeliveryWorker({
    outbox,
    wakeUps: createMemoryWakeUps(clock),
    deliver: (streamId) => {
      events.push(streamId);
      return streamId.startsWith('digest') ? long : Promise.resolve(null);
    },
    onDelivered: async () => undefined,
    gate: {
      close: () => {
        events.push('closed');
        endLong(null);
      },
    },
    clock,
    log: silentLog,
  });
  await outbox.open('digest:2022-12');
  worker.start();
  await eventually(() => expect(events).toEqual(['digest:2022-12']));
  worker.wake('attendance:board-2022-12-14');
  await eventually(() => expect(events).toEqual(['digest:2022-12', 'attendance:board-2022-12-14']));

  await worker.stop();
  expect(events.at(-1)).toBe('closed');
});

test('of very many digests eight are under way at a time, and a meeting card beside them', async () => {
  const outbox = createMemoryOutboxStore();
  const { promise: long, resolve: endLong } = Promise.withResolvers<null>();
  const started: string[] = [];
  const worker = createDeliveryWorker({
    outbox,
    wakeUps: createMemoryWakeUps(clock),
    deliver: (streamId) => {
      started.push(streamId);
      return long;
    },
    onDelivered: async () => undefined,
    gate: { close: () => endLong(null) },
    clock,
    log: silentLog,
  });
  running.push(worker);
  for (let month = 1; month <= 12; month += 1) await outbox.open(`digest:2022-${month}`);
  worker.start();
  await eventually(() => expect(started).toHaveLength(8));
  worker.wake('attendance:board-2022-12-14');
  await eventually(() => expect(started.at(-1)).toBe('attendance:board-2022-12-14'));
});
