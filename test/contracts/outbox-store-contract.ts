import { expect, test } from '@jest/globals';
import type { OutboxStore } from '../../src/core/delivery/outbox-store.ts';
import { delivery, oddIds, times } from './samples.ts';

const stream = 'digest:2022-12';

export function outboxStoreContract(make: () => Promise<OutboxStore>): void {
  test('an unknown stream has no rows and is not open', async () => {
    const store = await make();
    expect(await store.list(stream)).toEqual([]);
    expect(await store.read(stream, 'person:kiruna')).toBeNull();
    expect(await store.openStreams()).toEqual([]);
  });

  test('planned rows read back as given, and the stream is open', async () => {
    const store = await make();
    await store.plan(stream, [delivery(stream, 'person:kiruna')]);
    expect((await store.read(stream, 'person:kiruna'))?.delivery).toEqual(delivery(stream, 'person:kiruna'));
    expect(await store.openStreams()).toEqual([stream]);
  });

  test('planning again adds what is missing and leaves the rows that exist', async () => {
    const store = await make();
    await store.plan(stream, [delivery(stream, 'person:kiruna')]);
    const planned = await store.read(stream, 'person:kiruna');
    if (!planned) throw new Error('it was planned');
    const sent = await store.replace({ ...planned, delivery: { ...planned.delivery, state: 'sent' } });
    await store.plan(stream, [delivery(stream, 'person:kiruna'), delivery(stream, 'person:boden')]);
    expect(await store.read(stream, 'person:kiruna')).toEqual(sent);
    expect(await store.list(stream)).toHaveLength(2);
  });

  test('a recipient named twice gets one row', async () => {
    const store = await make();
    await store.plan(stream, [delivery(stream, 'person:kiruna'), delivery(stream, 'person:kiruna')]);
    expect(await store.list(stream)).toHaveLength(1);
  });

  test('hundreds of rows planned by three processes at once are each there once', async () => {
    const store = await make();
    const deliveries = times(330, (index) => delivery(stream, `person:${index}`));
    await Promise.all(times(3, () => store.plan(stream, deliveries)));
    const listed = (await store.list(stream)).map((row) => row.delivery.recipientId);
    expect([...listed].sort()).toEqual(deliveries.map(({ recipientId }) => recipientId).sort());
  });

  test('a row is replaced at its ETag, and the new ETag serves for the next replacement', async () => {
    const store = await make();
    await store.plan(stream, [delivery(stream, 'person:kiruna')]);
    const planned = await store.read(stream, 'person:kiruna');
    if (!planned) throw new Error('it was planned');
    const claimed = {
      ...planned.delivery,
      state: 'claimed' as const,
      attemptId: 'a1',
      attempts: 1,
      leaseUntil: '2022-12-07T08:00:30Z',
    };
    const first = await store.replace({ delivery: claimed, etag: planned.etag });
    if (first === 'conflict') throw new Error('nobody else writes');
    expect(await store.read(stream, 'person:kiruna')).toEqual(first);
    const second = await store.replace({ delivery: { ...claimed, state: 'sending' }, etag: first.etag });
    expect(await store.read(stream, 'person:kiruna')).toEqual(second);
    expect(await store.replace({ delivery: claimed, etag: first.etag })).toBe('conflict');
  });

  test('replacing a row that was never planned is a conflict', async () => {
    const store = await make();
    await store.plan(stream, [delivery(stream, 'person:kiruna')]);
    const etag = (await store.read(stream, 'person:kiruna'))?.etag ?? '';
    expect(await store.replace({ delivery: delivery(stream, 'person:boden'), etag })).toBe('conflict');
  });

  test('of fifty workers that claim a row at once, one does', async () => {
    const store = await make();
    await store.plan(stream, [delivery(stream, 'person:kiruna')]);
    const planned = await store.read(stream, 'person:kiruna');
    if (!planned) throw new Error('it was planned');
    const outcomes = await Promise.all(
      times(50, (index) =>
        store.replace({
          delivery: { ...planned.delivery, state: 'claimed', attemptId: `a${index}` },
          etag: planned.etag,
        }),
      ),
    );
    const winners = outcomes.filter((outcome) => outcome !== 'conflict');
    expect(winners).toHaveLength(1);
    expect(await store.read(stream, 'person:kiruna')).toEqual(winners[0]);
  });

  test('a stream is closed once nothing waits, and opened again; both repeatable', async () => {
    const store = await make();
    await store.plan(stream, []);
    await store.close(stream);
    await store.close(stream);
    expect(await store.openStreams()).toEqual([]);
    await store.open(stream);
    await store.open(stream);
    expect(await store.openStreams()).toEqual([stream]);
  });

  test('closing never hides a row that waits', async () => {
    const store = await make();
    await store.plan(stream, [delivery(stream, 'person:kiruna')]);
    await store.close(stream);
    expect(await store.openStreams()).toEqual([stream]);
  });

  test('odd stream and recipient ids are kept apart', async () => {
    const store = await make();
    for (const id of oddIds) {
      await store.plan(
        id,
        oddIds.map((recipientId) => delivery(id, recipientId)),
      );
    }
    expect([...(await store.openStreams())].sort()).toEqual([...oddIds].sort());
    for (const id of oddIds) {
      expect((await store.read(id, id))?.delivery).toEqual(delivery(id, id));
      expect(await store.list(id)).toHaveLength(oddIds.length);
    }
  });
}
