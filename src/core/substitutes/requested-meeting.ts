import type { LoadedFigures } from '../figures/figures.ts';
import type { Body, Municipality } from '../figures/rows.ts';
import { allMeetings, bodiesOf, entitledTo, type Meeting } from '../meetings/meeting.ts';

/** One municipality's place at one meeting. */
export interface Place {
  readonly meetingId: string;
  readonly municipalityCode: string;
}

/** What a request is about. */
export interface RequestedMeeting {
  readonly meeting: Meeting;
  readonly body: Body;
  readonly municipality: Municipality;
}

/** Null when the meeting is gone from the figures, or the municipality is not entitled to it. */
export function requestedMeeting(
  figures: LoadedFigures,
  { meetingId, municipalityCode }: Place,
): RequestedMeeting | null {
  const meeting = allMeetings(figures).find(({ id }) => id === meetingId);
  const body = bodiesOf(figures).find(({ bodyId }) => bodyId === meeting?.body);
  const municipality = meeting && entitledTo(meeting, figures).find(({ code }) => code === municipalityCode);
  return meeting && body && municipality ? { meeting, body, municipality } : null;
}
