import { expect, test } from '@jest/globals';
import type { Erasure, ErasureStore } from '../../src/core/anonymise/erasure.ts';
import { personalAddress, times } from './samples.ts';

const order: Erasure = {
  id: 'order-1',
  personId: 'boden',
  pseudonymId: 'removed-1',
  orderedBy: 'kiruna',
  address: personalAddress('a:kiruna'),
  language: 'sv',
  orderedAt: '2022-12-07T08:00:00.000Z',
  claimedUntil: null,
  changed: {},
  doneAt: null,
};

export function erasureStoreContract(make: () => Promise<ErasureStore>): void {
  test('an order reads back as it was written, under way and done', async () => {
    const store = await make();
    expect(await store.read('order-1')).toBeNull();
    expect(await store.list()).toEqual([]);
    const written = await store.write(order, null);
    expect(written).toMatchObject({ erasure: order });
    expect(await store.read('order-1')).toEqual(written);

    const done = {
      ...order,
      personId: null,
      address: null,
      changed: { Attendance: 12 },
      doneAt: '2022-12-07T08:01:00.000Z',
    };
    if (written === 'conflict') throw new Error('nobody else writes');
    await store.write(done, written.etag);
    expect((await store.list()).map(({ erasure }) => erasure)).toEqual([done]);
  });

  test('of several processes that claim an order at once, one has it', async () => {
    const store = await make();
    const written = await store.write(order, null);
    if (written === 'conflict') throw new Error('nobody else writes');
    const claims = await Promise.all(
      times(8, (index) =>
        store.write({ ...order, claimedUntil: `2022-12-07T08:0${index}:00.000Z` }, written.etag),
      ),
    );
    expect(claims.filter((claim) => claim !== 'conflict')).toHaveLength(1);
  });
}
