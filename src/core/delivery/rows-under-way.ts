/** How many rows of one run are under way. */
export interface RowsUnderWay {
  add(work: Promise<void>): void;
  /** Resolves once fewer than so many are. */
  fewerThan(count: number): Promise<void>;
}

/** Counts them; keeps none, so that a long run takes no more memory than a short one. */
export function createRowsUnderWay(): RowsUnderWay {
  let count = 0;
  let wake: (() => void) | null = null;

  const ended = (): void => {
    count -= 1;
    wake?.();
  };

  return {
    add: (work) => {
      count += 1;
      work.then(ended, ended);
    },
    fewerThan: async (limit) => {
      while (count >= limit) {
        const { promise, resolve } = Promise.withResolvers<void>();
        wake = resolve;
        await promise;
      }
    },
  };
}
