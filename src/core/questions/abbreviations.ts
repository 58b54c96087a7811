import type { Gazetteer } from './gazetteer.ts';
import { cueWordsLike } from './lexicon.ts';
import { type Candidate, nameCandidate, wordCandidate } from './piece.ts';
import type { Token } from './tokenise.ts';

/** A shorter beginning fits too many words. */
const shortest = { cue: 3, name: 4 } as const;
const mostParts = 4;

/**
 * `kostn.`, `räddn.tjänst`, `e-tj.plattf.`: words of which only the beginnings are written, each up to a full stop. Looked for
 * only where a word means nothing else; a beginning of words that mean different things means nothing.
 */
export function abbreviationCandidates(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): readonly Candidate[] {
  const names = namedFrom(tokens, at, gazetteer);
  return names.length > 0 ? names : cueFrom(tokens[at], at);
}

function namedFrom(tokens: readonly Token[], at: number, gazetteer: Gazetteer): readonly Candidate[] {
  for (let to = Math.min(tokens.length, at + mostParts); to > at; to -= 1) {
    const parts = tokens.slice(at, to);
    if (!isOneWord(parts)) continue;
    const match = gazetteer.findAbbreviated(parts.map(({ folded }) => folded));
    if (match) return [nameCandidate({ from: at, to }, match, false)];
  }
  return [];
}

/** Written together, with a full stop or as `e-kont`. */
function isOneWord(parts: readonly Token[]): boolean {
  const letters = parts.reduce((sum, { folded }) => sum + folded.length, 0);
  const isJoined = parts.every(
    (part, index) => index === 0 || part.start - (parts[index - 1]?.end ?? 0) === 1,
  );
  const isShort = parts.some(({ cutShort }) => cutShort) || (parts.length > 1 && parts[0]?.folded === 'e');
  return isJoined && isShort && letters >= shortest.name;
}

function cueFrom(token: Token | undefined, at: number): readonly Candidate[] {
  if (!token?.cutShort || token.folded.length < shortest.cue) return [];
  const entries = cueWordsLike(token.folded).filter(({ word }) => word.startsWith(token.folded));
  const [first, ...rest] = entries.map(({ entry }) => entry);
  if (!first) return [];
  const cues = new Set([...first.cues].filter((cue) => rest.every((entry) => entry.cues.has(cue))));
  return cues.size === 0
    ? []
    : [wordCandidate({ from: at, to: at + 1 }, 'misspelt-cue', [{ type: 'cue', cues }])];
}
