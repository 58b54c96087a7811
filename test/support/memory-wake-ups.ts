import type { Clock } from '../../src/core/clock.ts';
import type { WakeUps } from '../../src/core/delivery/outbox-store.ts';

const hiddenMs = 30_000;

interface Message {
  readonly streamId: string;
  visibleAt: number;
}

/** A queue whose messages are hidden for 30 s of the clock once received. */
export function createMemoryWakeUps(clock: Clock): WakeUps {
  const messages = new Set<Message>();
  return {
    wake: async (streamId) => {
      messages.add({ streamId, visibleAt: 0 });
    },
    receive: async () => {
      const now = clock.now().getTime();
      const visible = [...messages].filter(({ visibleAt }) => visibleAt <= now);
      for (const message of visible) message.visibleAt = now + hiddenMs;
      const streamIds = [...new Set(visible.map(({ streamId }) => streamId))];
      return streamIds.map((streamId) => ({
        streamId,
        done: async () => {
          for (const message of visible) if (message.streamId === streamId) messages.delete(message);
        },
      }));
    },
  };
}
