import { dateIn, findSpokenDate } from '../meetings/spoken-date.ts';
import { addDays } from '../time/zone.ts';

/** A longer pause is an end: who comes back begins anew. */
const maxDays = 366;

/**
 * The day (`YYYY-MM-DD`) in `till 1 mars 2023`, `until 2023-03-01`; without a year the next such day after `today`. Null
 * when there is none, or none within a year.
 */
export function parsePauseUntil(argument: string, today: string): string | null {
  const spoken = findSpokenDate(argument);
  if (!spoken) return null;
  const thisYear = Number(today.slice(0, 4));
  const years = spoken.year === null ? [thisYear, thisYear + 1] : [spoken.year];
  const day = years.map((year) => dateIn(year, spoken)).find((date) => date !== null && date > today);
  return day && day <= addDays(today, maxDays) ? day : null;
}
