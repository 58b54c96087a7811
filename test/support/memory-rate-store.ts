import type { RateStore } from '../../src/core/delivery/rate-store.ts';
import { type TenantRate, untouchedRate } from '../../src/core/delivery/tenant-rate.ts';

export function createMemoryRateStore(): RateStore {
  const rates = new Map<string, { rate: TenantRate; etag: string }>();
  let writes = 0;
  return {
    read: async (tenantId) => structuredClone(rates.get(tenantId)) ?? { rate: untouchedRate, etag: null },
    write: async (tenantId, { rate, etag }) => {
      if ((rates.get(tenantId)?.etag ?? null) !== etag) return 'conflict';
      writes += 1;
      rates.set(tenantId, { rate: structuredClone(rate), etag: `etag-${writes}` });
      return 'written';
    },
  };
}
