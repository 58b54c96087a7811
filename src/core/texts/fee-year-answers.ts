import type { Bilingual } from './catalogue.ts';

/** Sentences about fees over the years, and about a share of them. Names and amounts come in formatted. */
interface FeeYearTexts {
  readonly ofEveryone: (count: number, what: string) => string;
  readonly amountIn: (amount: string, year: string) => string;
  readonly inYears: (of: { readonly what: string; readonly values: string }) => string;
  readonly changed: (of: {
    readonly what: string;
    readonly rose: boolean;
    readonly change: string;
    /** Null when there is nothing to take a share of. */
    readonly share: string | null;
    readonly before: string;
    readonly after: string;
    readonly from: string;
    readonly to: string;
  }) => string;
  readonly unchanged: (of: {
    readonly what: string;
    readonly amount: string;
    readonly from: string;
    readonly to: string;
  }) => string;
  readonly share: (of: {
    readonly what: string;
    readonly amount: string;
    readonly year: string;
    readonly share: string;
    readonly count: number;
  }) => string;
  readonly noFiguresIn: (year: string) => string;
}

export const feeYearTexts: Bilingual<FeeYearTexts> = {
  sv: {
    ofEveryone: (count, what) => `De ${count} kommunernas ${what}`,
    amountIn: (amount, year) => `${amount} för ${year}`,
    inYears: ({ what, values }) => `${what}: ${values}.`,
    changed: ({ what, rose, change, share, before, after, from, to }) =>
      `${what} ${rose ? 'ökade' : 'minskade'} med ${change}${share === null ? '' : ` (${share})`}, från ${before} för ${from} till ${after} för ${to}.`,
    unchanged: ({ what, amount, from, to }) => `${what}, utan ändring mellan ${from} och ${to}: ${amount}.`,
    share: ({ what, amount, year, share, count }) =>
      `${what} är ${amount} för ${year}, ${share} av vad ${count} kommuner betalar tillsammans.`,
    noFiguresIn: (year) => `Det finns inga avgifter att räkna på för ${year} för det du frågar om.`,
  },
  en: {
    ofEveryone: (count, what) => `The ${count} municipalities\u2019 ${what}`,
    amountIn: (amount, year) => `${amount} for ${year}`,
    inYears: ({ what, values }) => `${what}: ${values}.`,
    changed: ({ what, rose, change, share, before, after, from, to }) =>
      `${what} ${rose ? 'rose' : 'fell'} by ${change}${share === null ? '' : ` (${share})`}, from ${before} for ${from} to ${after} for ${to}.`,
    unchanged: ({ what, amount, from, to }) => `${what}, unchanged between ${from} and ${to}: ${amount}.`,
    share: ({ what, amount, year, share, count }) =>
      `${what}: ${amount} for ${year}, ${share} of what ${count} municipalities pay together.`,
    noFiguresIn: (year) => `There are no fees to calculate with for ${year} for what you ask.`,
  },
};
