import type { LoadedFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import type { AddedSynonym } from '../synonyms/synonym-store.ts';
import { fold } from '../texts/fold.ts';
import { languagesOf, lexiconEntry } from './lexicon.ts';
import { type Token, tokenise, wordsOf } from './tokenise.ts';

/** A function word ("hur", "what") tells more of the language than a loaned noun ("avgift" in an English sentence). */
const weights = { functionWord: 3, domainWord: 1 } as const;

/** The words for rows that only one language has, joined and folded. */
function domainWordsOf(
  figures: LoadedFigures,
  added: readonly AddedSynonym[],
): ReadonlyMap<string, Language> {
  const spoken = new Map<string, Set<Language>>();
  const say = (word: string, language: Language) => {
    const known = spoken.get(word);
    if (known) known.add(language);
    else spoken.set(word, new Set([language]));
  };
  for (const { synonyms } of figures) {
    for (const { words, language } of synonyms) for (const word of words) say(joined(word), language);
  }
  for (const { word, language } of added) say(joined(word), language);
  return new Map(
    [...spoken].flatMap(([word, [language, other]]) =>
      language === undefined || other !== undefined ? [] : [[word, language] as const],
    ),
  );
}

function joined(phrase: string): string {
  return wordsOf(phrase).map(fold).join('');
}

/** Letters that tell the language of a text too long to be a question. */
const beginning = 100;

/** Tells the language that the words of a text speak; null when nothing tells, or both languages speak equally. */
export type DetectLanguage = (text: string) => Language | null;

export function createLanguageDetector(
  figures: LoadedFigures,
  added: readonly AddedSynonym[] = [],
): DetectLanguage {
  const domainWords = domainWordsOf(figures, added);
  return (text) => {
    const tokens = tokenise(text)?.tokens ?? tokenise(text.slice(0, beginning))?.tokens ?? [];
    const score: Record<Language, number> = { sv: 0, en: 0 };
    for (const [at, token] of tokens.entries()) {
      const spoken = languageOfWord(token, tokens[at + 1], domainWords);
      if (spoken) score[spoken.language] += spoken.weight;
    }
    if (score.sv === score.en) return null;
    return score.sv > score.en ? 'sv' : 'en';
  };
}

function languageOfWord(
  token: Token,
  next: Token | undefined,
  domainWords: ReadonlyMap<string, Language>,
): { readonly language: Language; readonly weight: number } | null {
  const domain = domainWords.get(token.folded + (next?.folded ?? '')) ?? domainWords.get(token.folded);
  if (domain) return { language: domain, weight: weights.domainWord };
  const [language, second] = token.word.length === 1 ? [] : languagesOf(token.word, token.folded);
  if (!language || second !== undefined) return null;
  const entry = lexiconEntry(token.word, token.folded);
  return { language, weight: entry?.stop ? weights.functionWord : weights.domainWord };
}
