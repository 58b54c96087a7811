import type { Remembered } from '../questions/remembered.ts';

/** One person in one conversation. */
export interface ConversationKey {
  readonly tenantId: string;
  readonly personId: string;
  readonly conversationId: string;
}

/** What was remembered of a conversation, and when. */
export interface KeptConversation {
  readonly remembered: Remembered;
  /** ISO instant, UTC, to the millisecond. */
  readonly at: string;
}

/** What every process can read of conversations: one row each, overwritten by what is newer. No text and no name. */
export interface ConversationStore {
  /** One point read; null when nothing is kept. Gives up within seconds, so that a reply does not wait for the storage. */
  read(key: ConversationKey): Promise<KeptConversation | null>;
  /** Leaves what is newer. */
  write(key: ConversationKey, kept: KeptConversation): Promise<void>;
  /** Removes what was kept before the instant. Repeatable, in any number of processes. */
  removeBefore(instant: string): Promise<void>;
}
