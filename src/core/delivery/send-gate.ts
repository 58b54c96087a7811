import type { Address } from '../chat/events.ts';
import type { SendResult } from './chat-sender.ts';
import type { Priority } from './stream-priority.ts';

export type Turn =
  | {
      readonly outcome: 'go';
      /** Ends the turn; with the answer of Teams when there was one, so that a refusal slows the tenant. */
      leave(result: SendResult | null): void;
    }
  /** Not within a time that is worth waiting for: try again then. */
  | { readonly outcome: 'later'; readonly at: Date };

/** Lets messages out: no faster than the limits, no more at a time than may be in flight, the urgent ones first. */
export interface SendGate {
  /** Waits for the turn of one message. Every turn must be left. */
  enter(to: Pick<Address, 'tenantId' | 'conversationId'>, priority: Priority): Promise<Turn>;
  /** Until when nothing goes to the tenant; null when it may. */
  pausedUntil(tenantId: string): Date | null;
  /** How many rows to claim at a time, so that they get their turn long before their lease ends. */
  claimSize(): number;
  /** False once the process is to end: then nothing new is claimed. */
  isOpen(): boolean;
}
