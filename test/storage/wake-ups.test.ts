import { setTimeout as delay } from 'node:timers/promises';
import type { QueueClient } from '@azure/storage-queue';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createWakeUps } from '../../src/storage/wake-ups.ts';
import { times } from '../contracts/samples.ts';
import { recordingLog, type StorageFixture, startStorage } from './storage-fixture.ts';

describe('wake-ups on a queue', () => {
  let storage: StorageFixture;
  beforeAll(async () => {
    storage = await startStorage();
  });
  afterAll(() => storage.stop());

  const newQueue = async () => (await storage.connect()).queue('wakeups');

  /** As if a worker had died with it: received, not done, and visible again. */
  async function receiveAndReturn(queue: QueueClient): Promise<void> {
    const { receivedMessageItems } = await queue.receiveMessages();
    for (const { messageId, popReceipt, messageText } of receivedMessageItems) {
      await queue.updateMessage(messageId, popReceipt, messageText, 0);
    }
  }

  test('what is no wake-up is deleted with a warning, and stops nobody', async () => {
    const queue = await newQueue();
    const log = recordingLog();
    for (const text of ['not json', '{"streamId":5}', '{"streamId":"digest:2022-12"}'])
      await queue.sendMessage(text);
    const received = await createWakeUps(queue, log).receive();
    expect(received.map(({ streamId }) => streamId)).toEqual(['digest:2022-12']);
    expect(log.lines).toEqual(
      times(2, () => ({ event: 'wake-up-dropped', fields: { readable: false, dequeueCount: 1 } })),
    );
    expect((await queue.getProperties()).approximateMessagesCount).toBe(1);
  });

  test('a wake-up that was received five times and never done is deleted at the sixth', async () => {
    const queue = await newQueue();
    const log = recordingLog();
    const wakeUps = createWakeUps(queue, log);
    await wakeUps.wake('digest:2022-12');
    for (let times = 0; times < 5; times += 1) await receiveAndReturn(queue);
    expect(await wakeUps.receive()).toEqual([]);
    expect(log.lines).toEqual([{ event: 'wake-up-dropped', fields: { readable: true, dequeueCount: 6 } }]);
    expect((await queue.getProperties()).approximateMessagesCount).toBe(0);
  });

  test('done by a worker that was too slow takes nothing from the next one', async () => {
    const queue = await newQueue();
    const slow = createWakeUps(
      Object.assign(Object.create(queue), {
        receiveMessages: (options: object) => queue.receiveMessages({ ...options, visibilityTimeout: 1 }),
      }) as QueueClient,
      recordingLog(),
    );
    await slow.wake('digest:2022-12');
    const [late] = await slow.receive();
    await delay(1_050);
    const [next] = await createWakeUps(queue, recordingLog()).receive();
    expect(next?.streamId).toBe('digest:2022-12');
    await expect(late?.done()).resolves.toBeUndefined();
    expect((await queue.getProperties()).approximateMessagesCount).toBe(1);
    await next?.done();
    expect((await queue.getProperties()).approximateMessagesCount).toBe(0);
  });

  test('done of many wake-ups of one stream deletes them all, over more than one receiving', async () => {
    const queue = await newQueue();
    const wakeUps = createWakeUps(queue, recordingLog());
    for (let times = 0; times < 40; times += 1) await wakeUps.wake('digest:2022-12');
    for (const [received] of [await wakeUps.receive(), await wakeUps.receive()]) await received?.done();
    expect(await wakeUps.receive()).toEqual([]);
    expect((await queue.getProperties()).approximateMessagesCount).toBe(0);
  });

  test('a queue that does not exist is an error', async () => {
    const queue = await newQueue();
    await queue.delete();
    const wakeUps = createWakeUps(queue, recordingLog());
    await expect(wakeUps.wake('digest:2022-12')).rejects.toThrow(
      'send message of wakeups: 404 QueueNotFound',
    );
    await expect(wakeUps.receive()).rejects.toThrow('receive messages of wakeups: 404 QueueNotFound');
  });
});
