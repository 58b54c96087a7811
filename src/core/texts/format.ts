import type { Language } from '../language.ts';

const tags: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };
const noBreakSpace = '\u00a0';

/** `29 000 kr` with no-break spaces, or `SEK 29,000`; a minus sign for negative amounts. Whole kronor. */
export function amount(sek: number, language: Language): string {
  const digits = wholeNumber(Math.abs(sek), language);
  const sign = sek < 0 ? '\u2212' : '';
  return language === 'sv' ? `${sign}${digits}${noBreakSpace}kr` : `${sign}SEK ${digits}`;
}

export function wholeNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(tags[language], { maximumFractionDigits: 0, useGrouping: true }).format(value);
}

/** `5` or `4,5` (`4.5`): as many decimals as the number has, at most three. */
export function exactNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(tags[language]).format(value);
}

/** `64 %` or `64%`; an average with one decimal, `62,5 %` or `62.5%`. */
export function percent(value: number, language: Language, decimals: 0 | 1 = 0): string {
  const digits = new Intl.NumberFormat(tags[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
  return language === 'sv' ? `${digits}${noBreakSpace}%` : `${digits}%`;
}

/** `14 december 2022` or `14 December 2022`, of a `YYYY-MM-DD`. */
export function longDate(date: string, language: Language): string {
  return formatDay(date, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `onsdag 14 december 2022` or `Wednesday 14 December 2022`, of a `YYYY-MM-DD`. */
export function weekdayDate(date: string, language: Language): string {
  return `${formatDay(date, language, { weekday: 'long' })} ${longDate(date, language)}`;
}

/** `december 2022` or `December 2022`, of a `YYYY-MM`. */
export function monthName(month: string, language: Language): string {
  return formatDay(`${month}-01`, language, { month: 'long', year: 'numeric' });
}

/** `10.00` or `10:00`, of an `HH:MM`. */
export function clockTime(time: string, language: Language): string {
  return language === 'sv' ? time.replace(':', '.') : time;
}

/** `Boden, Kalix och Kiruna` or `Boden, Kalix and Kiruna`. */
export function enumeration(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(tags[language], { type: 'conjunction' }).format(items);
}

/** In the order of the alphabet of the language: `Ö` last in Swedish. */
export function sortNames(names: readonly string[]): readonly string[] {
  return [...names].sort(new Intl.Collator('sv').compare);
}

function formatDay(date: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const instant = new Date(`${date}T00:00:00Z`);
  return new Intl.DateTimeFormat(tags[language], { ...options, timeZone: 'UTC' }).format(instant);
}
