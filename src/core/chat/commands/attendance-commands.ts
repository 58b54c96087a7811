import { attendanceMessage, type MeetingCards } from '../../attendance/meeting-card.ts';
import { type NewAnswer, plainAnswer, type RecordedAnswer } from '../../attendance/record-answer.ts';
import type { Clock } from '../../clock.ts';
import type { Directory } from '../../directory/directory.ts';
import type { LoadedFigures } from '../../figures/figures.ts';
import type { Meeting } from '../../meetings/meeting.ts';
import type { Permissions } from '../../permissions.ts';
import { attendanceReplies } from '../../texts/attendance-replies.ts';
import { chatTexts } from '../../texts/chat.ts';
import { escapeMarkdown } from '../../texts/escape.ts';
import { enumeration } from '../../texts/format.ts';
import type { TimeZone } from '../../time/zone.ts';
import type { IncomingMessage } from '../events.ts';
import { type CommandContext, type RunCommand, sentence } from './command-context.ts';
import { parseAnswer } from './parse-answer.ts';
import { meetingName, meetingOf } from './spoken-meeting.ts';

interface Dependencies {
  readonly cards: MeetingCards;
  readonly record: (answer: NewAnswer) => Promise<RecordedAnswer>;
  readonly requestUpdate: (meetingId: string) => void;
  readonly directory: Directory;
  readonly figures: () => LoadedFigures;
  readonly permissions: Permissions;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

interface AttendanceCommands {
  readonly showAttendance: RunCommand;
  readonly answerFor: RunCommand;
}

/** The commands that do what the attendance card's buttons do. */
export function createAttendanceCommands(deps: Dependencies): AttendanceCommands {
  return {
    showAttendance: (context) => showAttendance(deps, context),
    answerFor: (context) => answerFor(deps, context),
  };
}

async function showAttendance(deps: Dependencies, { message, argument, language }: CommandContext) {
  if (deps.figures().length === 0) return sentence(chatTexts[language].nothingLoaded);
  const meeting = meetingOf(deps, message, argument);
  if (!meeting) return sentence(attendanceReplies[language].whichMeeting);
  const codes = deps.permissions.municipalitiesOf(message.person, meeting.body, meeting.date);
  // In a channel everyone reads the card, so it shows nobody's own answer.
  const isPersonal = message.address.conversationType === 'personal';
  const ownMunicipality = isPersonal && codes.length === 1 ? (codes[0] ?? null) : null;
  const shown = await deps.cards.show(meeting.id, { language, ownMunicipality });
  return shown ? [attendanceMessage(shown.card)] : sentence(attendanceReplies[language].unknownMeeting);
}

async function answerFor(deps: Dependencies, { message, argument, language }: CommandContext) {
  const texts = attendanceReplies[language];
  const municipalities = deps.figures()[0]?.municipalities ?? [];
  if (municipalities.length === 0) return sentence(chatTexts[language].nothingLoaded);
  const parsed = parseAnswer(argument, municipalities);
  if (!parsed) return sentence(texts.answerForHow);
  if (!parsed.municipality) {
    const known = enumeration(
      municipalities.map(({ name }) => name),
      language,
    );
    return sentence(texts.unknownMunicipality(escapeMarkdown(parsed.typed.slice(0, 60)), known));
  }
  const meeting = meetingOf(deps, message, parsed.meeting);
  if (!meeting) return sentence(texts.whichMeeting);
  if (!mayAnswer(deps, message, meeting, parsed.municipality.code)) {
    const { name, officialName } = parsed.municipality;
    return sentence(texts.notYours(language === 'sv' ? officialName : name));
  }
  if (parsed.choice === 'substitute' && !parsed.substituteName) return sentence(texts.answerForHow);

  const found = deps.cards.find(meeting.id);
  if (!found) return sentence(texts.unknownMeeting);
  const recorded = await deps.record({
    ...found,
    municipalityCode: parsed.municipality.code,
    given: { ...plainAnswer(parsed.choice), substituteName: parsed.substituteName },
    person: message.person,
    via: 'command',
    reason: null,
  });
  if (recorded.outcome === 'refused') return sentence(texts.refused[recorded.period]);
  deps.requestUpdate(meeting.id);
  if (!recorded.answer) return sentence(texts.whichMeeting);
  const { choice, substituteName } = recorded.answer;
  const said =
    choice === 'substitute'
      ? texts.choice.substitute(escapeMarkdown(substituteName ?? ''))
      : texts.choice[choice];
  return sentence(
    texts.recorded(parsed.municipality.name, said, meetingName(deps.figures(), meeting, language)),
  );
}

function mayAnswer(deps: Dependencies, { person }: IncomingMessage, meeting: Meeting, code: string): boolean {
  return (
    deps.permissions.isCoordinator(person) ||
    deps.permissions.municipalitiesOf(person, meeting.body, meeting.date).includes(code)
  );
}
