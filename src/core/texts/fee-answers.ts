import { capitalise } from './capitalise.ts';
import type { Bilingual } from './catalogue.ts';
import type { FeeAnswerTexts } from './fee-answer-texts.ts';

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
  same: ({ what, amount, year, population }) =>
    `${capitalise(what)} för ${year} är ${amount} för var och en av ${population}.`,
  within: ({ count, population, what, limit, values, year }) =>
    `${count === 0 ? 'Ingen' : count} av ${population} har ${what} ${limit} för ${year}${count === 0 ? '' : `: ${values}`}.`,
  limit: {
    above: (amount) => `över ${amount}`,
    'at-least': (amount) => `på minst ${amount}`,
    below: (amount) => `under ${amount}`,
    'at-most': (amount) => `på högst ${amount}`,
  },
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
  same: ({ what, amount, year, population }) =>
    `The ${what} for ${year} is ${amount} for each of ${population}.`,
  within: ({ count, population, what, limit, values, year }) =>
    `${count === 0 ? 'None' : count} of ${population} ${count === 1 ? 'has' : 'have'} a ${what} ${limit} for ${year}${count === 0 ? '' : `: ${values}`}.`,
  limit: {
    above: (amount) => `above ${amount}`,
    'at-least': (amount) => `of at least ${amount}`,
    below: (amount) => `below ${amount}`,
    'at-most': (amount) => `of at most ${amount}`,
  },
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
