import type { LoadedFigures } from '../figures/figures.ts';
import type { Body, MeetingRow, Municipality } from '../figures/rows.ts';
import { addDays, instantOf, type TimeZone } from '../time/zone.ts';

/** A meeting of a body; its id is the body's id and the date, `board-2022-12-14`. */
export interface Meeting extends MeetingRow {
  readonly id: string;
}

/** Meetings of all loaded years, in the order of their dates. */
export function allMeetings(figures: LoadedFigures): readonly Meeting[] {
  return figures
    .flatMap((year) => year.meetings)
    .map((row) => ({ ...row, id: `${row.body}-${row.date}` }))
    .sort((a, b) => (a.id === b.id ? 0 : `${a.date}${a.body}` < `${b.date}${b.body}` ? -1 : 1));
}

/** The bodies of the newest loaded year; none when nothing is loaded. */
export function bodiesOf(figures: LoadedFigures): readonly Body[] {
  return figures[0]?.bodies ?? [];
}

/** The municipalities that are entitled to take part: those of the meeting's own year. */
export function entitledTo(meeting: MeetingRow, figures: LoadedFigures): readonly Municipality[] {
  const own = figures.find(({ year }) => String(year) === meeting.date.slice(0, 4));
  return (own ?? figures[0])?.municipalities ?? [];
}

/** When the meeting begins. A strategy day without a printed time begins with its day. */
function beginsAt(meeting: Meeting, zone: TimeZone): Date {
  return instantOf({ date: meeting.date, time: meeting.start ?? '00:00' }, zone);
}

/** When the meeting is over; without a printed end, at the end of its day. */
function endsAt(meeting: Meeting, zone: TimeZone): Date {
  return meeting.end
    ? instantOf({ date: meeting.date, time: meeting.end }, zone)
    : instantOf({ date: addDays(meeting.date, 1), time: '00:00' }, zone);
}

/** When its attendance card goes out, by the body's own number of days and time. */
export function callAt(meeting: Meeting, body: Body, zone: TimeZone): Date {
  return instantOf({ date: addDays(meeting.date, -body.cardDaysBefore), time: body.cardTime }, zone);
}

/** The next planned meeting that has not begun; null when none is planned. */
export function nextMeeting(
  meetings: readonly Meeting[],
  bodyId: string,
  now: Date,
  zone: TimeZone,
): Meeting | null {
  return (
    meetings.find(
      (meeting) => meeting.body === bodyId && meeting.status === 'planned' && beginsAt(meeting, zone) > now,
    ) ?? null
  );
}

/** The planned meeting that is under way or comes next; null when none is planned. */
export function currentMeeting(
  meetings: readonly Meeting[],
  bodyId: string | null,
  now: Date,
  zone: TimeZone,
): Meeting | null {
  return (
    meetings.find(
      (meeting) =>
        (bodyId === null || meeting.body === bodyId) &&
        meeting.status === 'planned' &&
        endsAt(meeting, zone) > now,
    ) ?? null
  );
}

/**
 * Whether a meeting takes answers. `late`: it has begun, so an answer is kept and marked. `over`: presence is a matter
 * of the minutes by then.
 */
export type AnswerPeriod = 'open' | 'late' | 'over' | 'cancelled';

export function answerPeriod(meeting: Meeting, now: Date, zone: TimeZone): AnswerPeriod {
  if (meeting.status === 'cancelled') return 'cancelled';
  if (meeting.status === 'held' || now >= endsAt(meeting, zone)) return 'over';
  return now >= beginsAt(meeting, zone) ? 'late' : 'open';
}
