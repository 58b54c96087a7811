import type { AttendanceStore } from '../attendance/attendance-store.ts';
import { type CommandContext, sentence } from '../chat/commands/command-context.ts';
import { meetingName, meetingOf } from '../chat/commands/spoken-meeting.ts';
import type { OutgoingMessage } from '../chat/replies.ts';
import type { Clock } from '../clock.ts';
import type { Directory } from '../directory/directory.ts';
import type { Feature } from '../feature.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { bodiesOf, entitledTo, type Meeting } from '../meetings/meeting.ts';
import type { Permissions } from '../permissions.ts';
import type { ConfirmedPresence } from '../presence/presence.ts';
import { chatTexts } from '../texts/chat.ts';
import { enumeration } from '../texts/format.ts';
import { statisticsTexts } from '../texts/statistics.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { forecastOf, type PastAnswer, saidIn } from './forecast.ts';
import { forecastMessage } from './forecast-message.ts';
import { byMunicipalityMessage, municipalityMessage } from './municipality-message.ts';
import { parseStatistics } from './parse-statistics.ts';
import { outlookLine, yearMessage } from './statistics-message.ts';

interface Dependencies {
  readonly figures: () => LoadedFigures;
  readonly confirmedPresence: () => readonly ConfirmedPresence[];
  readonly attendance: Pick<AttendanceStore, 'answers'>;
  readonly directory: Directory;
  readonly permissions: Permissions;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

/** What attendance has been, and what a meeting is expected to become. */
export function createStatisticsFeature(deps: Dependencies): Feature {
  return {
    commands: {
      statistics: async (context) => statistics(deps, context),
      forecast: (context) => forecast(deps, context),
    },
  };
}

function statistics(deps: Dependencies, { argument, language }: CommandContext): readonly OutgoingMessage[] {
  const figures = deps.figures();
  const [newest] = figures;
  if (!newest) return sentence(chatTexts[language].nothingLoaded);
  const { municipalities } = newest;
  const asked = parseStatistics(argument, { bodies: bodiesOf(figures), municipalities });
  if (!asked) {
    const names = enumeration(
      municipalities.map(({ name }) => name),
      language,
    );
    return sentence(statisticsTexts[language].how(names));
  }
  const year = asked.year ?? newest.year;
  const request = { figures, bodies: asked.body ? [asked.body] : bodiesOf(figures), year, language };
  const confirmed = deps.confirmedPresence();
  if (asked.municipality === null) return [yearMessage(request)];
  return asked.municipality === 'all'
    ? [byMunicipalityMessage({ ...request, confirmed, municipalities })]
    : [municipalityMessage({ ...request, confirmed, municipality: asked.municipality })];
}

/** For coordinators: it says of each municipality how well it uses to keep its word. */
async function forecast(deps: Dependencies, { message, argument, language }: CommandContext) {
  const figures = deps.figures();
  if (!deps.permissions.isCoordinator(message.person)) return sentence(chatTexts[language].coordinatorsOnly);
  if (figures.length === 0) return sentence(chatTexts[language].nothingLoaded);
  const meeting = meetingOf(deps, message, argument);
  const body = bodiesOf(figures).find(({ bodyId }) => bodyId === meeting?.body);
  if (!meeting || !body) return sentence(statisticsTexts[language].whichMeeting);
  const municipalities = entitledTo(meeting, figures);
  const year = Number(localTime(deps.clock.now(), deps.zone).date.slice(0, 4));
  return [
    forecastMessage({
      meetingName: meetingName(figures, meeting, language),
      body,
      municipalities,
      forecast: forecastOf({
        entitled: municipalities.map(({ code }) => code),
        answers: await deps.attendance.answers(meeting.id),
        records: await recordsBefore(deps, meeting),
      }),
      outlook: outlookLine({ figures, year, language }, body),
      language,
    }),
  ];
}

/** What each municipality had said before the body's earlier meetings, and whether it came. */
async function recordsBefore(
  deps: Dependencies,
  meeting: Meeting,
): Promise<ReadonlyMap<string, readonly PastAnswer[]>> {
  const earlier = deps
    .confirmedPresence()
    .filter(({ bodyId, date }) => bodyId === meeting.body && date < meeting.date);
  const meetings = await Promise.all(
    earlier.map(async ({ meetingId, municipalities }) => ({
      municipalities,
      answers: await deps.attendance.answers(meetingId),
    })),
  );
  const records = meetings.flatMap(({ municipalities, answers }) =>
    municipalities.map(({ municipalityCode, present }) => {
      const answer = answers.find((each) => each.municipalityCode === municipalityCode) ?? null;
      return { municipalityCode, said: saidIn(answer), present };
    }),
  );
  return Map.groupBy(records, ({ municipalityCode }) => municipalityCode);
}
