import type { Bilingual } from './catalogue.ts';
import { enumeration, wholeNumber } from './format.ts';

/** What can be wrong with a file, its header, a row or a cell, each taken by itself; and where it is. */
export interface ImportTexts {
  place(file: string, line: number | null, column: string | null): string;
  readonly missingFile: string;
  unknownFile(known: readonly string[]): string;
  unreadableFile(code: string): string;
  readonly notUtf8: string;
  readonly badQuotes: string;
  readonly emptyFile: string;
  readonly noRows: string;
  missingColumn(column: string): string;
  unknownColumn(column: string, known: readonly string[]): string;
  repeatedColumn(column: string): string;
  cellCount(found: number, expected: number): string;
  duplicate(columns: readonly string[], firstLine: number): string;
  readonly emptyCell: string;
  garbled(cell: string): string;
  notOneOf(cell: string, allowed: readonly string[]): string;
  tooLong(maximum: number): string;
  belowMinimum(cell: string, minimum: number): string;
  aboveMaximum(cell: string, maximum: number): string;
  negativeAmount(cell: string): string;
  amountWithSpaces(cell: string, digits: string): string;
  amountWithDecimals(cell: string): string;
  notAmount(cell: string): string;
  notWholeNumber(cell: string): string;
  notDecimal(cell: string): string;
  notDate(cell: string): string;
  notTime(cell: string): string;
  notCode(cell: string): string;
  notId(cell: string): string;
  notText(cell: string): string;
}

const sv: ImportTexts = {
  place: (file, line, column) =>
    [file, ...(line === null ? [] : [`rad ${line}`]), ...(column === null ? [] : [`kolumn ${column}`])].join(
      ', ',
    ),
  missingFile: 'Filen saknas. Lägg den i mappen.',
  unknownFile: (known) =>
    `Filen är okänd. Rätta namnet eller ta bort den. Filerna heter ${enumeration(known, 'sv')}.`,
  unreadableFile: (code) => `Filen kan inte läsas (${code}). Kontrollera att den finns och får läsas.`,
  notUtf8: 'Filen är inte UTF-8. Spara den som ”CSV UTF-8” i Excel.',
  badQuotes: 'Ett citattecken är fel. Skriv hela cellen inom "…" och dubbla citattecken inuti den: "".',
  emptyFile: 'Filen är tom. Den första raden ska vara kolumnernas namn.',
  noRows: 'Filen har inga rader. Fyll i minst en under kolumnernas namn.',
  missingColumn: (column) => `Kolumnen ${column} saknas. Lägg till den i den första raden.`,
  unknownColumn: (column, known) =>
    `Kolumnen ${quoteSv(column)} är okänd. Rätta namnet eller ta bort den. Kolumnerna heter ${enumeration(known, 'sv')}.`,
  repeatedColumn: (column) => `Kolumnen ${quoteSv(column)} finns mer än en gång. Behåll en.`,
  cellCount: (found, expected) =>
    `Raden har ${found} celler men ska ha ${expected}. En cell med skiljetecken i texten ska stå inom "…".`,
  duplicate: (columns, firstLine) =>
    `Samma ${enumeration(columns, 'sv')} som på rad ${firstLine}. Ta bort eller rätta en av raderna.`,
  emptyCell: 'Cellen är tom. Fyll i ett värde.',
  garbled: (cell) => `${quoteSv(cell)} är förvanskad text. Spara filen på nytt som UTF-8 från originalet.`,
  notOneOf: (cell, allowed) => `${quoteSv(cell)} går inte att använda. Skriv något av ${allowed.join(', ')}.`,
  tooLong: (maximum) => `Texten är för lång. Korta den till högst ${wholeNumber(maximum, 'sv')} tecken.`,
  belowMinimum: (cell, minimum) => `${quoteSv(cell)} är för litet. Skriv minst ${minimum}.`,
  aboveMaximum: (cell, maximum) => `${quoteSv(cell)} är för stort. Skriv högst ${maximum}.`,
  negativeAmount: (cell) => `${quoteSv(cell)} är negativt. Skriv ett belopp på 0 kronor eller mer.`,
  amountWithSpaces: (cell, digits) => `${quoteSv(cell)} innehåller mellanslag. Skriv ${digits}.`,
  amountWithDecimals: (cell) =>
    `${quoteSv(cell)} innehåller komma eller punkt. Skriv hela kronor med bara siffror, som 29000.`,
  notAmount: (cell) => `${quoteSv(cell)} är inget belopp. Skriv hela kronor med bara siffror, som 29000.`,
  notWholeNumber: (cell) => `${quoteSv(cell)} är inget heltal. Skriv bara siffror, som 14.`,
  notDecimal: (cell) => `${quoteSv(cell)} är inget tal. Skriv siffror med högst två decimaler, som 62.5.`,
  notDate: (cell) => `${quoteSv(cell)} är inget datum. Skriv ett verkligt datum som ÅÅÅÅ-MM-DD.`,
  notTime: (cell) => `${quoteSv(cell)} är inget klockslag. Skriv TT:MM, som 09:00.`,
  notCode: (cell) =>
    `${quoteSv(cell)} är ingen kommunkod. Skriv fyra siffror; Excel kan ha tagit bort nollor i början.`,
  notId: (cell) =>
    `${quoteSv(cell)} är ingen beteckning. Skriv små bokstäver, siffror och bindestreck, som e-arkiv.`,
  notText: (cell) => `${quoteSv(cell)} går inte att använda här. Skriv en text.`,
};

