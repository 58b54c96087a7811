import { compoundCandidates } from './compounds.ts';
import { type Gazetteer, longestName, type Match } from './gazetteer.ts';
import { ordinaryWordNames } from './lexicon/swedish-municipalities.ts';
import { cueWordsToMisspell, lexiconEntry, longestPhrase, neverMisspelt, opensPhrase } from './lexicon.ts';
import { wordDistance } from './near-spelling.ts';
import { numberCandidates } from './number-candidates.ts';
import { type Candidate, nameCandidate, wordCandidate } from './piece.ts';
import type { Token } from './tokenise.ts';

/** A question with more unknown words than this is not about the figures; they are not compared with every name. */
const mostUnknownWords = 8;

/** Every meaning of every stretch of the tokens. Misspellings are looked for only where a word means nothing else. */
export function candidatesOf(tokens: readonly Token[], gazetteer: Gazetteer): readonly Candidate[] {
  const known = [
    ...tokens.flatMap((token, at) => [
      ...nameCandidates(tokens, at, gazetteer),
      ...phraseCandidates(tokens, at),
      ...(lexiconEntry(token.word, token.folded) ? [] : compoundCandidates(tokens, at, gazetteer)),
    ]),
    ...numberCandidates(tokens),
  ];
  const understood = new Set<number>();
  for (const { from, to } of known) for (let at = from; at < to; at += 1) understood.add(at);
  const unknown = tokens.map((_, at) => at).filter((at) => !understood.has(at));
  if (unknown.length > mostUnknownWords) return known;
  return [...known, ...unknown.flatMap((at) => misspeltCandidates(tokens, at, gazetteer))];
}

const feeWord = /avgift|belopp|fee|amount|charge|contribution/;

function nameCandidates(tokens: readonly Token[], from: number, gazetteer: Gazetteer): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let joined = '';
  let folded = '';
  for (let to = from + 1; to <= Math.min(tokens.length, from + longestName); to += 1) {
    joined += tokens[to - 1]?.word ?? '';
    folded += tokens[to - 1]?.folded ?? '';
    const match = gazetteer.find(joined, folded, to - from);
    if (match && !isOrdinaryWord(match, tokens[from])) {
      candidates.push(nameCandidate({ from, to }, match, feeWord.test(folded)));
    }
  }
  return candidates;
}

/** "Vad ska det vara" does not speak of the municipality of Vara, nor "what are" of Åre. */
function isOrdinaryWord(match: Match, first: Token | undefined): boolean {
  if (!first || match.rows.some((row) => row.kind !== 'elsewhere')) return false;
  const written = first.text.charAt(0);
  const capitalised = written !== written.toLowerCase();
  if (lexiconEntry(first.word, first.folded)) return !capitalised || match.stage === 'folded';
  return !capitalised && match.rows.every((row) => ordinaryWordNames.has(row.id));
}

function phraseCandidates(tokens: readonly Token[], from: number): readonly Candidate[] {
  const first = tokens[from];
  if (!first) return [];
  const last = opensPhrase(first.folded, first.word)
    ? Math.min(tokens.length, from + longestPhrase)
    : from + 1;
  const candidates: Candidate[] = [];
  for (let to = from + 1; to <= last; to += 1) {
    const span = tokens.slice(from, to);
    const entry = lexiconEntry(
      span.map((token) => token.word).join(' '),
      span.map((token) => token.folded).join(' '),
    );
    if (!entry) continue;
    if (entry.cues.size > 0)
      candidates.push(wordCandidate({ from, to }, 'cue', [{ type: 'cue', cues: entry.cues }]));
    // Part of a hyphenated word is no stop word: `VA-taxa` does not ask what (`va`) something is.
    if (entry.stop && (to > from + 1 || !first.hyphenated)) {
      candidates.push(wordCandidate({ from, to }, 'stop', [{ type: 'stop' }]));
    }
  }
  return candidates;
}

function misspeltCandidates(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): readonly Candidate[] {
  const token = tokens[at];
  if (!token || /\p{N}/u.test(token.folded) || neverMisspelt.has(token.folded)) return [];
  const here = { from: at, to: at + 1 };
  const phrase = gazetteer.findNearPhrase(tokens, at);
  const single = gazetteer.findNear(token.folded);
  const cue = cueWordsToMisspell.find(
    ({ word }) => word.charAt(0) === token.folded.charAt(0) && wordDistance(token.folded, word, 1) <= 1,
  );
  return [
    ...(phrase ? [nameCandidate({ from: phrase.from, to: phrase.to }, phrase, false)] : []),
    ...(single ? [nameCandidate(here, single, false)] : []),
    ...(cue ? [wordCandidate(here, 'misspelt-cue', [{ type: 'cue', cues: cue.entry.cues }])] : []),
  ];
}
