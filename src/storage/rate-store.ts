import { z } from 'zod/v4';
import type { RateStore } from '../core/delivery/rate-store.ts';
import { type TenantRate, untouchedRate } from '../core/delivery/tenant-rate.ts';
import { fromColumns, toColumns } from './columns.ts';
import { keyOf } from './keys.ts';
import type { Table } from './table.ts';

const storedRate = z.object({
  nextAtMs: z.number(),
  pausedUntilMs: z.number(),
  senders: z.array(z.object({ id: z.string(), untilMs: z.number() })),
}) satisfies z.ZodType<TenantRate>;

/** A partition of the outbox's table with a row for each tenant. */
export function createRateStore(table: Table): RateStore {
  const keyFor = (tenantId: string) => ({ partition: 'rate', row: keyOf(tenantId) });
  return {
    read: async (tenantId) => {
      const row = await table.get(keyFor(tenantId));
      if (row === null) return { rate: untouchedRate, etag: null };
      return { rate: fromColumns(storedRate, row.columns), etag: row.etag };
    },
    write: async (tenantId, { rate, etag }) => {
      const key = keyFor(tenantId);
      const columns = toColumns(rate);
      const written =
        etag === null ? await table.insert(key, columns) : await table.replace(key, columns, etag);
      return typeof written === 'string' ? 'conflict' : 'written';
    },
  };
}
