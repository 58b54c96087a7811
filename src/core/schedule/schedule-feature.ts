import type { Attendance } from '../attendance/attendance-feature.ts';
import type { BoardPorts } from '../board-ports.ts';
import type { Feature, Press } from '../feature.ts';
import type { Permissions } from '../permissions.ts';
import { createNudges } from './nudges.ts';
import { nudgeVerbs, pressNudge } from './press-nudge.ts';
import { createReminders } from './reminders.ts';
import { readScheduleStream } from './schedule-streams.ts';

/** What happens by itself between a meeting's card and its beginning: reminders, and the coordinators' nudge. */
export function createScheduleFeature(
  ports: BoardPorts,
  deps: { readonly attendance: Pick<Attendance, 'cards' | 'record'>; readonly permissions: Permissions },
): Feature {
  const { cards, record } = deps.attendance;
  const reminders = createReminders({ ...ports, cards });
  const nudges = createNudges({ ...ports, cards });
  const press: Press = (action, language) =>
    pressNudge({ ...ports, cards, record, permissions: deps.permissions }, action, language);
  return {
    presses: { [nudgeVerbs.choose]: press, [nudgeVerbs.answer]: press, [nudgeVerbs.refresh]: press },
    streams: [
      {
        owns: (streamId) => readScheduleStream(streamId)?.kind === 'reminder',
        contentOf: reminders.contentOf,
        onDelivered: reminders.goOn,
      },
      {
        owns: (streamId) => readScheduleStream(streamId)?.kind === 'nudge',
        contentOf: nudges.contentOf,
      },
    ],
    due: [reminders.planDue, nudges.planDue],
  };
}
