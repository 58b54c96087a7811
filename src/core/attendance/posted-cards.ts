import type { Clock } from '../clock.ts';
import type { ContentOf } from '../delivery/deliver-stream.ts';
import { proven } from '../delivery/transitions.ts';
import { eachAlone } from '../each-alone.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { allMeetings } from '../meetings/meeting.ts';
import { addDays, localTime, type TimeZone } from '../time/zone.ts';
import { attendanceStream, meetingOfStream } from './calls.ts';
import { attendanceMessage } from './meeting-card.ts';
import { type CardPainter, paintCard } from './paint-card.ts';

interface Dependencies extends CardPainter {
  readonly figures: () => LoadedFigures;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

/** The cards in the channels: pictures of the store, brought up to date after each change. */
export interface PostedCards {
  /** Null once the meeting takes no answers: a card that nobody saw until then is not posted any more. */
  readonly contentOf: ContentOf;
  /**
   * Brings the posted cards of the meeting up to date; a card whose message is gone is posted again. A card that shows the
   * newest state already is left alone, unless `verify` asks whether its message still exists.
   */
  update(meetingId: string, options?: { readonly verify: boolean }): Promise<void>;
  /** Meetings from yesterday on, whose cards a crash, or the passing of time, may have left behind. */
  current(): readonly string[];
  /** A press on a card whose sending ended in doubt proves that it arrived. */
  adopt(meetingId: string, press: { conversationId: string; messageId: string }): Promise<void>;
}

export function createPostedCards(deps: Dependencies): PostedCards {
  return {
    contentOf: async (delivery) => {
      const meetingId = meetingOfStream(delivery.streamId);
      const shown = meetingId
        ? await deps.cards.show(meetingId, { language: delivery.language, own: null })
        : null;
      return shown?.card.open ? { message: attendanceMessage(shown.card), revision: shown.revision } : null;
    },
    update: async (meetingId, options = { verify: false }) => {
      await eachAlone(
        await deps.outbox.list(attendanceStream(meetingId)),
        (stored) => paintCard(deps, { meetingId, stored, verify: options.verify }),
        { log: deps.log, event: 'card-update-failed' },
      );
    },
    current: () => {
      const { date } = localTime(deps.clock.now(), deps.zone);
      return allMeetings(deps.figures())
        .filter((meeting) => meeting.date >= addDays(date, -1))
        .map((meeting) => meeting.id);
    },
    adopt: async (meetingId, press) => {
      const stored = await deps.outbox.read(attendanceStream(meetingId), `channel:${press.conversationId}`);
      if (stored?.delivery.state !== 'unknown') return;
      await deps.outbox.replace({ delivery: proven(stored.delivery, press.messageId), etag: stored.etag });
    },
  };
}
