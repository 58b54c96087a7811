import { languages } from '../../language.ts';
import { fold } from '../../texts/fold.ts';
import { type Cue, everyCue } from '../lexicon.ts';
import { type Candidate, wordCandidate } from '../piece.ts';
import { type Token, wordsOf } from '../tokenise.ts';
import { looseCues, looseTalk } from './loose-words.ts';

interface Meaning {
  readonly cues: ReadonlySet<Cue>;
  readonly stop: boolean;
}

/** By the folded words of the phrase, joined by spaces. */
const meanings = new Map<string, Meaning>();
let longest = 1;

function add(list: string, cue: Cue | null): void {
  for (const phrase of list.split(',')) {
    const words = wordsOf(phrase).map(fold);
    const key = words.join(' ');
    const known = meanings.get(key);
    longest = Math.max(longest, words.length);
    meanings.set(key, {
      cues: new Set([...(known?.cues ?? []), ...(cue === null ? [] : [cue])]),
      stop: known?.stop === true || cue === null,
    });
  }
}

for (const language of languages) {
  add(looseTalk[language], null);
  for (const cue of everyCue) add(looseCues[cue]?.[language] ?? '', cue);
}
meanings.delete('');

/**
 * The meanings of slang and small talk, which the rules alone do not answer by. An image of several words is sure, as a name
 * is: a grammar that does not know it must not take it apart.
 */
export function looseCandidates(tokens: readonly Token[]): readonly Candidate[] {
  return tokens.flatMap((_, from) => {
    const found: Candidate[] = [];
    for (let to = from + 1; to <= Math.min(tokens.length, from + longest); to += 1) {
      const meaning = meanings.get(
        tokens
          .slice(from, to)
          .map((token) => token.folded)
          .join(' '),
      );
      if (!meaning) continue;
      if (meaning.cues.size > 0)
        found.push({
          ...wordCandidate({ from, to }, 'cue', [{ type: 'cue', cues: meaning.cues }]),
          sure: to > from + 1,
        });
      if (meaning.stop) found.push(wordCandidate({ from, to }, 'stop', [{ type: 'stop' }]));
    }
    return found;
  });
}
