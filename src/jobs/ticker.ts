import type { Logger } from '../core/log.ts';

/** Runs a job again and again, never two at a time; the next run is timed from the end of the last. */
export interface Ticker {
  start(): void;
  /** Runs soon, also when one is under way now. */
  request(): void;
  /** Waits for the run under way. */
  stop(): Promise<void>;
}

/** Runs `job` every `everyMs`. A run that fails is logged, and the next one comes all the same. */
export function createTicker(settings: {
  readonly name: string;
  readonly everyMs: number;
  readonly job: () => Promise<void>;
  readonly log: Logger;
}): Ticker {
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> | null = null;
  let requested = false;
  let stopped = true;

  const schedule = (delayMs: number): void => {
    if (stopped) return;
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => {
      running = run().finally(() => {
        running = null;
        schedule(requested ? 0 : settings.everyMs);
        requested = false;
      });
    }, delayMs);
  };

  const run = async (): Promise<void> => {
    try {
      await settings.job();
    } catch (error) {
      settings.log.error('job-failed', error, { job: settings.name });
    }
  };

  return {
    start: () => {
      stopped = false;
      schedule(0);
    },
    request: () => {
      if (running) requested = true;
      else schedule(0);
    },
    stop: async () => {
      stopped = true;
      if (timer) clearTimeout(timer);
      await running;
    },
  };
}
