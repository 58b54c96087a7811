import type { IncomingMessage } from './events.ts';

/** How long a follow-up ("och Boden?") refers to the question before it. */
export const memoryMs = 30 * 60_000;
/** Bounds the memory of a long-lived process; the oldest conversation is forgotten first. */
const maxRemembered = 10_000;

/** The last understood question of each person in each conversation, for 30 minutes. */
export interface Conversations<T> {
  recall(message: IncomingMessage, now: Date): T | null;
  remember(message: IncomingMessage, value: T, now: Date): void;
}

export function createConversations<T>(): Conversations<T> {
  const remembered = new Map<string, { readonly value: T; readonly at: number }>();
  return {
    recall: (message, now) => {
      const found = remembered.get(keyOf(message));
      return found && now.getTime() - found.at < memoryMs ? found.value : null;
    },
    remember: (message, value, now) => {
      const key = keyOf(message);
      remembered.delete(key);
      remembered.set(key, { value, at: now.getTime() });
      const oldest = remembered.keys().next().value;
      if (remembered.size > maxRemembered && oldest !== undefined) remembered.delete(oldest);
    },
  };
}

function keyOf({ person, address }: IncomingMessage): string {
  return `${person.tenantId} ${person.id} ${address.conversationId}`;
}
