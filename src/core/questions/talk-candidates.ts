import { longestTalkPhrase, talkNoun, talkPhrases, talkVerbs } from './lexicon/talk/talk-lexicon.ts';
import { lexiconEntry, neverMisspelt, stopWordsLike } from './lexicon.ts';
import { wordDistance } from './near-spelling.ts';
import { type Candidate, wordCandidate } from './piece.ts';
import type { Token } from './tokenise.ts';

/**
 * The words and phrases of a question that only talk: adverbs, frames, and frame words misspelt. Looked for where a question
 * is not understood without them, and believed only where the rest of it is whole.
 */
export function talkCandidates(tokens: readonly Token[], known: readonly Candidate[]): readonly Candidate[] {
  const understood = new Set(
    known.flatMap(({ from, to }) => tokens.slice(from, to).map((_, step) => from + step)),
  );
  return tokens.flatMap((_, at) => [
    ...phrasesFrom(tokens, at),
    ...framesFrom(tokens, at),
    ...denialFrom(tokens, at),
    ...(understood.has(at) ? [] : misspeltFrom(tokens, at)),
  ]);
}

/** Whether a word is one of talk by itself, so that it is no misspelling of a name. */
export function isTalkWord({ folded }: Token): boolean {
  return talkPhrases.has(folded) || talkVerbs.has(folded) || talkNoun(folded) !== null;
}

function phrasesFrom(tokens: readonly Token[], from: number): readonly Candidate[] {
  const found: Candidate[] = [];
  let phrase = '';
  for (let to = from + 1; to <= Math.min(tokens.length, from + longestTalkPhrase); to += 1) {
    phrase = phrase === '' ? (tokens[to - 1]?.folded ?? '') : `${phrase} ${tokens[to - 1]?.folded}`;
    if (talkPhrases.has(phrase)) found.push(wordCandidate({ from, to }, 'talk', [{ type: 'talk' }]));
  }
  return found;
}

/** `behövre`, `undarr`: one letter from a word that says nothing. A thing that people ask about is none. */
function misspeltFrom(tokens: readonly Token[], at: number): readonly Candidate[] {
  const word = tokens[at]?.folded ?? '';
  if (word.length < 5 || /\p{N}/u.test(word) || neverMisspelt.has(word) || isForeign(word)) return [];
  const isNear = stopWordsLike(word).some(
    (known) => (known.length !== word.length || isSwap(known, word)) && wordDistance(word, known, 1) <= 1,
  );
  return isNear ? [wordCandidate({ from: at, to: at + 1 }, 'talk', [{ type: 'talk' }])] : [];
}

/** Another letter in place of one makes another word more often than a misspelt one: `staff`, `stuff`. */
function isSwap(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('');
}

function isForeign(word: string): boolean {
  return talkVerbs.has(word) || talkNoun(word) !== null;
}

const denials = new Set('doesn don didn isn aren wasn weren hasn haven won wouldn shouldn couldn'.split(' '));

/** "Doesn't Kiruna pay …?" asks whether it does. */
function denialFrom(tokens: readonly Token[], at: number): readonly Candidate[] {
  const token = tokens[at];
  const opens = token && tokens[at - 1]?.sentence !== token.sentence;
  if (!opens || !denials.has(token.folded)) return [];
  return [wordCandidate({ from: at, to: at + 1 }, 'talk', [{ type: 'talk' }])];
}

const purposes = new Set(
  'till infor i pa at vid under till for to for in on before during at into inside ahead'.split(' '),
);
/** Before people: "asked by a journalist". */
const originators = new Set(['av', 'fran', 'by', 'from']);
/** Before these a noun without its article is no purpose: "för protokoll" may say what is archived. */
const looseOf = new Set(['till', 'infor', 'to', 'before', 'ahead', 'at', 'vid']);
const determiners = new Set(
  `en ett den det de min mitt mina var vart vara hans hennes deras er ert era dagens veckans morgondagens arets nasta kommande denna detta
   a an the my our his her their this that todays tomorrows next upcoming of nya nytt ny new`.split(/\s+/),
);
const saying = new Set(
  `undrar undrade fragar fragade sager sa vill behover behovde tjatar tjatade menar tror pastar kraver begar ber bad onskar efterlyser ska
   asks asked wonders wondered wants wanted says said needs needed claims thinks insists requires demands requests`.split(
    /\s+/,
  ),
);

/** "Till min rapport", "inför budgetmötet", "for the slides"; "undrar min chef", "chefen vill". */
function framesFrom(tokens: readonly Token[], from: number): readonly Candidate[] {
  const first = tokens[from]?.folded ?? '';
  const opens = purposes.has(first) || saying.has(first) || originators.has(first);
  const noun = nounPhrase(tokens, opens ? from + 1 : from);
  if (!noun) return [];
  const isPurpose = purposes.has(first) && (noun.determined || (looseOf.has(first) && !noun.isVerb));
  const isBy = noun.kind === 'people' && originators.has(first);
  const isSaid = saying.has(first) && noun.kind === 'people';
  const last = tokens[noun.to]?.folded ?? '';
  const says = noun.kind === 'people' && saying.has(last) && !purposes.has(first);
  if (says) return [framed(from, noun.to + 1)];
  return isPurpose || isSaid || isBy ? [framed(from, noun.to)] : [];
}

function nounPhrase(tokens: readonly Token[], from: number) {
  let at = from;
  while (at < from + 3 && isModifier(tokens[at])) at += 1;
  const noun = talkNoun(tokens[at]?.folded ?? '');
  return noun
    ? {
        ...noun,
        determined: noun.definite || at > from,
        isVerb: talkVerbs.has(tokens[at]?.folded ?? ''),
        to: at + 1,
      }
    : null;
}

function isModifier(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    determiners.has(token.folded) ||
    (talkPhrases.has(token.folded) && !lexiconEntry(token.word, token.folded)?.cues.size)
  );
}

function framed(from: number, to: number): Candidate {
  return wordCandidate({ from, to }, 'talk', [{ type: 'frame' }]);
}
