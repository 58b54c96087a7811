import { expect, test } from '@jest/globals';
import type { StoredDelivery } from '../../../src/core/delivery/outbox-store.ts';
import { createRowWriter } from '../../../src/core/delivery/row-writer.ts';
import { delivery } from '../../contracts/samples.ts';

const stream = 'digest:2022-12';
const row = (index: number): StoredDelivery => ({
  delivery: delivery(stream, `person:${index}`),
  etag: `${index}`,
});

test('rows asked for in one moment, and those asked for during a write, go out together', async () => {
  const batches: number[] = [];
  const write = createRowWriter(
    {
      replaceAll: async (_, rows) => {
        batches.push(rows.length);
        await new Promise((resolve) => setTimeout(resolve, 5));
        return rows.map((one) => ({ ...one, etag: `${one.etag}-new` }));
      },
    },
    stream,
  );

  const first = [0, 1, 2].map((index) => write(row(index)));
  await new Promise((resolve) => setTimeout(resolve, 1));
  const second = [3, 4].map((index) => write(row(index)));

  const outcomes = await Promise.all([...first, ...second]);
  expect(batches).toEqual([3, 2]);
  expect(outcomes).toMatchObject([0, 1, 2, 3, 4].map((index) => ({ etag: `${index}-new` })));
});

test('no more than a hundred go out together, and a failure reaches only those that it concerns', async () => {
  let calls = 0;
  const write = createRowWriter(
    {
      replaceAll: async (_, rows) => {
        calls += 1;
        if (calls === 1) throw new Error('away');
        return rows.map(() => 'conflict' as const);
      },
    },
    stream,
  );

  const outcomes = await Promise.allSettled(Array.from({ length: 101 }, (_, index) => write(row(index))));
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(100);
  expect(outcomes.at(-1)).toEqual({ status: 'fulfilled', value: 'conflict' });
});
