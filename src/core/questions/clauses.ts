import { askingVerbs, clauseOpeners, speakerWords } from './lexicon/aside-words.ts';
import type { Token } from './tokenise.ts';

/** A stretch of tokens, from `from` up to but not including `to`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

const marks = /[,;:.!?()\n\u2013\u2014]|\s-\s/u;

/** The stretches between marks that part a sentence, and before "och jag …", "so we …". */
export function clausesOf(text: string, tokens: readonly Token[]): readonly Clause[] {
  const starts = tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    const isParted =
      !before || marks.test(text.slice(before.end, token.start)) || opensClause(token, tokens[at + 1]);
    return isParted ? [at] : [];
  });
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? tokens.length }));
}

function opensClause({ folded }: Token, next: Token | undefined): boolean {
  if (!next || !clauseOpeners.has(folded)) return false;
  return speakerWords.has(next.folded) || askingVerbs.has(next.folded);
}