const en: ImportTexts = {
  place: (file, line, column) =>
    [file, ...(line === null ? [] : [`line ${line}`]), ...(column === null ? [] : [`column ${column}`])].join(
      ', ',
    ),
  missingFile: 'The file is missing. Put it in the folder.',
  unknownFile: (known) =>
    `The file is unknown. Correct its name or remove it. The files are ${enumeration(known, 'en')}.`,
  unreadableFile: (code) => `The file cannot be read (${code}). Check that it exists and may be read.`,
  notUtf8: 'The file is not UTF-8. Save it as “CSV UTF-8” in Excel.',
  badQuotes:
    'A quotation mark is wrong. Put the whole cell in "…" and double the quotation marks inside it: "".',
  emptyFile: 'The file is empty. Its first row must hold the names of the columns.',
  noRows: 'The file has no rows. Fill in at least one below the names of the columns.',
  missingColumn: (column) => `The column ${column} is missing. Add it to the first row.`,
  unknownColumn: (column, known) =>
    `The column ${quoteEn(column)} is unknown. Correct its name or remove it. The columns are ${enumeration(known, 'en')}.`,
  repeatedColumn: (column) => `The column ${quoteEn(column)} is there more than once. Keep one.`,
  cellCount: (found, expected) =>
    `The row has ${found} cells but must have ${expected}. A cell with a delimiter in its text must be in "…".`,
  duplicate: (columns, firstLine) =>
    `The same ${enumeration(columns, 'en')} as on line ${firstLine}. Remove or correct one of the rows.`,
  emptyCell: 'The cell is empty. Fill in a value.',
  garbled: (cell) => `${quoteEn(cell)} is garbled text. Save the file anew as UTF-8 from its original.`,
  notOneOf: (cell, allowed) => `${quoteEn(cell)} cannot be used. Write one of ${allowed.join(', ')}.`,
  tooLong: (maximum) => `The text is too long. Cut it to ${wholeNumber(maximum, 'en')} characters or fewer.`,
  belowMinimum: (cell, minimum) => `${quoteEn(cell)} is too small. Write ${minimum} or more.`,
  aboveMaximum: (cell, maximum) => `${quoteEn(cell)} is too large. Write ${maximum} or less.`,
  negativeAmount: (cell) => `${quoteEn(cell)} is negative. Write an amount of SEK 0 or more.`,
  amountWithSpaces: (cell, digits) => `${quoteEn(cell)} has spaces in it. Write ${digits}.`,
  amountWithDecimals: (cell) =>
    `${quoteEn(cell)} has a comma or a point in it. Write whole kronor in digits only, such as 29000.`,
  notAmount: (cell) => `${quoteEn(cell)} is not an amount. Write whole kronor in digits only, such as 29000.`,
  notWholeNumber: (cell) => `${quoteEn(cell)} is not a whole number. Write digits only, such as 14.`,
  notDecimal: (cell) =>
    `${quoteEn(cell)} is not a number. Write digits with at most two decimals, such as 62.5.`,
  notDate: (cell) => `${quoteEn(cell)} is not a date. Write a real date as YYYY-MM-DD.`,
  notTime: (cell) => `${quoteEn(cell)} is not a time. Write HH:MM, such as 09:00.`,
  notCode: (cell) =>
    `${quoteEn(cell)} is not a municipality code. Write four digits; Excel may have removed leading zeros.`,
  notId: (cell) =>
    `${quoteEn(cell)} is not an identifier. Write small letters, digits and hyphens, such as e-arkiv.`,
  notText: (cell) => `${quoteEn(cell)} cannot be used here. Write a text.`,
};

export const importTexts: Bilingual<ImportTexts> = { sv, en };

const longestQuote = 60;

/** What stands in a file, in quotation marks, for showing on a terminal. */
export function quoteSv(text: string): string {
  return `”${shown(text)}”`;
}

export function quoteEn(text: string): string {
  return `“${shown(text)}”`;
}

function shown(text: string): string {
  const plain = text.replace(/\p{Cc}+/gu, ' ');
  return plain.length > longestQuote ? `${plain.slice(0, longestQuote)}…` : plain;
}
