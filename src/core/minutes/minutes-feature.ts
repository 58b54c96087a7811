import type { BoardPorts } from '../board-ports.ts';
import { type CommandContext, type RunCommand, sentence } from '../chat/commands/command-context.ts';
import { meetingOf } from '../chat/commands/spoken-meeting.ts';
import type { OutgoingMessage } from '../chat/replies.ts';
import type { Feature } from '../feature.ts';
import type { Links } from '../links/create-links.ts';
import type { LinkTarget } from '../links/link.ts';
import { linksMessage } from '../links/links-card.ts';
import { attendanceFileName } from '../links/read-file.ts';
import type { Permissions } from '../permissions.ts';
import { meetingLine } from '../presence/meeting-line.ts';
import { pastMeetingOf } from '../presence/past-meeting.ts';
import { type PresenceState, readPresence } from '../presence/presence-state.ts';
import { chatTexts } from '../texts/chat.ts';
import { linkTexts } from '../texts/links.ts';
import { minutesTexts } from '../texts/minutes.ts';
import { attendanceList } from './attendance-list.ts';
import { listText } from './list-text.ts';

interface Dependencies extends BoardPorts {
  readonly permissions: Permissions;
  readonly addresses: Links;
}

/** The attendance list for the minutes, as text to copy and as files. */
export function createMinutesFeature(
  ports: BoardPorts,
  own: { readonly permissions: Permissions; readonly addresses: Links },
): Feature {
  return { commands: { 'attendance-list': createListCommand({ ...ports, ...own }) } };
}

function createListCommand(deps: Dependencies): RunCommand {
  return async (context) => {
    const { message, argument, language } = context;
    if (!deps.permissions.isCoordinator(message.person))
      return sentence(chatTexts[language].coordinatorsOnly);
    if (deps.figures().length === 0) return sentence(chatTexts[language].nothingLoaded);
    const meeting = pastMeetingOf(deps, message, argument) ?? meetingOf(deps, message, argument);
    if (!meeting) return sentence(minutesTexts[language].listHow);
    if (meeting.status === 'cancelled') return sentence(minutesTexts[language].cancelled);
    const state = await readPresence(deps, meeting.id, null);
    if (!state) return sentence(minutesTexts[language].listHow);
    return [...listMessages(deps, state, context), ...(await fileMessages(deps, state, context))];
  };
}

function listMessages(
  { directory }: Dependencies,
  state: PresenceState,
  { language }: CommandContext,
): readonly OutgoingMessage[] {
  const { municipalitiesPresent, municipalitiesEntitled } = state.meeting;
  // Of a meeting from before the bot the report has the number, and nobody knows the names.
  const isCountOnly =
    !state.confirmed && municipalitiesPresent !== null && state.municipalities.every(({ answer }) => !answer);
  if (isCountOnly)
    return sentence(minutesTexts[language].countOnly(municipalitiesPresent, municipalitiesEntitled));
  return sentence(listText(attendanceList(state, { seats: directory.seats(), language })));
}

/** The files have names in them, so their addresses are given to the coordinator alone. */
async function fileMessages(
  { addresses }: Dependencies,
  { meeting, body }: PresenceState,
  { message, language }: CommandContext,
): Promise<readonly OutgoingMessage[]> {
  const texts = linkTexts[language];
  if (message.address.conversationType !== 'personal') return sentence(texts.filesInPersonalChat);
  const year = meeting.date.slice(0, 4);
  const bodyName = language === 'sv' ? body.nameSv : body.nameEn;
  const wanted: readonly { readonly title: string; readonly target: LinkTarget }[] = [
    { title: texts.meetingFile, target: { kind: 'meeting-attendance', meetingId: meeting.id } },
    {
      title: texts.yearFile(bodyName, year),
      target: { kind: 'body-attendance', bodyId: body.bodyId, year: Number(year) },
    },
  ];
  const buttons: { readonly title: string; readonly url: string }[] = [];
  for (const { title, target } of wanted) {
    const fileName = attendanceFileName(target);
    const made = await addresses.make(target, { person: message.person, language, fileName });
    if (typeof made === 'string') return sentence(texts.noPublicUrl);
    buttons.push({ title, url: made.url });
  }
  const lead = texts.filesLead(meetingLine(meeting, body, language));
  return [linksMessage({ lang: language, lead, lines: [texts.filesLine], address: null, buttons })];
}
