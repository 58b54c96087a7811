import { attendanceMessage, type MeetingCards } from '../../attendance/meeting-card.ts';
import type { Clock } from '../../clock.ts';
import type { Directory } from '../../directory/directory.ts';
import type { LoadedFigures } from '../../figures/figures.ts';
import type { Permissions } from '../../permissions.ts';
import { attendanceReplies } from '../../texts/attendance-replies.ts';
import { chatTexts } from '../../texts/chat.ts';
import type { TimeZone } from '../../time/zone.ts';
import { type RunCommand, sentence } from './command-context.ts';
import { meetingOf } from './spoken-meeting.ts';

interface Dependencies {
  readonly cards: MeetingCards;
  readonly directory: Directory;
  readonly figures: () => LoadedFigures;
  readonly permissions: Permissions;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

/** Shows a meeting's card. In a channel everyone reads it, so there it shows nobody's own answer. */
export function createShowAttendance(deps: Dependencies): RunCommand {
  return async ({ message, argument, language }) => {
    if (deps.figures().length === 0) return sentence(chatTexts[language].nothingLoaded);
    const meeting = meetingOf(deps, message, argument);
    if (!meeting) return sentence(attendanceReplies[language].whichMeeting);
    const { person, address } = message;
    const isPersonal = address.conversationType === 'personal';
    const codes = deps.permissions.municipalitiesOf(person, meeting.body, meeting.date);
    const shown = await deps.cards.show(meeting.id, {
      language,
      own: isPersonal ? codes : null,
      accountId: person.accountId,
    });
    return shown ? [attendanceMessage(shown.card)] : sentence(attendanceReplies[language].unknownMeeting);
  };
}
