import type { AttendanceCard } from '../card-content.ts';
import type { OutgoingMessage } from '../chat/replies.ts';
import type { Clock } from '../clock.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Body } from '../figures/rows.ts';
import type { Language } from '../language.ts';
import { allMeetings, bodiesOf, entitledTo, type Meeting } from '../meetings/meeting.ts';
import type { TimeZone } from '../time/zone.ts';
import { attendanceCard } from './attendance-card.ts';
import type { AttendanceStore } from './attendance-store.ts';

interface Dependencies {
  readonly store: AttendanceStore;
  readonly figures: () => LoadedFigures;
  readonly clock: Clock;
  readonly zone: TimeZone;
  /** Hexadecimal SHA-256 of a text. */
  readonly digestOf: (text: string) => string;
}

export interface MeetingCard {
  readonly card: AttendanceCard;
  /** Changes with whatever the card shows, except its time of day. */
  readonly revision: string;
}

export interface MeetingCards {
  find(meetingId: string): { readonly meeting: Meeting; readonly body: Body } | null;
  /** The meeting as it stands; `ownMunicipality` adds the answer that the reader's municipality gave. */
  show(
    meetingId: string,
    reader: { language: Language; ownMunicipality: string | null },
  ): Promise<MeetingCard | null>;
}

export function createMeetingCards(deps: Dependencies): MeetingCards {
  const find: MeetingCards['find'] = (meetingId) => {
    const meeting = allMeetings(deps.figures()).find((candidate) => candidate.id === meetingId);
    const body = bodiesOf(deps.figures()).find((candidate) => candidate.bodyId === meeting?.body);
    return meeting && body ? { meeting, body } : null;
  };
  return {
    find,
    show: async (meetingId, reader) => {
      const found = find(meetingId);
      if (!found) return null;
      const card = attendanceCard({
        ...found,
        municipalities: entitledTo(found.meeting, deps.figures()),
        answers: await deps.store.answers(meetingId),
        now: deps.clock.now(),
        zone: deps.zone,
        language: reader.language,
        ownMunicipality: reader.ownMunicipality,
      });
      return { card, revision: deps.digestOf(JSON.stringify({ ...card, asOf: '' })) };
    },
  };
}

/** The first line of the card is its message's summary, for notifications and screen readers. */
export function attendanceMessage(card: AttendanceCard): OutgoingMessage {
  return {
    kind: 'card',
    card: { template: 'attendance', data: card },
    summary: `${card.heading}. ${card.when}. ${card.goalLine}`,
    citations: [],
  };
}
