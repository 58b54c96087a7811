import { capitalise } from './capitalise.ts';
import type { Bilingual } from './catalogue.ts';

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
  readonly same: (of: Of & { readonly population: string; readonly total: string }) => string;
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

const sv: FeeAnswerTexts = {
  genitive: (name) => (/[sxz]$/i.test(name) ? name : `${name}s`),
  fee: (of) => `avgift för ${of}`,
  totalFee: (of) => (of === null ? 'sammanlagd avgift' : `sammanlagd avgift för ${of}`),
  fees: (of) => (of === null ? 'avgifter' : `avgifter för ${of}`),
  ofMunicipalities: 'kommunerna',
  value: ({ whose, what, amount, year }) => `${whose} ${what} är ${amount} för ${year}.`,
  values: ({ whose, what, values, year }) =>
    `${whose === null ? capitalise(what) : `${whose} ${what}`} för ${year}: ${values}.`,
  pair: (label, amount) => `${label} ${amount}`,
  noPart: ({ municipality, service, year }) =>
    `${municipality} deltar inte i ${service} ${year} och har ingen avgift. Uppgiften är tolkad: rapporten skriver inte ut någon avgift för kommunen.`,
  noFigure: ({ municipality, service, year }) =>
    `Det finns ingen uppgift om ${municipality} och ${service} för ${year}.`,
  noFigures: 'Det finns inga avgifter att räkna på för det du frågar om.',
  sumOf: ({ whose, what, amount, year }) => `${whose} ${what} är tillsammans ${amount} för ${year}.`,
  sumOfAll: ({ what, amount, year, count }) =>
    `De ${count} kommunernas ${what} är tillsammans ${amount} för ${year}.`,
  same: ({ what, amount, year, population, total }) =>
    `${capitalise(what)} för ${year} är ${amount} för var och en av ${population}, tillsammans ${total}.`,
  average: ({ what, amount, year, population }) =>
    `Genomsnittlig ${what} är ${amount} för ${year}, räknat på ${population}.`,
  extreme: ({ highest, who, what, amount, year, population }) =>
    `${who} har ${highest ? 'högst' : 'lägst'} ${what}: ${amount} för ${year}, av ${population}.`,
  placed: ({ place, highest, who, what, amount, year, population }) =>
    `${who} kommer på plats ${place} från ${highest ? 'högst' : 'lägst'} ${what}: ${amount} för ${year}, av ${population}.`,
  extremes: ({ highest, what, values, year, population }) =>
    `${highest ? 'Högst' : 'Lägst'} ${what} för ${year}, av ${population}: ${values}.`,
  place: ({ who, what, amount, year, place, population, shared }) =>
    `${who} ligger på ${shared ? 'delad ' : ''}plats ${place} av ${population} när ${what} för ${year} ordnas från högst till lägst: ${amount}.`,
  difference: ({ one, other, higher, what, amount, year }) =>
    `Skillnaden mellan ${one} och ${other} i ${what} är ${amount} för ${year}; ${higher} har den högre.`,
  noDifference: ({ one, other, what, amount, year }) =>
    `Det är ingen skillnad mellan ${one} och ${other} i ${what} för ${year}: båda har ${amount}.`,
  range: ({ highest, lowest, what, amount, year }) =>
    `Skillnaden mellan högst (${highest}) och lägst (${lowest}) ${what} är ${amount} för ${year}.`,
  ranked: ({ what, year, first, last, population }) =>
    `${capitalise(what)} för ${year} i fallande ordning, ${population}: högst ${first}, lägst ${last}.`,
  municipalities: (count) => `${count} kommuner som deltar`,
  services: (count) => `${count} tjänster`,
  withoutPart: (names, _count, service) => `${names} deltar inte i ${service}.`,
  takesNoPart: 'deltar inte',
  missing: 'ingen uppgift',
  columns: {
    municipality: 'Kommun',
    service: 'Tjänst',
    year: 'År',
    fee: 'Avgift',
    total: 'Avgifter tillsammans',
    change: 'Ändring',
  },
  sumRow: 'Summa',
  chart: (what, year) => `${capitalise(what)}, ${year} (kr)`,
};

