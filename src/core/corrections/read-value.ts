import type { YearFigures } from '../figures/figures.ts';
import { rowsByKey } from '../figures/row-keys.ts';
import { type Language, languages } from '../language.ts';
import { figureNames } from '../texts/figure-names.ts';
import { fold } from '../texts/fold.ts';
import { type FigureReference, type FigureValue, rowWith } from './figure-reference.ts';

/** What a typed value comes to. `unreadable`: not of the figure's kind. `not-held`, `too-many`: of a meeting's count. */
export type ReadValue =
  | { readonly outcome: 'read'; readonly value: FigureValue }
  | { readonly outcome: 'unreadable' | 'not-held' | 'too-many' };

const noneWords = ['', '-', '–', 'ingen', 'inget', 'saknas', 'none', 'nothing'];

/**
 * The new value that somebody typed for a figure: read in the language of the one who typed it, then judged by the row's
 * own schema and by the row's other cells. `29 000 kr` and `SEK 29,000` are amounts; a separator that could be a
 * decimal sign (`29,000` in Swedish) is not guessed at.
 */
export function readValue(
  typed: string,
  figure: FigureReference,
  figures: YearFigures,
  language: Language,
): ReadValue {
  const value = valueIn(typed, figure, language);
  if (value === undefined || rowWith(figures, figure, value) === null) return { outcome: 'unreadable' };
  return figure.kind === 'meetings' ? checkPresent(figure, value, figures) : { outcome: 'read', value };
}

function valueIn(typed: string, { column }: FigureReference, language: Language): FigureValue | undefined {
  const text = typed.replace(/\s+/gu, ' ').trim();
  if (column === 'status') return statusIn(text);
  if (column === 'amountSek' && isNone(text, 'noPart')) return null;
  if (column === 'outcome' && isNone(text, 'noOutcome')) return null;
  return column === 'outcome' ? decimalIn(text, language) : wholeNumberIn(text, language);
}

function isNone(text: string, none: 'noPart' | 'noOutcome'): boolean {
  return [...noneWords, ...languages.map((language) => figureNames[language][none])].includes(fold(text));
}

function statusIn(text: string): string | undefined {
  const named = languages.flatMap((language) => Object.entries(figureNames[language].status));
  return named.find(([id, name]) => fold(name) === fold(text) || id === fold(text))?.[0];
}

function wholeNumberIn(text: string, language: Language): number | undefined {
  const bare = text
    .replace(/\b(?:kr|kronor|sek|kommuner|kommun|municipalities|municipality)\b\.?/giu, '')
    .replace(/[\u2212\u2013]/gu, '-')
    .trim();
  const grouped = language === 'sv' ? /^-?\d{1,3}(?: \d{3})+$/ : /^-?\d{1,3}(?:[ ,]\d{3})+$/;
  if (!/^-? ?\d+$/.test(bare) && !grouped.test(bare)) return undefined;
  return safe(Number(bare.replace(/[ ,]/g, '')));
}

function decimalIn(text: string, language: Language): number | undefined {
  const bare = text.replace(/\s*(?:%|\p{L}.*)$/u, '').replace(/[\u2212\u2013]/gu, '-');
  const pattern = language === 'sv' ? /^-?\d+(?:,\d{1,2})?$/ : /^-?\d+(?:\.\d{1,2})?$/;
  return pattern.test(bare) ? safe(Number(bare.replace(',', '.'))) : undefined;
}

function safe(number: number): number | undefined {
  if (!Number.isFinite(number) || Math.abs(number) > Number.MAX_SAFE_INTEGER) return undefined;
  return number === 0 ? 0 : number;
}

function checkPresent({ key }: FigureReference, value: FigureValue, figures: YearFigures): ReadValue {
  const meeting = rowsByKey(figures, 'meetings').get(key);
  if (meeting?.status !== 'held') return { outcome: 'not-held' };
  if (typeof value !== 'number') return { outcome: 'unreadable' };
  return value > meeting.municipalitiesEntitled ? { outcome: 'too-many' } : { outcome: 'read', value };
}
