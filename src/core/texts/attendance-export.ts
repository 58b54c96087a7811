import type { Body } from '../figures/rows.ts';
import type { Bilingual } from './catalogue.ts';
import { enumeration } from './format.ts';
import { quoteEn, quoteSv } from './import.ts';
import type { ArgumentHelp, CommandHelp } from './operator-help.ts';

/** The operators' command that writes attendance to a file, with its help. */
interface AttendanceExportTexts {
  readonly all: CommandHelp;
  readonly export: CommandHelp;
  readonly body: ArgumentHelp;
  readonly when: ArgumentHelp;
  readonly file: string;
  readonly out: string;
  readonly unknownBody: (typed: string, bodies: readonly Body[]) => string;
  readonly noMeeting: (body: string, when: string) => string;
  readonly cannotWrite: (path: string, code: string) => string;
  readonly written: (meetings: number, path: string) => string;
}

export const attendanceExportTexts: Bilingual<AttendanceExportTexts> = {
  sv: {
    all: { usage: '[flaggor] <kommando>', summary: 'Hämta ut svar och närvaro.', details: '' },
    export: {
      usage: '[flaggor] <organ> <när>',
      summary: 'Skriv svar och bekräftad närvaro som CSV för Excel.',
      details:
        'Semikolon, UTF-8 med BOM, alla celler inom citattecken. Filen innehåller namn. Den som inte har svarat har en tom cell, aldrig ett nej.',
    },
    body: { name: 'organ', description: 'organets id eller namn, som board eller beredningsgruppen' },
    when: { name: 'när', description: 'ett år, som 2022, eller ett mötes dag, som 2022-12-14' },
    file: 'fil',
    out: 'skriv till filen i stället för till skärmen',
    unknownBody: (typed, bodies) =>
      bodies.length === 0
        ? 'Inga uppgifter är inlästa.'
        : `Organet ${quoteSv(typed)} finns inte. Det finns ${enumeration(
            bodies.map(({ bodyId }) => bodyId),
            'sv',
          )}.`,
    noMeeting: (body, when) => `Det finns inget möte för ${quoteSv(body)} ${quoteSv(when)}.`,
    cannotWrite: (path, code) => `Filen ${quoteSv(path)} kan inte skrivas (${code}).`,
    written: (meetings, path) =>
      `Närvaron vid ${meetings === 1 ? 'ett möte' : `${meetings} möten`} är skriven till ${path}.`,
  },
  en: {
    all: { usage: '[options] <command>', summary: 'Get answers and attendance out.', details: '' },
    export: {
      usage: '[options] <body> <when>',
      summary: 'Write answers and confirmed attendance as CSV for Excel.',
      details:
        'Semicolons, UTF-8 with BOM, all cells quoted. The file has names in it. Who has not answered has an empty cell, never a no.',
    },
    body: { name: 'body', description: 'the id or name of the body, such as board or preparation group' },
    when: { name: 'when', description: 'a year, such as 2022, or the day of a meeting, such as 2022-12-14' },
    file: 'file',
    out: 'write to the file instead of the screen',
    unknownBody: (typed, bodies) =>
      bodies.length === 0
        ? 'No figures are loaded.'
        : `There is no body ${quoteEn(typed)}. There is ${enumeration(
            bodies.map(({ bodyId }) => bodyId),
            'en',
          )}.`,
    noMeeting: (body, when) => `There is no meeting for ${quoteEn(body)} ${quoteEn(when)}.`,
    cannotWrite: (path, code) => `The file ${quoteEn(path)} cannot be written (${code}).`,
    written: (meetings, path) =>
      `Attendance at ${meetings === 1 ? 'one meeting' : `${meetings} meetings`} is written to ${path}.`,
  },
};
