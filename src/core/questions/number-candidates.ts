import { lexiconEntry, monthNumbers, ordinalNumbers, wordNumbers } from './lexicon.ts';
import { amountBegins, limitBefore } from './limits.ts';
import { type Candidate, type Piece, wordCandidate } from './piece.ts';
import type { Token } from './tokenise.ts';

const moneyUnits = new Set([
  'kr',
  'kronor',
  'sek',
  'tusen',
  'tkr',
  'thousand',
  'k',
  'miljoner',
  'miljon',
  'million',
  'tusenlappar',
]);
/** `95k`, `95tkr`. */
const shortAmount = /^(\d{1,4})(k|kkr|tkr|kr|sek)$/;
const thousands = new Set(['tusen', 'tkr', 'thousand', 'k', 'kkr', 'tusenlappar']);
const percentUnits = new Set(['procent', 'percent', 'per']);
const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const countedCues = [
  'municipality',
  'service',
  'joint-services',
  'agreement',
  'goal',
  'project',
  'strategy-day',
] as const;

/** "De 13 som är med", "the thirteen that pay". */
const pointing = new Set(['de', 'dom', 'the', 'those', 'dessa']);

const rankedCues = ['highest', 'lowest'] as const;

/** Years, dates, amounts and counts. A number that is none of these means nothing, and blocks an answer. */
export function numberCandidates(tokens: readonly Token[]): readonly Candidate[] {
  return tokens.flatMap((token, at) => [
    ...monthCandidate(token, at),
    ...(isoDate.test(token.word) ? [numbered(at, at + 1, { type: 'date', date: token.word })] : []),
    ...wordNumberCandidate(tokens, at),
    ...ordinalCandidate(tokens, at),
    ...digitCandidates(tokens, at),
    ...amountCandidates(tokens, at),
  ]);
}

function monthCandidate(token: Token, at: number): readonly Candidate[] {
  const month = monthNumbers.get(token.folded);
  return month === undefined ? [] : [numbered(at, at + 1, { type: 'month', month })];
}

function wordNumberCandidate(tokens: readonly Token[], at: number): readonly Candidate[] {
  const count = wordNumbers.get(tokens[at]?.folded ?? '');
  if (count === undefined || !isCounted(tokens, at)) return [];
  return [numbered(at, at + 1, { type: 'count', count })];
}

/** "Näst högst", "tredje lägsta", "the second most expensive", "3:e högst", "2nd highest". */
function ordinalCandidate(tokens: readonly Token[], at: number): readonly Candidate[] {
  const token = tokens[at];
  if (!token) return [];
  const digits = /^([2-9]|1\d|20)(?:nd|rd|th|e|a)?$/.exec(token.word);
  const place = ordinalNumbers.get(token.folded) ?? Number(digits?.[1] ?? Number.NaN);
  const to = hasOrdinalEnding(tokens, at) ? at + 2 : at + 1;
  const isPlace = places.has(tokens[to]?.folded ?? '');
  const isOrdinal = ordinalNumbers.has(token.folded) || to > at + 1 || /\D$/.test(token.word);
  if (Number.isNaN(place) || !isOrdinal) return [];
  if (isPlace)
    return [wordCandidate({ from: at, to: to + 1 }, 'number', [{ type: 'ordinal', place }, topOfAll])];
  if (!isRank(tokens[to])) return [];
  return [numbered(at, to, { type: 'ordinal', place })];
}

/** "Andra plats", "third place": counted from the highest. */
const places = new Set(['plats', 'platsen', 'place']);
const topOfAll: Piece = { type: 'cue', cues: new Set(['highest']) };

function isRank(token: Token | undefined): boolean {
  const cues = token && lexiconEntry(token.word, token.folded)?.cues;
  return rankedCues.some((cue) => cues?.has(cue));
}

function digitCandidates(tokens: readonly Token[], at: number): readonly Candidate[] {
  const token = tokens[at];
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th|e|a)?$/.exec(token?.word ?? '');
  if (!token || !/^\d/.test(token.word)) return [];
  const to = endOfNumber(tokens, at);
  const digits = tokens
    .slice(at, to)
    .map(({ word }) => word)
    .join('');
  if (percentUnits.has(tokens[to]?.folded ?? ''))
    return [numbered(at, to, { type: 'count', count: Number(digits) })];
  if (amountAt(tokens, at)) return [];
  if (/^(?:19|2[01])\d{2}$/.test(digits)) return [numbered(at, to, { type: 'year', year: Number(digits) })];
  const shortYear = yearOfTwoDigits(token);
  if (shortYear !== null) return [numbered(at, at + 1, { type: 'year', year: shortYear })];
  const value = Number(ordinal?.[1] ?? Number.NaN);
  if (value >= 1 && value <= 31 && isBesideMonth(tokens, at)) {
    return [numbered(at, hasOrdinalEnding(tokens, at) ? at + 2 : to, { type: 'day', day: value })];
  }
  return isCounted(tokens, at) && /^\d{1,3}$/.test(digits)
    ? [numbered(at, to, { type: 'count', count: Number(digits) })]
    : [];
}

