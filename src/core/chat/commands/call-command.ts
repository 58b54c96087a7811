import { type Caller, callNow } from '../../attendance/calls.ts';
import type { Directory } from '../../directory/directory.ts';
import type { LoadedFigures } from '../../figures/figures.ts';
import { answerPeriod, bodiesOf } from '../../meetings/meeting.ts';
import type { Permissions } from '../../permissions.ts';
import { attendanceReplies } from '../../texts/attendance-replies.ts';
import { chatTexts } from '../../texts/chat.ts';
import { escapeMarkdown } from '../../texts/escape.ts';
import { enumeration } from '../../texts/format.ts';
import { type CommandContext, type RunCommand, sentence } from './command-context.ts';
import { bodyName, boundChannelOf, meetingName, meetingOf } from './spoken-meeting.ts';

interface Dependencies extends Caller {
  readonly directory: Directory;
  readonly figures: () => LoadedFigures;
  readonly permissions: Permissions;
}

/** Posts the card of a meeting before its day, or again where it surely did not arrive. */
export function createCallCommand(deps: Dependencies): RunCommand {
  return (context) => call(deps, context);
}

async function call(deps: Dependencies, { message, argument, language }: CommandContext) {
  const texts = attendanceReplies[language];
  if (!deps.permissions.isCoordinator(message.person)) return sentence(chatTexts[language].coordinatorsOnly);
  if (deps.figures().length === 0) return sentence(chatTexts[language].nothingLoaded);
  // Elsewhere than in a body's channel, a call without a name could go to the wrong body.
  const isNamed = argument !== '' || boundChannelOf(deps, message) !== null;
  const meeting = isNamed ? meetingOf(deps, message, argument) : null;
  if (!meeting) return sentence(texts.callHow);
  const body = bodiesOf(deps.figures()).find(({ bodyId }) => bodyId === meeting.body);
  if (!body) return sentence(texts.callHow);
  const period = answerPeriod({ meeting, body }, deps.clock.now(), deps.zone);
  if (period === 'over' || period === 'cancelled') return sentence(texts.refused[period]);
  const channels = deps.directory.channels().filter((channel) => channel.bodyId === meeting.body);
  if (channels.length === 0)
    return sentence(texts.callWithoutChannel(bodyName(deps.figures(), meeting, language)));

  const names = {
    planned: new Set<string>(),
    'already-planned': new Set<string>(),
    'in-doubt': new Set<string>(),
  };
  for (const channel of channels) {
    names[await callNow(deps, { meeting, body, channel })].add(escapeMarkdown(channel.name));
  }
  const name = meetingName(deps.figures(), meeting, language);
  const said = [
    names.planned.size > 0 && texts.callPlanned(name, enumeration([...names.planned], language)),
    names['in-doubt'].size > 0 && texts.callInDoubt(name, enumeration([...names['in-doubt']], language)),
  ].filter(Boolean);
  return sentence(said.length > 0 ? said.join(' ') : texts.callAlreadyPosted(name));
}
