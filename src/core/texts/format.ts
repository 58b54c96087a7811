import type { Language } from '../language.ts';

const tags: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };
const noBreakSpace = '\u00a0';

/** Made once: building an `Intl` object takes a hundred times as long as using it. */
const formats = {
  whole: numberFormats({ maximumFractionDigits: 0, useGrouping: true }),
  exact: numberFormats({}),
  decimals: [
    numberFormats({ minimumFractionDigits: 0, maximumFractionDigits: 0 }),
    numberFormats({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  ],
  date: dateFormats({ day: 'numeric', month: 'long', year: 'numeric' }),
  weekday: dateFormats({ weekday: 'long' }),
  dayAndMonth: dateFormats({ day: 'numeric', month: 'long' }),
  month: dateFormats({ month: 'long', year: 'numeric' }),
  list: inBoth((tag) => new Intl.ListFormat(tag, { type: 'conjunction' })),
} as const;
const collator = new Intl.Collator('sv');

/** `29 000 kr` with no-break spaces, or `SEK 29,000`; a minus sign for negative amounts. Whole kronor. */
export function amount(sek: number, language: Language): string {
  const digits = wholeNumber(Math.abs(sek), language);
  const sign = sek < 0 ? '\u2212' : '';
  return language === 'sv' ? `${sign}${digits}${noBreakSpace}kr` : `${sign}SEK ${digits}`;
}

/** The same with a plus sign before what is above zero: of a change. */
export function signedAmount(sek: number, language: Language): string {
  return `${sek > 0 ? '+' : ''}${amount(sek, language)}`;
}

export function wholeNumber(value: number, language: Language): string {
  return formats.whole[language].format(value);
}

/** `5` or `4,5` (`4.5`): as many decimals as the number has, at most three. */
export function exactNumber(value: number, language: Language): string {
  return formats.exact[language].format(value);
}

/** `64 %` or `64%`; an average with one decimal, `62,5 %` or `62.5%`. */
export function percent(value: number, language: Language, decimals: 0 | 1 = 0): string {
  const digits = formats.decimals[decimals][language].format(value);
  return language === 'sv' ? `${digits}${noBreakSpace}%` : `${digits}%`;
}

/** `14 december 2022` or `14 December 2022`, of a `YYYY-MM-DD`. */
export function longDate(date: string, language: Language): string {
  return formatDay(date, formats.date[language]);
}

/** `onsdag 14 december 2022` or `Wednesday 14 December 2022`, of a `YYYY-MM-DD`. */
export function weekdayDate(date: string, language: Language): string {
  return `${formatDay(date, formats.weekday[language])} ${longDate(date, language)}`;
}

/** `onsdag 14 december` or `Wednesday 14 December`, of a `YYYY-MM-DD` whose year is plain. */
export function weekdayOfYear(date: string, language: Language): string {
  return `${formatDay(date, formats.weekday[language])} ${formatDay(date, formats.dayAndMonth[language])}`;
}

/** `december 2022` or `December 2022`, of a `YYYY-MM`. */
export function monthName(month: string, language: Language): string {
  return formatDay(`${month}-01`, formats.month[language]);
}

/** `10.00` or `10:00`, of an `HH:MM`. */
export function clockTime(time: string, language: Language): string {
  return language === 'sv' ? time.replace(':', '.') : time;
}

/** `Boden, Kalix och Kiruna` or `Boden, Kalix and Kiruna`. */
export function enumeration(items: readonly string[], language: Language): string {
  return formats.list[language].format(items);
}

/** In the order of the alphabet of the language: `Ö` last in Swedish. */
export function sortNames(names: readonly string[]): readonly string[] {
  return [...names].sort(collator.compare);
}

function formatDay(date: string, format: Intl.DateTimeFormat): string {
  return format.format(new Date(`${date}T00:00:00Z`));
}

function numberFormats(options: Intl.NumberFormatOptions): Readonly<Record<Language, Intl.NumberFormat>> {
  return inBoth((tag) => new Intl.NumberFormat(tag, options));
}

function dateFormats(options: Intl.DateTimeFormatOptions): Readonly<Record<Language, Intl.DateTimeFormat>> {
  return inBoth((tag) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }));
}

function inBoth<T>(make: (tag: string) => T): Readonly<Record<Language, T>> {
  return { sv: make(tags.sv), en: make(tags.en) };
}
