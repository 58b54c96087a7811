import type { Inherited } from './follow-up-fees.ts';
import type { Cue } from './lexicon.ts';
import type { NamedKind, RowReference } from './names.ts';
import type { FeesQuery, Query } from './query.ts';

/** What became of a text. */
export type Understanding =
  | { readonly type: 'query'; readonly query: Query; readonly inherited: Inherited }
  /** A name that fits several rows; `from` and `to` are its place in `text`. */
  | {
      readonly type: 'which';
      readonly kind: NamedKind;
      readonly ids: readonly string[];
      readonly text: string;
      readonly from: number;
      readonly to: number;
      /** The question as it is until one of the rows is chosen: with all of them. */
      readonly query: Query;
    }
  /** `query` is the one before, that could be continued with any of `queries`. */
  | { readonly type: 'options'; readonly query: FeesQuery; readonly queries: readonly Query[] }
  | { readonly type: 'elsewhere'; readonly names: readonly string[]; readonly hints: Hints }
  | { readonly type: 'no-fee'; readonly rows: readonly RowReference[] }
  | { readonly type: 'unknown-words'; readonly words: readonly string[]; readonly hints: Hints }
  /** A fee of "our municipality", which the question does not name. */
  | { readonly type: 'whose'; readonly hints: Hints; readonly query: FeesQuery | null }
  /** `query`: what the words would ask if it were a fee; null when they could not. */
  | { readonly type: 'unclear'; readonly hints: Hints; readonly query: FeesQuery | null }
  | { readonly type: 'nothing-asked' }
  | { readonly type: 'too-long' };

/** What was recognised in a text that is not understood: near questions are made of it. */
export interface Hints {
  readonly services: readonly string[];
  readonly municipalities: readonly string[];
  readonly areas: readonly string[];
  readonly cues: ReadonlySet<Cue>;
}