/** An amount, and with the words before it what is above or below it. */
function amountCandidates(tokens: readonly Token[], at: number): readonly Candidate[] {
  const amount = amountAt(tokens, at);
  if (!amount) return [];
  const begins = amountBegins(tokens, at);
  const side = limitBefore(tokens, at);
  return [
    numbered(at, amount.to, { type: 'amount' }),
    ...(begins < at ? [numbered(begins, amount.to, { type: 'amount' })] : []),
    ...(side
      ? [numbered(side.from, amount.to, { type: 'limit', limit: { side: side.side, sek: amount.sek } })]
      : []),
  ];
}

/** `110 400`, `110400 kr`, `110 tusen`, `95k`; four digits that look like a year are one unless a unit follows. */
function amountAt(
  tokens: readonly Token[],
  at: number,
): { readonly sek: number; readonly to: number } | null {
  const word = tokens[at]?.word ?? '';
  const [, short, suffix] = shortAmount.exec(word) ?? [];
  if (short !== undefined && suffix !== undefined)
    return { sek: Number(short) * (thousands.has(suffix) ? 1000 : 1), to: at + 1 };
  if (!/^\d+$/.test(word)) return null;
  const to = endOfNumber(tokens, at);
  const digits = tokens
    .slice(at, to)
    .map((token) => token.word)
    .join('');
  const unit = tokens[to]?.folded ?? '';
  if (percentUnits.has(unit)) return null;
  if (moneyUnits.has(unit)) return { sek: Number(digits) * multiplier(unit), to: to + 1 };
  const isAmount = to > at + 1 || /^\d{5,9}$/.test(digits) || /^(?!19|2[01])\d{4}$/.test(digits);
  return isAmount ? { sek: Number(digits), to } : null;
}

function multiplier(unit: string): number {
  if (thousands.has(unit)) return 1000;
  return /^mil/.test(unit) ? 1_000_000 : 1;
}

/** `-22` and `'22`. */
function yearOfTwoDigits({ word, afterDash }: Token): number | null {
  return afterDash && /^[1-4]\d$/.test(word) ? 2000 + Number(word) : null;
}

/** `110 400` and `8 006 135`: groups of three digits belong to the number before. */
function endOfNumber(tokens: readonly Token[], at: number): number {
  if (!/^\d{1,3}$/.test(tokens[at]?.word ?? '')) return at + 1;
  let to = at + 1;
  while (
    /^\d{3}$/.test(tokens[to]?.word ?? '') &&
    (tokens[to]?.start ?? 0) - (tokens[to - 1]?.end ?? 0) === 1
  )
    to += 1;
  return to;
}

/** `12:e oktober`. */
function hasOrdinalEnding(tokens: readonly Token[], at: number): boolean {
  return (
    ['e', 'a'].includes(tokens[at + 1]?.word ?? '') && tokens[at + 1]?.start === (tokens[at]?.end ?? 0) + 1
  );
}

function isBesideMonth(tokens: readonly Token[], at: number): boolean {
  return [-1, 1, 2].some((step) => monthNumbers.has(tokens[at + step]?.folded ?? ''));
}

/** "14 kommuner", "fyra gemensamma tjänster", "alla sex". */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const cuesAt = (position: number) => {
    const [token, next] = tokens.slice(position, position + 2);
    const pair =
      token && next && lexiconEntry(`${token.word} ${next.word}`, `${token.folded} ${next.folded}`);
    return (pair ?? (token ? lexiconEntry(token.word, token.folded) : null))?.cues;
  };
  const counted = [1, 2, 3].some((step) => countedCues.some((cue) => cuesAt(at + step)?.has(cue)));
  const ranked = [-1, 1].some((step) => rankedCues.some((cue) => cuesAt(at + step)?.has(cue)));
  const pointed = pointing.has(tokens[at - 1]?.folded ?? '');
  return counted || ranked || pointed || cuesAt(at - 1)?.has('all') === true;
}

function numbered(from: number, to: number, piece: Piece): Candidate {
  return wordCandidate({ from, to }, 'number', [piece]);
}
