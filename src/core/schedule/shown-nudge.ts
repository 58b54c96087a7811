import type { AttendanceCard } from '../attendance/attendance-card-content.ts';
import type { MeetingCards } from '../attendance/meeting-card.ts';
import type { BoardPorts } from '../board-ports.ts';
import { entitledTo, type Meeting } from '../meetings/meeting.ts';
import type { Missing } from './reminder-message.ts';
import { representativesOf } from './representatives.ts';

export type NudgeSources = Pick<BoardPorts, 'attendance' | 'directory' | 'figures'> & {
  readonly cards: MeetingCards;
};

/** A meeting as it stands, and the municipalities that have not answered; null for a meeting that is gone. */
export async function standingForCoordinator(
  { attendance, cards, directory, figures }: NudgeSources,
  meeting: Meeting,
  language: AttendanceCard['lang'],
): Promise<{ readonly card: AttendanceCard; readonly missing: readonly Missing[] } | null> {
  const shown = await cards.show(meeting.id, { language, own: null });
  if (!shown) return null;
  const answers = await attendance.answers(meeting.id);
  const answered = new Set(answers.map(({ municipalityCode }) => municipalityCode));
  const missing = entitledTo(meeting, figures())
    .filter(({ code }) => !answered.has(code))
    .map((municipality) => ({
      municipality,
      representatives: representativesOf(directory.seats(), meeting, municipality),
    }));
  return { card: shown.card, missing };
}
