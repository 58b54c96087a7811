import type { Bilingual } from './catalogue.ts';
import { quoteEn, quoteSv } from './import.ts';
import type { ArgumentHelp, CommandHelp } from './operator-help.ts';

/** The operators' commands that concern people: the roster to a file, and anonymising, with their help. */
interface PeopleCommandTexts {
  readonly exportRoster: CommandHelp;
  readonly file: string;
  readonly out: string;
  readonly cannotWrite: (path: string, code: string) => string;
  readonly written: (seats: number, path: string) => string;
  readonly anonymise: CommandHelp;
  readonly person: ArgumentHelp;
  readonly confirm: string;
}

export const peopleCommandTexts: Bilingual<PeopleCommandTexts> = {
  sv: {
    exportRoster: {
      usage: '[flaggor]',
      summary: 'Skriv ledamotslistan som CSV.',
      details:
        'Filen har alla uppdrag, även avslutade, och kan läsas in igen med roster. Den innehåller namn.',
    },
    file: 'fil',
    out: 'skriv till filen i stället för till skärmen',
    cannotWrite: (path, code) => `Filen ${quoteSv(path)} kan inte skrivas (${code}).`,
    written: (seats, path) => `Ledamotslistan är skriven till ${path}: uppdrag ${seats}.`,
    anonymise: {
      usage: '[flaggor] <person-id>',
      summary: 'Ersätt en person med ”Borttagen person” i allt som är sparat.',
      details:
        'Utan --confirm visas bara vad som finns. Antalen ändras inte. Ett avbrutet kommando kan köras igen.',
    },
    person: { name: 'person-id', description: 'personens Entra-id (objekt-id)' },
    confirm: 'anonymisera; det går inte att ångra',
  },
  en: {
    exportRoster: {
      usage: '[options]',
      summary: 'Write the roster as CSV.',
      details:
        'The file has all seats, those that have ended too, and can be loaded again with roster. It has names in it.',
    },
    file: 'file',
    out: 'write to the file instead of the screen',
    cannotWrite: (path, code) => `The file ${quoteEn(path)} cannot be written (${code}).`,
    written: (seats, path) => `The roster is written to ${path}: seats ${seats}.`,
    anonymise: {
      usage: '[options] <person-id>',
      summary: 'Replace a person by “Removed person” in all that is stored.',
      details:
        'Without --confirm it only shows what there is. The counts do not change. A command that was interrupted can be run again.',
    },
    person: { name: 'person-id', description: 'the Entra id (object id) of the person' },
    confirm: 'anonymise; it cannot be undone',
  },
};
