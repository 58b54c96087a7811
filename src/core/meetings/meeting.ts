import type { LoadedFigures } from '../figures/figures.ts';
import type { Body, MeetingRow, Municipality } from '../figures/rows.ts';
import { addDays, instantOf, type TimeZone } from '../time/zone.ts';

/**
 * A meeting of a body. Its id is the body's id and the date for which it was first planned, `board-2022-12-14`, and stays
 * when it is moved.
 */
export interface Meeting extends Omit<MeetingRow, 'plan'> {
  readonly id: string;
  /** How often time, place, form or status were changed: iCalendar's SEQUENCE. */
  readonly sequence: number;
  /** When it was to be before it was last moved; null when it never was. */
  readonly movedFrom: NonNullable<MeetingRow['plan']>['movedFrom'];
}

/** Meetings of all loaded years, in the order of their dates. */
export function allMeetings(figures: LoadedFigures): readonly Meeting[] {
  return figures
    .flatMap((year) => year.meetings)
    .map(meetingOf)
    .sort((a, b) => (a.id === b.id ? 0 : `${a.date}${a.body}` < `${b.date}${b.body}` ? -1 : 1));
}

/** The id of the meeting that the row is. */
export function meetingIdOf({ plan, body, date }: Pick<MeetingRow, 'plan' | 'body' | 'date'>): string {
  return plan?.meetingId ?? `${body}-${date}`;
}

function meetingOf(whole: MeetingRow): Meeting {
  const { plan, ...row } = whole;
  return {
    ...row,
    id: meetingIdOf(whole),
    sequence: plan?.sequence ?? 0,
    movedFrom: plan?.movedFrom ?? null,
  };
}

/** The bodies of the newest loaded year; none when nothing is loaded. */
export function bodiesOf(figures: LoadedFigures): readonly Body[] {
  return figures[0]?.bodies ?? [];
}

/** The municipalities that are entitled to take part: those of the meeting's own year that have a seat on its date. */
export function entitledTo(
  meeting: Pick<MeetingRow, 'date'>,
  figures: LoadedFigures,
): readonly Municipality[] {
  const own = figures.find(({ year }) => String(year) === meeting.date.slice(0, 4));
  return ((own ?? figures[0])?.municipalities ?? []).filter(
    ({ entitledFrom, entitledTo: until }) =>
      (entitledFrom === null || entitledFrom <= meeting.date) && (until === null || meeting.date <= until),
  );
}

/** When the meeting begins. A strategy day without a printed time begins with its day. */
export function beginsAt(meeting: Pick<Meeting, 'date' | 'start'>, zone: TimeZone): Date {
  return instantOf({ date: meeting.date, time: meeting.start ?? '00:00' }, zone);
}

/** When the meeting is over; without a printed end, at the end of its day. */
export function endsAt(meeting: Pick<Meeting, 'date' | 'end'>, zone: TimeZone): Date {
  return meeting.end
    ? instantOf({ date: meeting.date, time: meeting.end }, zone)
    : instantOf({ date: addDays(meeting.date, 1), time: '00:00' }, zone);
}

/** When its attendance card goes out, by the body's own number of days and time. */
export function callAt(meeting: Meeting, body: Body, zone: TimeZone): Date {
  return instantOf({ date: addDays(meeting.date, -body.cardDaysBefore), time: body.cardTime }, zone);
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

/** From when on its answers are late, by the body's own number of days and time; at its beginning at the latest. */
export function closesAt(meeting: Meeting, body: Body, zone: TimeZone): Date {
  const date = addDays(meeting.date, -body.closeDaysBefore);
  const closes = instantOf({ date, time: body.closeTime }, zone);
  const begins = beginsAt(meeting, zone);
  return closes < begins ? closes : begins;
}

/**
 * Whether a meeting takes answers. `late`: it is closed, so an answer is kept and marked. `over`: presence is a matter
 * of the minutes by then.
 */
export type AnswerPeriod = 'open' | 'late' | 'over' | 'cancelled';

export function answerPeriod(
  { meeting, body }: { readonly meeting: Meeting; readonly body: Body },
  now: Date,
  zone: TimeZone,
): AnswerPeriod {
  if (meeting.status === 'cancelled') return 'cancelled';
  if (meeting.status === 'held' || now >= endsAt(meeting, zone)) return 'over';
  return now >= closesAt(meeting, body, zone) ? 'late' : 'open';
}
