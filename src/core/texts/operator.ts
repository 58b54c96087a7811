import type { Bilingual } from './catalogue.ts';
import { longDate, wholeNumber } from './format.ts';

/** Which figures: `asOf` is `YYYY-MM-DD`, or null for the year as the files say. */
interface Version {
  readonly year: number;
  readonly asOf: string | null;
  readonly versionId: string;
}

/** Rows of each kind that a person would count after loading. */
export interface LoadedCounts {
  readonly municipalities: number;
  readonly services: number;
  readonly fees: number;
  readonly meetings: number;
  readonly goals: number;
  readonly agreements: number;
  readonly projects: number;
}

/** What the operators' commands say while and after they work. */
export interface OperatorTexts {
  reading(path: string): string;
  storing(rows: number): string;
  noFolder(path: string): string;
  loaded(version: Version): string;
  counts(counts: LoadedCounts): string;
  unchanged(version: Version): string;
  notEmpty(years: readonly number[]): string;
  refused(problems: number): string;
  readonly noVersions: string;
  readonly versionColumns: readonly [string, string, string, string, string, string];
  readonly current: string;
  switched(known: { readonly year: number; readonly versionId: string }): string;
  alreadyCurrent(known: { readonly year: number; readonly versionId: string }): string;
  unknownVersion(known: { readonly year: number; readonly versionId: string }): string;
  rosterLoaded(known: { readonly seats: number; readonly people: number }): string;
  readonly rosterUnchanged: string;
}

const sv: OperatorTexts = {
  reading: (path) => `Läser ${path} …`,
  storing: (rows) => `Lagrar ${wholeNumber(rows, 'sv')} rader …`,
  noFolder: (path) => `Mappen ${path} finns inte eller får inte läsas. Ange mappen med årets CSV-filer.`,
  loaded: (version) => `Laddat: ${versionSv(version)}.`,
  counts: (counts) =>
    `Kommuner ${counts.municipalities}, tjänster ${counts.services}, avgifter ${counts.fees}, möten ${counts.meetings}, mål ${counts.goals}, avtal ${counts.agreements}, projekt ${counts.projects}.`,
  unchanged: (version) => `Redan laddat, inget ändrat: ${versionSv(version)}.`,
  notEmpty: (years) => `Siffror för ${years.join(', ')} finns redan. Inget ändrat.`,
  refused: (problems) => `Inget laddat. Antal fel: ${problems}.`,
  noVersions: 'Inga siffror är laddade. Ladda dem med import.',
  versionColumns: ['År', 'Version', 'Som det såg ut', 'Laddad', 'Rader', 'Gäller'],
  current: 'ja',
  switched: ({ year, versionId }) => `${year} använder nu version ${versionId}.`,
  alreadyCurrent: ({ year, versionId }) => `${year} använder redan version ${versionId}. Inget ändrat.`,
  unknownVersion: ({ year, versionId }) =>
    `Version ${versionId} av ${year} finns inte. Inget ändrat. Kommandot versions visar dem som finns.`,
  rosterLoaded: ({ seats, people }) =>
    `Laddat: uppdrag ${seats}, personer ${people}. De ersätter de tidigare.`,
  rosterUnchanged: 'Redan laddat, inget ändrat.',
};

const en: OperatorTexts = {
  reading: (path) => `Reading ${path} …`,
  storing: (rows) => `Storing ${wholeNumber(rows, 'en')} rows …`,
  noFolder: (path) =>
    `The folder ${path} does not exist or may not be read. Name the folder with the year's CSV files.`,
  loaded: (version) => `Loaded: ${versionEn(version)}.`,
  counts: (counts) =>
    `Municipalities ${counts.municipalities}, services ${counts.services}, fees ${counts.fees}, meetings ${counts.meetings}, goals ${counts.goals}, agreements ${counts.agreements}, projects ${counts.projects}.`,
  unchanged: (version) => `Already loaded, nothing changed: ${versionEn(version)}.`,
  notEmpty: (years) => `Figures of ${years.join(', ')} are already there. Nothing changed.`,
  refused: (problems) => `Nothing loaded. Problems: ${problems}.`,
  noVersions: 'No figures are loaded. Load them with import.',
  versionColumns: ['Year', 'Version', 'As it stood', 'Loaded', 'Rows', 'Current'],
  current: 'yes',
  switched: ({ year, versionId }) => `${year} now uses version ${versionId}.`,
  alreadyCurrent: ({ year, versionId }) => `${year} already uses version ${versionId}. Nothing changed.`,
  unknownVersion: ({ year, versionId }) =>
    `There is no version ${versionId} of ${year}. Nothing changed. The command versions shows those that there are.`,
  rosterLoaded: ({ seats, people }) =>
    `Loaded: seats ${seats}, people ${people}. They replace the former ones.`,
  rosterUnchanged: 'Already loaded, nothing changed.',
};

export const operatorTexts: Bilingual<OperatorTexts> = { sv, en };

function versionSv({ year, asOf, versionId }: Version): string {
  return `${year}${asOf === null ? '' : ` som det såg ut ${longDate(asOf, 'sv')}`}, version ${versionId}`;
}

function versionEn({ year, asOf, versionId }: Version): string {
  return `${year}${asOf === null ? '' : ` as it stood on ${longDate(asOf, 'en')}`}, version ${versionId}`;
}
