import { expect, test } from '@jest/globals';
import type { RateStore } from '../../src/core/delivery/rate-store.ts';
import { untouchedRate } from '../../src/core/delivery/tenant-rate.ts';
import { oddIds, times } from './samples.ts';

const rate = {
  nextAtMs: 1_670_400_000_033.4,
  pausedUntilMs: 1_670_400_000_000,
  senders: [{ id: 'one', untilMs: 1_670_400_010_000 }],
};

export function rateStoreContract(make: () => Promise<RateStore>): void {
  test('a tenant that nobody has sent to is untouched', async () => {
    expect(await (await make()).read('tenant')).toEqual({ rate: untouchedRate, etag: null });
  });

  test('what is written reads back, each tenant by itself', async () => {
    const store = await make();
    for (const id of oddIds) expect(await store.write(id, { rate, etag: null })).toBe('written');
    for (const id of oddIds) expect(await store.read(id)).toMatchObject({ rate });
  });

  test('of twenty processes that reserve at once, one does', async () => {
    const store = await make();
    await store.write('tenant', { rate, etag: null });
    const { etag } = await store.read('tenant');
    for (const condition of [etag, null]) {
      const outcomes = await Promise.all(
        times(20, (index) => store.write('tenant', { rate: { ...rate, nextAtMs: index }, etag: condition })),
      );
      expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(condition === null ? 0 : 1);
    }
  });
}
