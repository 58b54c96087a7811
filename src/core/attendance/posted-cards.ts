import type { Clock } from '../clock.ts';
import type { ChatSender } from '../delivery/chat-sender.ts';
import type { ContentOf } from '../delivery/deliver-stream.ts';
import type { OutboxStore, StoredDelivery, WakeUps } from '../delivery/outbox-store.ts';
import { postAgain, proven } from '../delivery/transitions.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Logger } from '../log.ts';
import { allMeetings } from '../meetings/meeting.ts';
import { addDays, localTime, type TimeZone } from '../time/zone.ts';
import { attendanceStream, meetingOfStream } from './calls.ts';
import { attendanceMessage, type MeetingCards } from './meeting-card.ts';

interface Dependencies {
  readonly cards: MeetingCards;
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly sender: ChatSender;
  readonly figures: () => LoadedFigures;
  readonly clock: Clock;
  readonly zone: TimeZone;
  readonly log: Logger;
}

/** The cards in the channels: pictures of the store, brought up to date after each change. */
export interface PostedCards {
  readonly contentOf: ContentOf;
  /**
   * Brings the posted cards of the meeting up to date; a card whose message is gone is posted again. A card that shows the
   * newest state already is left alone, unless `verify` asks whether its message still exists.
   */
  update(meetingId: string, options?: { readonly verify: boolean }): Promise<void>;
  /** Meetings of these days, whose cards a crash may have left behind the store. */
  current(): readonly string[];
  /** A press on a card whose sending ended in doubt proves that it arrived. */
  adopt(meetingId: string, press: { conversationId: string; messageId: string }): Promise<void>;
}

export function createPostedCards(deps: Dependencies): PostedCards {
  return {
    contentOf: async (delivery) => {
      const meetingId = meetingOfStream(delivery.streamId);
      const shown = meetingId
        ? await deps.cards.show(meetingId, { language: delivery.language, ownMunicipality: null })
        : null;
      return shown && { message: attendanceMessage(shown.card), revision: shown.revision };
    },
    update: async (meetingId, options = { verify: false }) => {
      for (const stored of await deps.outbox.list(attendanceStream(meetingId))) {
        await updateOne(deps, { meetingId, stored, verify: options.verify });
      }
    },
    current: () => {
      const { date } = localTime(deps.clock.now(), deps.zone);
      return allMeetings(deps.figures())
        .filter((meeting) => meeting.status !== 'held' && meeting.date >= addDays(date, -1))
        .map((meeting) => meeting.id);
    },
    adopt: async (meetingId, press) => {
      const stored = await deps.outbox.read(attendanceStream(meetingId), `channel:${press.conversationId}`);
      if (stored?.delivery.state !== 'unknown') return;
      await deps.outbox.replace({ delivery: proven(stored.delivery, press.messageId), etag: stored.etag });
    },
  };
}

async function updateOne(
  deps: Dependencies,
  { meetingId, stored, verify }: { meetingId: string; stored: StoredDelivery; verify: boolean },
): Promise<void> {
  const { delivery, etag } = stored;
  if (delivery.state !== 'sent' || delivery.messageId === null) return;
  const shown = await deps.cards.show(meetingId, { language: delivery.language, ownMunicipality: null });
  if (!shown || (shown.revision === delivery.shownRevision && !verify)) return;

  const result = await deps.sender.update(
    delivery.address,
    delivery.messageId,
    attendanceMessage(shown.card),
  );
  if (result.outcome === 'sent') {
    // A conflict means that another process showed a state too; the next tick compares again.
    await deps.outbox.replace({ delivery: { ...delivery, shownRevision: shown.revision }, etag });
  } else if (result.outcome === 'gone') {
    await deps.outbox.open(delivery.streamId);
    await deps.outbox.replace({ delivery: postAgain(delivery), etag });
    await deps.wakeUps.wake(delivery.streamId);
  } else {
    deps.log.warn('card-not-updated', { meetingId, outcome: result.outcome, code: result.code });
  }
}
