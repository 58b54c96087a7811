import type { WordFault } from '../synonyms/word-fault.ts';
import type { Bilingual } from './catalogue.ts';
import { enumeration } from './format.ts';
import { quoteEn, quoteSv } from './import.ts';

/** What is said about words that people use for rows. Typed words come in as they are shown: escaped for chat. */
export interface SynonymTexts {
  fault(fault: WordFault, word: string): string;
  readonly how: string;
  readonly removeHow: string;
  added(word: string, rows: readonly string[]): string;
  moved(word: string, rows: readonly string[], before: readonly string[]): string;
  unchanged(word: string, rows: readonly string[]): string;
  /** The word means rows of the same kind besides. */
  shared(word: string, others: readonly string[]): string;
  unknownRow(typed: string): string;
  severalRows(typed: string, rows: readonly string[]): string;
  removed(word: string): string;
  notAdded(word: string): string;
  fromFile(word: string): string;
  readonly none: string;
  list(count: number): string;
  readonly columns: { readonly word: string; readonly means: string; readonly added: string };
  readonly rowNotLoaded: string;
}

const sv: SynonymTexts = {
  fault: (fault, word) =>
    ({
      'no-word': `${quoteSv(word)} är inget ord. Skriv minst två bokstäver.`,
      'too-long': `${quoteSv(word)} är för långt. Skriv högst sex ord.`,
      number: `${quoteSv(word)} innehåller ett tal, och tal läses som år, antal och belopp. Skriv ett ord utan tal.`,
      ordinary: `${quoteSv(word)} har redan en egen betydelse i frågor, och svaren skulle bli fel. Välj ett annat ord.`,
      municipality: `${quoteSv(word)} är namnet på en kommun. Välj ett annat ord.`,
    })[fault],
  how: 'Skriv ”synonym ORD = NAMN”, till exempel ”synonym arkivet = e-arkiv”.',
  removeHow: 'Skriv ”ta bort synonym ORD”. Skriv ”synonymer” för att se dem som har lagts till.',
  added: (word, rows) => `${quoteSv(word)} betyder nu ${enumeration(rows, 'sv')} i frågor till mig.`,
  moved: (word, rows, before) =>
    `${quoteSv(word)} betyder nu ${enumeration(rows, 'sv')} i frågor till mig, i stället för ${enumeration(before, 'sv')}.`,
  unchanged: (word, rows) => `${quoteSv(word)} betyder redan ${enumeration(rows, 'sv')}. Inget ändrat.`,
  shared: (word, others) =>
    `Obs: ${quoteSv(word)} betyder även ${enumeration(others, 'sv')}. Jag frågar därför vilken som menas.`,
  unknownRow: (typed) =>
    `Jag känner inte igen ${quoteSv(typed)}. Skriv namnet på en tjänst, ett område, ett avtal, ett projekt, ett mål eller ett organ som är inläst.`,
  severalRows: (typed, rows) => `${quoteSv(typed)} kan vara ${enumeration(rows, 'sv')}. Skriv hela namnet.`,
  removed: (word) => `${quoteSv(word)} är borttaget.`,
  notAdded: (word) => `${quoteSv(word)} har inte lagts till, så det finns inget att ta bort.`,
  fromFile: (word) =>
    `${quoteSv(word)} kommer från de inlästa uppgifterna och ändras där, i filen synonyms.csv.`,
  none: 'Inga synonymer har lagts till. Skriv ”synonym ORD = NAMN” för att lägga till en.',
  list: (count) =>
    count < 2
      ? `${count === 0 ? 'Ingen' : 'En'} synonym har lagts till.`
      : `${count} synonymer har lagts till.`,
  columns: { word: 'Ord', means: 'Betyder', added: 'Tillagd' },
  rowNotLoaded: 'finns inte inläst',
};

const en: SynonymTexts = {
  fault: (fault, word) =>
    ({
      'no-word': `${quoteEn(word)} is no word. Write at least two letters.`,
      'too-long': `${quoteEn(word)} is too long. Write at most six words.`,
      number: `${quoteEn(word)} has a number in it, and numbers are read as years, counts and amounts. Write a word without one.`,
      ordinary: `${quoteEn(word)} has a meaning of its own in questions, and answers would be wrong. Choose another word.`,
      municipality: `${quoteEn(word)} is the name of a municipality. Choose another word.`,
    })[fault],
  how: 'Write “synonym WORD = NAME”, for example “synonym archiving = e-archive”.',
  removeHow: 'Write “remove synonym WORD”. Write “synonyms” to see those that were added.',
  added: (word, rows) => `${quoteEn(word)} now means ${enumeration(rows, 'en')} in questions to me.`,
  moved: (word, rows, before) =>
    `${quoteEn(word)} now means ${enumeration(rows, 'en')} in questions to me, instead of ${enumeration(before, 'en')}.`,
  unchanged: (word, rows) => `${quoteEn(word)} already means ${enumeration(rows, 'en')}. Nothing changed.`,
  shared: (word, others) =>
    `Note: ${quoteEn(word)} also means ${enumeration(others, 'en')}, so I ask which one is meant.`,
  unknownRow: (typed) =>
    `I do not recognise ${quoteEn(typed)}. Write the name of a loaded service, area, agreement, project, goal or body.`,
  severalRows: (typed, rows) => `${quoteEn(typed)} may be ${enumeration(rows, 'en')}. Write the whole name.`,
  removed: (word) => `${quoteEn(word)} is removed.`,
  notAdded: (word) => `${quoteEn(word)} was not added, so there is nothing to remove.`,
  fromFile: (word) =>
    `${quoteEn(word)} comes with the loaded figures and is changed there, in the file synonyms.csv.`,
  none: 'No synonyms have been added. Write “synonym WORD = NAME” to add one.',
  list: (count) =>
    count === 1 ? 'One synonym has been added.' : `${count === 0 ? 'No' : count} synonyms have been added.`,
  columns: { word: 'Word', means: 'Means', added: 'Added' },
  rowNotLoaded: 'not loaded',
};

export const synonymTexts: Bilingual<SynonymTexts> = { sv, en };
