import type { LoadedFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { allMeetings, beginsAt, bodiesOf, endsAt, type Meeting } from '../meetings/meeting.ts';
import { spellTime } from '../plan/spell-meeting.ts';
import { meetingKind } from '../presence/meeting-line.ts';
import { attendanceTexts } from '../texts/attendance.ts';
import { linkTexts } from '../texts/links.ts';
import { addDays, localTime, type TimeZone } from '../time/zone.ts';
import type { LinkTarget } from './link.ts';

/** One meeting as a calendar has it. Nothing in it is about a person. */
export interface CalendarEvent {
  /** The same for as long as the meeting lives, however often it is moved. */
  readonly uid: string;
  readonly sequence: number;
  readonly cancelled: boolean;
  readonly summary: string;
  readonly location: string | null;
  readonly description: string | null;
  readonly url: string | null;
  /** A day without times is a whole day (`YYYY-MM-DD`); an end may be unknown. */
  readonly time: { readonly date: string } | { readonly start: Date; readonly end: Date | null };
}

export interface Calendar {
  readonly name: string;
  /** iCalendar's METHOD: a single event that was cancelled cancels the one that was published. */
  readonly method: 'PUBLISH' | 'CANCEL';
  readonly madeAt: Date;
  readonly events: readonly CalendarEvent[];
}

/** Writes a calendar as iCalendar (RFC 5545). */
export type RenderCalendar = (calendar: Calendar) => string;

/** Of former meetings those of the last year. */
const pastDays = 366;

/** The calendar of a link; null when its meeting or body is gone. */
export function calendarOf(
  target: LinkTarget,
  known: {
    readonly figures: LoadedFigures;
    readonly language: Language;
    readonly now: Date;
    readonly zone: TimeZone;
  },
): Calendar | null {
  const { figures, language, now, zone } = known;
  const texts = linkTexts[language];
  const meetings = allMeetings(figures);
  const from = addDays(localTime(now, zone).date, -pastDays);
  const events = (chosen: readonly Meeting[]) =>
    chosen.flatMap((meeting) => eventOf(meeting, figures, { language, zone }) ?? []);
  const feed = (name: string, bodyId: string | null): Calendar => ({
    name,
    method: 'PUBLISH',
    madeAt: now,
    events: events(meetings.filter(({ body, date }) => date >= from && (bodyId === null || body === bodyId))),
  });
  if (target.kind === 'board-calendar') return feed(texts.allMeetings, null);
  if (target.kind === 'body-calendar') {
    const body = bodiesOf(figures).find(({ bodyId }) => bodyId === target.bodyId);
    return body ? feed(language === 'sv' ? body.nameSv : body.nameEn, body.bodyId) : null;
  }
  if (target.kind !== 'meeting-calendar') return null;
  const meeting = meetings.find(({ id }) => id === target.meetingId);
  const [event] = meeting ? events([meeting]) : [];
  if (!event) return null;
  const method = event.cancelled ? 'CANCEL' : 'PUBLISH';
  return { name: event.summary, method, madeAt: now, events: [event] };
}

function eventOf(
  meeting: Meeting,
  figures: LoadedFigures,
  { language, zone }: { readonly language: Language; readonly zone: TimeZone },
): CalendarEvent | null {
  const body = bodiesOf(figures).find(({ bodyId }) => bodyId === meeting.body);
  if (!body) return null;
  const texts = linkTexts[language];
  const cancelled = meeting.status === 'cancelled';
  const kind = meetingKind(meeting, body, language);
  const mode = meeting.mode && attendanceTexts[language].mode[meeting.mode];
  const description = [
    mode,
    meeting.link && texts.joinAt(meeting.link),
    meeting.movedFrom && texts.movedFrom(spellTime(meeting.movedFrom, language)),
  ].filter((line) => line !== null);
  return {
    uid: `${meeting.id}@e-namnd`,
    sequence: meeting.sequence,
    cancelled,
    summary: cancelled ? texts.cancelledEvent(kind) : kind,
    location: meeting.place ?? (meeting.mode === 'online' ? mode : null),
    description: description.length === 0 ? null : description.join('\n'),
    url: meeting.link,
    time:
      meeting.start === null
        ? { date: meeting.date }
        : { start: beginsAt(meeting, zone), end: meeting.end === null ? null : endsAt(meeting, zone) },
  };
}
