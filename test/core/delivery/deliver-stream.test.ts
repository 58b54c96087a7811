import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SendResult } from '../../../src/core/delivery/chat-sender.ts';
import { deliverStream } from '../../../src/core/delivery/deliver-stream.ts';
import { plannedDelivery } from '../../../src/core/delivery/delivery.ts';
import type { OutboxStore } from '../../../src/core/delivery/outbox-store.ts';
import { countDeliveries, leaseMs } from '../../../src/core/delivery/transitions.ts';
import { createMemoryOutboxStore } from '../../support/memory-outbox-store.ts';
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
        log: silentLog,
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
    expect(await states(outbox)).toEqual(['sending', 'sent']);

    later(leaseMs);
    await run();
    expect(await states(outbox)).toEqual(['unknown', 'sent']);
    expect(connector.posts).toEqual(['General', 'Beredningsgruppen']);
  });
});

describe('a process that dies', () => {
  /** Every write and every POST is a step; the process is gone after the given one. */
  function dyingAfter(outbox: OutboxStore, steps: number) {
    let left = steps;
    const step = () => {
      left -= 1;
      if (left < 0) throw new Error('killed');
    };
    const dying: OutboxStore = {
      ...outbox,
      read: async (streamId, recipientId) => {
        if (left < 0) throw new Error('killed');
        return outbox.read(streamId, recipientId);
      },
      replace: async (stored) => {
        step();
        return outbox.replace(stored);
      },
    };
    return { dying, step };
  }

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
    'after step %i loses nobody and posts to nobody twice',
    async (steps) => {
      const outbox = createMemoryOutboxStore();
      const connector = { answer: (): SendResult | Error => sent, posts: [] as string[] };
      await outbox.plan(stream, [channel('General'), channel('Beredningsgruppen')]);
      const { dying, step } = dyingAfter(outbox, steps);
      const killed = aProcess(dying, {
        posts: connector.posts,
        answer: () => {
          step();
          return sent;
        },
      });
      await killed.run().catch(() => null);

      const next = aProcess(outbox, connector);
      next.later(leaseMs);
      await next.run();

      const deliveries = (await outbox.list(stream)).map(({ delivery }) => delivery);
      const counts = countDeliveries(deliveries);
      expect(counts.planned).toBe(counts.sent + counts.unknown);
      expect(counts.unknown).toBeLessThanOrEqual(2);
      expect(new Set(connector.posts).size).toBe(connector.posts.length);
    },
  );

  test('and comes back frozen after its lease corrects the row that was called unknown', async () => {
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
