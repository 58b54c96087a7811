import { weekdayOf } from '../meetings/spoken-date.ts';
import type { PublicHolidays } from './public-holidays.ts';

/** Monday to Friday, unless it is a public holiday of the country (an ISO 3166 code); the date as `YYYY-MM-DD`. */
export function isWorkingDay(date: string, country: string, holidays: PublicHolidays): boolean {
  return weekdayOf(date) <= 5 && !holidays.isHoliday(date, country);
}
