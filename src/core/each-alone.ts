import type { Logger } from './log.ts';

/** Runs `work` for one item after another; what fails for one is logged as `event`, and keeps no other from its turn. */
export async function eachAlone<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
  failure: { readonly log: Logger; readonly event: string },
): Promise<void> {
  for (const item of items) {
    try {
      await work(item);
    } catch (error) {
      failure.log.error(failure.event, error);
    }
  }
}
