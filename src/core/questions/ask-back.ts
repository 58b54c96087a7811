import { choicesMessage } from '../chat/choices-message.ts';
import type { OutgoingMessage } from '../chat/replies.ts';
import type { YearFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { questionTexts } from '../texts/questions.ts';
import { cut } from './answers/source.ts';
import { asButtons } from './near-questions.ts';
import type { Query } from './query.ts';
import { rowTitle } from './row-titles.ts';
import type { Understanding } from './understanding.ts';

const longestEcho = 40;
const mostChoices = 5;

/** A choice asks the same question again, with the name written out. */
export function whichMessage(
  { kind, ids, text, from, to }: Extract<Understanding, { type: 'which' }>,
  figures: YearFigures,
  language: Language,
): OutgoingMessage {
  const lead = questionTexts[language].which(cut(text.slice(from, to), longestEcho));
  const choices = ids.flatMap((id) => {
    const title = rowTitle({ kind, id }, figures, language);
    return title === null ? [] : [{ title, text: `${text.slice(0, from)}${title}${text.slice(to)}` }];
  });
  return choicesMessage({ lang: language, lead, lines: [], choices: choices.slice(0, mostChoices) });
}

export function optionsMessage(
  queries: readonly Query[],
  figures: YearFigures,
  language: Language,
): OutgoingMessage {
  const { near, totalOfWhat } = questionTexts[language];
  const questions = queries.flatMap((query) => {
    if (query.kind !== 'fees') return [];
    const [municipality, service] = [query.municipalities[0], query.services[0]];
    const named =
      query.municipalities === 'all'
        ? { kind: 'service' as const, id: service ?? '' }
        : { kind: 'municipality' as const, id: municipality ?? '' };
    const title = rowTitle(named, figures, language);
    if (title === null) return [];
    return [named.kind === 'service' ? near.totalOfService(title) : near.totalOfMunicipality(title)];
  });
  return choicesMessage({ lang: language, lead: totalOfWhat, lines: [], choices: asButtons(questions) });
}
