import type { Clock } from '../../clock.ts';
import { parseMonth } from '../../digest/parse-month.ts';
import type { Permissions } from '../../permissions.ts';
import { chatTexts } from '../../texts/chat.ts';
import { digestReplies } from '../../texts/digest-replies.ts';
import { localTime, type TimeZone } from '../../time/zone.ts';
import type { OutgoingMessage } from '../replies.ts';
import { type CommandContext, type RunCommand, sentence } from './command-context.ts';

export type OfMonth = (
  context: CommandContext & { readonly month: string },
) => Promise<readonly OutgoingMessage[]>;

interface Dependencies {
  readonly permissions: Permissions;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

/** A command of the coordinators about one month; `monthOf` takes away what else the argument says. */
export function forCoordinators(
  { permissions, clock, zone }: Dependencies,
  run: OfMonth,
  monthOf: (argument: string) => string = (argument) => argument,
): RunCommand {
  return async (context) => {
    const { message, argument, language } = context;
    if (!permissions.isCoordinator(message.person)) return sentence(chatTexts[language].coordinatorsOnly);
    const month = parseMonth(monthOf(argument), localTime(clock.now(), zone).date);
    return month ? run({ ...context, month }) : sentence(digestReplies[language].monthHow);
  };
}
