/** Times as somebody wrote them, `HH:MM`, and the text without them; `start` is null for a time that no clock shows. */
export interface SpokenTime {
  readonly start: string | null;
  /** Null when only a beginning was written. */
  readonly end: string | null;
  readonly before: string;
  readonly after: string;
}

const clock = '(\\d{1,2})(?:[:.](\\d{2}))?';
const lead = '(?:\\b(?:kl(?:ockan)?\\.?|at|från|from)\\s*)';
const notWithin = '(?<![\\p{L}\\d:./-])';
const range = new RegExp(
  `${notWithin}${lead}?${clock}\\s*(?:[-\u2013\u2014]|\\b(?:till|to)\\b)\\s*${clock}(?![\\p{L}\\d/-])`,
  'iu',
);
const single = new RegExp(
  `${notWithin}(?:${lead}${clock}|(\\d{1,2})[:.](\\d{2}))(?![\\p{L}\\d/-])(?!\\.\\d)`,
  'iu',
);

/**
 * The first times in a text: `10:00-16:00`, `10.00–16.00`, `10-16`, `kl. 10 till 16`, `at 13:30`. Null when there are none.
 * Days must be taken out first.
 */
export function findSpokenTime(text: string): SpokenTime | null {
  const both = range.exec(text);
  if (both) {
    const [whole, startHour, startMinute, endHour, endMinute] = both;
    const [start, end] = [timeOf(startHour, startMinute), timeOf(endHour, endMinute)];
    return { start: end === null ? null : start, end, ...around(text, both.index, whole) };
  }
  const one = single.exec(text);
  if (!one) return null;
  const [whole, ledHour, ledMinute, hour, minute] = one;
  const start = timeOf(ledHour ?? hour, ledMinute ?? minute);
  return { start, end: null, ...around(text, one.index, whole) };
}

function timeOf(hour = '', minute = '00'): string | null {
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null;
}

function around(text: string, index: number, found: string) {
  return { before: text.slice(0, index).trim(), after: text.slice(index + found.length).trim() };
}
