import { expect, test } from '@jest/globals';
import type { Delivery } from '../../src/core/delivery/delivery.ts';
import type { DuePage, OutboxStore, StoredDelivery } from '../../src/core/delivery/outbox-store.ts';
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

  test('a stream that is held for a row to come stays open, until it is opened for good', async () => {
    const store = await make();
    await store.open(stream, 'hold');
    await store.close(stream);
    expect(await store.openStreams()).toEqual([stream]);
    await store.open(stream);
    await store.close(stream);
    expect(await store.openStreams()).toEqual([]);
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

  test('many rows are written at once, each on condition of its ETag', async () => {
    const store = await make();
    await store.plan(
      stream,
      times(100, (index) => delivery(stream, `person:${index}`)),
    );
    const planned = await store.list(stream);
    const [first] = planned;
    if (!first) throw new Error('they were planned');
    const taken = await store.replace({ ...first, delivery: { ...first.delivery, state: 'blocked' } });
    const outcomes = await store.replaceAll(stream, planned.map(claimedBy('mine')));

    expect(taken).not.toBe('conflict');
    expect(outcomes[0]).toBe('conflict');
    expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
    const written = outcomes.filter((outcome) => outcome !== 'conflict');
    for (const row of written.slice(0, 3))
      expect(await store.read(stream, row.delivery.recipientId)).toEqual(row);
    const again = await store.replaceAll(stream, written.map(claimedBy('again')));
    expect(again).not.toContain('conflict');
    expect(await store.replaceAll(stream, [])).toEqual([]);
  });

  test('of two workers that claim the same rows at once, each row gets one', async () => {
    const store = await make();
    await store.plan(
      stream,
      times(60, (index) => delivery(stream, `person:${index}`)),
    );
    const planned = await store.list(stream);
    const [one, two] = await Promise.all([
      store.replaceAll(stream, planned.map(claimedBy('one'))),
      store.replaceAll(stream, planned.map(claimedBy('two'))),
    ]);
    for (const [index, outcome] of one.entries())
      expect([outcome, two[index]].filter((each) => each === 'conflict')).toHaveLength(1);
  });

  test('a claim after a wait reads back as written, with no trace of the wait', async () => {
    const store = await make();
    await store.plan(stream, [delivery(stream, 'person:kiruna')]);
    const planned = await store.read(stream, 'person:kiruna');
    if (!planned) throw new Error('it was planned');
    const waits = { state: 'retry', reason: 'Http429', notBefore: '2022-12-07T08:00:10.000Z' } as const;
    const retry = await store.replace({ ...planned, delivery: { ...planned.delivery, ...waits } });
    if (retry === 'conflict') throw new Error('nobody else writes');
    const [claimed] = await store.replaceAll(stream, [claimedBy('mine')(retry)]);

    expect(await store.read(stream, 'person:kiruna')).toEqual(claimed);
    expect(claimed).toMatchObject({ delivery: { reason: 'Http429', notBefore: null } });
  });

  test('the rows in which there is something to do are found page by page, each once', async () => {
    const store = await make();
    const now = new Date('2022-12-07T08:00:00.000Z');
    const [past, future] = ['2022-12-07T07:59:59.000Z', '2022-12-07T08:00:01.000Z'];
    const states: readonly (readonly [string, Partial<Delivery>])[] = [
      ['planned', {}],
      ['retry-past', { state: 'retry', notBefore: past }],
      ['retry-future', { state: 'retry', notBefore: future }],
      ['claimed-past', { state: 'claimed', leaseUntil: past }],
      ['claimed-future', { state: 'claimed', leaseUntil: future }],
      ['sending-past', { state: 'sending', leaseUntil: past }],
      ['sending-future', { state: 'sending', leaseUntil: future }],
      ['sent', { state: 'sent', messageId: 'm' }],
      ['failed', { state: 'failed', reason: 'Code' }],
    ];
    await store.plan(
      stream,
      states.map(([name]) => delivery(stream, name)),
    );
    for (const [name, change] of states) {
      const row = await store.read(stream, name);
      if (row) await store.replace({ ...row, delivery: { ...row.delivery, ...change } });
    }

    const found: string[] = [];
    let pages = 0;
    for (let after: string | null = ''; after !== null; pages += 1) {
      const page: DuePage = await store.due(stream, { after, now, limit: 2 });
      expect(page.rows.length).toBeLessThanOrEqual(2);
      found.push(...page.rows.map((row) => row.delivery.recipientId));
      after = page.next;
    }
    expect(found.sort()).toEqual(['claimed-past', 'planned', 'retry-past', 'sending-past']);
    expect(pages).toBeGreaterThanOrEqual(2);
    expect((await store.due(stream, { after: 'ffffffff~', now, limit: 2 })).rows).toEqual([]);
  });

  test('the next thing to do is at the earliest instant of all that wait', async () => {
    const store = await make();
    expect(await store.nextDue(stream)).toBeNull();
    await store.plan(stream, [delivery(stream, 'person:kiruna'), delivery(stream, 'person:boden')]);
    const change = async (id: string, to: Partial<Delivery>) => {
      const row = await store.read(stream, id);
      if (row) await store.replace({ ...row, delivery: { ...row.delivery, ...to } });
    };
    expect(new Date((await store.nextDue(stream)) ?? '').getTime()).toBe(0);
    await change('person:kiruna', { state: 'retry', notBefore: '2022-12-07T08:00:05.000Z' });
    await change('person:boden', { state: 'sending', leaseUntil: '2022-12-07T08:00:02.000Z' });
    expect(await store.nextDue(stream)).toBe('2022-12-07T08:00:02.000Z');
    await change('person:boden', { state: 'unknown', leaseUntil: null });
    expect(await store.nextDue(stream)).toBe('2022-12-07T08:00:05.000Z');
    await change('person:kiruna', { state: 'sent', notBefore: null });
    expect(await store.nextDue(stream)).toBeNull();
  });

  test('rows are counted by what became of them, and the sums agree', async () => {
    const store = await make();
    const states = ['planned', 'retry', 'sent', 'sent', 'blocked', 'failed', 'unknown'] as const;
    await store.plan(
      stream,
      states.map((_, index) => delivery(stream, `person:${index}`)),
    );
    for (const [index, state] of states.entries()) {
      const row = await store.read(stream, `person:${index}`);
      if (row) await store.replace({ ...row, delivery: { ...row.delivery, state } });
    }
    expect(await store.count(stream)).toEqual({
      planned: 7,
      waiting: 2,
      sent: 2,
      blocked: 1,
      failed: 1,
      unknown: 1,
    });
  });
}

function claimedBy(attemptId: string) {
  return ({ delivery, etag }: StoredDelivery): StoredDelivery => ({
    delivery: {
      ...delivery,
      state: 'claimed',
      attemptId,
      attempts: delivery.attempts + 1,
      leaseUntil: '2022-12-07T08:01:00.000Z',
      notBefore: null,
    },
    etag,
  });
}
