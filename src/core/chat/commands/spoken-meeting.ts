import type { Clock } from '../../clock.ts';
import type { BoundChannel } from '../../directory/channel-store.ts';
import type { Directory } from '../../directory/directory.ts';
import type { LoadedFigures } from '../../figures/figures.ts';
import type { Body } from '../../figures/rows.ts';
import type { Language } from '../../language.ts';
import { findMeeting } from '../../meetings/find-meeting.ts';
import { allMeetings, bodiesOf, type Meeting } from '../../meetings/meeting.ts';
import { longDate } from '../../texts/format.ts';
import type { TimeZone } from '../../time/zone.ts';
import type { IncomingMessage } from '../events.ts';
import { isSameConversation } from '../same-conversation.ts';

interface Dependencies {
  readonly directory: Directory;
  readonly figures: () => LoadedFigures;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

/** The meeting that a command means in the place where it was typed; null when it could be none or several. */
export function meetingOf(
  deps: Dependencies,
  { address }: Pick<IncomingMessage, 'address'>,
  typed: string,
): Meeting | null {
  const channel = boundChannelOf(deps, { address });
  return findMeeting(typed, {
    meetings: allMeetings(deps.figures()),
    bodies: bodiesOf(deps.figures()),
    channelBodyId: channel?.bodyId ?? null,
    now: deps.clock.now(),
    zone: deps.zone,
  });
}

/** The channel in which it was typed, when it belongs to a body. */
export function boundChannelOf(
  deps: Pick<Dependencies, 'directory'>,
  { address }: Pick<IncomingMessage, 'address'>,
): BoundChannel | null {
  return deps.directory.channels().find((bound) => isSameConversation(bound.address, address)) ?? null;
}

/** `nämndsammanträde 14 december 2022`, to stand within a sentence. */
export function meetingName(figures: LoadedFigures, meeting: Meeting, language: Language): string {
  const body = bodyOf(figures, meeting);
  const kind = (language === 'sv' ? body?.meetingNameSv : body?.meetingNameEn) ?? meeting.body;
  return `${kind.toLocaleLowerCase(language)} ${longDate(meeting.date, language)}`;
}

export function bodyName(figures: LoadedFigures, meeting: Meeting, language: Language): string {
  const body = bodyOf(figures, meeting);
  return (language === 'sv' ? body?.nameSv : body?.nameEn) ?? meeting.body;
}

function bodyOf(figures: LoadedFigures, meeting: Meeting): Body | undefined {
  return bodiesOf(figures).find((body) => body.bodyId === meeting.body);
}
