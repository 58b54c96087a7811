import type { ChatSender } from '../delivery/chat-sender.ts';
import type { Logger } from '../log.ts';
import { approvalMessage } from './approval-card.ts';
import type { ApprovalDesk } from './approval-desk.ts';
import type { DigestFlow } from './digest-flow.ts';
import type { DigestStore } from './digest-store.ts';

interface Dependencies {
  readonly flow: Pick<DigestFlow, 'advance'>;
  readonly store: DigestStore;
  readonly desk: ApprovalDesk;
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
      const content = await deps.desk.card(stored.digest, card.language);
      const state = JSON.stringify([card.messageId, content]);
      if (shown.get(month) === state) return;
      const result = await deps.sender.update(card.address, card.messageId, approvalMessage(content));
      // A card that is gone is not missed again; one that could not be reached is tried with the next step.
      if (result.outcome === 'sent' || result.outcome === 'gone') shown.set(month, state);
      else deps.log.warn('progress-not-shown', { outcome: result.outcome, code: result.code });
    },
  };
}
