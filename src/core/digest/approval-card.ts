import type { DigestApprovalCard } from '../card-content.ts';
import type { OutgoingMessage } from '../chat/replies.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { countDeliveries } from '../delivery/transitions.ts';
import type { Language } from '../language.ts';
import { digestReplies } from '../texts/digest-replies.ts';
import { monthName } from '../texts/format.ts';
import type { Digest } from './digest.ts';

/** The coordinator's card: whom the draft would reach, and once approved, how far each delivery has come. */
export function approvalCard(
  digest: Digest,
  deliveries: readonly Delivery[],
  language: Language,
): DigestApprovalCard {
  const texts = digestReplies[language];
  const isDraft = digest.state === 'draft';
  const counts = countDeliveries(deliveries);
  return {
    lang: language,
    month: digest.month,
    contentRevision: digest.contentRevision,
    heading: texts.approvalHeading(monthName(digest.month, language)),
    status: isDraft ? texts.waitingForApproval(counts.planned) : texts.progress(counts),
    recipients: deliveries.map((delivery) => ({
      name: delivery.recipientName,
      state: isDraft ? texts.willReceive[delivery.language] : texts.deliveryState[delivery.state],
    })),
    note: isDraft ? texts.previewNote : counts.unknown > 0 ? texts.unknownNote : null,
    buttons: isDraft ? draftButtons(counts.planned, language) : [refreshButton(language)],
  };
}

export function approvalMessage(card: DigestApprovalCard): OutgoingMessage {
  return {
    kind: 'card',
    card: { template: 'digest-approval', data: card },
    summary: `${card.heading}. ${card.status}`,
    citations: [],
  };
}

/** A draft that nobody would get cannot be approved; its status says what to do first. */
function draftButtons(recipients: number, language: Language): DigestApprovalCard['buttons'] {
  if (recipients === 0) return [];
  return [{ title: digestReplies[language].approve, verb: 'digest-approve', style: 'positive' }];
}

function refreshButton(language: Language): DigestApprovalCard['buttons'][number] {
  return { title: digestReplies[language].refresh, verb: 'digest-progress', style: 'default' };
}
