import type { ChoiceButton } from '../card-content.ts';
import type { YearFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { type NearQuestion, questionTexts } from '../texts/questions.ts';
import { serviceName } from './answers/fee-lines.ts';
import { areaName } from './answers/outcome-rows.ts';
import { cut } from './answers/source.ts';
import type { Hints } from './understanding.ts';

const most = 5;

/** Up to five questions that have an answer and share something with the one that has none. */
export function nearQuestions(
  hints: Hints,
  figures: YearFigures,
  language: Language,
): readonly ChoiceButton[] {
  const { near } = questionTexts[language];
  const services = figures.services
    .filter((service) => hints.services.includes(service.id))
    .map((service) => serviceName(service, language));
  const municipalities = figures.municipalities
    .filter((municipality) => hints.municipalities.includes(municipality.code))
    .map((municipality) => municipality.name);
  const everyService = figures.services.map((service) => serviceName(service, language));
  const questions = [
    ...municipalities.flatMap((municipality) => services.map((service) => near.feeOf(service, municipality))),
    ...municipalities.flatMap((municipality) => [
      near.feesOfMunicipality(municipality),
      near.totalOfMunicipality(municipality),
    ]),
    ...services.flatMap((service) => [
      near.feesOfService(service),
      near.totalOfService(service),
      near.highestOfService(service),
    ]),
    ...(services.length === 0
      ? municipalities.flatMap((municipality) =>
          everyService.map((service) => near.feeOf(service, municipality)),
        )
      : []),
  ];
  const areas = figures.outcome
    .filter((area) => hints.areas.includes(area.areaId))
    .map((area) => near.outcomeOf(areaName(area, figures, language)));
  questions.push(...areas);
  const chosen = questions.length > 0 ? questions : subjectQuestions(hints, language);
  return asButtons(chosen);
}

function subjectQuestions(hints: Hints, language: Language): readonly NearQuestion[] {
  const { near } = questionTexts[language];
  const { cues } = hints;
  const first = [
    ...(cues.has('meeting') || cues.has('when') ? [near.nextMeeting] : []),
    ...(cues.has('attendance') ? [near.attendance] : []),
    ...(cues.has('goal') || cues.has('met') ? [near.goals] : []),
    ...(cues.has('agreement') ? [near.agreements] : []),
    ...(cues.has('project') ? [near.projects] : []),
    ...(cues.has('outcome') || cues.has('result') || cues.has('income') ? [near.outcome] : []),
  ];
  return [...first, near.outcome, near.goals, near.agreements, near.nextMeeting, near.projects];
}

/** A phone shows about as many letters of a button. */
const longestTitle = 30;

export function asButtons(questions: readonly NearQuestion[]): readonly ChoiceButton[] {
  const distinct = [...new Map(questions.map((question) => [question.text, question])).values()];
  return distinct.slice(0, most).map(({ title, text }) => ({ title: cut(title, longestTitle), text }));
}
