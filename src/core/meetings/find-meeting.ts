import type { Body } from '../figures/rows.ts';
import { fold } from '../texts/fold.ts';
import type { TimeZone } from '../time/zone.ts';
import { currentMeeting, type Meeting } from './meeting.ts';
import { dateIn, findSpokenDate, type SpokenDate } from './spoken-date.ts';

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
 * The meeting that a command means: a body's name, a day in any spelling (`14 december`, `14/12`, `2022-12-14`), both, or
 * nothing for the meeting under way or next of the channel's body, or of any body elsewhere. A day without a year is the
 * latest meeting's on that day; the day before a meeting was moved means it too. Null when nothing or more than one thing
 * fits.
 */
export function findMeeting(typed: string, search: Search): Meeting | null {
  const day = findSpokenDate(typed);
  const rest = fold(day ? `${day.before} ${day.after}` : typed);
  const named = rest === '' ? null : findBody(rest, search.bodies);
  if (rest !== '' && !named) return null;
  const bodyId = named?.bodyId ?? search.channelBodyId;
  if (!day) return currentMeeting(search.meetings, bodyId, search.now, search.zone);
  const ofBody = onDay(
    day,
    search.meetings.filter(({ body }) => body === bodyId),
  );
  const fitting = ofBody.length > 0 || named ? ofBody : onDay(day, search.meetings);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The meetings on the day, of the latest year that has any. */
function onDay(day: SpokenDate, meetings: readonly Meeting[]): readonly Meeting[] {
  const isMeant = (date: string | undefined) =>
    date !== undefined && date === dateIn(day.year ?? Number(date.slice(0, 4)), day);
  const dated = meetings.filter(({ date }) => isMeant(date));
  if (dated.length === 0) return meetings.filter(({ movedFrom }) => isMeant(movedFrom?.date));
  const latest = dated.at(-1)?.date;
  return dated.filter(
    ({ date, status }) => date === latest && (status !== 'cancelled' || dated.length === 1),
  );
}
