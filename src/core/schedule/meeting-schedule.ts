import type { Body } from '../figures/rows.ts';
import { beginsAt, callAt, closesAt, type Meeting } from '../meetings/meeting.ts';
import { addDays, instantOf, type TimeZone } from '../time/zone.ts';
import type { PublicHolidays } from './public-holidays.ts';
import { isWorkingDay } from './working-day.ts';

/** Something that is sent at an instant; `date` is its local day (`YYYY-MM-DD`). */
export interface Occasion {
  readonly date: string;
  readonly at: Date;
}

/** When what happens before a meeting. */
export interface MeetingSchedule {
  readonly cardAt: Date;
  /** In the order of time, one a day at most; each after the card and before the closing. */
  readonly reminders: readonly Occasion[];
  /** When the coordinators are told that goal or quorum is at risk; null when that would be before the card. */
  readonly nudge: Occasion | null;
  /** From then on answers are late. */
  readonly closesAt: Date;
}

/** A late reminder is left out when the next one follows so soon: people would get two at a time. */
const catchUpGapMs = 12 * 3_600_000;
/** No country closes longer at a stretch; beyond it a reminder goes out on its own day. */
const maxDaysOff = 14;

/**
 * The schedule by the body's own numbers of days and times, in the zone's local time. What would fall on a weekend or public
 * holiday goes out on the last working day before; two reminders that meet there are one.
 */
export function scheduleOf(
  { meeting, body }: { readonly meeting: Meeting; readonly body: Body },
  zone: TimeZone,
  holidays: PublicHolidays,
): MeetingSchedule {
  const cardAt = callAt(meeting, body, zone);
  const closing = closesAt(meeting, body, zone);
  const onWorkingDay = (daysBefore: number): Occasion => {
    const date = workingDayUntil(addDays(meeting.date, -daysBefore), body.holidays, holidays);
    return { date, at: instantOf({ date, time: body.reminderTime }, zone) };
  };
  const byDate = new Map(body.reminderDaysBefore.map(onWorkingDay).map((each) => [each.date, each]));
  const nudge = onWorkingDay(body.nudgeDaysBefore);
  return {
    cardAt,
    reminders: [...byDate.values()]
      .filter(({ at }) => at > cardAt && at < closing)
      .sort((a, b) => a.at.getTime() - b.at.getTime()),
    nudge: nudge.at > cardAt && nudge.at < beginsAt(meeting, zone) ? nudge : null,
    closesAt: closing,
  };
}

/**
 * The reminder whose time it is: the newest of those whose moment has come, until answers are late. One that was missed is
 * made up for, unless the next is so near that it takes its place.
 */
export function dueReminder({ reminders, closesAt: closing }: MeetingSchedule, now: Date): Occasion | null {
  if (now >= closing) return null;
  const due = reminders.findLast(({ at }) => at <= now);
  const next = reminders.find(({ at }) => at > now);
  if (!due || (next && next.at.getTime() - now.getTime() < catchUpGapMs)) return null;
  return due;
}

function workingDayUntil(date: string, country: string, holidays: PublicHolidays): string {
  const candidates = Array.from({ length: maxDaysOff }, (_, daysBack) => addDays(date, -daysBack));
  return candidates.find((candidate) => isWorkingDay(candidate, country, holidays)) ?? date;
}
