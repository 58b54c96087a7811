import { fold } from '../texts/fold.ts';
import { followUpWords } from './lexicon/stop-words.ts';
import { type Token, wordsOf } from './tokenise.ts';

/** How a message leans on the question before it. */
export interface FollowUpMarks {
  /** It opens or closes as a follow-up does: "och …", "… då?", "what about …". */
  readonly continues: boolean;
  /** It points at the municipality ("där") or the thing ("det projektet") of the question before. */
  readonly pointsAtPlace: boolean;
  readonly pointsAtThing: boolean;
}

const openings = phrases(followUpWords.opening);
const closings = phrases(followUpWords.closing);
const places = phrases(followUpWords.pointing.place);
const things = phrases(followUpWords.pointing.thing);

export function followUpMarks(tokens: readonly Token[]): FollowUpMarks {
  const words = tokens.map((token) => token.folded);
  return {
    continues:
      openings.some((phrase) => phrase.every((word, index) => words[index] === word)) ||
      closings.some((phrase) =>
        phrase.every((word, index) => words[words.length - phrase.length + index] === word),
      ),
    pointsAtPlace: places.some((phrase) => contains(words, phrase)),
    pointsAtThing: things.some((phrase) => contains(words, phrase)),
  };
}

function contains(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, at) => phrase.every((word, index) => words[at + index] === word));
}

function phrases(list: readonly string[]): readonly (readonly string[])[] {
  return list.map((phrase) => wordsOf(phrase).map(fold));
}
