import type { ErasureStore, StoredErasure } from '../../src/core/anonymise/erasure.ts';

export function createMemoryErasureStore(): ErasureStore {
  const erasures = new Map<string, StoredErasure>();
  let writes = 0;
  return {
    read: async (id) => erasures.get(id) ?? null,
    list: async () => [...erasures.values()],
    write: async (erasure, etag) => {
      if ((erasures.get(erasure.id)?.etag ?? null) !== etag) return 'conflict';
      writes += 1;
      const stored = { erasure: structuredClone(erasure), etag: `etag-${writes}` };
      erasures.set(erasure.id, stored);
      return stored;
    },
  };
}
