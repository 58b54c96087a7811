/** An IANA time zone, such as `Europe/Stockholm`. */
export type TimeZone = string;

const formatters = new Map<TimeZone, Intl.DateTimeFormat>();

function formatterOf(zone: TimeZone): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  formatters.set(zone, made);
  return made;
}

/** The wall clock of the zone at an instant: `date` as `YYYY-MM-DD`, `time` as `HH:MM`. */
export function localTime(instant: Date, zone: TimeZone): { readonly date: string; readonly time: string } {
  const [date = '', time = ''] = formatterOf(zone).format(instant).split(' ');
  return { date, time: time.slice(0, 5) };
}

/**
 * The instant at which the zone's clock shows `date` and `time`. A time that daylight saving skips (02:30 on the last
 * Sunday of March) is read with the offset before the change, and comes out an hour later on the clock; of a time that
 * comes twice (02:30 on the last Sunday of October) the first is meant.
 */
export function instantOf(local: { readonly date: string; readonly time: string }, zone: TimeZone): Date {
  const asUtc = new Date(`${local.date}T${local.time}:00Z`).getTime();
  const dayBefore = offsetMs(new Date(asUtc - 24 * 3_600_000), zone);
  const first = new Date(asUtc - dayBefore);
  if (offsetMs(first, zone) === dayBefore) return first;
  const dayAfter = offsetMs(new Date(asUtc + 24 * 3_600_000), zone);
  const second = new Date(asUtc - dayAfter);
  return offsetMs(second, zone) === dayAfter ? second : first;
}

/** The calendar date `days` later (earlier when negative). */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

function offsetMs(instant: Date, zone: TimeZone): number {
  const wall = new Date(`${formatterOf(zone).format(instant).replace(' ', 'T')}Z`).getTime();
  return wall - Math.floor(instant.getTime() / 1000) * 1000;
}
