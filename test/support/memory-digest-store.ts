import type { DigestStore, StoredDigest } from '../../src/core/digest/digest-store.ts';

export function createMemoryDigestStore(): DigestStore {
  const digests = new Map<string, StoredDigest>();
  let writes = 0;
  return {
    read: async (month) => digests.get(month) ?? null,
    write: async (digest, etag) => {
      if ((digests.get(digest.month)?.etag ?? null) !== etag) return 'conflict';
      writes += 1;
      const stored = { digest: structuredClone(digest), etag: `etag-${writes}` };
      digests.set(digest.month, stored);
      return stored;
    },
    list: async () =>
      [...digests.values()]
        .map(({ digest }) => ({ month: digest.month, state: digest.state }))
        .sort((a, b) => (a.month < b.month ? 1 : -1)),
  };
}
