import type { YearFigures } from '../figures/figures.ts';
import { rowsByKey } from '../figures/row-keys.ts';
import type { Language } from '../language.ts';
import { nameOf } from '../questions/answers/meeting-names.ts';
import { rowTitle } from '../questions/row-titles.ts';
import { figureNames } from '../texts/figure-names.ts';
import { amount, exactNumber, longDate } from '../texts/format.ts';
import { goalAnswerTexts } from '../texts/goal-answers.ts';
import { type FigureReference, type FigureValue, markOf } from './figure-reference.ts';

/**
 * What a figure is called in a sentence: `Avgift för Gemensamt e-arkiv, Kiruna 2022`. Without the year's figures, or with
 * figures that no longer hold the row, its mark.
 */
export function figureName(figure: FigureReference, figures: YearFigures | null, language: Language): string {
  if (figures === null) return markOf(figure);
  const texts = figureNames[language];
  const { year, key, column } = figure;
  switch (column) {
    case 'amountSek':
      return feeName(figure, figures, language);
    case 'outcome':
    case 'status': {
      const title = rowTitle({ kind: 'goal', id: key }, figures, language) ?? key;
      return column === 'status' ? texts.goalStatus({ title, year }) : texts.goalOutcome({ title, year });
    }
    case 'municipalitiesPresent':
      return meetingName(figure, figures, language);
    default: {
      const area = rowTitle({ kind: 'area', id: key }, figures, language) ?? key;
      return texts.outcome({ measure: texts.measure[column], area, year });
    }
  }
}

/** A value of that figure, written as answers write it; `29 000 kr`, `uppfyllt`, `9 kommuner`. */
export function figureText(
  figure: FigureReference,
  value: FigureValue,
  figures: YearFigures | null,
  language: Language,
): string {
  const texts = figureNames[language];
  if (value === null) return noneText(figure, language);
  if (typeof value === 'string')
    return Object.entries(texts.status).find(([id]) => id === value)?.[1] ?? value;
  if (figure.column === 'municipalitiesPresent') return texts.municipalities(value);
  if (figure.column !== 'outcome') return amount(value, language);
  const unit = figures && rowsByKey(figures, 'goals').get(figure.key)?.unit;
  const inLanguage = unit ? goalAnswerTexts[language].unit(unit) : null;
  return [exactNumber(value, language), ...(inLanguage === null ? [] : [inLanguage])].join(' ');
}

function noneText({ column }: FigureReference, language: Language): string {
  const { noCount, noOutcome, noPart } = figureNames[language];
  if (column === 'municipalitiesPresent') return noCount;
  return column === 'outcome' ? noOutcome : noPart;
}

function feeName({ year, key }: FigureReference, figures: YearFigures, language: Language): string {
  const [serviceId = '', code = ''] = key.split('/');
  return figureNames[language].fee({
    service: rowTitle({ kind: 'service', id: serviceId }, figures, language) ?? serviceId,
    municipality: rowTitle({ kind: 'municipality', id: code }, figures, language) ?? code,
    year,
  });
}

function meetingName({ key }: FigureReference, figures: YearFigures, language: Language): string {
  const meeting = rowsByKey(figures, 'meetings').get(key);
  if (!meeting) return key;
  return figureNames[language].present({
    meeting: nameOf(figures, meeting, language),
    date: longDate(meeting.date, language),
  });
}
