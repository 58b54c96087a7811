import type { RowKind } from '../figures/figures.ts';
import type { Bilingual } from './catalogue.ts';

interface Pair {
  readonly year: number;
  readonly before: string;
  readonly after: string;
}

/** Versions of the figures: listed, compared and switched, in the chat and on the command line. */
export interface VersionTexts {
  readonly none: string;
  readonly list: (versions: number, years: number) => string;
  readonly columns: Readonly<Record<'year' | 'version' | 'loaded' | 'content' | 'current', string>>;
  readonly current: string;
  readonly notCurrent: string;
  readonly asLoaded: string;
  readonly asOf: (date: string) => string;
  readonly corrections: (count: number) => string;
  readonly compareButton: string;
  readonly compareCommand: (before: string, after: string) => string;
  readonly switchButton: (version: string) => string;
  readonly switchCommand: (version: string) => string;
  readonly compareHow: string;
  readonly switchHow: string;
  readonly unknown: (version: string) => string;
  readonly several: (typed: string) => string;
  readonly otherYears: string;
  readonly same: (of: Pair) => string;
  readonly differences: (of: Pair & { readonly count: number }) => string;
  readonly differenceColumns: Readonly<Record<'figure' | 'before' | 'after', string>>;
  readonly cell: (row: string, column: string) => string;
  readonly kinds: Readonly<Record<RowKind, string>>;
  readonly rowThere: string;
  readonly rowMissing: string;
  readonly noValue: string;
  readonly switched: (year: number, version: string) => string;
  readonly alreadyCurrent: (year: number, version: string) => string;
}

export const versionTexts: Bilingual<VersionTexts> = {
  sv: {
    none: 'Inga siffror är laddade.',
    list: (versions, years) =>
      `${versions === 1 ? '1 version' : `${versions} versioner`} av siffrorna för ${years === 1 ? '1 år' : `${years} år`}, den senaste först.`,
    columns: { year: 'År', version: 'Version', loaded: 'Laddad', content: 'Innehåll', current: 'Gäller' },
    current: 'ja',
    notCurrent: 'nej',
    asLoaded: 'som laddad',
    asOf: (date) => `som den ${date}`,
    corrections: (count) => (count === 1 ? '1 rättelse' : `${count} rättelser`),
    compareButton: 'Jämför de två senaste',
    compareCommand: (before, after) => `jämför ${before} ${after}`,
    switchButton: (version) => `Byt till ${version}`,
    switchCommand: (version) => `byt till ${version}`,
    compareHow: 'Skriv ”jämför” och två versioner, så som ”versioner” visar dem.',
    switchHow: 'Skriv ”byt till” och en version, så som ”versioner” visar den.',
    unknown: (version) =>
      `Det finns ingen version ${version}. Inget har ändrats. ”versioner” visar dem som finns.`,
    several: (typed) => `Flera versioner börjar med ${typed}. Skriv fler tecken av den du menar.`,
    otherYears: 'Versionerna gäller olika år, så de går inte att jämföra.',
    same: ({ year, before, after }) => `Version ${before} och ${after} av ${year} har samma siffror.`,
    differences: ({ year, before, after, count }) =>
      `${count === 1 ? '1 skillnad' : `${count} skillnader`} mellan version ${before} och ${after} av ${year}.`,
    differenceColumns: { figure: 'Uppgift', before: 'Första versionen', after: 'Andra versionen' },
    cell: (row, column) => `${row}: ${column}`,
    kinds: {
      municipalities: 'Kommun',
      services: 'Tjänst',
      fees: 'Avgift',
      feeControlTotals: 'Tryckt summa',
      outcome: 'Utfall',
      meetings: 'Möte',
      goals: 'Mål',
      overarchingGoals: 'Övergripande mål',
      agreements: 'Avtal',
      projects: 'Projekt',
      processPhases: 'Fas',
      internalControl: 'Intern kontroll',
      bodies: 'Organ',
      synonyms: 'Synonymer',
    },
    rowThere: 'finns',
    rowMissing: 'finns inte',
    noValue: '–',
    switched: (year, version) => `${year} använder nu version ${version}. Svaren följer inom några sekunder.`,
    alreadyCurrent: (year, version) => `${year} använder redan version ${version}. Inget har ändrats.`,
  },
  en: {
    none: 'No figures are loaded.',
    list: (versions, years) =>
      `${versions === 1 ? '1 version' : `${versions} versions`} of the figures of ${years === 1 ? '1 year' : `${years} years`}, newest first.`,
    columns: { year: 'Year', version: 'Version', loaded: 'Loaded', content: 'Content', current: 'Current' },
    current: 'yes',
    notCurrent: 'no',
    asLoaded: 'as loaded',
    asOf: (date) => `as on ${date}`,
    corrections: (count) => (count === 1 ? '1 correction' : `${count} corrections`),
    compareButton: 'Compare the two newest',
    compareCommand: (before, after) => `compare ${before} ${after}`,
    switchButton: (version) => `Switch to ${version}`,
    switchCommand: (version) => `switch to ${version}`,
    compareHow: 'Write “compare” and two versions, as “versions” shows them.',
    switchHow: 'Write “switch to” and a version, as “versions” shows it.',
    unknown: (version) =>
      `There is no version ${version}. Nothing has changed. “versions” shows those that there are.`,
    several: (typed) => `Several versions begin with ${typed}. Write more of the one you mean.`,
    otherYears: 'The versions are of different years, so they cannot be compared.',
    same: ({ year, before, after }) => `Versions ${before} and ${after} of ${year} have the same figures.`,
    differences: ({ year, before, after, count }) =>
      `${count === 1 ? '1 difference' : `${count} differences`} between versions ${before} and ${after} of ${year}.`,
    differenceColumns: { figure: 'Figure', before: 'First version', after: 'Second version' },
    cell: (row, column) => `${row}: ${column}`,
    kinds: {
      municipalities: 'Municipality',
      services: 'Service',
      fees: 'Fee',
      feeControlTotals: 'Printed total',
      outcome: 'Outcome',
      meetings: 'Meeting',
      goals: 'Goal',
      overarchingGoals: 'Overarching goal',
      agreements: 'Agreement',
      projects: 'Project',
      processPhases: 'Phase',
      internalControl: 'Internal control',
      bodies: 'Body',
      synonyms: 'Synonyms',
    },
    rowThere: 'present',
    rowMissing: 'absent',
    noValue: '–',
    switched: (year, version) => `${year} now uses version ${version}. Answers follow within seconds.`,
    alreadyCurrent: (year, version) => `${year} already uses version ${version}. Nothing has changed.`,
  },
};
