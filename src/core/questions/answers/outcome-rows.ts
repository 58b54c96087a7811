import type { YearFigures } from '../../figures/figures.ts';
import type { Outcome } from '../../figures/rows.ts';
import type { Language } from '../../language.ts';
import { amount, enumeration } from '../../texts/format.ts';
import { outcomeAnswerTexts } from '../../texts/outcome-answers.ts';
import { type OutcomeMeasure, outcomeMeasures } from '../query.ts';
import { numberColumn, type ReplyTable, textColumn } from './reply.ts';
import { type Source, source } from './source.ts';

/** The printed sum of the other areas. */
export const wholeId = 'summa';

/** The report prints Swedish names alone: the English one is the area's first English synonym. */
export function areaName(row: Outcome, figures: YearFigures, language: Language): string {
  if (row.areaId === wholeId) return outcomeAnswerTexts[language].wholeBoard;
  if (language === 'sv') return row.nameSv;
  const words = figures.synonyms.find(
    (each) => each.rowKind === 'area' && each.rowId === row.areaId && each.language === 'en',
  )?.words;
  return words?.[0] ?? row.nameSv;
}

export function measured(row: Outcome, measure: OutcomeMeasure): number {
  return { income: row.incomeSek, cost: row.costSek, deviation: row.deviationSek }[measure];
}

/** The printed sum when all areas are meant, else the sum of those that are. */
export function sumRow(rows: readonly Outcome[], figures: YearFigures): Outcome {
  const whole = figures.outcome.find((row) => row.areaId === wholeId);
  if (whole && rows.length === figures.outcome.length - 1) return whole;
  const add = (measure: OutcomeMeasure) => rows.reduce((sum, row) => sum + measured(row, measure), 0);
  return {
    year: figures.year,
    areaId: wholeId,
    nameSv: '',
    incomeSek: add('income'),
    costSek: add('cost'),
    deviationSek: add('deviation'),
  };
}

export function measureList(row: Outcome, measures: readonly OutcomeMeasure[], language: Language): string {
  const texts = outcomeAnswerTexts[language];
  return enumeration(
    measures.map((measure) => texts.pair(texts.measures[measure], amount(measured(row, measure), language))),
    language,
  );
}

export function outcomeTable(
  rows: readonly Outcome[],
  measures: readonly OutcomeMeasure[],
  figures: YearFigures,
  language: Language,
): ReplyTable {
  const texts = outcomeAnswerTexts[language];
  const [only] = measures;
  const points = rows.map((row) => {
    const value = measured(row, only ?? 'deviation');
    return {
      label: areaName(row, figures, language),
      value,
      valueText: amount(value, language),
      reached: value >= 0,
    };
  });
  return {
    columns: [
      textColumn(texts.columns.area),
      ...measures.map((measure) => numberColumn(texts.columns[measure])),
    ],
    rows: rows.map((row) => [
      areaName(row, figures, language),
      ...measures.map((measure) => amount(measured(row, measure), language)),
    ]),
    chart:
      only && measures.length === 1 && points.length >= 3 ? { title: texts.columns[only], points } : null,
  };
}

export function outcomeSource(figures: YearFigures, language: Language): Source {
  const texts = outcomeAnswerTexts[language];
  const whole = figures.outcome.find((row) => row.areaId === wholeId);
  const areas = figures.outcome.filter((row) => row.areaId !== wholeId);
  const off = outcomeMeasures.some(
    (measure) =>
      whole && areas.reduce((sum, row) => sum + measured(row, measure), 0) !== measured(whole, measure),
  );
  return source(figures, { table: texts.table, check: off ? texts.unreconciled : texts.reconciled });
}
