import { isPseudonym } from '../anonymise/pseudonym.ts';
import { type CommandContext, type RunCommand, sentence } from '../chat/commands/command-context.ts';
import type { OutgoingMessage } from '../chat/replies.ts';
import type { Clock } from '../clock.ts';
import type { Directory } from '../directory/directory.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { bodiesOf } from '../meetings/meeting.ts';
import type { Permissions } from '../permissions.ts';
import { chatTexts } from '../texts/chat.ts';
import { escapeMarkdown } from '../texts/escape.ts';
import { enumeration, sortNames } from '../texts/format.ts';
import { membersTexts } from '../texts/members.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { membersMessage, seatsIn } from './members-message.ts';
import { parseSeat } from './parse-seat.ts';
import { requestMessage } from './request-card.ts';
import type { RequestFlow } from './request-flow.ts';
import { bodyTitle } from './spoken-seat.ts';

interface Dependencies {
  readonly flow: RequestFlow;
  readonly directory: Directory;
  readonly figures: () => LoadedFigures;
  readonly permissions: Permissions;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

/** No more requests are shown at once. */
const maxRequests = 10;

/**
 * The roster, which is open to everybody. A coordinator sees in the personal chat whom the bot cannot reach, and the
 * requests that wait.
 */
export function createMembersCommand(deps: Dependencies): RunCommand {
  return async (context) => {
    const { message, argument, language } = context;
    const figures = deps.figures();
    if (figures.length === 0) return sentence(chatTexts[language].nothingLoaded);
    const bodies = bodiesOf(figures);
    const municipalities = figures[0]?.municipalities ?? [];
    const today = localTime(deps.clock.now(), deps.zone).date;
    const asked = parseSeat(argument, { bodies, municipalities, today, bareDate: 'from' });
    if (asked.rest !== '') {
      const names = enumeration(
        bodies.map((body) => bodyTitle(body, language)),
        language,
      );
      return sentence(membersTexts[language].how(escapeMarkdown(asked.rest.slice(0, 60)), names));
    }
    const isCoordinator = deps.permissions.isCoordinator(message.person);
    const isPrivate = isCoordinator && message.address.conversationType === 'personal';
    const seats = deps.directory.seats();
    const lists = (asked.body ? [asked.body] : bodies).map((body) => {
      const shown = { body, municipality: asked.municipality, seats, figures, today, language };
      return membersMessage({ ...shown, note: isPrivate ? chatNote(deps, shown) : null });
    });
    return isCoordinator ? [...lists, ...(await waiting(deps, context, isPrivate))] : lists;
  };
}

/** Who has a seat and no personal chat. */
function chatNote(
  { directory }: Dependencies,
  { language, ...shown }: Parameters<typeof seatsIn>[0] & Pick<CommandContext, 'language'>,
): string | null {
  const texts = membersTexts[language];
  const held = seatsIn(shown).filter(({ personId }) => !isPseudonym(personId));
  if (held.length === 0) return null;
  const reached = new Set(
    directory.people().flatMap(({ id, personalAddress }) => (personalAddress ? [id] : [])),
  );
  const names = new Set(held.filter(({ personId }) => !reached.has(personId)).map((seat) => seat.personName));
  if (names.size === 0) return texts.everybodyHasChat;
  return texts.withoutChat(sortNames([...names]).join(', '));
}

/** The requests to decide on; in a channel only how many there are. */
async function waiting(
  deps: Dependencies,
  { language }: CommandContext,
  isPrivate: boolean,
): Promise<readonly OutgoingMessage[]> {
  const open = await deps.flow.open();
  if (open.length === 0) return [];
  if (!isPrivate) return sentence(membersTexts[language].waiting(open.length));
  const { zone } = deps;
  const shown = {
    figures: deps.figures(),
    seats: deps.directory.seats(),
    language,
    zone,
    now: deps.clock.now(),
  };
  return open.slice(0, maxRequests).map((request) => requestMessage(request, shown));
}
