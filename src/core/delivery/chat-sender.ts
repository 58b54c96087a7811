import type { Address } from '../chat/events.ts';
import type { OutgoingMessage } from '../chat/replies.ts';

/**
 * What became of a send. `retry`: surely not delivered, may be tried again (429, 412, connection refused). `blocked`:
 * the recipient removed or blocked the bot. `gone`: the message to update, or its conversation, does not exist.
 * `failed`: refused for good. `unknown`: may have been delivered (time-out, reset, 408, 5xx).
 */
export type SendResult =
  | { readonly outcome: 'sent'; readonly messageId: string }
  | { readonly outcome: 'retry'; readonly code: string; readonly retryAfterMs: number | null }
  | { readonly outcome: 'blocked' | 'gone' | 'failed' | 'unknown'; readonly code: string };

/** Sends outside of a turn. Exactly one HTTP request a call, with a time limit; never throws for what Teams answers. */
export interface ChatSender {
  post(address: Address, message: OutgoingMessage): Promise<SendResult>;
  /** Replaces a message in place; idempotent. */
  update(address: Address, messageId: string, message: OutgoingMessage): Promise<SendResult>;
}
