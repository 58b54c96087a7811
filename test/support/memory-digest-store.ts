import type { DigestStore, StoredDigest } from '../../src/core/digest/digest-store.ts';
import { type Keep, keepNothing } from './memory-personal-data.ts';

export function createMemoryDigestStore(keep: Keep = keepNothing): DigestStore {
  const digests = new Map<string, StoredDigest>();
  const noted = new Map<string, Set<string>>();
  let writes = 0;
  keep('Digests', () => digests);
  return {
    read: async (month) => digests.get(month) ?? null,
    write: async (digest, etag) => {
      if ((digests.get(digest.month)?.etag ?? null) !== etag) return 'conflict';
      writes += 1;
      const stored = { digest: structuredClone(digest), etag: `etag-${writes}` };
      digests.set(digest.month, stored);
      return stored;
    },
    note: async (month, { personId }) => {
      const people = noted.get(month) ?? new Set();
      noted.set(month, people.add(personId));
      return people.size;
    },
    countNoted: async (month) => noted.get(month)?.size ?? 0,
    list: async () =>
      [...digests.values()]
        .map(({ digest }) => ({ month: digest.month, state: digest.state }))
        .sort((a, b) => (a.month < b.month ? 1 : -1)),
  };
}
