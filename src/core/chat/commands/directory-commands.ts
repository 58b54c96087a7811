import type { Clock } from '../../clock.ts';
import type { ChannelStore } from '../../directory/channel-store.ts';
import type { Directory } from '../../directory/directory.ts';
import type { PeopleStore } from '../../directory/people-store.ts';
import type { LoadedFigures } from '../../figures/figures.ts';
import { findBody } from '../../meetings/find-meeting.ts';
import { bodiesOf } from '../../meetings/meeting.ts';
import type { Permissions } from '../../permissions.ts';
import { chatTexts } from '../../texts/chat.ts';
import { escapeMarkdown } from '../../texts/escape.ts';
import { fold } from '../../texts/fold.ts';
import { enumeration } from '../../texts/format.ts';
import type { Address } from '../events.ts';
import { isSameConversation } from '../same-conversation.ts';
import { type RunCommand, sentence } from './command-context.ts';

interface Dependencies {
  readonly directory: Directory;
  readonly people: PeopleStore;
  readonly channels: ChannelStore;
  readonly figures: () => LoadedFigures;
  readonly permissions: Permissions;
  readonly clock: Clock;
  /** Looks at what is due now that a channel is bound. */
  readonly requestTick: () => void;
}

interface DirectoryCommands {
  readonly language: RunCommand;
  readonly bind: RunCommand;
}

/** What a person chooses for oneself, and which body a channel belongs to. */
export function createDirectoryCommands(deps: Dependencies): DirectoryCommands {
  return {
    language: (context) => setLanguage(deps, context),
    bind: (context) => bind(deps, context),
  };
}

const languageWords = new Map([
  ['sv', 'sv'],
  ['svenska', 'sv'],
  ['swedish', 'sv'],
  ['en', 'en'],
  ['engelska', 'en'],
  ['english', 'en'],
] as const);

async function setLanguage(deps: Dependencies, ...[{ message, argument, language }]: Parameters<RunCommand>) {
  const chosen = [...languageWords].find(([word]) => word === fold(argument))?.[1];
  if (!chosen) return sentence(chatTexts[language].languageHow);
  await deps.people.change(message.person, (known) => ({ ...known, language: chosen }));
  await deps.directory.refresh();
  return sentence(chatTexts[chosen].languageChosen);
}

async function bind(deps: Dependencies, ...[{ message, argument, language }]: Parameters<RunCommand>) {
  const texts = chatTexts[language];
  if (!deps.permissions.isCoordinator(message.person)) return sentence(texts.coordinatorsOnly);
  if (message.address.conversationType !== 'channel') return sentence(texts.bindInChannel);
  const bodies = bodiesOf(deps.figures());
  if (bodies.length === 0) return sentence(texts.nothingLoaded);
  const body = findBody(argument, bodies);
  if (!body) {
    const names = bodies.map((known) => (language === 'sv' ? known.nameSv : known.nameEn));
    return sentence(texts.bindHow(escapeMarkdown(argument.slice(0, 60)), enumeration(names, language)));
  }
  await deps.channels.bind({
    address: { ...message.address, threadId: null },
    name: seenName(deps, message.address) ?? body.nameSv,
    bodyId: body.bodyId,
    boundBy: message.person.id,
    boundAt: deps.clock.now().toISOString(),
  });
  await deps.directory.refresh();
  deps.requestTick();
  return sentence(texts.bound(language === 'sv' ? body.nameSv : body.nameEn));
}

/** The channel's own name, when Teams has told it. */
function seenName(deps: Dependencies, place: Address): string | null {
  const seen = deps.directory.seenChannels().find(({ address }) => isSameConversation(address, place));
  return seen?.name || null;
}
