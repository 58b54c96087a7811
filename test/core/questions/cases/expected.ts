import type { Language } from '../../../../src/core/language.ts';

/**
 * What a question must be answered with. `value`: exactly this amount stands in the answer's sentence and no other;
 * `several`: each amount shows, in the sentence or the table; `none`: no amount anywhere; `says`: the sentence holds the words.
 */
export type Expected =
  | { readonly kind: 'value' | 'several'; readonly amounts: readonly number[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'says'; readonly words: readonly string[] };

export type Case = readonly [Language, string, Expected];
