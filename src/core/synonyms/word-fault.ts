import type { Synonyms } from '../figures/synonym-row.ts';
import { longestName } from '../questions/gazetteer.ts';
import { genitiveForms } from '../questions/inflect.ts';
import { swedishMunicipalities } from '../questions/lexicon/swedish-municipalities.ts';
import { lexiconEntry, monthNumbers, wordNumbers } from '../questions/lexicon.ts';
import { type Token, tokenise } from '../questions/tokenise.ts';
import { fold } from '../texts/fold.ts';

/**
 * Why a word cannot name a row. `ordinary`: the bot reads it as something else in questions ("vad", "kostar"), and would
 * answer what was not asked. `municipality`: it names a municipality.
 */
export type WordFault = 'no-word' | 'too-long' | 'number' | 'ordinary' | 'municipality';

/** Rows whose amounts are asked for: a word that tells what is asked cannot name them. */
const withAmounts: ReadonlySet<Synonyms['rowKind']> = new Set(['municipality', 'service', 'area', 'body']);

const municipalityForms = new Set(swedishMunicipalities.flatMap(genitiveForms).map(fold));

/** Null when the word may name rows of these kinds. */
export function wordFault(word: string, kinds: readonly Synonyms['rowKind'][]): WordFault | null {
  const tokens = tokenise(word)?.tokens ?? [];
  if (!tokens.some(({ word: letters }) => /\p{L}{2}/u.test(letters))) return 'no-word';
  if (tokens.length > longestName) return 'too-long';
  if (tokens.some((token) => isNumber(token))) return 'number';
  const strict = kinds.some((kind) => withAmounts.has(kind));
  if (tokens.every((token) => isOrdinary(token, strict)) || isOrdinaryPhrase(tokens, strict))
    return 'ordinary';
  const name = tokens.map((token) => token.folded).join(' ');
  return municipalityForms.has(name) && kinds.some((kind) => kind !== 'municipality') ? 'municipality' : null;
}

function isNumber({ folded }: Token): boolean {
  return /^\p{N}/u.test(folded) || monthNumbers.has(folded) || wordNumbers.has(folded);
}

function isOrdinary({ word, folded }: Token, strict: boolean): boolean {
  const entry = lexiconEntry(word, folded);
  return entry !== null && (entry.stop || strict);
}

function isOrdinaryPhrase(tokens: readonly Token[], strict: boolean): boolean {
  const entry = lexiconEntry(
    tokens.map(({ word }) => word).join(' '),
    tokens.map(({ folded }) => folded).join(' '),
  );
  return entry !== null && (entry.stop || strict);
}
