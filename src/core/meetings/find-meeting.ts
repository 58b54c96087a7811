import type { Body } from '../figures/rows.ts';
import { fold } from '../texts/fold.ts';
import { longDate } from '../texts/format.ts';
import type { TimeZone } from '../time/zone.ts';
import { currentMeeting, type Meeting } from './meeting.ts';

interface Search {
  readonly meetings: readonly Meeting[];
  readonly bodies: readonly Body[];
  /** The body of the channel in which it was typed; null elsewhere. */
  readonly channelBodyId: string | null;
  readonly now: Date;
  readonly zone: TimeZone;
}

/** The body that a text names by its id, its name, or a name of its channels; null when it names none. */
export function findBody(typed: string, bodies: readonly Body[]): Body | null {
  const text = fold(typed);
  return (
    bodies.find((body) =>
      [body.bodyId, body.nameSv, body.nameEn, ...body.channelNames].some((name) => fold(name) === text),
    ) ?? null
  );
}

/**
 * The meeting that a command means: a body's name, a date (`14 december`, `2022-12-14`), both, or nothing for the
 * meeting under way or next of the channel's body, or of any body elsewhere. Null when nothing or more than one thing fits.
 */
export function findMeeting(typed: string, search: Search): Meeting | null {
  const { date, rest } = splitDate(typed, search.meetings);
  const named = rest === '' ? null : findBody(rest, search.bodies);
  if (rest !== '' && !named) return null;
  const bodyId = named?.bodyId ?? search.channelBodyId;
  if (!date) return currentMeeting(search.meetings, bodyId, search.now, search.zone);
  const dated = search.meetings.filter((meeting) => meeting.date === date);
  const ofBody = dated.filter((meeting) => meeting.body === bodyId);
  const fitting = ofBody.length > 0 || named ? ofBody : dated;
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Takes the date of a known meeting out of the text; a date without a year is the latest meeting's on that day. */
function splitDate(typed: string, meetings: readonly Meeting[]): { date: string | null; rest: string } {
  const text = fold(typed);
  for (const { date } of [...meetings].reverse()) {
    const spellings = [date, longDate(date, 'sv'), longDate(date, 'en')].map(fold);
    const short = spellings.slice(1).map((spelling) => spelling.replace(/ \d{4}$/, ''));
    const found = [...spellings, ...short].find((spelling) => ` ${text} `.includes(` ${spelling} `));
    if (found)
      return { date, rest: fold(` ${text} `.replace(` ${found} `, ' ').replace(/ (den|on|the) /, ' ')) };
  }
  return { date: null, rest: text };
}
