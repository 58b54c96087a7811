import type { Limit } from '../questions/query.ts';

interface Named {
  readonly what: string;
  readonly year: string;
}
interface Of extends Named {
  readonly amount: string;
}

/** Sentences about fees. Names come in as they stand in the figures, amounts and lists formatted. */
export interface FeeAnswerTexts {
  readonly genitive: (name: string) => string;
  /** One fee, the fees together as one amount, and the fees as several; without an object when it is all of them. */
  readonly fee: (of: string) => string;
  readonly totalFee: (of: string | null) => string;
  readonly fees: (of: string | null) => string;
  readonly ofMunicipalities: string;
  readonly value: (of: Of & { readonly whose: string }) => string;
  /** Two to five amounts; `whose` is null when the amounts are of several municipalities. */
  readonly values: (of: Named & { readonly whose: string | null; readonly values: string }) => string;
  readonly pair: (label: string, amount: string) => string;
  readonly noPart: (of: {
    readonly municipality: string;
    readonly service: string;
    readonly year: string;
  }) => string;
  readonly noFigure: (of: {
    readonly municipality: string;
    readonly service: string;
    readonly year: string;
  }) => string;
  readonly noFigures: string;
  readonly sumOf: (of: Of & { readonly whose: string }) => string;
  readonly sumOfAll: (of: Of & { readonly count: number }) => string;
  readonly same: (of: Of & { readonly population: string }) => string;
  /** Those above or below a limit; `values` is empty when there are none. */
  readonly within: (
    of: Named & {
      readonly count: number;
      readonly population: string;
      readonly limit: string;
      readonly values: string;
    },
  ) => string;
  readonly limit: Readonly<Record<Limit['side'], (amount: string) => string>>;
  readonly average: (of: Of & { readonly population: string }) => string;
  readonly extreme: (
    of: Of & { readonly highest: boolean; readonly who: string; readonly population: string },
  ) => string;
  readonly placed: (
    of: Of & {
      readonly place: number;
      readonly highest: boolean;
      readonly who: string;
      readonly population: string;
    },
  ) => string;
  readonly extremes: (
    of: Named & { readonly highest: boolean; readonly values: string; readonly population: string },
  ) => string;
  readonly place: (
    of: Of & {
      readonly who: string;
      readonly place: number;
      readonly population: string;
      readonly shared: boolean;
    },
  ) => string;
  readonly difference: (
    of: Of & { readonly one: string; readonly other: string; readonly higher: string },
  ) => string;
  readonly noDifference: (of: Of & { readonly one: string; readonly other: string }) => string;
  readonly range: (of: Of & { readonly highest: string; readonly lowest: string }) => string;
  readonly ranked: (
    of: Named & { readonly first: string; readonly last: string; readonly population: string },
  ) => string;
  readonly municipalities: (count: number) => string;
  readonly services: (count: number) => string;
  readonly withoutPart: (names: string, count: number, service: string) => string;
  readonly takesNoPart: string;
  readonly missing: string;
  readonly columns: {
    readonly municipality: string;
    readonly service: string;
    readonly year: string;
    readonly fee: string;
    readonly total: string;
    readonly change: string;
  };
  readonly sumRow: string;
  readonly chart: (what: string, year: string) => string;
}
