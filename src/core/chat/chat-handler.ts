import { z } from 'zod/v4';
import type { Directory } from '../directory/directory.ts';
import type { CombinedFeatures } from '../feature.ts';
import { type Language, languages, resolveLanguage } from '../language.ts';
import { chatTexts } from '../texts/chat.ts';
import type { AnswerMessage } from './answer-message.ts';
import { parseCommand } from './command.ts';
import { sentence } from './commands/command-context.ts';
import type { IncomingCardAction, IncomingMessage, PersonalInstalled } from './events.ts';
import type { CardActionReply, ChatHandler, OutgoingMessage } from './replies.ts';

interface Dependencies {
  readonly directory: Directory;
  readonly features: Pick<CombinedFeatures, 'command' | 'press'>;
  readonly answer: AnswerMessage;
  readonly welcome: (event: PersonalInstalled, language: Language) => Promise<readonly OutgoingMessage[]>;
  readonly onHeard: (message: IncomingMessage) => Promise<void>;
  readonly onTeamSeen: ChatHandler['onTeamSeen'];
  readonly onRemoved: ChatHandler['onRemoved'];
}

const askVerb = 'ask';
const askData = z.object({ text: z.string().min(1).max(300) });
const cardLanguage = z.object({ lang: z.enum(['sv', 'en']) });

/** What the bot does with each event: commands, questions, presses, and where it was added or removed. */
export function createChatHandler(deps: Dependencies): ChatHandler {
  return {
    onMessage: async (message) => {
      await deps.onHeard(message);
      return onMessage(deps, message);
    },
    onCardAction: (action) => onCardAction(deps, action),
    onPersonalInstalled: (event) => deps.welcome(event, languageOf(deps, event, null)),
    onTeamSeen: deps.onTeamSeen,
    onRemoved: deps.onRemoved,
  };
}

async function onMessage(deps: Dependencies, message: IncomingMessage): Promise<readonly OutgoingMessage[]> {
  if (message.text.trim() === '') return sentence(chatTexts[languageOf(deps, message, null)].empty);
  const command = parseCommand(message.text);
  if (command) {
    const language = languageOf(deps, message, command.language);
    return deps.features.command(command.name)({ message, argument: command.argument, language });
  }
  return deps.answer(message, (written) => languageOf(deps, message, written));
}

async function onCardAction(deps: Dependencies, action: IncomingCardAction): Promise<CardActionReply> {
  // The card's own language stands for the language of the message.
  const language = languageOf(deps, action, cardLanguage.safeParse(action.data).data?.lang ?? null);
  if (action.verb === askVerb) return pressAsk(deps, action, language);
  const press = deps.features.press(action.verb);
  if (press) return press(action, language);
  return { kind: 'refused', code: 'BadRequest', text: chatTexts[language].unknownButton };
}

/** Pressing a suggested question is the same as typing it: the answer comes as a new message, with its source. */
async function pressAsk(
  deps: Dependencies,
  action: IncomingCardAction,
  language: Language,
): Promise<CardActionReply> {
  const data = askData.safeParse(action.data);
  if (!data.success)
    return { kind: 'refused', code: 'BadRequest', text: chatTexts[language].unreadablePress };
  const { person, address, locale } = action;
  const messages = await onMessage(deps, { person, address, locale, text: data.data.text });
  return { kind: 'messages', messages, notice: chatTexts[language].answeredBelow };
}

function languageOf(
  deps: Dependencies,
  event: Pick<IncomingMessage, 'person' | 'locale'>,
  written: Language | null,
): Language {
  const chosen = deps.directory.person(event.person)?.language ?? null;
  const known = languages.find((language) => language === written) ?? null;
  return resolveLanguage({ chosen, written: known, locale: event.locale });
}
