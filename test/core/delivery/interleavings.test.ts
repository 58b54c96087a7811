import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Address } from '../../../src/core/chat/events.ts';
import type { SendResult } from '../../../src/core/delivery/chat-sender.ts';
import { deliverStream } from '../../../src/core/delivery/deliver-stream.ts';
import { plannedDelivery } from '../../../src/core/delivery/delivery.ts';
import type { OutboxStore } from '../../../src/core/delivery/outbox-store.ts';
import { countDeliveries, isWaiting, leaseMs } from '../../../src/core/delivery/transitions.ts';
import { createMemoryOutboxStore } from '../../support/memory-outbox-store.ts';
import { openGate } from '../../support/open-gate.ts';
import { silentLog } from '../../support/silent-log.ts';

const stream = 'digest:2022-12';
const recipients = ['a', 'b', 'c'];

/** What becomes of one POST: an answer of Teams, or the process is gone after Teams took it. */
const fates = ['sent', 'retry', 'blocked', 'failed', 'unknown', 'killed'] as const;
type Fate = (typeof fates)[number];
const mayHaveArrived: ReadonlySet<Fate> = new Set(['sent', 'unknown', 'killed']);

function planned(conversationId: string) {
  return plannedDelivery({
    streamId: stream,
    recipientId: `channel:${conversationId}`,
    recipientName: conversationId,
    language: 'sv',
    address: {
      tenantId: 't',
      serviceUrl: 'http://127.0.0.1/',
      conversationId,
      conversationType: 'channel',
      teamId: 'team',
      threadId: null,
    },
  });
}

/** Every step of the store and every POST waits for its turn, which the scheduler deals out. */
function interleaved(outbox: OutboxStore, turn: () => Promise<void>): OutboxStore {
  return {
    ...outbox,
    due: (id, wish) => turn().then(() => outbox.due(id, wish)),
    nextDue: (id) => turn().then(() => outbox.nextDue(id)),
    replaceAll: (id, rows) => turn().then(() => outbox.replaceAll(id, rows)),
    read: (id, recipient) => turn().then(() => outbox.read(id, recipient)),
    replace: (stored) => turn().then(() => outbox.replace(stored)),
    open: (id, hold) => turn().then(() => outbox.open(id, hold)),
    close: (id) => turn().then(() => outbox.close(id)),
  };
}

interface World {
  readonly outbox: OutboxStore;
  readonly turn: () => Promise<void>;
  readonly fates: Fate[];
  readonly arrivals: Map<string, number>;
  readonly names: { next: number };
}

/** One run of one process, whose clock is ahead of the others' by `aheadMs`. */
async function run({ outbox, turn, fates, arrivals, names }: World, aheadMs: number): Promise<void> {
  names.next += 1;
  const name = names.next;
  let attempts = 0;
  let killed = false;
  const alive = async () => {
    await turn();
    if (killed) throw new Error('killed');
  };
  const post = async (conversationId: string): Promise<SendResult> => {
    await alive();
    const next = fates.shift() ?? 'sent';
    if (mayHaveArrived.has(next)) arrivals.set(conversationId, (arrivals.get(conversationId) ?? 0) + 1);
    await turn();
    if (next === 'killed') {
      killed = true;
      throw new Error('killed');
    }
    if (next === 'sent') return { outcome: 'sent', messageId: `${name}` };
    return next === 'retry'
      ? { outcome: next, code: 'Throttled', retryAfterMs: 0 }
      : { outcome: next, code: 'Code' };
  };
  const deps = {
    outbox: interleaved(outbox, alive),
    sender: {
      post: ({ conversationId }: Address) => post(conversationId),
      update: () => Promise.reject(new Error('A digest is never updated here')),
    },
    contentOf: async () => ({
      message: { kind: 'text', text: 'Nyhetsbrev', citations: [] } as const,
      revision: null,
    }),
    clock: { now: () => new Date(Date.parse('2022-12-07T08:00:00Z') + aheadMs) },
    ids: { next: () => `${name}-${++attempts}` },
    random: () => 0,
    gate: openGate,
    pause: alive,
    log: silentLog,
  };
  await deliverStream(deps, stream).catch(() => null);
}

test('however processes interleave, die and disagree on the time, nobody is posted to twice or forgotten', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.constantFrom(...fates), { maxLength: 12 }),
      fc.array(fc.constantFrom(0, 1_000, leaseMs, 3 * leaseMs), { minLength: 2, maxLength: 4 }),
      async (scheduler, fated, clocks) => {
        const outbox = createMemoryOutboxStore();
        await outbox.plan(stream, recipients.map(planned));
        const arrivals = new Map<string, number>();
        const turn = () => scheduler.schedule(Promise.resolve());
        const world: World = { outbox, turn, fates: [...fated], arrivals, names: { next: 0 } };

        const runs = Promise.all(clocks.map((aheadMs) => run(world, aheadMs)));
        await scheduler.waitFor(runs);

        const rows = (await outbox.list(stream)).map(({ delivery }) => delivery);
        const counts = countDeliveries(rows);
        expect(counts.sent + counts.blocked + counts.failed + counts.unknown + counts.waiting).toBe(3);
        for (const name of recipients) expect(arrivals.get(name) ?? 0).toBeLessThanOrEqual(1);
        // What waits is found by a sweep.
        if (rows.some(isWaiting)) expect(await outbox.openStreams()).toEqual([stream]);

        // Once the processes are gone and their leases over, one more brings each row to an end.
        for (let round = 1; round <= 12; round += 1) {
          await run({ ...world, turn: async () => undefined, fates: [] }, (round + 3) * 10 * leaseMs);
        }
        const ended = (await outbox.list(stream)).map(({ delivery }) => delivery);
        expect(countDeliveries(ended).waiting).toBe(0);
        for (const name of recipients) expect(arrivals.get(name) ?? 0).toBeLessThanOrEqual(1);
        for (const { state, recipientName } of ended) {
          if (state === 'sent') expect(arrivals.get(recipientName)).toBe(1);
          if (state === 'blocked' || state === 'failed') expect(arrivals.get(recipientName) ?? 0).toBe(0);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a frozen process that learns late that it may try again opens the closed stream for it', async () => {
  const outbox = createMemoryOutboxStore();
  await outbox.plan(stream, [planned('a')]);
  const turn = async () => undefined;
  const base: World = { outbox, turn, fates: [], arrivals: new Map(), names: { next: 0 } };
  const { promise: frozen, resolve: thaw } = Promise.withResolvers<void>();
  let waits = 0;
  // Its turns: list, claim, sending, the POST; it freezes before the answer comes back.
  const slow = run({ ...base, fates: ['retry'], turn: async () => (++waits === 5 ? frozen : undefined) }, 0);
  await new Promise((resolve) => setImmediate(resolve));
  await run(base, leaseMs);
  expect(await outbox.openStreams()).toEqual([]);

  thaw();
  await slow;

  expect((await outbox.list(stream)).map(({ delivery }) => delivery.state)).toEqual(['retry']);
  expect(await outbox.openStreams()).toEqual([stream]);
});
