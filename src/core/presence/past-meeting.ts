import { boundChannelOf, meetingOf } from '../chat/commands/spoken-meeting.ts';
import type { IncomingMessage } from '../chat/events.ts';
import type { Clock } from '../clock.ts';
import type { Directory } from '../directory/directory.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { findBody } from '../meetings/find-meeting.ts';
import { allMeetings, beginsAt, bodiesOf, type Meeting } from '../meetings/meeting.ts';
import { findSpokenDate } from '../meetings/spoken-date.ts';
import type { TimeZone } from '../time/zone.ts';

interface Dependencies {
  readonly directory: Directory;
  readonly figures: () => LoadedFigures;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

/**
 * The meeting that is meant where it is about one that was: a named day, else the latest one that has begun, of the named
 * body, of the channel's, or of any. Null when it could be none or several.
 */
export function pastMeetingOf(
  deps: Dependencies,
  message: Pick<IncomingMessage, 'address'>,
  typed: string,
): Meeting | null {
  if (findSpokenDate(typed)) return meetingOf(deps, message, typed);
  const named = typed === '' ? null : findBody(typed, bodiesOf(deps.figures()));
  if (typed !== '' && !named) return null;
  const bodyId = named?.bodyId ?? boundChannelOf(deps, message)?.bodyId ?? null;
  const now = deps.clock.now();
  const isMeant = (meeting: Meeting) =>
    meeting.status !== 'cancelled' &&
    (bodyId === null || meeting.body === bodyId) &&
    beginsAt(meeting, deps.zone) <= now;
  return allMeetings(deps.figures()).findLast(isMeant) ?? null;
}
