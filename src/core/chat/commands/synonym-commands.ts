import type { Clock } from '../../clock.ts';
import type { LoadedFigures } from '../../figures/figures.ts';
import type { Permissions } from '../../permissions.ts';
import { addSynonym, type Edited, removeSynonym, synonymLines } from '../../synonyms/edit-synonyms.ts';
import type { AddedSynonyms, SynonymStore } from '../../synonyms/synonym-store.ts';
import { chatTexts } from '../../texts/chat.ts';
import { escapeMarkdown } from '../../texts/escape.ts';
import { longDate } from '../../texts/format.ts';
import { synonymTexts } from '../../texts/synonyms.ts';
import { localTime, type TimeZone } from '../../time/zone.ts';
import type { OutgoingMessage } from '../replies.ts';
import { tableMessage } from '../table-message.ts';
import { type CommandContext, type RunCommand, sentence } from './command-context.ts';

interface Dependencies {
  readonly figures: () => LoadedFigures;
  readonly synonyms: SynonymStore;
  readonly addedSynonyms: AddedSynonyms;
  readonly permissions: Permissions;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

interface SynonymCommands {
  readonly synonym: RunCommand;
  readonly 'remove-synonym': RunCommand;
  readonly synonyms: RunCommand;
}

/** A word longer than this is none that people type in questions; the rest of it is not read. */
const longestTyped = 100;

/** The words that coordinators give to services, areas, agreements, projects, goals and bodies. */
export function createSynonymCommands(deps: Dependencies): SynonymCommands {
  const forCoordinators =
    (run: RunCommand): RunCommand =>
    async (context) =>
      deps.permissions.isCoordinator(context.message.person)
        ? run(context)
        : sentence(chatTexts[context.language].coordinatorsOnly);
  return {
    synonym: forCoordinators((context) => add(deps, context)),
    'remove-synonym': forCoordinators((context) => remove(deps, context)),
    synonyms: forCoordinators(async (context) => [list(deps, context)]),
  };
}

async function add(deps: Dependencies, { message, argument, language }: CommandContext) {
  const [word = '', name = '', more] = argument.split('=').map((part) => part.trim().slice(0, longestTyped));
  if (word === '' || name === '' || more !== undefined) return sentence(synonymTexts[language].how);
  const typed = { word, name, by: message.person.id, at: deps.clock.now() };
  return edited(deps, await addSynonym(typed, { figures: deps.figures(), store: deps.synonyms, language }));
}

async function remove(deps: Dependencies, { argument, language }: CommandContext) {
  const word = argument.trim().slice(0, longestTyped);
  if (word === '') return sentence(synonymTexts[language].removeHow);
  return edited(deps, await removeSynonym(word, { figures: deps.figures(), store: deps.synonyms, language }));
}

async function edited(
  deps: Dependencies,
  { outcome, sentences }: Edited,
): Promise<readonly OutgoingMessage[]> {
  if (outcome === 'changed') await deps.addedSynonyms.refresh();
  return sentence(escapeMarkdown(sentences.join(' ')));
}

function list(deps: Dependencies, { language }: CommandContext): OutgoingMessage {
  const texts = synonymTexts[language];
  const lines = synonymLines(deps.addedSynonyms.current(), deps.figures(), language);
  if (lines.length === 0) return { kind: 'text', text: texts.none, citations: [] };
  const lead = texts.list(lines.length);
  const columns = [
    { title: texts.columns.word, weight: 2, numeric: false },
    { title: texts.columns.means, weight: 3, numeric: false },
    { title: texts.columns.added, weight: 2, numeric: false },
  ];
  const rows = lines.map(({ word, means, addedAt }) => [
    word,
    means,
    longDate(localTime(new Date(addedAt), deps.zone).date, language),
  ]);
  const data = { lang: language, lead, columns, rows, chart: null, source: null, more: [] };
  return tableMessage(data);
}
