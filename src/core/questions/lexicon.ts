import { type Language, languages } from '../language.ts';
import { fold } from '../texts/fold.ts';
import { nounForms } from './inflect.ts';
import { moneyAndOperationWords } from './lexicon/cue-words.ts';
import { everydayWords } from './lexicon/everyday-words.ts';
import { meetingWords, monthWords, numberWords, ordinalWords, timeWords } from './lexicon/meeting-words.ts';
import { ordinaryNouns } from './lexicon/ordinary-nouns.ts';
import { fillerPhrases, ordinaryWords, stopWords } from './lexicon/stop-words.ts';
import { subjectWords } from './lexicon/subject-words.ts';
import { wordsOf } from './tokenise.ts';

const cueWords = { ...moneyAndOperationWords, ...subjectWords, ...meetingWords, ...timeWords };
export type Cue = keyof typeof cueWords;

/** What a word or phrase of everyday language may mean here. */
export interface LexiconEntry {
  readonly cues: ReadonlySet<Cue>;
  readonly stop: boolean;
  readonly languages: ReadonlySet<Language>;
}

interface GrowingEntry {
  readonly cues: Set<Cue>;
  stop: boolean;
  readonly languages: Set<Language>;
}

/** A form made by rule may be another word: `summer`, of `summa`. */
const ordinary: ReadonlySet<string> = new Set(ordinaryNouns.split(/\s+/).map(fold));
const exact = new Map<string, GrowingEntry>();
const folded = new Map<string, GrowingEntry>();
export const longestPhrase = 8;

/** After `=` a word is not read without its diacritics: `var` (was) is not `vår` (our). */
function add(phrase: string, language: Language, meaning: Cue | 'stop'): void {
  const words = wordsOf(phrase);
  const asWritten = [exact, words.join(' ')] as const;
  const plain = [folded, words.map(fold).join(' ')] as const;
  for (const [entries, key] of phrase.startsWith('=') ? [asWritten] : [asWritten, plain]) {
    const entry = entries.get(key) ?? { cues: new Set(), stop: false, languages: new Set() };
    if (meaning === 'stop') entry.stop = true;
    else entry.cues.add(meaning);
    entry.languages.add(language);
    entries.set(key, entry);
  }
}

function phrasesOf(list: string): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap((phrase) => (phrase.endsWith('*') ? phraseForms(phrase.slice(0, -1)) : [phrase]));
}

function phraseForms(phrase: string): readonly string[] {
  const cut = phrase.lastIndexOf(' ') + 1;
  const noun = phrase.slice(cut);
  return nounForms(noun)
    .filter((form) => form === noun || !isOrdinary(fold(form)))
    .map((form) => phrase.slice(0, cut) + form);
}

function isOrdinary(form: string): boolean {
  return ordinary.has(form) || ordinary.has(form.replace(/s$/, ''));
}

function isCue(name: string): name is Cue {
  return name in cueWords;
}

for (const language of languages) {
  for (const [cue, words] of Object.entries(cueWords)) {
    if (isCue(cue)) for (const phrase of phrasesOf(words[language])) add(phrase, language, cue);
  }
  for (const phrase of phrasesOf(stopWords[language])) add(phrase, language, 'stop');
  for (const phrase of phrasesOf(everydayWords[language])) add(phrase, language, 'stop');
  for (const phrase of fillerPhrases[language]) add(phrase, language, 'stop');
}

const continued = new Set(
  [...exact.keys(), ...folded.keys()]
    .filter((key) => key.includes(' '))
    .map((key) => key.slice(0, key.indexOf(' '))),
);

/** With its diacritics a word is itself alone: `än` (than) is not `an`. Typed without, it may be either. */
export function lexiconEntry(words: string, foldedWords: string): LexiconEntry | null {
  return (words === foldedWords ? null : exact.get(words)) ?? folded.get(foldedWords) ?? null;
}

/** Whether a word or phrase is one of everyday language as it is written, with its diacritics. */
export function isWritten(words: string): boolean {
  return exact.has(words);
}

/** The languages that the word belongs to as it is typed. */
export function languagesOf(word: string, foldedWord: string): ReadonlySet<Language> {
  return (exact.get(word) ?? folded.get(foldedWord))?.languages ?? new Set();
}

/** Whether any phrase of several words begins with this one. */
export function opensPhrase(foldedWord: string, word: string): boolean {
  return continued.has(foldedWord) || continued.has(word);
}

interface CueWord {
  readonly word: string;
  readonly entry: LexiconEntry;
}

/** Single cue words long enough to be recognised with one misspelling. */
const cueWordsToMisspell: readonly CueWord[] = [...folded]
  .filter(([word, entry]) => word.length >= 6 && !word.includes(' ') && entry.cues.size > 0 && !entry.stop)
  .map(([word, entry]) => ({ word, entry }));

const cueWordsByLetter = Map.groupBy(cueWordsToMisspell, ({ word }) => word.charAt(0));

/** Those that begin as the word does. */
export function cueWordsLike(foldedWord: string): readonly CueWord[] {
  return cueWordsByLetter.get(foldedWord.charAt(0)) ?? [];
}

/** Folded words that are never taken for a misspelling. */
export const neverMisspelt: ReadonlySet<string> = new Set([...phrasesOf(ordinaryWords), ...ordinary]);

const stopWordsByLetter = Map.groupBy(
  [...folded].flatMap(([word, { stop }]) => (stop && word.length >= 5 && !word.includes(' ') ? [word] : [])),
  (word) => word.charAt(0),
);

/** Words that change nothing, long enough to be recognised with one misspelling, that begin as the word does. */
export function stopWordsLike(foldedWord: string): readonly string[] {
  return stopWordsByLetter.get(foldedWord.charAt(0)) ?? [];
}

function numbered(
  wordsByLanguage: Readonly<Record<Language, readonly string[]>>,
  from: number,
): Map<string, number> {
  return new Map(
    languages.flatMap((language) =>
      wordsByLanguage[language].flatMap((words, index) =>
        words.split(' ').map((word): [string, number] => [fold(word), index + from]),
      ),
    ),
  );
}

/** 1 to 12, by the folded word. */
export const monthNumbers: ReadonlyMap<string, number> = numbered(monthWords, 1);
/** 2 to 10, by the folded word. */
export const ordinalNumbers: ReadonlyMap<string, number> = numbered(ordinalWords, 2);
/** 2 to 20, by the folded word. */
export const wordNumbers: ReadonlyMap<string, number> = numbered(numberWords, 2);

export const everyCue: readonly Cue[] = Object.keys(cueWords).filter(isCue);
