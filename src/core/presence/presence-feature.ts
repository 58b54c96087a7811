import type { BoardPorts } from '../board-ports.ts';
import { type RunCommand, sentence } from '../chat/commands/command-context.ts';
import { repaintStream } from '../delivery/repaint-stream.ts';
import { eachAlone } from '../each-alone.ts';
import type { Feature, Press } from '../feature.ts';
import type { Permissions } from '../permissions.ts';
import { chatTexts } from '../texts/chat.ts';
import { presenceTexts } from '../texts/presence.ts';
import { confirmableFault } from './confirmable.ts';
import { pastMeetingOf } from './past-meeting.ts';
import { createPresenceCalls, presenceStream } from './presence-calls.ts';
import { presenceForm, presenceMessage } from './presence-card.ts';
import { readPresence } from './presence-state.ts';
import { pressPresence } from './press-presence.ts';
import { confirmVerb, detailsVerb, openVerb, stepVerb } from './verbs.ts';

/** A change that a crash kept from the coordinators' cards is shown for so long after. */
const repaintedForMs = 24 * 60 * 60_000;

/** After a meeting the coordinator confirms who was present; that is what figures, minutes and statistics count. */
export function createPresenceFeature(ports: BoardPorts, permissions: Permissions): Feature {
  const { log } = ports;
  const calls = createPresenceCalls(ports);
  const repaint = (meetingId: string) => repaintStream(ports, presenceStream(meetingId), calls.sentContentOf);
  const onConfirmed = async (meetingId: string) => {
    await ports.refreshPresence();
    ports.requestCardUpdate(meetingId);
    ports.requestTick();
  };
  const press: Press = (action, language) =>
    pressPresence({ ...ports, permissions, onConfirmed }, action, language);
  /** Those of which what was confirmed may not be on every coordinator's card yet. */
  const lately = () => {
    const since = ports.clock.now().getTime() - repaintedForMs;
    return ports.confirmedPresence().filter(({ confirmedAt }) => Date.parse(confirmedAt) >= since);
  };
  return {
    commands: { 'confirm-presence': createConfirmCommand(ports, permissions) },
    presses: { [openVerb]: press, [stepVerb]: press, [confirmVerb]: press, [detailsVerb]: press },
    streams: [calls],
    due: [
      calls.ask,
      () =>
        eachAlone(lately(), ({ meetingId }) => repaint(meetingId), { log, event: 'presence-not-repainted' }),
    ],
  };
}

function createConfirmCommand(ports: BoardPorts, permissions: Permissions): RunCommand {
  return async ({ message, argument, language }) => {
    const texts = presenceTexts[language];
    if (!permissions.isCoordinator(message.person)) return sentence(chatTexts[language].coordinatorsOnly);
    if (ports.figures().length === 0) return sentence(chatTexts[language].nothingLoaded);
    const meeting = pastMeetingOf(ports, message, argument);
    if (!meeting) return sentence(texts.confirmHow);
    const fault = confirmableFault(meeting, ports.clock.now(), ports.zone);
    if (fault) return sentence(texts.faults[fault]);
    const state = await readPresence(ports, meeting.id, message.person.id);
    if (!state) return sentence(texts.faults.unknown);
    const card = presenceForm(state, { language, zone: ports.zone, remark: null, page: 0 });
    return [presenceMessage(card)];
  };
}
