import type { Logger } from '../core/log.ts';

/** Teams shows at most so many updates of one card usefully; many presses lead to few updates, the last always shown. */
const gapMs = 1_000;

export interface CardUpdates {
  request(meetingId: string): void;
  /** Waits for the updates under way and those asked for. */
  stop(): Promise<void>;
}

/** Brings a meeting's cards up to date at once when asked, then at most once a second while it keeps being asked. */
export function createCardUpdates(deps: {
  readonly update: (meetingId: string) => Promise<void>;
  readonly log: Logger;
}): CardUpdates {
  const running = new Map<string, Promise<void>>();
  const requested = new Set<string>();
  let stopping = false;

  const run = async (meetingId: string): Promise<void> => {
    while (requested.delete(meetingId)) {
      try {
        await deps.update(meetingId);
      } catch (error) {
        deps.log.error('card-update-failed', error, { meetingId });
      }
      if (!stopping) await new Promise((resolve) => setTimeout(resolve, gapMs));
    }
  };

  const request = (meetingId: string): void => {
    requested.add(meetingId);
    if (running.has(meetingId)) return;
    const done = run(meetingId).finally(() => {
      running.delete(meetingId);
      // Asked for after the run had looked for the last time.
      if (requested.has(meetingId)) request(meetingId);
    });
    running.set(meetingId, done);
  };

  return {
    request,
    stop: async () => {
      stopping = true;
      await Promise.all(running.values());
    },
  };
}
