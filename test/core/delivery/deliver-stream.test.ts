import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SendResult } from '../../../src/core/delivery/chat-sender.ts';
import { deliverStream } from '../../../src/core/delivery/deliver-stream.ts';
import { plannedDelivery } from '../../../src/core/delivery/delivery.ts';
import type { OutboxStore } from '../../../src/core/delivery/outbox-store.ts';
import { countDeliveries, leaseMs } from '../../../src/core/delivery/transitions.ts';
import { createMemoryOutboxStore } from '../../support/memory-outbox-store.ts';
import { openGate } from '../../support/open-gate.ts';
import { silentLog } from '../../support/silent-log.ts';

const stream = 'digest:2022-12';
const sent: SendResult = { outcome: 'sent', messageId: 'm1' };

function channel(name: string) {
  return plannedDelivery({
    streamId: stream,
    recipientId: `channel:${name}`,
    recipientName: name,
    language: 'sv',
    address: {
      tenantId: 't',
      serviceUrl: 'http://127.0.0.1/',
      conversationId: name,
      conversationType: 'channel',
      teamId: 'team',
      threadId: null,
    },
  });
}

/** One process: its own attempts, a shared outbox and clock, and a connector that answers as told. */
function aProcess(
  outbox: OutboxStore,
  connector: { answer: (conversation: string) => SendResult | Error; posts: string[] },
  over: Partial<Parameters<typeof deliverStream>[0]> = {},
) {
  const clock = { at: new Date('2022-12-07T08:00:00Z') };
  let attempt = 0;
  const run = () =>
    deliverStream(
      {
        outbox,
        sender: {
          post: async ({ conversationId }) => {
            connector.posts.push(conversationId);
            const answer = connector.answer(conversationId);
            if (answer instanceof Error) throw answer;
            return answer;
          },
          update: async () => sent,
        },
        contentOf: async () => ({
          message: { kind: 'text', text: 'Nyhetsbrev', citations: [] },
          revision: 'r1',
        }),
        clock: { now: () => clock.at },
        ids: { next: () => `attempt-${++attempt}` },
        random: () => 0,
        gate: openGate,
        pause: async () => undefined,
        log: silentLog,
        ...over,
      },
      stream,
    );
  const later = (ms: number) => {
    clock.at = new Date(clock.at.getTime() + ms);
  };
  return { run, later };
}

const states = async (outbox: OutboxStore) =>
  (await outbox.list(stream)).map(({ delivery }) => delivery.state);

describe('a stream', () => {
  test('reaches each recipient once, and is closed when nobody waits', async () => {
    const outbox = createMemoryOutboxStore();
    const connector = { answer: () => sent, posts: [] as string[] };
    await outbox.plan(stream, [channel('General'), channel('Beredningsgruppen')]);

    const { run } = aProcess(outbox, connector);
    const next = await run();
    await run();

    expect(next).toBeNull();
    expect(connector.posts).toEqual(['General', 'Beredningsgruppen']);
    expect(await states(outbox)).toEqual(['sent', 'sent']);
    expect(await outbox.openStreams()).toEqual([]);
    expect((await outbox.read(stream, 'channel:General'))?.delivery).toMatchObject({
      messageId: 'm1',
      shownRevision: 'r1',
    });
  });

  test('that two processes deliver at the same time is posted once', async () => {
    const outbox = createMemoryOutboxStore();
    const connector = { answer: () => sent, posts: [] as string[] };
    await outbox.plan(stream, [channel('General'), channel('Beredningsgruppen')]);

    await Promise.all([aProcess(outbox, connector).run(), aProcess(outbox, connector).run()]);

    expect([...connector.posts].sort()).toEqual(['Beredningsgruppen', 'General']);
  });

  test('tries a throttled recipient again, not before Retry-After', async () => {
    const outbox = createMemoryOutboxStore();
    const answers: SendResult[] = [{ outcome: 'retry', code: 'Throttled', retryAfterMs: 7_000 }, sent];
    const connector = { answer: () => answers.shift() ?? sent, posts: [] as string[] };
    await outbox.plan(stream, [channel('General')]);
    const { run, later } = aProcess(outbox, connector);

    expect(await run()).toEqual(new Date('2022-12-07T08:00:07Z'));
    await run();
    expect(connector.posts).toHaveLength(1);

    later(7_000);
    await run();
    expect(connector.posts).toHaveLength(2);
    expect(await states(outbox)).toEqual(['sent']);
  });

  test('gives a recipient that is throttled for ever up, with the reason', async () => {
    const outbox = createMemoryOutboxStore();
    const connector = {
      answer: (): SendResult => ({ outcome: 'retry', code: 'Throttled', retryAfterMs: null }),
      posts: [] as string[],
    };
    await outbox.plan(stream, [channel('General')]);
    const { run, later } = aProcess(outbox, connector);

    for (let round = 0; round < 20; round += 1) {
      await run();
      later(10 * 60_000);
    }

    expect(connector.posts).toHaveLength(8);
    expect((await outbox.read(stream, 'channel:General'))?.delivery).toMatchObject({
      state: 'failed',
      reason: 'Throttled',
    });
  });

  test.each([
    ['unknown', 'unknown'],
    ['blocked', 'blocked'],
    ['gone', 'blocked'],
    ['failed', 'failed'],
  ] as const)('never sends again what ended as %s', async (outcome, state) => {
    const outbox = createMemoryOutboxStore();
    const connector = { answer: (): SendResult => ({ outcome, code: 'Code' }), posts: [] as string[] };
    await outbox.plan(stream, [channel('General')]);
    const { run, later } = aProcess(outbox, connector);

    await run();
    later(24 * 3_600_000);
    await run();

    expect(connector.posts).toHaveLength(1);
    expect(await states(outbox)).toEqual([state]);
  });

  test('goes on to the others when one recipient breaks the sender, and calls that one unknown', async () => {
    const outbox = createMemoryOutboxStore();
    const connector = {
      answer: (to: string) => (to === 'General' ? new Error('broken') : sent),
      posts: [] as string[],
    };
    await outbox.plan(stream, [channel('General'), channel('Beredningsgruppen')]);
    const { run, later } = aProcess(outbox, connector);

    await run();
    later(leaseMs);
    await run();
    expect(await states(outbox)).toEqual(['unknown', 'sent']);
    expect(connector.posts).toEqual(['General', 'Beredningsgruppen']);
  });
});

