import type { LoadedFigures } from '../figures/figures.ts';
import type { Body } from '../figures/rows.ts';
import { allMeetings, type Meeting } from '../meetings/meeting.ts';
import type { ConfirmedPresence } from '../presence/presence.ts';

/** Municipalities present of those entitled. */
interface Share {
  readonly present: number;
  readonly entitled: number;
  /** In per cent, not rounded. */
  readonly percent: number;
  /** Whether it reaches the body's own goal. */
  readonly reached: boolean;
}

export interface MeetingStatistics extends Share {
  readonly meeting: Meeting;
}

/** A body's year: each meeting that was held and counted, and all of them together. */
export interface BodyStatistics extends Share {
  readonly body: Body;
  readonly year: number;
  readonly meetings: readonly MeetingStatistics[];
}

/**
 * The meetings of a body in a year, in the order of their dates, and the year's share: those present by those entitled
 * over all meetings, so that a meeting counts by its size. In 2022 that is 35 of 56 for the board, 62.5 %. Null when no
 * meeting was held.
 */
export function bodyStatistics(figures: LoadedFigures, body: Body, year: number): BodyStatistics | null {
  const meetings = allMeetings(figures)
    .filter((meeting) => meeting.body === body.bodyId && meeting.date.startsWith(`${year}-`))
    .flatMap((meeting) =>
      meeting.status === 'held' && meeting.municipalitiesPresent !== null
        ? [
            {
              meeting,
              ...shareOf(meeting.municipalitiesPresent, meeting.municipalitiesEntitled, body.goalPercent),
            },
          ]
        : [],
    );
  if (meetings.length === 0) return null;
  const present = meetings.reduce((sum, meeting) => sum + meeting.present, 0);
  const entitled = meetings.reduce((sum, meeting) => sum + meeting.entitled, 0);
  return { body, year, meetings, ...shareOf(present, entitled, body.goalPercent) };
}

function shareOf(present: number, entitled: number, goalPercent: number): Share {
  return {
    present,
    entitled,
    percent: (100 * present) / entitled,
    reached: 100 * present >= goalPercent * entitled,
  };
}

/** At how many of a body's meetings in a year a municipality was present, of those for which it was entitled. */
export interface MunicipalityStatistics {
  readonly municipalityCode: string;
  readonly present: number;
  readonly meetings: number;
}

/** One entry for each municipality of the presence that was confirmed, in the order of their codes. */
export function municipalityStatistics(
  confirmed: readonly ConfirmedPresence[],
  asked: { readonly bodyId: string; readonly year: number },
): readonly MunicipalityStatistics[] {
  const counts = new Map<string, { present: number; meetings: number }>();
  for (const presence of confirmed) {
    if (presence.bodyId !== asked.bodyId || !presence.date.startsWith(`${asked.year}-`)) continue;
    for (const { municipalityCode, present } of presence.municipalities) {
      const known = counts.get(municipalityCode) ?? { present: 0, meetings: 0 };
      counts.set(municipalityCode, {
        present: known.present + (present ? 1 : 0),
        meetings: known.meetings + 1,
      });
    }
  }
  return [...counts]
    .map(([municipalityCode, count]) => ({ municipalityCode, ...count }))
    .sort((a, b) => (a.municipalityCode < b.municipalityCode ? -1 : 1));
}
