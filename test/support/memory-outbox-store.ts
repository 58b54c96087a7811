import { countStates } from '../../src/core/delivery/delivery-counts.ts';
import type { OutboxStore, StoredDelivery } from '../../src/core/delivery/outbox-store.ts';
import { isWaiting, nextStep } from '../../src/core/delivery/transitions.ts';
import { type Keep, keepNothing } from './memory-personal-data.ts';

/** Positions are the places in the order in which rows were planned. */
export function createMemoryOutboxStore(keep: Keep = keepNothing): OutboxStore {
  const streams = new Map<string, Map<string, StoredDelivery>>();
  const open = new Set<string>();
  const held = new Set<string>();
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
  const replace = ({ delivery, etag }: StoredDelivery) => {
    const rows = rowsOf(delivery.streamId);
    if (rows.get(delivery.recipientId)?.etag !== etag) return 'conflict';
    const stored = { delivery: structuredClone(delivery), etag: nextEtag() };
    rows.set(delivery.recipientId, stored);
    return stored;
  };
  const waiting = (streamId: string) =>
    [...rowsOf(streamId).values()].map(({ delivery }) => delivery).filter(isWaiting);
  keep('Outbox', () => streams);
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
    replace: async (stored) => replace(stored),
    replaceAll: async (_, rows) => rows.map(replace),
    due: async (streamId, { after, now, limit }) => {
      const found = [...rowsOf(streamId).values()]
        .map((row, index) => ({ row, position: index.toString(16).padStart(8, '0') }))
        .filter(({ row, position }) => position > after && nextStep(row.delivery, now).do !== 'wait')
        .slice(0, limit);
      const next = found.length < limit ? null : (found.at(-1)?.position ?? null);
      return { rows: found.map(({ row }) => row), next };
    },
    nextDue: async (streamId) => {
      const instants = waiting(streamId).map(
        ({ state, leaseUntil, notBefore }) =>
          (state === 'planned' ? null : (notBefore ?? leaseUntil)) ?? new Date(0).toISOString(),
      );
      return instants.sort()[0] ?? null;
    },
    count: async (streamId) =>
      countStates([...rowsOf(streamId).values()].map(({ delivery }) => delivery.state)),
    openStreams: async () => [...open],
    open: async (streamId, hold) => {
      open.add(streamId);
      if (hold) held.add(streamId);
      else held.delete(streamId);
    },
    close: async (streamId) => {
      if (waiting(streamId).length === 0 && !held.has(streamId)) open.delete(streamId);
    },
  };
}
