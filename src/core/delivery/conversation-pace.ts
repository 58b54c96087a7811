import type { WindowLimit } from './rate-limits.ts';

/**
 * How fast one process may send to each conversation. Instants are in milliseconds since 1970. Every process that sends to
 * the tenant keeps to its part of the limits, so that they need not tell each other of each message.
 */
export interface ConversationPace {
  /** The first instant at which a message may go, as one of so many processes; the past means now. */
  readyAtMs(conversationId: string, processes: number): number;
  /** A message goes now. */
  note(conversationId: string, nowMs: number): void;
  /** How many conversations are held in memory. */
  size(): number;
}

/**
 * Counts exact windows, not averages. A conversation that got little and then nothing for a while is forgotten: so little
 * that, however often this happens, the longest window's limit holds. So memory depends on the rate, not on the recipients.
 */
export function createConversationPace(limits: readonly WindowLimit[]): ConversationPace {
  const byLength = limits.toSorted((a, b) => a.windowMs - b.windowMs);
  const longest = byLength.at(-1);
  const forgetMs = (byLength.at(-2) ?? longest)?.windowMs ?? 0;
  const forgettable = longest ? (longest.messages * forgetMs) / longest.windowMs : 0;
  let sharedBy = 1;
  /** When each was sent to, oldest first; the conversations in the order of their last message. */
  const sentTo = new Map<string, number[]>();

  const forget = (nowMs: number): void => {
    for (const [conversationId, sentAt] of sentTo) {
      const silentMs = nowMs - (sentAt.at(-1) ?? 0);
      if (silentMs < forgetMs) return;
      if (sentAt.length <= forgettable / sharedBy || silentMs >= (longest?.windowMs ?? 0))
        sentTo.delete(conversationId);
    }
  };

  return {
    readyAtMs: (conversationId, processes) => {
      sharedBy = processes;
      const sentAt = sentTo.get(conversationId);
      if (!sentAt) return 0;
      const waits = limits.map(({ messages, windowMs }) => {
        const before = sentAt.at(-Math.max(1, Math.floor(messages / processes)));
        return before === undefined ? 0 : before + windowMs;
      });
      return Math.max(0, ...waits);
    },
    note: (conversationId, nowMs) => {
      const sentAt = sentTo.get(conversationId) ?? [];
      while (longest && sentAt[0] !== undefined && sentAt[0] <= nowMs - longest.windowMs) sentAt.shift();
      sentAt.push(nowMs);
      sentTo.delete(conversationId);
      sentTo.set(conversationId, sentAt);
      forget(nowMs);
    },
    size: () => sentTo.size,
  };
}
