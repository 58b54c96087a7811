import type { Priority } from './stream-priority.ts';

/** One message that waits for its turn; the instant since which it does in milliseconds since 1970. */
export interface Waiter<Turn> {
  readonly conversationId: string;
  readonly priority: Priority;
  readonly sinceMs: number;
  resolve(turn: Turn): void;
}

/** Those that wait, the urgent first, and among equals those that came first. */
export interface WaitingLine<Turn> {
  readonly length: number;
  add(waiter: Waiter<Turn>): void;
  /** Takes the first that is ready out of the line; null when none is. */
  takeFirst(isReady: (waiter: Waiter<Turn>) => boolean): Waiter<Turn> | null;
  count(holds: (waiter: Waiter<Turn>) => boolean): number;
  /** Takes all for which it holds. */
  takeAll(holds: (waiter: Waiter<Turn>) => boolean): readonly Waiter<Turn>[];
}

export function createWaitingLine<Turn>(): WaitingLine<Turn> {
  let line: Waiter<Turn>[] = [];
  return {
    get length() {
      return line.length;
    },
    add: (waiter) => {
      const place = line.findLastIndex(({ priority }) => priority <= waiter.priority);
      line.splice(place + 1, 0, waiter);
    },
    takeFirst: (isReady) => {
      const place = line.findIndex(isReady);
      return place < 0 ? null : (line.splice(place, 1)[0] ?? null);
    },
    count: (holds) => line.filter(holds).length,
    takeAll: (holds) => {
      const taken = line.filter(holds);
      if (taken.length > 0) line = line.filter((waiter) => !taken.includes(waiter));
      return taken;
    },
  };
}
