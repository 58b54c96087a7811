import type { YearFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { enumeration, sortNames } from '../texts/format.ts';
import { type NearQuestion, type QuestionTexts, questionTexts } from '../texts/questions.ts';
import { serviceName } from './answers/fee-lines.ts';
import { areaName } from './answers/outcome-rows.ts';
import { declined, type Reply } from './answers/reply.ts';
import { cut } from './answers/source.ts';
import type { RowReference } from './names.ts';
import { asButtons, nearQuestions } from './near-questions.ts';
import { rowTitle } from './row-titles.ts';
import { longestQuestion } from './tokenise.ts';
import type { Hints } from './understanding.ts';

/** What people typed is repeated only in part. */
const longestEcho = 30;
const mostEchoes = 3;

export function unknownWords(
  words: readonly string[],
  hints: Hints,
  figures: YearFigures,
  language: Language,
): Reply {
  const texts = questionTexts[language];
  const echoed = words.slice(0, mostEchoes).map((word) => texts.quoted(cut(word, longestEcho)));
  return declined(texts.unknownWords(enumeration(echoed, language)), nearQuestions(hints, figures, language));
}

export function unclear(hints: Hints, figures: YearFigures, language: Language): Reply {
  const texts = questionTexts[language];
  const services = hints.services.map((id) => ({ kind: 'service', id }) as const);
  const areas = hints.areas.map((id) => ({ kind: 'area', id }) as const);
  const named = [
    ...hints.municipalities.map((id) => ({ kind: 'municipality', id }) as const),
    ...(services.length > 0 ? services : areas),
  ].flatMap((row) => rowTitle(row, figures, language) ?? []);
  const sentence =
    named.length > 0 ? texts.unclearAbout(enumeration(named.slice(0, 3), language)) : texts.unclear;
  return declined(sentence, nearQuestions(hints, figures, language));
}

export function whose(hints: Hints, figures: YearFigures, language: Language): Reply {
  return declined(questionTexts[language].whose, nearQuestions(hints, figures, language));
}

export function nothingAsked(figures: YearFigures, language: Language): Reply {
  const none = { services: [], municipalities: [], areas: [], cues: new Set<never>() };
  return declined(questionTexts[language].nothingAsked, nearQuestions(none, figures, language));
}

export function tooLong(language: Language): Reply {
  return declined(questionTexts[language].tooLong(longestQuestion.characters));
}

/** More municipalities than this are not listed in one sentence. */
const mostListed = 30;

export function elsewhere(
  names: readonly string[],
  hints: Hints,
  figures: YearFigures,
  language: Language,
): Reply {
  const texts = questionTexts[language];
  const count = figures.municipalities.length;
  const typed = enumeration(names.slice(0, mostEchoes), language);
  const own = enumeration(sortNames(figures.municipalities.map(({ name }) => name)), language);
  const sentence =
    count <= mostListed ? texts.elsewhere(typed, own, count) : texts.elsewhereMany(typed, count);
  const { near } = texts;
  const services = figures.services.filter(({ id }) => hints.services.includes(id));
  const more = services.flatMap((service) => [
    near.feesOfService(serviceName(service, language)),
    near.totalOfService(serviceName(service, language)),
  ]);
  return declined(sentence, asButtons(more));
}

/** Something the report tells of, but no fee for. */
export function noFee(rows: readonly RowReference[], figures: YearFigures, language: Language): Reply {
  const texts = questionTexts[language];
  const names = rows.map((row) => rowTitle(row, figures, language)).filter((name) => name !== null);
  const areas = figures.outcome.filter((area) =>
    rows.some((row) => row.kind === 'area' && row.id === area.areaId),
  );
  const more = areas.map((area) => texts.near.outcomeOf(areaName(area, figures, language)));
  return declined(
    texts.noFee(enumeration(names, language)),
    asButtons([...more, ...generalQuestions(texts)]),
  );
}

function generalQuestions({ near }: QuestionTexts): readonly NearQuestion[] {
  return [near.agreements, near.projects];
}
