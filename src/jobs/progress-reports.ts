import type { Clock } from '../core/clock.ts';

const firstReportMs = 2_000;
/** To look at a long stream takes long: so many times as long as the last report took, there is none. */
const restFactor = 20;

/** Reports while the work is under way, and once when it is done; counting takes a small part of the time. */
export async function reportWhile<T>(
  work: Promise<T>,
  report: () => Promise<void>,
  { clock }: { readonly clock: Clock },
): Promise<T> {
  const over = new AbortController();
  const reports = (async () => {
    for (let restMs = firstReportMs; await rested(restMs, over.signal); ) {
      const startedAtMs = clock.now().getTime();
      await report();
      restMs = Math.max(firstReportMs, restFactor * (clock.now().getTime() - startedAtMs));
    }
  })();
  try {
    return await work;
  } finally {
    over.abort();
    await reports;
    await report();
  }
}

/** False when it was ended before the time. */
function rested(ms: number, ended: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (ended.aborted) return resolve(false);
    const timer = setTimeout(() => resolve(true), ms);
    ended.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}
