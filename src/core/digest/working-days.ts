import type { LoadedFigures } from '../figures/figures.ts';
import { bodiesOf } from '../meetings/meeting.ts';
import type { PublicHolidays } from '../schedule/public-holidays.ts';
import { isWorkingDay } from '../schedule/working-day.ts';
import { addDays, instantOf, type TimeZone } from '../time/zone.ts';

/** Of a date as `YYYY-MM-DD`. */
export type IsWorkingDay = (date: string) => boolean;

/** Of a board without bodies. */
const defaultCountry = 'SE';

/** Monday to Friday, except the public holidays where the first body of the board sits. */
export function createBoardWorkingDays(known: {
  readonly figures: () => LoadedFigures;
  readonly publicHolidays: PublicHolidays;
}): IsWorkingDay {
  return (date) => {
    const country = bodiesOf(known.figures())[0]?.holidays ?? defaultCountry;
    return isWorkingDay(date, country, known.publicHolidays);
  };
}

/** The first working days of a month (`YYYY-MM`), as many as asked for. */
export function firstWorkingDays(
  month: string,
  count: number,
  isWorkingDay: IsWorkingDay,
): readonly string[] {
  const days: string[] = [];
  for (let date = `${month}-01`; days.length < count && date.startsWith(month); date = addDays(date, 1)) {
    if (isWorkingDay(date)) days.push(date);
  }
  return days;
}

/** Not before people are at work on the first day of the month. */
const sendingTime = '09:00';

/** When a digest goes out unless somebody says otherwise: at 09:00 on the second working day of its month. */
export function usualSendAt(month: string, isWorkingDay: IsWorkingDay, zone: TimeZone): Date {
  const date = firstWorkingDays(month, 2, isWorkingDay).at(-1) ?? `${month}-01`;
  return instantOf({ date, time: sendingTime }, zone);
}
