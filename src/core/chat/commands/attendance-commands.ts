import { planCall } from '../../attendance/calls.ts';
import { attendanceMessage, type MeetingCards } from '../../attendance/meeting-card.ts';
import type { NewAnswer, RecordedAnswer } from '../../attendance/record-answer.ts';
import type { Clock } from '../../clock.ts';
import type { OutboxStore, WakeUps } from '../../delivery/outbox-store.ts';
import type { Directory } from '../../directory/directory.ts';
import type { LoadedFigures } from '../../figures/figures.ts';
import type { Body } from '../../figures/rows.ts';
import type { Language } from '../../language.ts';
import { findMeeting } from '../../meetings/find-meeting.ts';
import { allMeetings, bodiesOf, type Meeting } from '../../meetings/meeting.ts';
import type { Permissions } from '../../permissions.ts';
import { attendanceReplies } from '../../texts/attendance-replies.ts';
import { chatTexts } from '../../texts/chat.ts';
import { escapeMarkdown } from '../../texts/escape.ts';
import { enumeration, longDate } from '../../texts/format.ts';
import type { TimeZone } from '../../time/zone.ts';
import type { IncomingMessage } from '../events.ts';
import { type CommandContext, type RunCommand, sentence } from './command-context.ts';
import { parseAnswer } from './parse-answer.ts';

interface Dependencies {
  readonly cards: MeetingCards;
  readonly record: (answer: NewAnswer) => Promise<RecordedAnswer>;
  readonly requestUpdate: (meetingId: string) => void;
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly directory: Directory;
  readonly figures: () => LoadedFigures;
  readonly permissions: Permissions;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

interface AttendanceCommands {
  readonly showAttendance: RunCommand;
  readonly answerFor: RunCommand;
  readonly call: RunCommand;
}

/** The commands that do what the attendance card's buttons do, and call a meeting before its day. */
export function createAttendanceCommands(deps: Dependencies): AttendanceCommands {
  return {
    showAttendance: (context) => showAttendance(deps, context),
    answerFor: (context) => answerFor(deps, context),
    call: (context) => call(deps, context),
  };
}

async function showAttendance(deps: Dependencies, { message, argument, language }: CommandContext) {
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
    return sentence(texts.notYours(parsed.municipality.officialName));
  }
  if (parsed.choice === 'substitute' && !parsed.substituteName) return sentence(texts.answerForHow);

  const recorded = await deps.record({
    meeting,
    municipalityCode: parsed.municipality.code,
    choice: parsed.choice,
    substituteName: parsed.substituteName,
    person: message.person,
    via: 'command',
  });
  if (recorded.outcome === 'refused') return sentence(texts.refused[recorded.period]);
  deps.requestUpdate(meeting.id);
  const { choice, substituteName } = recorded.answer;
  const said =
    choice === 'substitute'
      ? texts.choice.substitute(escapeMarkdown(substituteName ?? ''))
      : texts.choice[choice];
  return sentence(texts.recorded(parsed.municipality.name, said, meetingName(deps, meeting, language)));
}

async function call(deps: Dependencies, { message, argument, language }: CommandContext) {
  const texts = attendanceReplies[language];
  if (!deps.permissions.isCoordinator(message.person)) return sentence(chatTexts[language].coordinatorsOnly);
  const meeting = meetingOf(deps, message, argument);
  if (!meeting) return sentence(texts.callHow);
  if (meeting.status !== 'planned')
    return sentence(texts.refused[meeting.status === 'held' ? 'over' : 'cancelled']);
  const channels = deps.directory.channels().filter((channel) => channel.bodyId === meeting.body);
  if (channels.length === 0)
    return sentence(texts.callWithoutChannel(bodyName(bodyOf(deps, meeting), language)));

  const planned: string[] = [];
  for (const channel of channels) {
    if ((await planCall(deps, meeting, channel)) === 'planned') planned.push(channel.name);
  }
  const name = meetingName(deps, meeting, language);
  if (planned.length === 0) return sentence(texts.callAlreadyPosted(name));
  return sentence(texts.callPlanned(name, escapeMarkdown(enumeration(planned, language))));
}

function mayAnswer(deps: Dependencies, { person }: IncomingMessage, meeting: Meeting, code: string): boolean {
  return (
    deps.permissions.isCoordinator(person) ||
    deps.permissions.municipalitiesOf(person, meeting.body, meeting.date).includes(code)
  );
}

function meetingOf(deps: Dependencies, { address }: IncomingMessage, typed: string): Meeting | null {
  const channel = deps.directory
    .channels()
    .find((bound) => bound.address.conversationId === address.conversationId);
  return findMeeting(typed, {
    meetings: allMeetings(deps.figures()),
    bodies: bodiesOf(deps.figures()),
    channelBodyId: channel?.bodyId ?? null,
    now: deps.clock.now(),
    zone: deps.zone,
  });
}

function bodyOf(deps: Dependencies, meeting: Meeting): Body | undefined {
  return bodiesOf(deps.figures()).find((body) => body.bodyId === meeting.body);
}

function bodyName(body: Body | undefined, language: Language): string {
  return (language === 'sv' ? body?.nameSv : body?.nameEn) ?? '';
}

function meetingName(deps: Dependencies, meeting: Meeting, language: Language): string {
  const body = bodyOf(deps, meeting);
  const kind = (language === 'sv' ? body?.meetingNameSv : body?.meetingNameEn) ?? meeting.body;
  return `${kind.toLocaleLowerCase(language)} ${longDate(meeting.date, language)}`;
}
