/** A day as somebody wrote it, and the text without it. */
export interface SpokenDate {
  /** Null when none was written. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Monday is 1, Sunday 7; null when none was written. */
  readonly weekday: number | null;
  readonly before: string;
  readonly after: string;
}

const months = [
  'jan(?:uari|uary)?',
  'feb(?:ruari|ruary)?',
  'mar(?:s|ch)?',
  'apr(?:il)?',
  'ma[jy]',
  'jun[ie]?',
  'jul[iy]?',
  'aug(?:usti|ust)?',
  'sept?(?:ember)?',
  'o[kc]t(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const weekdays = [
  'm[åa]ndag|monday',
  'tisdag|tuesday',
  'onsdag|wednesday',
  'torsdag|thursday',
  'fredag|friday',
  'l[öo]rdag|saturday',
  's[öo]ndag|sunday',
];

const month = `(?<month>${months.join('|')})\\.?`;
const year = '(?<year>20\\d\\d)';
const ordinal = '(?::?[ae]|st|nd|rd|th)?';
const spellings = [
  `${year}-(?<number>\\d{1,2})-(?<day>\\d{1,2})`,
  `${year}(?<number>[01]\\d)(?<day>[0-3]\\d)`,
  `(?<day>\\d{1,2})[/.](?<number>\\d{1,2})[-/. ]${year}`,
  '(?<day>\\d{1,2})/(?<number>\\d{1,2})',
  `(?<day>\\d{1,2})${ordinal}(?: of)? ?${month}(?:,? ${year})?`,
  `${month} (?<day>\\d{1,2})${ordinal}(?:,? ${year})?`,
].map((spelling) => new RegExp(`(?<![\\p{L}\\d:./-])(?:${spelling})(?![\\p{L}\\d:/-])`, 'iu'));

/** What may stand before a day: `onsdag den`, `Wednesday the`, `on Wednesday,`. */
const leadIn = new RegExp(
  `(?:\\b(?:den|the|on)\\s+)?(?:(?<![\\p{L}])(?<weekday>${weekdays.join('|')})(?:en)?,?\\s+)?(?:\\b(?:den|the)\\s+)?$`,
  'iu',
);

/**
 * The first day in a text, in any of the ways that people here write one: `2022-12-14`, `14/12`, `14.12.2022`,
 * `onsdag den 14:e december`, `14 Dec 2022`, `December 14, 2022`. The day comes before the month in numbers. Null when there
 * is none; whether the day exists is not looked at.
 */
export function findSpokenDate(text: string): SpokenDate | null {
  for (const spelling of spellings) {
    const found = spelling.exec(text);
    if (!found?.groups) continue;
    const { year, month, number, day } = found.groups;
    const lead = leadIn.exec(text.slice(0, found.index));
    const begin = lead?.index ?? found.index;
    return {
      year: year === undefined ? null : Number(year),
      month: month === undefined ? Number(number) : indexOf(months, month),
      day: Number(day),
      weekday: lead?.groups?.['weekday'] ? indexOf(weekdays, lead.groups['weekday']) : null,
      before: text.slice(0, begin).trim(),
      after: text.slice(found.index + found[0].length).trim(),
    };
  }
  return null;
}

/** `YYYY-MM-DD` of the day in a year; null when that year has no such day. */
export function dateIn(year: number, { month, day }: Pick<SpokenDate, 'month' | 'day'>): string | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const instant = new Date(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
  return exists ? date : null;
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** From 1 on; the pattern that matched the word matches it again. */
function indexOf(patterns: readonly string[], word: string): number {
  return patterns.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'iu').test(word)) + 1;
}
