import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus } from 'ical-generator';
import type { Calendar, CalendarEvent } from '../core/links/calendar-content.ts';

const refreshS = 3_600;

/**
 * Times go out in UTC: an instant is the same on both sides of a change to or from daylight saving, in every calendar and
 * without a definition of the zone. A whole day has no zone.
 */
export function renderCalendar({ name, method, madeAt, events }: Calendar): string {
  const isCancelling = method === 'CANCEL';
  const calendar = ical({
    prodId: { company: 'e-namnd-bot', product: 'calendar' },
    name,
    method: isCancelling ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    ttl: refreshS,
  });
  for (const event of events) {
    calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      stamp: madeAt,
      summary: event.summary,
      location: event.location,
      description: event.description,
      url: event.url && asPlainUri(event.url),
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      busystatus: event.cancelled ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
      ...timeOf(event),
    });
  }
  return calendar.toString();
}

function timeOf({ time }: CalendarEvent) {
  if ('date' in time) return { start: new Date(`${time.date}T00:00:00Z`), allDay: true };
  return { start: time.start, end: time.end };
}

/** The library escapes commas and semicolons as in a text, which a URI is not; it means the same without them. */
function asPlainUri(url: string): string {
  return url.replaceAll(',', '%2C').replaceAll(';', '%3B');
}
