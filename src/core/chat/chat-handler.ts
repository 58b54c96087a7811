import { z } from 'zod/v4';
import { answerVerb, refreshVerb } from '../attendance/press.ts';
import type { Directory } from '../directory/directory.ts';
import { type Language, languages, resolveLanguage } from '../language.ts';
import type { DetectLanguage } from '../questions/detect-language.ts';
import { chatTexts } from '../texts/chat.ts';
import type { AnswerMessage } from './answer-message.ts';
import { type CommandName, parseCommand } from './command.ts';
import { type RunCommand, sentence } from './commands/command-context.ts';
import { acceptCorrectionVerb, declineCorrectionVerb } from './commands/correction-commands.ts';
import { approveVerb, progressVerb } from './commands/digest-commands.ts';
import { answerInquiryVerb, forwardVerb } from './commands/inquiry-commands.ts';
import { proposeCorrectionVerb } from './commands/wrong-command.ts';
import type { IncomingCardAction, IncomingMessage, PersonalInstalled } from './events.ts';
import type { CardActionReply, ChatHandler, OutgoingMessage } from './replies.ts';

type Press = (action: IncomingCardAction, language: Language) => Promise<CardActionReply>;

interface Dependencies {
  readonly directory: Directory;
  readonly commands: Readonly<Record<CommandName, RunCommand>>;
  readonly answer: AnswerMessage;
  readonly writtenLanguage: DetectLanguage;
  readonly pressAttendance: Press;
  readonly pressDigest: Press;
  readonly pressInquiry: Press;
  readonly pressCorrection: Press;
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
    return deps.commands[command.name]({ message, argument: command.argument, language });
  }
  return deps.answer(message, languageOf(deps, message, deps.writtenLanguage(message.text)));
}

async function onCardAction(deps: Dependencies, action: IncomingCardAction): Promise<CardActionReply> {
  // The card's own language stands for the language of the message.
  const language = languageOf(deps, action, cardLanguage.safeParse(action.data).data?.lang ?? null);
  switch (action.verb) {
    case answerVerb:
    case refreshVerb:
      return deps.pressAttendance(action, language);
    case approveVerb:
    case progressVerb:
      return deps.pressDigest(action, language);
    case forwardVerb:
    case answerInquiryVerb:
      return deps.pressInquiry(action, language);
    case proposeCorrectionVerb:
    case acceptCorrectionVerb:
    case declineCorrectionVerb:
      return deps.pressCorrection(action, language);
    case askVerb:
      return pressAsk(deps, action, language);
    default:
      return { kind: 'refused', code: 'BadRequest', text: chatTexts[language].unknownButton };
  }
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
