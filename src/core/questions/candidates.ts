import { abbreviationCandidates } from './abbreviations.ts';
import { actCandidates } from './acts.ts';
import { compoundCandidates } from './compounds.ts';
import { type Gazetteer, longestName, type Match } from './gazetteer.ts';
import { ordinaryWordNames } from './lexicon/swedish-municipalities.ts';
import {
  cueWordsLike,
  isWritten,
  lexiconEntry,
  longestPhrase,
  neverMisspelt,
  opensPhrase,
} from './lexicon.ts';
import { wordDistance } from './near-spelling.ts';
import { numberCandidates } from './number-candidates.ts';
import { type Candidate, nameCandidate, wordCandidate } from './piece.ts';
import { isTalkWord } from './talk-candidates.ts';
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
    ...actCandidates(tokens),
  ];
  const understood = new Set<number>();
  for (const { from, to } of known) for (let at = from; at < to; at += 1) understood.add(at);
  const unknown = tokens.flatMap((token, at) => (understood.has(at) || isTalkWord(token) ? [] : [at]));
  if (unknown.length > mostUnknownWords) return known;
  return [
    ...known,
    ...unknown.flatMap((at) => [
      ...misspeltCandidates(tokens, at, gazetteer),
      ...abbreviationCandidates(tokens, at, gazetteer),
    ]),
  ];
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
    if (match && !isOrdinaryWord(match, tokens, from, to - from)) {
      candidates.push(nameCandidate({ from, to }, match, feeWord.test(folded)));
    }
  }
  return candidates;
}

/**
 * "Vad ska det vara" does not speak of the municipality of Vara, nor "what are" of Åre; and "kostar" is no form of a service
 * called "kost".
 */
function isOrdinaryWord(match: Match, tokens: readonly Token[], from: number, words: number): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (words === 1 && match.stage !== 'exact' && isKnown(first) && match.rows.some(isAmountRow)) return true;
  if (match.rows.some((row) => row.kind !== 'elsewhere')) return false;
  const capitalised = isCapitalised(first);
  if (!isKnown(first)) return !capitalised && match.rows.every((row) => ordinaryWordNames.has(row.id));
  return match.stage === 'folded' ? !isNameAlone(tokens, from) : !capitalised && isWritten(first.word);
}

function isCapitalised({ text }: Token): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

/** "För Are": a capital letter alone among small ones, within a sentence. */
function isNameAlone(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || before.sentence !== token.sentence || !isCapitalised(token)) return false;
  return !isCapitalised(before) && token.text.slice(1) === token.text.slice(1).toLowerCase();
}

function isKnown({ word, folded }: Token): boolean {
  return lexiconEntry(word, folded) !== null;
}

function isAmountRow({ kind }: Match['rows'][number]): boolean {
  return kind === 'service' || kind === 'area';
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

/** Ordinary words, in the genitive too: `bokens` is no misspelt Bodens. */
function isItself({ folded }: Token): boolean {
  return neverMisspelt.has(folded) || neverMisspelt.has(folded.replace(/s$/, ''));
}

function misspeltCandidates(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): readonly Candidate[] {
  const token = tokens[at];
  if (!token || /\p{N}/u.test(token.folded) || isItself(token)) return [];
  const here = { from: at, to: at + 1 };
  const phrase = gazetteer.findNearPhrase(tokens, at);
  const single = gazetteer.findNear(token.folded) ?? gazetteer.findCut(token.word);
  const cue = cueWordsLike(token.folded).find(({ word }) => wordDistance(token.folded, word, 1) <= 1);
  return [
    ...(phrase ? [nameCandidate({ from: phrase.from, to: phrase.to }, phrase, false)] : []),
    ...(single ? [nameCandidate(here, single, false)] : []),
    ...(cue ? [wordCandidate(here, 'misspelt-cue', [{ type: 'cue', cues: cue.entry.cues }])] : []),
  ];
}
