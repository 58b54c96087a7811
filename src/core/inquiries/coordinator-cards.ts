import type { ChatSender } from '../delivery/chat-sender.ts';
import type { ContentOf, DeliveryContent } from '../delivery/deliver-stream.ts';
import type { DeliveryState } from '../delivery/delivery.ts';
import type { OutboxStore, StoredDelivery } from '../delivery/outbox-store.ts';
import { proven } from '../delivery/transitions.ts';
import type { BoundChannel } from '../directory/channel-store.ts';
import type { Language } from '../language.ts';
import type { Logger } from '../log.ts';
import type { TimeZone } from '../time/zone.ts';
import type { Inquiry } from './inquiry.ts';
import { answerMessage, cardRevision, inquiryCard, inquiryMessage } from './inquiry-card.ts';
import type { InquiryCard } from './inquiry-card-content.ts';
import type { InquiryStore } from './inquiry-store.ts';
import { answerStream, askerId, inquiryOfStream, questionStream } from './inquiry-streams.ts';

interface Dependencies {
  readonly store: InquiryStore;
  readonly outbox: OutboxStore;
  readonly sender: ChatSender;
  readonly channels: () => readonly BoundChannel[];
  readonly zone: TimeZone;
  readonly log: Logger;
}

/** The coordinators' cards and the asker's answer: pictures of the stored inquiry, rendered when they are sent. */
export interface CoordinatorCards {
  readonly contentOf: ContentOf;
  show(inquiry: Inquiry, language: Language, notice: string | null): Promise<InquiryCard>;
  /** Brings the posted cards up to date; `left-behind` when one of them could not be reached and should be later. */
  update(inquiry: Inquiry): Promise<'shown' | 'left-behind'>;
  /** A press on a card whose sending ended in doubt proves that it arrived. */
  adopt(inquiryId: string, press: { recipientId: string; messageId: string }): Promise<void>;
}

export function createCoordinatorCards(deps: Dependencies): CoordinatorCards {
  return {
    contentOf: async (delivery) => {
      const goal = inquiryOfStream(delivery.streamId);
      const stored = goal && (await deps.store.read(goal.id));
      if (!stored) return null;
      const { inquiry } = stored;
      if (goal.to === 'coordinators') return cardContent(deps, inquiry, delivery.language);
      return inquiry.answer && { message: answerMessage(inquiry, inquiry.answer), revision: null };
    },
    show: async (inquiry, language, notice) =>
      cardOf(deps, inquiry, { language, notice, delivery: await answerDelivery(deps, inquiry) }),
    update: async (inquiry) => {
      let isLeftBehind = false;
      for (const stored of await deps.outbox.list(questionStream(inquiry.id))) {
        if ((await updateOne(deps, inquiry, stored)) === 'left-behind') isLeftBehind = true;
      }
      return isLeftBehind ? 'left-behind' : 'shown';
    },
    adopt: async (inquiryId, { recipientId, messageId }) => {
      const stored = await deps.outbox.read(questionStream(inquiryId), recipientId);
      if (stored?.delivery.state !== 'unknown') return;
      await deps.outbox.replace({ delivery: proven(stored.delivery, messageId), etag: stored.etag });
    },
  };
}

/** Each conflict means that another process painted the card; there are as many as processes. */
const maxPaintings = 10;

/**
 * Two that paint at the same time may reach Teams in either order, so the one that finds the row changed paints again: the
 * last update of the card is never older than the row says.
 */
async function updateOne(
  deps: Dependencies,
  inquiry: Inquiry,
  first: StoredDelivery,
): Promise<'shown' | 'left-behind'> {
  let stored: StoredDelivery | null = first;
  for (let paintings = 0; stored && paintings < maxPaintings; paintings += 1) {
    const painted = await paint(deps, inquiry, { stored, isRepeated: paintings > 0 });
    if (painted !== 'conflict') return painted;
    stored = await deps.outbox.read(first.delivery.streamId, first.delivery.recipientId);
  }
  return 'left-behind';
}

async function paint(
  deps: Dependencies,
  inquiry: Inquiry,
  { stored, isRepeated }: { readonly stored: StoredDelivery; readonly isRepeated: boolean },
): Promise<'shown' | 'left-behind' | 'conflict'> {
  const { delivery, etag } = stored;
  // One that is still to be sent shows the newest state when it is.
  if (delivery.state !== 'sent' || delivery.messageId === null) return 'shown';
  const { message, revision } = await cardContent(deps, inquiry, delivery.language);
  if (delivery.shownRevision === revision && !isRepeated) return 'shown';

  const result = await deps.sender.update(delivery.address, delivery.messageId, message);
  if (result.outcome === 'retry' || result.outcome === 'unknown') return 'left-behind';
  if (result.outcome !== 'sent') {
    deps.log.warn('inquiry-card-not-updated', { outcome: result.outcome, code: result.code });
  }
  // A card that is gone, or that its reader shut out, is not missed again.
  const written = await deps.outbox.replace({ delivery: { ...delivery, shownRevision: revision }, etag });
  return written === 'conflict' ? 'conflict' : 'shown';
}

async function cardContent(
  deps: Dependencies,
  inquiry: Inquiry,
  language: Language,
): Promise<DeliveryContent> {
  const delivery = await answerDelivery(deps, inquiry);
  const message = inquiryMessage(cardOf(deps, inquiry, { language, delivery, notice: null }));
  return { message, revision: cardRevision(inquiry, delivery) };
}

function cardOf(
  deps: Dependencies,
  inquiry: Inquiry,
  shown: Pick<Parameters<typeof inquiryCard>[1], 'language' | 'delivery' | 'notice'>,
): InquiryCard {
  return inquiryCard(inquiry, { ...shown, zone: deps.zone, channels: deps.channels() });
}

async function answerDelivery(deps: Dependencies, inquiry: Inquiry): Promise<DeliveryState | null> {
  if (!inquiry.answer) return null;
  return (await deps.outbox.read(answerStream(inquiry.id), askerId))?.delivery.state ?? null;
}
