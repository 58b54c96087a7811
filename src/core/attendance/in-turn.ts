/** Runs work on the same thing one after another, in the order in which it was asked for. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/**
 * Within one process; several processes still meet at the ETag. Without it, many who press at once would read the same
 * row, and all but one of them would try again, time after time.
 */
export function createInTurn(): InTurn {
  const last = new Map<string, Promise<void>>();
  return async (key, work) => {
    const before = last.get(key);
    const mine = before ? before.then(work) : work();
    const ended = mine.then(
      () => undefined,
      () => undefined,
    );
    last.set(key, ended);
    try {
      return await mine;
    } finally {
      if (last.get(key) === ended) last.delete(key);
    }
  };
}
