import type { ChatSender } from '../delivery/chat-sender.ts';
import type { OutboxStore } from '../delivery/outbox-store.ts';
import type { Logger } from '../log.ts';
import { approvalCard, approvalMessage } from './approval-card.ts';
import type { DigestFlow } from './digest-flow.ts';
import { digestStream } from './digest-message.ts';
import type { DigestStore } from './digest-store.ts';

interface Dependencies {
  readonly flow: DigestFlow;
  readonly store: DigestStore;
  readonly outbox: OutboxStore;
  readonly sender: ChatSender;
  readonly log: Logger;
}

export interface DigestProgress {
  /** Takes the digest a step on, and shows the coordinator how far it has come. */
  advance(month: string): Promise<void>;
}

export function createDigestProgress(deps: Dependencies): DigestProgress {
  /** What the coordinator's card of each month shows already: it is not sent the same twice. */
  const shown = new Map<string, string>();

  return {
    advance: async (month) => {
      await deps.flow.advance(month);
      const stored = await deps.store.read(month);
      const card = stored?.digest.approvalCard;
      if (!stored || !card) return;
      const deliveries = (await deps.outbox.list(digestStream(month))).map(({ delivery }) => delivery);
      const content = approvalCard(stored.digest, deliveries, card.language);
      const state = JSON.stringify([card.messageId, content.recipients]);
      if (shown.get(month) === state) return;
      const result = await deps.sender.update(card.address, card.messageId, approvalMessage(content));
      // A card that is gone is not missed again; one that could not be reached is tried with the next step.
      if (result.outcome === 'sent' || result.outcome === 'gone') shown.set(month, state);
      else deps.log.warn('progress-not-shown', { outcome: result.outcome, code: result.code });
    },
  };
}