describe('a process that freezes', () => {
  test('longer than its lease corrects the row that was called unknown', async () => {
    const outbox = createMemoryOutboxStore();
    await outbox.plan(stream, [channel('General')]);
    const other = aProcess(outbox, { answer: () => sent, posts: [] });
    other.later(leaseMs);
    let thaw: () => void = () => undefined;
    const frozen = new Promise<void>((resolve) => {
      thaw = resolve;
    });
    const posts: string[] = [];
    const slow = deliverStream(
      {
        outbox,
        sender: {
          post: async ({ conversationId }) => {
            posts.push(conversationId);
            await frozen;
            return sent;
          },
          update: async () => sent,
        },
        contentOf: async () => ({
          message: { kind: 'text', text: 'Nyhetsbrev', citations: [] },
          revision: null,
        }),
        clock: { now: () => new Date('2022-12-07T08:00:00Z') },
        ids: { next: () => 'slow' },
        random: () => 0,
        gate: openGate,
        pause: async () => undefined,
        log: silentLog,
      },
      stream,
    );
    await new Promise((resolve) => setImmediate(resolve));

    await other.run();
    expect(await states(outbox)).toEqual(['unknown']);
    thaw();
    await slow;

    expect(await states(outbox)).toEqual(['sent']);
    expect(posts).toEqual(['General']);
  });
});

test('the sums of the ledger agree, whatever the connector answers', async () => {
  const outcome = fc.constantFrom('sent', 'retry', 'blocked', 'gone', 'failed', 'unknown');
  await fc.assert(
    fc.asyncProperty(fc.array(outcome, { minLength: 1, maxLength: 30 }), async (outcomes) => {
      const outbox = createMemoryOutboxStore();
      const left = [...outcomes];
      const posts: string[] = [];
      const answer = (): SendResult => {
        const next = left.shift() ?? 'sent';
        if (next === 'sent') return sent;
        return next === 'retry'
          ? { outcome: next, code: 'Throttled', retryAfterMs: 0 }
          : { outcome: next, code: 'Code' };
      };
      await outbox.plan(stream, ['a', 'b', 'c', 'd'].map(channel));
      const { run, later } = aProcess(outbox, { answer, posts });
      await run();
      later(60_000);
      await run();

      const counts = countDeliveries((await outbox.list(stream)).map(({ delivery }) => delivery));
      expect(counts.planned).toBe(4);
      expect(counts.sent + counts.blocked + counts.failed + counts.unknown + counts.waiting).toBe(4);
    }),
  );
});

