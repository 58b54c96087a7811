import { fold } from '../texts/fold.ts';

/** One word or number of a question. `start` and `end` are positions in the cleaned text. */
export interface Token {
  readonly text: string;
  /** Lower case, composed (NFC). */
  readonly word: string;
  /** Lower case without diacritics. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Joined to a neighbour by a hyphen. */
  readonly hyphenated: boolean;
  /** After a dash or an apostrophe that belongs to no word before it: `-22`. */
  readonly afterDash: boolean;
  /** Before a full stop that may stand for what was left out: `avg.`, `räddn.tjänst`. */
  readonly cutShort: boolean;
  /** Number of the sentence that the token stands in, from 0. */
  readonly sentence: number;
}

export interface TokenisedText {
  /** The text without mentions, controls and direction marks: what `start` and `end` count in. */
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A question is short; what is longer is something else, and is not read at all. */
export const longestQuestion = { characters: 500, tokens: 60 } as const;

/** Marks of code and markup, and marks that turn the direction of text: no question holds them. */
const notWords = /[{}<>`\\\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const mentionTag = /<at\b[^>]*>[^<]*<\/at>/gi;
/** `datacenter -> Kalix`. */
const arrows = /(?<=\s)(?:-+|=+)>(?=\s)/gu;
const controls = /\p{Cc}+/gu;
const invisible = /\p{Cf}+/gu;
/** An ISO date, a number with an ordinal ending, or a run of letters and digits with an English 's, 'd, 'll. */
const tokenPattern =
  /\d{4}-\d{2}-\d{2}(?!\d)|[\p{L}\p{M}\p{N}]+(?:['’](?:s|d|m|t|ll|re|ve)(?![\p{L}\p{N}]))?/gu;
const contraction = /['’](?:s|d|m|t|ll|re|ve)$/u;

/** Null when the text is too long to be a question. Code, and text of turned direction, has no tokens. */
export function tokenise(raw: string): TokenisedText | null {
  if (raw.length > longestQuestion.characters * 4) return null;
  const text = raw
    .normalize('NFC')
    .replace(mentionTag, ' ')
    .replace(arrows, ' ')
    .replace(controls, ' ')
    .trim();
  if (text.length > longestQuestion.characters) return null;
  return notWords.test(text) ? { text: '', tokens: [] } : split(text.replace(invisible, ''));
}

function split(text: string): TokenisedText | null {
  const tokens: Token[] = [];
  let sentence = 0;
  let end = 0;
  for (const match of text.matchAll(tokenPattern)) {
    if (tokens.length === longestQuestion.tokens) return null;
    if (/[.!?]\s+$/.test(text.slice(end, match.index))) sentence += 1;
    const hyphenBefore = text.slice(end, match.index) === '-';
    end = match.index + match[0].length;
    const hyphenated = hyphenBefore || (text.charAt(end) === '-' && /\p{L}/u.test(text.charAt(end + 1)));
    const afterDash = /(?:^|\s)[-–'’]$/u.test(text.slice(Math.max(0, match.index - 2), match.index));
    const cutShort = text.charAt(end) === '.' && end < text.length - 1;
    const word = match[0].replace(contraction, '').toLowerCase();
    tokens.push({
      text: match[0],
      word,
      folded: fold(word),
      start: match.index,
      end,
      hyphenated,
      afterDash,
      cutShort,
      sentence,
    });
  }
  return { text, tokens };
}

/** The words of a name or phrase, as the tokeniser would cut it. */
export function wordsOf(phrase: string): readonly string[] {
  return tokenise(phrase)?.tokens.map((token) => token.word) ?? [];
}
