import type { Clock } from '../core/clock.ts';
import type { OutboxStore, WakeUps } from '../core/delivery/outbox-store.ts';
import { type Priority, streamPriority } from '../core/delivery/stream-priority.ts';
import type { Logger } from '../core/log.ts';
import { reportWhile } from './progress-reports.ts';
import type { ClosingGate } from './send-gate.ts';
import { createTicker, type Ticker } from './ticker.ts';

interface Dependencies {
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly gate: Pick<ClosingGate, 'close'>;
  /** Delivers what the stream has waiting; gives the instant to look at it again, or null. */
  readonly deliver: (streamId: string) => Promise<Date | null>;
  /** While a stream is under way and after each look at it, so that progress can be shown. */
  readonly onDelivered: (streamId: string) => Promise<void>;
  readonly clock: Clock;
  readonly log: Logger;
}

export interface DeliveryWorker extends Ticker {
  /** Looks at the stream soon, also without the queue. */
  wake(streamId: string): void;
}

/** A wake-up is looked for this often; within one process a plan is seen at once. */
const pollMs = 1_000;
/** A lost wake-up costs at most this long. */
const sweepMs = 15_000;
const afterFailureMs = 3_000;
/** Of each priority, so that no number of digests keeps a meeting card waiting. */
const streamsAtATime = 8;

/**
 * Delivers streams that the queue wakes it for, and sweeps all open ones now and then. Many streams are under way at a
 * time; one that is long or fails keeps no other from its turn, and without the queue the sweep alone delivers. `stop`
 * finishes what is in flight and leaves the rest to other processes, or to the next start.
 */
export function createDeliveryWorker(deps: Dependencies): DeliveryWorker {
  let sweptAtMs: number | null = null;
  const lookAtMs = new Map<string, number>();
  const underWay = new Map<string, Promise<void>>();

  const run = async (streamId: string): Promise<void> => {
    try {
      const report = () => deps.onDelivered(streamId);
      const next = await reportWhile(deps.deliver(streamId), report, deps);
      if (next) lookSoon(streamId, next.getTime());
    } catch (error) {
      // Still open, so that a sweep would find it too.
      deps.log.error('stream-not-delivered', error, { streamId });
      lookSoon(streamId, deps.clock.now().getTime() + afterFailureMs);
    } finally {
      underWay.delete(streamId);
    }
    if ((lookAtMs.get(streamId) ?? Number.POSITIVE_INFINITY) <= deps.clock.now().getTime()) ticker.request();
  };

  const lookSoon = (streamId: string, atMs: number): void => {
    lookAtMs.set(streamId, Math.min(atMs, lookAtMs.get(streamId) ?? Number.POSITIVE_INFINITY));
  };

  const hear = async (nowMs: number): Promise<void> => {
    try {
      for (const { streamId, done } of await deps.wakeUps.receive()) {
        lookSoon(streamId, nowMs);
        // Its stream is open: should this process die, a sweep finds it.
        await done();
      }
    } catch (error) {
      deps.log.error('wake-ups-not-received', error);
    }
  };

  const sweep = async (nowMs: number): Promise<void> => {
    if (sweptAtMs !== null && nowMs - sweptAtMs < sweepMs) return;
    for (const streamId of await deps.outbox.openStreams()) lookSoon(streamId, nowMs);
    sweptAtMs = nowMs;
  };

  const startDue = (nowMs: number): void => {
    const due = [...lookAtMs].filter(([streamId, atMs]) => atMs <= nowMs && !underWay.has(streamId));
    const urgentFirst = due.map(([streamId]) => streamId).sort(byPriority);
    for (const streamId of urgentFirst) {
      if (countOf(streamPriority(streamId), underWay.keys()) >= streamsAtATime) continue;
      lookAtMs.delete(streamId);
      underWay.set(streamId, run(streamId));
    }
  };

  const ticker = createTicker({
    name: 'delivery',
    everyMs: pollMs,
    log: deps.log,
    job: async () => {
      const nowMs = deps.clock.now().getTime();
      await hear(nowMs);
      try {
        await sweep(nowMs);
      } finally {
        startDue(nowMs);
      }
    },
  });

  return {
    ...ticker,
    wake: (streamId) => {
      lookSoon(streamId, deps.clock.now().getTime());
      ticker.request();
    },
    stop: async () => {
      await ticker.stop();
      deps.gate.close();
      await Promise.all(underWay.values());
    },
  };
}

function byPriority(a: string, b: string): number {
  return streamPriority(a) - streamPriority(b);
}

function countOf(priority: Priority, streamIds: Iterable<string>): number {
  return [...streamIds].filter((streamId) => streamPriority(streamId) === priority).length;
}
