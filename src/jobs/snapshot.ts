/** A value held in memory, and read anew when its revision in the store has changed. */
export interface Snapshot<T> {
  current(): T;
  /** One point read when nothing has changed. Calls that overlap share one reading. */
  refresh(): Promise<void>;
}

export function createSnapshot<T>(source: {
  readonly initial: T;
  readonly revision: () => Promise<string>;
  readonly load: (former: T) => Promise<T>;
}): Snapshot<T> {
  let value = source.initial;
  let shown: string | null = null;
  let reading: Promise<void> | null = null;
  let wanted = false;

  /** The revision is read first, so that a change during the load is seen by the next refresh. */
  const read = async (): Promise<void> => {
    do {
      wanted = false;
      const revision = await source.revision();
      if (revision === shown) continue;
      value = await source.load(value);
      shown = revision;
    } while (wanted);
  };

  return {
    current: () => value,
    refresh: () => {
      // A refresh asked for while one is under way may follow a write that the running one no longer sees.
      if (reading) wanted = true;
      reading ??= read().finally(() => {
        reading = null;
      });
      return reading;
    },
  };
}