const en: FeeAnswerTexts = {
  genitive: (name) => `${name}\u2019s`,
  fee: (of) => `fee for ${of}`,
  totalFee: (of) => (of === null ? 'total fee' : `total fee for ${of}`),
  fees: (of) => (of === null ? 'fees' : `fees for ${of}`),
  ofMunicipalities: 'the municipalities',
  value: ({ whose, what, amount, year }) => `${whose} ${what} is ${amount} for ${year}.`,
  values: ({ whose, what, values, year }) =>
    `${whose === null ? capitalise(what) : `${whose} ${what}`} for ${year}: ${values}.`,
  pair: (label, amount) => `${label} ${amount}`,
  noPart: ({ municipality, service, year }) =>
    `${municipality} takes no part in ${service} in ${year} and has no fee. This is inferred: the report prints no fee for the municipality.`,
  noFigure: ({ municipality, service, year }) =>
    `There is no figure for ${municipality} and ${service} for ${year}.`,
  noFigures: 'There are no fees to calculate with for what you ask.',
  sumOf: ({ whose, what, amount, year }) => `${whose} ${what} add up to ${amount} for ${year}.`,
  sumOfAll: ({ what, amount, year, count }) =>
    `The ${count} municipalities\u2019 ${what} add up to ${amount} for ${year}.`,
  same: ({ what, amount, year, population, total }) =>
    `The ${what} for ${year} is ${amount} for each of ${population}, ${total} together.`,
  average: ({ what, amount, year, population }) =>
    `The average ${what} is ${amount} for ${year}, over ${population}.`,
  extreme: ({ highest, who, what, amount, year, population }) =>
    `${who} has the ${highest ? 'highest' : 'lowest'} ${what}: ${amount} for ${year}, of ${population}.`,
  placed: ({ place, highest, who, what, amount, year, population }) =>
    `${who} is number ${place} from the ${highest ? 'highest' : 'lowest'} ${what}: ${amount} for ${year}, of ${population}.`,
  extremes: ({ highest, what, values, year, population }) =>
    `The ${highest ? 'highest' : 'lowest'} ${what} for ${year}, of ${population}: ${values}.`,
  place: ({ who, what, amount, year, place, population, shared }) =>
    `${who} is ${shared ? 'joint ' : ''}number ${place} of ${population} when the ${what} for ${year} is ordered from highest to lowest: ${amount}.`,
  difference: ({ one, other, higher, what, amount, year }) =>
    `The difference between ${one} and ${other} in the ${what} is ${amount} for ${year}; ${higher} has the higher one.`,
  noDifference: ({ one, other, what, amount, year }) =>
    `There is no difference between ${one} and ${other} in the ${what} for ${year}: both have ${amount}.`,
  range: ({ highest, lowest, what, amount, year }) =>
    `The difference between the highest (${highest}) and the lowest (${lowest}) ${what} is ${amount} for ${year}.`,
  ranked: ({ what, year, first, last, population }) =>
    `The ${what} for ${year} in descending order, ${population}: highest ${first}, lowest ${last}.`,
  municipalities: (count) => `${count} municipalities that take part`,
  services: (count) => `${count} services`,
  withoutPart: (names, count, service) => `${names} ${count === 1 ? 'takes' : 'take'} no part in ${service}.`,
  takesNoPart: 'takes no part',
  missing: 'no figure',
  columns: {
    municipality: 'Municipality',
    service: 'Service',
    year: 'Year',
    fee: 'Fee',
    total: 'Fees together',
    change: 'Change',
  },
  sumRow: 'Total',
  chart: (what, year) => `${capitalise(what)}, ${year} (SEK)`,
};

export const feeAnswerTexts: Bilingual<FeeAnswerTexts> = { sv, en };