describe('a row that cannot be sent', () => {
  test('because its content breaks ends as failed with that reason, and is never posted', async () => {
    const outbox = createMemoryOutboxStore();
    const connector = { answer: () => sent, posts: [] as string[] };
    await outbox.plan(stream, [channel('General')]);
    const contentOf = () => Promise.reject(new Error('no figures'));
    const { run, later } = aProcess(outbox, connector, { contentOf });

    for (let round = 0; round < 20; round += 1) {
      await run();
      later(10 * 60_000);
    }

    expect((await outbox.read(stream, 'channel:General'))?.delivery).toMatchObject({
      state: 'failed',
      reason: 'NotPrepared',
      attempts: 8,
    });
    expect(connector.posts).toEqual([]);
    expect(await outbox.openStreams()).toEqual([]);
  });

  test('because every process that takes it dies ends as failed with that reason', async () => {
    const outbox = createMemoryOutboxStore();
    await outbox.plan(stream, [channel('General')]);
    let now = Date.parse('2022-12-07T08:00:00Z');
    for (let death = 1; death <= 8; death += 1) {
      const clock = { now: () => new Date(now) };
      const contentOf = () => new Promise<never>(() => undefined);
      void aProcess(outbox, { answer: () => sent, posts: [] }, { clock, contentOf }).run();
      await new Promise((resolve) => setImmediate(resolve));
      now += leaseMs;
    }
    const clock = { now: () => new Date(now) };
    await aProcess(outbox, { answer: () => sent, posts: [] }, { clock }).run();

    expect((await outbox.read(stream, 'channel:General'))?.delivery).toMatchObject({
      state: 'failed',
      reason: 'NeverPrepared',
    });
  });

  test('because its turn comes later waits until then, and has used no attempt', async () => {
    const outbox = createMemoryOutboxStore();
    await outbox.plan(stream, [channel('General')]);
    const at = new Date('2022-12-07T08:05:00Z');
    const gate = { ...openGate, enter: async () => ({ outcome: 'later', at }) as const };
    const { run } = aProcess(outbox, { answer: () => sent, posts: [] }, { gate });

    expect(await run()).toEqual(at);
    expect((await outbox.read(stream, 'channel:General'))?.delivery).toMatchObject({
      state: 'retry',
      attempts: 0,
    });
  });

  test('because its tenant is silenced is not even claimed', async () => {
    const outbox = createMemoryOutboxStore();
    await outbox.plan(stream, [channel('General')]);
    const until = new Date('2022-12-07T08:05:00Z');
    const gate = { ...openGate, pausedUntil: () => until };
    const { run } = aProcess(outbox, { answer: () => sent, posts: [] }, { gate });

    expect(await run()).toEqual(until);
    expect(await states(outbox)).toEqual(['planned']);
  });
});

describe('a process that was frozen', () => {
  /** Its clock stands at the start until the given step of the store is done, and is two leases on after it. */
  async function frozenAfter(step: 'claimed' | 'sending') {
    const outbox = createMemoryOutboxStore();
    await outbox.plan(stream, [channel('General')]);
    const connector = { answer: () => sent, posts: [] as string[] };
    let now = Date.parse('2022-12-07T08:00:00Z');
    const freezing: OutboxStore = {
      ...outbox,
      replaceAll: async (id, rows) => {
        const outcomes = await outbox.replaceAll(id, rows);
        if (rows[0]?.delivery.state === step) now += 2 * leaseMs;
        return outcomes;
      },
    };
    await aProcess(freezing, connector, { clock: { now: () => new Date(now) } }).run();
    return { outbox, connector };
  }

  test.each(['claimed', 'sending'] as const)(
    'right after it wrote %s sends nothing when it wakes up, and leaves the row to be sent',
    async (step) => {
      const { outbox, connector } = await frozenAfter(step);

      expect(connector.posts).toEqual([]);
      expect(await states(outbox)).toEqual(['retry']);
    },
  );
});

test('a broadcast to thousands is shared by three processes, with no recipient twice', async () => {
  const outbox = createMemoryOutboxStore();
  const connector = { answer: () => sent, posts: [] as string[] };
  await outbox.plan(
    stream,
    Array.from({ length: 3_000 }, (_, index) => channel(`chat-${index}`)),
  );
  const share = [0, 0, 0];
  const processes = share.map((_, index) =>
    aProcess(
      outbox,
      {
        ...connector,
        answer: () => {
          share[index] = (share[index] ?? 0) + 1;
          return sent;
        },
      },
      // Places far apart in the memory's order of rows.
      { random: () => (index * 1_000) / 2 ** 32 },
    ),
  );
  await Promise.all(processes.map(({ run }) => run()));

  expect(new Set(connector.posts).size).toBe(3_000);
  expect(connector.posts).toHaveLength(3_000);
  expect(Math.min(...share)).toBeGreaterThan(500);
});

test('what became of a message is written as soon as the tables are back', async () => {
  const outbox = createMemoryOutboxStore();
  await outbox.plan(stream, [channel('General')]);
  let away = 0;
  const connector = {
    answer: () => {
      away = 5;
      return sent;
    },
    posts: [] as string[],
  };
  const failing: OutboxStore = {
    ...outbox,
    replaceAll: async (id, rows) => {
      away -= 1;
      if (away >= 0) throw new Error('away');
      return outbox.replaceAll(id, rows);
    },
  };
  await aProcess(failing, connector).run();

  expect(connector.posts).toEqual(['General']);
  expect(await states(outbox)).toEqual(['sent']);
});
