import type { Match, Stage } from './gazetteer.ts';
import type { Cue } from './lexicon.ts';
import type { RowReference } from './names.ts';
import type { Limit } from './query.ts';

/** What a stretch of tokens may mean. */
export type Piece =
  /** `saysFee`: the name itself holds a word for a fee, as `grundavgiften` does. */
  | { readonly type: 'mention'; readonly rows: readonly RowReference[]; readonly saysFee: boolean }
  | { readonly type: 'cue'; readonly cues: ReadonlySet<Cue> }
  | { readonly type: 'stop' }
  /** A word or phrase of talk: read as saying nothing only where the rest is a whole question. */
  | { readonly type: 'talk' }
  /** What the answer is for, or who wants it: "till min rapport", "undrar chefen". */
  | { readonly type: 'frame' }
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'month'; readonly month: number }
  | { readonly type: 'day'; readonly day: number }
  | { readonly type: 'date'; readonly date: string }
  | { readonly type: 'amount' }
  /** More or less than an amount. */
  | { readonly type: 'limit'; readonly limit: Limit }
  | { readonly type: 'count'; readonly count: number }
  /** The second, third … of what is highest or lowest. */
  | { readonly type: 'ordinal'; readonly place: number };

/** One possible meaning of the tokens `from` up to but not including `to`; a compound word has two pieces. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** Among equally long candidates the lowest wins. */
  readonly rank: number;
  /** A name as it is written or inflected, not a guess at one. */
  readonly sure: boolean;
  readonly pieces: readonly Piece[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const ranks: Readonly<
  Record<Stage | 'cue' | 'number' | 'stop' | 'compound' | 'misspelt-cue' | 'talk', number>
> = {
  exact: 0,
  inflected: 1,
  folded: 2,
  number: 3,
  cue: 4,
  stop: 5,
  compound: 6,
  misspelt: 7,
  'misspelt-cue': 8,
  talk: 9,
};

export function nameCandidate(span: Span, match: Match, saysFee: boolean): Candidate {
  const piece: Piece = { type: 'mention', rows: match.rows, saysFee };
  return { ...span, rank: ranks[match.stage], sure: match.stage !== 'misspelt', pieces: [piece] };
}

export function wordCandidate(
  span: Span,
  kind: 'cue' | 'number' | 'stop' | 'compound' | 'misspelt-cue' | 'talk',
  pieces: readonly Piece[],
): Candidate {
  return { ...span, rank: ranks[kind], sure: false, pieces };
}
