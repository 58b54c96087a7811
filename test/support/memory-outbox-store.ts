import type { OutboxStore, StoredDelivery } from '../../src/core/delivery/outbox-store.ts';
import { isWaiting } from '../../src/core/delivery/transitions.ts';

export function createMemoryOutboxStore(): OutboxStore {
  const streams = new Map<string, Map<string, StoredDelivery>>();
  const open = new Set<string>();
  let writes = 0;
  const nextEtag = () => {
    writes += 1;
    return `etag-${writes}`;
  };
  const rowsOf = (streamId: string) => {
    const known = streams.get(streamId) ?? new Map<string, StoredDelivery>();
    streams.set(streamId, known);
    return known;
  };
  return {
    plan: async (streamId, deliveries) => {
      open.add(streamId);
      const rows = rowsOf(streamId);
      for (const delivery of deliveries) {
        if (rows.has(delivery.recipientId)) continue;
        rows.set(delivery.recipientId, { delivery: structuredClone(delivery), etag: nextEtag() });
      }
    },
    list: async (streamId) => [...rowsOf(streamId).values()],
    read: async (streamId, recipientId) => rowsOf(streamId).get(recipientId) ?? null,
    replace: async ({ delivery, etag }) => {
      const rows = rowsOf(delivery.streamId);
      if (rows.get(delivery.recipientId)?.etag !== etag) return 'conflict';
      const stored = { delivery: structuredClone(delivery), etag: nextEtag() };
      rows.set(delivery.recipientId, stored);
      return stored;
    },
    openStreams: async () => [...open],
    open: async (streamId) => {
      open.add(streamId);
    },
    close: async (streamId) => {
      const waits = [...rowsOf(streamId).values()].some(({ delivery }) => isWaiting(delivery));
      if (!waits) open.delete(streamId);
    },
  };
}
