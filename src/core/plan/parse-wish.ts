import { meetingRow } from '../figures/rows.ts';
import { dateIn, findSpokenDate, type SpokenDate, weekdayOf } from '../meetings/spoken-date.ts';
import { findSpokenTime } from '../meetings/spoken-time.ts';
import type { MeetingWish } from './planned-meeting.ts';

/** What cannot be read in a wish; `weekday` has the day that was written, as `YYYY-MM-DD`. */
export type WishFault =
  | { readonly fault: 'no-such-day' | 'no-such-time' | 'not-https' | 'too-long' }
  | { readonly fault: 'wrong-weekday'; readonly date: string };

type Part = Pick<MeetingWish, 'form' | 'mode' | 'place' | 'link'>;

/** What was read of a text, and the words that are left: they name the body or the meeting. */
export interface ReadWish {
  readonly parts: Partial<Part>;
  readonly rest: string;
}

const link = /(?:\b(?:länk|lank|link)[: ]+)?(?<![^\s<])<?(https?:\/\/[^\s>]+)>?/iu;
/** Up to the end, since a place is any text. Not the `plats` of `på plats`. */
const place = /(?<![\p{L}])(?<!p[åa] )(?:plats|place|lokal|room)[: ]+(.+)$/iu;
const forms = [
  ['strategy-day', /(?<![\p{L}])(?:strategidag|strategy day)(?![\p{L}])/iu],
  ['ordinary', /(?<![\p{L}])(?:ordinarie|ordinary)(?![\p{L}])/iu],
] as const;
const modes = [
  ['on-site', /(?<![\p{L}])(?:p[åa] plats|on[- ]site)(?![\p{L}])/iu],
  ['online', /(?<![\p{L}])(?:digitalt|online)(?![\p{L}])/iu],
  ['both', /(?<![\p{L}])(?:b[åa]da|both|hybrid)(?![\p{L}])/iu],
] as const;

/** Form, way of taking part, place and link out of a text; a place stands last, only a link may follow it. */
export function readParts(text: string): ReadWish | WishFault {
  const parts: Partial<{ -readonly [K in keyof Part]: Part[K] }> = {};
  const linked = link.exec(text);
  let rest = without(text, linked);
  if (linked?.[1] !== undefined) {
    if (!meetingRow.shape.link.safeParse(linked[1]).success) return { fault: 'not-https' };
    parts.link = linked[1];
  }
  const placed = place.exec(rest);
  if (placed?.[1] !== undefined) {
    const named = placed[1].replace(/[\s,;]+$/u, '');
    if (!meetingRow.shape.place.safeParse(named).success) return { fault: 'too-long' };
    parts.place = named;
    rest = without(rest, placed);
  }
  for (const [form, words] of forms) {
    const found = words.exec(rest);
    if (found) parts.form = form;
    rest = without(rest, found);
  }
  for (const [mode, words] of modes) {
    const found = words.exec(rest);
    if (found) parts.mode = mode;
    rest = without(rest, found);
  }
  return { parts, rest };
}

/** What was read of day and times; each null when nothing was written of it. */
export interface ReadTime {
  readonly date: string | null;
  readonly times: { readonly start: string; readonly end: string | null } | null;
  readonly rest: string;
}

/** @param today `YYYY-MM-DD`: a day without a year is the next such day, today included. */
export function readTime(text: string, today: string): ReadTime | WishFault {
  const day = findSpokenDate(text);
  const time = findSpokenTime(day ? `${day.before} ${day.after}` : text);
  const rest = clean(time ? `${time.before} ${time.after}` : day ? `${day.before} ${day.after}` : text);
  if (time && time.start === null) return { fault: 'no-such-time' };
  const times = time?.start ? { start: time.start, end: time.end } : null;
  if (!day) return { date: null, times, rest };
  const date = dateOf(day, today);
  if (date === null) return { fault: 'no-such-day' };
  if (day.weekday !== null && day.weekday !== weekdayOf(date)) return { fault: 'wrong-weekday', date };
  return { date, times, rest };
}

/** Eight years hold every day: 29 February too. */
const yearsAhead = 8;

function dateOf(day: SpokenDate, today: string): string | null {
  if (day.year !== null) return dateIn(day.year, day);
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear; year <= thisYear + yearsAhead; year += 1) {
    const date = dateIn(year, day);
    if (date !== null && date >= today) return date;
  }
  return null;
}

function without(text: string, found: RegExpExecArray | null): string {
  if (!found) return text;
  return clean(`${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`);
}

function clean(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:]+|[\s,;:]+$/gu, '')
    .trim();
}
