import type { AttendanceCard } from '../card-content.ts';
import type { OutgoingMessage } from '../chat/replies.ts';
import type { Clock } from '../clock.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Body } from '../figures/rows.ts';
import type { Language } from '../language.ts';
import { allMeetings, answerPeriod, bodiesOf, type Meeting } from '../meetings/meeting.ts';
import type { TimeZone } from '../time/zone.ts';
import type { Answer } from './answer.ts';
import { attendanceCard } from './attendance-card.ts';
import type { AttendanceStore } from './attendance-store.ts';

interface Dependencies {
  readonly store: AttendanceStore;
  readonly figures: () => LoadedFigures;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

export interface MeetingCard {
  readonly card: AttendanceCard;
  /** Changes with the answers and with what the meeting takes, not with the clock. */
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
      const answers = await deps.store.answers(meetingId);
      const now = deps.clock.now();
      const card = attendanceCard({
        ...found,
        municipalities: deps.figures()[0]?.municipalities ?? [],
        answers,
        now,
        zone: deps.zone,
        language: reader.language,
        ownMunicipality: reader.ownMunicipality,
      });
      return { card, revision: revisionOf(answers, answerPeriod(found.meeting, now, deps.zone)) };
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

function revisionOf(answers: readonly Answer[], period: string): string {
  const latest = answers.reduce((newest, { answeredAt }) => (answeredAt > newest ? answeredAt : newest), '');
  const byChoice = answers.map(({ municipalityCode, choice }) => `${municipalityCode}${choice}`).sort();
  return [period, answers.length, latest, checksum(byChoice.join())].join('|');
}

/** Short enough for a column, and different for different answers given in the same millisecond (FNV-1a, 32 bits). */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}
