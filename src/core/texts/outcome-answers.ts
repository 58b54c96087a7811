import { capitalise } from './capitalise.ts';
import type { Bilingual } from './catalogue.ts';

type Measure = 'income' | 'cost' | 'deviation';

/** Sentences about income, cost and result by area. */
export interface OutcomeAnswerTexts {
  readonly table: string;
  readonly wholeBoard: string;
  /** A measure in a sentence, and as a column's title. */
  readonly measures: Readonly<Record<Measure, string>>;
  /** After "highest" or "lowest". */
  readonly ranked: Readonly<Record<Measure, string>>;
  readonly columns: Readonly<Record<Measure | 'area', string>>;
  readonly value: (of: {
    readonly area: string;
    readonly measure: string;
    readonly amount: string;
    readonly year: string;
  }) => string;
  readonly values: (of: { readonly area: string; readonly values: string; readonly year: string }) => string;
  readonly pair: (measure: string, amount: string) => string;
  readonly areas: (of: { readonly values: string; readonly year: string }) => string;
  readonly oneMeasure: (of: {
    readonly measure: string;
    readonly values: string;
    readonly sum: string;
    readonly year: string;
  }) => string;
  readonly all: (of: { readonly count: number; readonly values: string; readonly year: string }) => string;
  readonly extreme: (of: {
    readonly highest: boolean;
    readonly area: string;
    readonly measure: string;
    readonly amount: string;
    readonly year: string;
    readonly count: number;
  }) => string;
  readonly inTheRed: (of: { readonly values: string; readonly year: string }) => string;
  readonly inTheBlack: (of: { readonly values: string; readonly year: string }) => string;
  readonly none: (year: string) => string;
  readonly noArea: (year: string) => string;
  readonly reconciled: string;
  readonly unreconciled: string;
}

const sv: OutcomeAnswerTexts = {
  table: 'Ekonomiskt utfall',
  wholeBoard: 'Nämnden som helhet',
  measures: { income: 'intäkterna', cost: 'kostnaderna', deviation: 'resultatet (intäkter minus kostnader)' },
  ranked: { income: 'intäkter', cost: 'kostnader', deviation: 'resultat' },
  columns: { area: 'Område', income: 'Intäkter', cost: 'Kostnader', deviation: 'Resultat' },
  value: ({ area, measure, amount, year }) => `${area}: ${measure} blev ${amount} för ${year}.`,
  values: ({ area, values, year }) => `${area}: ${values} för ${year}.`,
  pair: (measure, amount) => `${measure} ${amount}`,
  areas: ({ values, year }) => `Utfall för ${year}: ${values}.`,
  oneMeasure: ({ measure, values, sum, year }) =>
    `${capitalise(measure)} för ${year}: ${values}; tillsammans ${sum}.`,
  all: ({ count, values, year }) => `Utfallet för ${year} i ${count} områden, tillsammans: ${values}.`,
  extreme: ({ highest, area, measure, amount, year, count }) =>
    `Av ${count} områden har ${area} ${highest ? 'högst' : 'lägst'} ${measure}: ${amount} för ${year}.`,
  inTheRed: ({ values, year }) => `Underskott för ${year}: ${values}.`,
  inTheBlack: ({ values, year }) => `Överskott för ${year}: ${values}.`,
  none: (year) => `Inget av områdena hade det för ${year}.`,
  noArea: (year) => `Det finns inget sådant område i utfallet för ${year}.`,
  reconciled: 'Områdena stämmer med tryckt summa.',
  unreconciled: 'Områdena stämmer inte med tryckt summa.',
};

const en: OutcomeAnswerTexts = {
  table: 'Ekonomiskt utfall',
  wholeBoard: 'The board as a whole',
  measures: { income: 'income', cost: 'cost', deviation: 'result (income less cost)' },
  ranked: { income: 'income', cost: 'cost', deviation: 'result' },
  columns: { area: 'Area', income: 'Income', cost: 'Cost', deviation: 'Result' },
  value: ({ area, measure, amount, year }) => `${area}: the ${measure} was ${amount} for ${year}.`,
  values: ({ area, values, year }) => `${area}: ${values} for ${year}.`,
  pair: (measure, amount) => `${measure} ${amount}`,
  areas: ({ values, year }) => `Outcome for ${year}: ${values}.`,
  oneMeasure: ({ measure, values, sum, year }) =>
    `${capitalise(measure)} for ${year}: ${values}; ${sum} together.`,
  all: ({ count, values, year }) => `The outcome for ${year} in ${count} areas, together: ${values}.`,
  extreme: ({ highest, area, measure, amount, year, count }) =>
    `Of ${count} areas, ${area} has the ${highest ? 'highest' : 'lowest'} ${measure}: ${amount} for ${year}.`,
  inTheRed: ({ values, year }) => `Deficit for ${year}: ${values}.`,
  inTheBlack: ({ values, year }) => `Surplus for ${year}: ${values}.`,
  none: (year) => `None of the areas had that for ${year}.`,
  noArea: (year) => `There is no such area in the outcome for ${year}.`,
  reconciled: 'The areas reconcile with the printed total.',
  unreconciled: 'The areas do not reconcile with the printed total.',
};

export const outcomeAnswerTexts: Bilingual<OutcomeAnswerTexts> = { sv, en };
