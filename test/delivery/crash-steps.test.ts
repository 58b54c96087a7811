import { describe, expect, test } from '@jest/globals';
import type { SendResult } from '../../src/core/delivery/chat-sender.ts';
import { deliverStream } from '../../src/core/delivery/deliver-stream.ts';
import type { OutboxStore } from '../../src/core/delivery/outbox-store.ts';
import { leaseMs } from '../../src/core/delivery/transitions.ts';
import { personDelivery } from '../support/delivery-engine.ts';
import { createMemoryOutboxStore } from '../support/memory-outbox-store.ts';
import { openGate } from '../support/open-gate.ts';
import { silentLog } from '../support/silent-log.ts';

const stream = 'digest:2022-12';
const recipients = 5;
const inFlight = 2;
const start = Date.parse('2022-12-07T08:00:00Z');

/** A step at which the process is gone: what it asked for is not done, or done and never heard of. */
type Death = 'before' | 'after';

/** Counts the steps of a process (each access of the store, each POST) and ends it at one of them: it hangs for ever. */
function mortal(dieAt: number, death: Death) {
  let steps = 0;
  let dead = false;
  let die: () => void = () => undefined;
  const died = new Promise<void>((resolve) => {
    die = resolve;
  });
  const never = new Promise<never>(() => undefined);
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    if (dead) return never;
    steps += 1;
    const last = steps === dieAt;
    if (last) {
      dead = true;
      die();
    }
    if (last && death === 'before') return never;
    const result = await work();
    return last || dead ? never : result;
  };
  return { step, died, steps: () => steps };
}

type Step = ReturnType<typeof mortal>['step'];

function stepping(outbox: OutboxStore, step: Step): OutboxStore {
  return {
    plan: (id, deliveries) => step(() => outbox.plan(id, deliveries)),
    list: (id) => step(() => outbox.list(id)),
    read: (id, recipient) => step(() => outbox.read(id, recipient)),
    replace: (row) => step(() => outbox.replace(row)),
    replaceAll: (id, rows) => step(() => outbox.replaceAll(id, rows)),
    due: (id, wish) => step(() => outbox.due(id, wish)),
    nextDue: (id) => step(() => outbox.nextDue(id)),
    count: (id) => step(() => outbox.count(id)),
    openStreams: () => step(() => outbox.openStreams()),
    open: (id, hold) => step(() => outbox.open(id, hold)),
    close: (id) => step(() => outbox.close(id)),
  };
}

/** No more than two rows have their turn at a time, so that two may be in doubt. */
function narrowGate() {
  let inside = 0;
  const waiting: (() => void)[] = [];
  const leave = () => {
    inside -= 1;
    waiting.shift()?.();
  };
  return {
    ...openGate,
    enter: async () => {
      while (inside >= inFlight) await new Promise<void>((resolve) => waiting.push(resolve));
      inside += 1;
      return { outcome: 'go', leave } as const;
    },
  };
}

interface World {
  readonly outbox: OutboxStore;
  readonly arrivals: Map<string, number>;
}

function aProcess({ outbox, arrivals }: World, step: Step, atMs: number) {
  let ids = 0;
  const accept = async (conversationId: string): Promise<SendResult> => {
    const before = arrivals.get(conversationId) ?? 0;
    arrivals.set(conversationId, before + 1);
    return { outcome: 'sent', messageId: `message-${conversationId}` };
  };
  return deliverStream(
    {
      outbox: stepping(outbox, step),
      sender: {
        post: ({ conversationId }) => step(() => accept(conversationId)),
        update: () => Promise.reject(new Error('a digest is never updated here')),
      },
      contentOf: async () => ({
        message: { kind: 'text', text: 'Nyhetsbrev', citations: [] },
        revision: null,
      }),
      gate: narrowGate(),
      clock: { now: () => new Date(atMs) },
      ids: { next: () => `${atMs}-${++ids}` },
      random: () => 0,
      pause: () => step(async () => undefined),
      log: silentLog,
    },
    stream,
  );
}

async function aWorld(): Promise<World> {
  const outbox = createMemoryOutboxStore();
  await outbox.plan(
    stream,
    Array.from({ length: recipients }, (_, index) => personDelivery(stream, 'http://127.0.0.1/', index)),
  );
  return { outbox, arrivals: new Map() };
}

/** How many steps a process takes that nobody kills. */
async function stepsOfWholeRun(): Promise<number> {
  const { step, steps } = mortal(0, 'before');
  await aProcess(await aWorld(), step, start);
  return steps();
}

const all = await stepsOfWholeRun();
const deaths = Array.from({ length: all }, (_, index) => index + 1);

describe.each(['before', 'after'] as const)('a process that dies %s', (death) => {
  test.each(deaths)(`step %i of ${all} loses nobody and tells nobody twice`, async (dieAt) => {
    const world = await aWorld();
    const { step, died } = mortal(dieAt, death);
    void aProcess(world, step, start);
    await died;
    await new Promise((resolve) => setImmediate(resolve));

    expect(await world.outbox.count(stream)).toMatchObject({ planned: recipients });
    const open = await world.outbox.openStreams();
    const alive: Step = (work) => work();
    for (let round = 1; round <= 3; round += 1) await aProcess(world, alive, start + round * leaseMs);

    const counts = await world.outbox.count(stream);
    const { sent, blocked, failed, unknown, waiting } = counts;
    expect(sent + blocked + failed + unknown + waiting).toBe(recipients);
    expect({ blocked, failed, waiting }).toEqual({ blocked: 0, failed: 0, waiting: 0 });
    expect(unknown).toBeLessThanOrEqual(inFlight);
    expect([...world.arrivals.values()].every((count) => count === 1)).toBe(true);
    expect(world.arrivals.size).toBeGreaterThanOrEqual(sent);
    // Until all came to an end, a sweep finds the stream.
    if (open.length === 0) expect({ sent, unknown }).toEqual({ sent: recipients, unknown: 0 });
  });
});

test('the enumeration covers the claim, each POST and what is written before and after it', () => {
  // A page, its claim, the question what is left, the closing; and for each recipient a POST.
  expect(all).toBeGreaterThan(4 + recipients);
});
