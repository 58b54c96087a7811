import type { Slots } from './tenant-rate.ts';

/** A slot is good for so long after its instant; so much more than the limit may go out at once after a short stall. */
const goodMs = 300;

/** The slots that one process has reserved and not used, in the order of time. */
export interface SlotQueue {
  add(slots: Slots): void;
  /** Uses the first slot; false when none is due. */
  take(nowMs: number): boolean;
  /** The instant of the first slot that is still good; null when there is none. */
  firstAtMs(nowMs: number): number | null;
  left(nowMs: number): number;
  clear(): void;
}

export function createSlotQueue(): SlotQueue {
  let queue: Slots[] = [];

  /** Slots that were not used in time are gone, as after a process was frozen. */
  const dropOld = (nowMs: number): void => {
    queue = queue.flatMap((slots) => {
      const old = Math.ceil((nowMs - goodMs - slots.fromMs) / slots.intervalMs);
      return old <= 0 ? slots : later(slots, old);
    });
  };

  return {
    add: (slots) => {
      queue.push(slots);
    },
    take: (nowMs) => {
      dropOld(nowMs);
      const [first, ...others] = queue;
      if (!first || first.fromMs > nowMs) return false;
      queue = [...later(first, 1), ...others];
      return true;
    },
    firstAtMs: (nowMs) => {
      dropOld(nowMs);
      return queue[0]?.fromMs ?? null;
    },
    left: (nowMs) => {
      dropOld(nowMs);
      return queue.reduce((sum, { count }) => sum + count, 0);
    },
    clear: () => {
      queue = [];
    },
  };
}

function later({ fromMs, intervalMs, count }: Slots, by: number): readonly Slots[] {
  return by >= count ? [] : [{ fromMs: fromMs + by * intervalMs, intervalMs, count: count - by }];
}
