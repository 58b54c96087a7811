import Holidays, { type HolidaysTypes } from 'date-holidays';
import type { Logger } from '../core/log.ts';
import type { PublicHolidays } from '../core/schedule/public-holidays.ts';

/**
 * The kinds of days on which offices are closed all day: by law (`public`), and by custom and agreement (`bank`: "banks and
 * offices are closed"). In Sweden the latter are Midsummer Eve, Christmas Eve and New Year's Eve: no public holidays by law
 * (1989:253), but counted as Sundays by the Annual Leave Act (1977:480), and days off in every municipality. What the library
 * calls `optional` is a half day there, such as Twelfth Night: people work until noon, so it is a working day here.
 */
const daysOff: readonly HolidaysTypes.HolidayType[] = ['public', 'bank'];

const dayMs = 24 * 3_600_000;

/** Public holidays by calculation, nothing asked of the network. Each country and year is calculated once. */
export function createPublicHolidays(deps: { readonly log: Logger }): PublicHolidays {
  const calendars = new Map<string, Holidays>();
  const years = new Map<string, ReadonlySet<string>>();

  const calendarOf = (country: string): Holidays => {
    const known = calendars.get(country);
    if (known) return known;
    const calendar = new Holidays();
    if (!(country in calendar.getCountries())) deps.log.warn('holidays-of-unknown-country', { country });
    else calendar.init(country);
    calendars.set(country, calendar);
    return calendar;
  };

  const yearOf = (country: string, year: number): ReadonlySet<string> => {
    const key = `${country} ${year}`;
    const known = years.get(key);
    if (known) return known;
    const dates = new Set(calendarOf(country).getHolidays(year).filter(isDayOff).flatMap(datesOf));
    years.set(key, dates);
    return dates;
  };

  return { isHoliday: (date, country) => yearOf(country, Number(date.slice(0, 4))).has(date) };
}

function isDayOff({ type }: HolidaysTypes.Holiday): boolean {
  return daysOff.includes(type);
}

/** The library writes the local date of the first day; a day of a change to summer time has 23 hours. */
function datesOf({ date, start, end }: HolidaysTypes.Holiday): readonly string[] {
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / dayMs));
  return Array.from({ length: days }, (_, index) =>
    new Date(first + index * dayMs).toISOString().slice(0, 10),
  );
}
