import { eachAlone } from '../each-alone.ts';
import type { Logger } from '../log.ts';
import type { Remembered } from '../questions/remembered.ts';
import type { ConversationKey, ConversationStore, KeptConversation } from './conversation-store.ts';
import { createConversations, memoryMs } from './conversations.ts';
import type { IncomingMessage } from './events.ts';

/** Bounds what waits to be written while the storage does not answer; the oldest is given up first. */
const mostUnsaved = 1_000;
const mostAtOnce = 8;
const cleaningMs = 10 * 60_000;

/**
 * What each person's next message may lean on, for half an hour, whichever process it reaches. A complete question touches
 * memory alone: what it leaves behind is written later, by `save`, and read only for a message that leans on another.
 */
export interface ConversationMemory {
  /** As this process knows it. */
  recall(message: IncomingMessage, now: Date): Remembered | null;
  /** The newest of this process's and the others'. */
  recallAnywhere(message: IncomingMessage, now: Date): Promise<Remembered | null>;
  remember(message: IncomingMessage, remembered: Remembered, now: Date): void;
  /** Writes what is new; what could not be written is tried again the next time. */
  save(): Promise<void>;
  /** Removes what is too old from the store, now and then. */
  clean(now: Date): Promise<void>;
}

export function createConversationMemory(deps: {
  readonly conversations: ConversationStore;
  readonly log: Logger;
}): ConversationMemory {
  const { conversations: store, log } = deps;
  const known = createConversations<KeptConversation>();
  const unsaved = new Map<string, { readonly key: ConversationKey; readonly kept: KeptConversation }>();
  let cleanedAt = Number.NEGATIVE_INFINITY;

  const stored = async (message: IncomingMessage): Promise<KeptConversation | null> => {
    try {
      return await store.read(keyOf(message));
    } catch (error) {
      // The message is answered as one of its own, or after what this process knows.
      log.error('conversation-not-read', error);
      return null;
    }
  };

  return {
    recall: (message, now) => known.recall(message, now)?.remembered ?? null,
    recallAnywhere: async (message, now) => {
      const here = known.recall(message, now);
      const there = await stored(message);
      if (there === null || !isFresh(there, now) || (here && here.at >= there.at)) {
        return here?.remembered ?? null;
      }
      return there.remembered;
    },
    remember: (message, remembered, now) => {
      const kept = { remembered, at: now.toISOString() };
      known.remember(message, kept, now);
      const key = keyOf(message);
      const id = JSON.stringify(key);
      unsaved.delete(id);
      unsaved.set(id, { key, kept });
      const oldest = unsaved.keys().next().value;
      if (unsaved.size > mostUnsaved && oldest !== undefined) unsaved.delete(oldest);
    },
    save: async () => {
      const entries = [...unsaved];
      unsaved.clear();
      const write = async ([id, entry]: (typeof entries)[number]) => {
        try {
          await store.write(entry.key, entry.kept);
        } catch (error) {
          if (!unsaved.has(id) && unsaved.size < mostUnsaved) unsaved.set(id, entry);
          throw error;
        }
      };
      const lanes = Map.groupBy(entries.entries(), ([index]) => index % mostAtOnce);
      await Promise.all(
        [...lanes.values()].map((lane) =>
          eachAlone(lane, ([, entry]) => write(entry), { log, event: 'conversation-not-saved' }),
        ),
      );
    },
    clean: async (now) => {
      if (now.getTime() - cleanedAt < cleaningMs) return;
      cleanedAt = now.getTime();
      await store.removeBefore(new Date(now.getTime() - memoryMs).toISOString());
    },
  };
}

function isFresh({ at }: KeptConversation, now: Date): boolean {
  return now.getTime() - Date.parse(at) < memoryMs;
}

function keyOf({ person, address }: IncomingMessage): ConversationKey {
  return { tenantId: person.tenantId, personId: person.id, conversationId: address.conversationId };
}
