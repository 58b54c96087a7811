import { type CommandContext, sentence } from '../chat/commands/command-context.ts';
import { meetingName, meetingOf } from '../chat/commands/spoken-meeting.ts';
import type { Clock } from '../clock.ts';
import type { Directory } from '../directory/directory.ts';
import type { Feature } from '../feature.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Permissions } from '../permissions.ts';
import { chatTexts } from '../texts/chat.ts';
import { historyTexts } from '../texts/history.ts';
import type { TimeZone } from '../time/zone.ts';
import { historyMessage } from './history-message.ts';
import type { HistorySource } from './history-source.ts';

interface Dependencies {
  readonly sources: readonly HistorySource[];
  readonly directory: Directory;
  readonly figures: () => LoadedFigures;
  readonly permissions: Permissions;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

const pageWords = /(?:^|\s)(?:sida|page)\s+(\d{1,4})$/iu;

/** What happened with a meeting, for coordinators in the personal chat: it has names and reasons. */
export function createHistoryFeature(deps: Dependencies): Feature {
  return { commands: { history: (context) => showHistory(deps, context) } };
}

async function showHistory(deps: Dependencies, { message, argument, language }: CommandContext) {
  const texts = historyTexts[language];
  if (!deps.permissions.isCoordinator(message.person)) return sentence(chatTexts[language].coordinatorsOnly);
  if (message.address.conversationType !== 'personal') return sentence(texts.inPersonalChat);
  const figures = deps.figures();
  if (figures.length === 0) return sentence(chatTexts[language].nothingLoaded);
  const meeting = meetingOf(deps, message, argument.replace(pageWords, ''));
  if (!meeting) return sentence(texts.which);
  const name = meetingName(figures, meeting, language);
  const found = await Promise.all(deps.sources.map((source) => source.entries(meeting.id, language)));
  const entries = found.flat();
  if (entries.length === 0) return sentence(texts.nothing(name));
  const page = Number(pageWords.exec(argument)?.[1] ?? 1);
  const typed = `${meeting.body} ${meeting.date}`;
  return [historyMessage(entries, { language, zone: deps.zone, meeting: { name, typed }, page })];
}
