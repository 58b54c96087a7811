import type { Body } from '../figures/rows.ts';
import { beginsAt, endsAt, type Meeting } from '../meetings/meeting.ts';
import { addDays, instantOf, type TimeZone } from '../time/zone.ts';

/** Why presence cannot be confirmed: there is none before a meeting begins, and never at a cancelled one. */
export function confirmableFault(
  meeting: Meeting,
  now: Date,
  zone: TimeZone,
): 'cancelled' | 'not-yet' | null {
  if (meeting.status === 'cancelled') return 'cancelled';
  return meeting.status !== 'held' && beginsAt(meeting, zone) > now ? 'not-yet' : null;
}

/**
 * When the coordinators are asked who was present: at the meeting's end, and of a meeting without one the next morning, when
 * reminders go out too.
 */
export function askAt(meeting: Meeting, body: Body, zone: TimeZone): Date {
  return meeting.end === null
    ? instantOf({ date: addDays(meeting.date, 1), time: body.reminderTime }, zone)
    : endsAt(meeting, zone);
}
