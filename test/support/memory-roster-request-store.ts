import type { RosterRequestStore, StoredRequest } from '../../src/core/roster/roster-request-store.ts';
import { type Keep, keepNothing } from './memory-personal-data.ts';

export function createMemoryRosterRequestStore(keep: Keep = keepNothing): RosterRequestStore {
  const requests = new Map<string, StoredRequest>();
  let writes = 0;
  keep('RosterRequests', () => requests);
  return {
    read: async (id) => requests.get(id) ?? null,
    list: async () =>
      [...requests.values()].sort((one, other) => one.request.askedAt.localeCompare(other.request.askedAt)),
    write: async (request, etag) => {
      if ((requests.get(request.id)?.etag ?? null) !== etag) return 'conflict';
      writes += 1;
      const stored = { request: structuredClone(request), etag: `etag-${writes}` };
      requests.set(request.id, stored);
      return stored;
    },
    remove: async ({ request, etag }) => {
      if (requests.get(request.id)?.etag === etag) requests.delete(request.id);
    },
  };
}
