import { type Language, languages } from '../language.ts';
import { fold } from '../texts/fold.ts';
import { topics } from './lexicon/topics.ts';
import { languagesOf, lexiconEntry } from './lexicon.ts';
import { listed } from './names.ts';
import { type Token, tokenise, wordsOf } from './tokenise.ts';

/** A function word ("hur", "what") tells more of the language than a loaned noun ("avgift" in an English sentence). */
const weights = { functionWord: 3, domainWord: 1 } as const;

const domainWords = new Map<string, Language>(
  languages.flatMap((language) => {
    const other = languages.filter((each) => each !== language);
    const elsewhere = new Set(
      topics.flatMap((topic) => other.flatMap((each) => listed(topic.words[each]).map(joined))),
    );
    return topics
      .flatMap((topic) => listed(topic.words[language]).map(joined))
      .filter((word) => !elsewhere.has(word))
      .map((word): [string, Language] => [word, language]);
  }),
);

function joined(phrase: string): string {
  return wordsOf(phrase).map(fold).join('');
}

/** Letters that tell the language of a text too long to be a question. */
const beginning = 100;

/** The language that the words of a text speak; null when nothing tells, or both languages speak equally. */
export function writtenLanguage(text: string): Language | null {
  const tokens = tokenise(text)?.tokens ?? tokenise(text.slice(0, beginning))?.tokens ?? [];
  const score: Record<Language, number> = { sv: 0, en: 0 };
  for (const [at, token] of tokens.entries()) {
    const spoken = languageOfWord(token, tokens[at + 1]);
    if (spoken) score[spoken.language] += spoken.weight;
  }
  if (score.sv === score.en) return null;
  return score.sv > score.en ? 'sv' : 'en';
}

function languageOfWord(
  token: Token,
  next: Token | undefined,
): { readonly language: Language; readonly weight: number } | null {
  const domain = domainWords.get(token.folded + (next?.folded ?? '')) ?? domainWords.get(token.folded);
  if (domain) return { language: domain, weight: weights.domainWord };
  const [language, second] = token.word.length === 1 ? [] : languagesOf(token.word, token.folded);
  if (!language || second !== undefined) return null;
  const entry = lexiconEntry(token.word, token.folded);
  return { language, weight: entry?.stop ? weights.functionWord : weights.domainWord };
}
