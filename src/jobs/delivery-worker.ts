import type { Clock } from '../core/clock.ts';
import type { OutboxStore, WakeUps } from '../core/delivery/outbox-store.ts';
import type { Logger } from '../core/log.ts';
import { createTicker, type Ticker } from './ticker.ts';

interface Dependencies {
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  /** Delivers what the stream has waiting; gives the instant to look at it again, or null. */
  readonly deliver: (streamId: string) => Promise<Date | null>;
  /** After each look at a stream, so that progress can be shown. */
  readonly onDelivered: (streamId: string) => Promise<void>;
  readonly clock: Clock;
  readonly log: Logger;
}

/** A wake-up is looked for this often; within one process a plan is seen at once. */
const pollMs = 1_000;
/** A lost wake-up costs at most this long. */
const sweepMs = 15_000;

/**
 * Delivers streams that the queue wakes it for, and sweeps all open ones now and then. A stream that fails keeps no other
 * from its turn, and without the queue the sweep alone delivers.
 */
export function createDeliveryWorker(deps: Dependencies): Ticker {
  let sweptAt = 0;
  const lookAgainAt = new Map<string, number>();

  const deliver = async (streamId: string, done = async () => {}): Promise<void> => {
    lookAgainAt.delete(streamId);
    try {
      const next = await deps.deliver(streamId);
      if (next) lookAgainAt.set(streamId, next.getTime());
      await deps.onDelivered(streamId);
      await done();
    } catch (error) {
      // Still open, so the next sweep looks at it again.
      deps.log.error('stream-not-delivered', error, { streamId });
    }
  };

  const woken = async () => {
    try {
      return await deps.wakeUps.receive();
    } catch (error) {
      deps.log.error('wake-ups-not-received', error);
      return [];
    }
  };

  const dueStreams = async (now: number): Promise<readonly string[]> => {
    const due = [...lookAgainAt].filter(([, at]) => at <= now).map(([streamId]) => streamId);
    if (now - sweptAt < sweepMs) return due;
    sweptAt = now;
    return [...new Set([...due, ...(await deps.outbox.openStreams())])];
  };

  return createTicker({
    name: 'delivery',
    everyMs: pollMs,
    log: deps.log,
    job: async () => {
      const wakeUps = await woken();
      for (const { streamId, done } of wakeUps) await deliver(streamId, done);
      const wokenIds = new Set(wakeUps.map(({ streamId }) => streamId));
      for (const streamId of await dueStreams(deps.clock.now().getTime())) {
        if (!wokenIds.has(streamId)) await deliver(streamId);
      }
    },
  });
}
