import type { Clause } from './clauses.ts';
import { conditionWords, interrogatives, speakerWords } from './lexicon/aside-words.ts';
import { talkNoun, talkPhrases, talkVerbs } from './lexicon/talk/talk-lexicon.ts';
import type { Cue } from './lexicon.ts';
import type { NamedKind } from './names.ts';
import type { Candidate, Piece } from './piece.ts';
import type { Token } from './tokenise.ts';

/** Words for money and for what is done with it: a clause with one of them asks something. */
const askingCues: ReadonlySet<Cue> = new Set<Cue>([
  ...(['fee', 'cost', 'income', 'result', 'deficit', 'outcome', 'in-the-red', 'in-the-black'] as const),
  ...([
    'highest',
    'lowest',
    'best',
    'worst',
    'average',
    'difference',
    'change',
    'percent',
    'ranking',
  ] as const),
]);

/** A text as its clauses are judged; talk may name rows of the kinds in `keeps`. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly candidates: readonly Candidate[];
  readonly keeps: readonly NamedKind[];
}

/** No row but a municipality where places are kept, no money, no number and no condition. */
export function namesNothing({ tokens, candidates, keeps }: Words, { from, to }: Clause): boolean {
  const words = tokens.slice(from, to);
  if (words.some(({ folded }) => conditionWords.has(folded) || /\p{N}/u.test(folded))) return false;
  const within = candidates.filter((candidate) => candidate.from >= from && candidate.to <= to);
  const phrases = within.filter(
    (candidate) => candidate.to > candidate.from + 1 && candidate.pieces.every(saysNothing),
  );
  const isInPhrase = ({ from: first, to: last }: Candidate) =>
    phrases.some(
      (phrase) => phrase.from <= first && last <= phrase.to && phrase.to - phrase.from > last - first,
    );
  return within
    .filter((candidate) => !isInPhrase(candidate))
    .every(({ pieces, sure }) =>
      pieces.every((piece) => saysNothing(piece) || (sure && namesOnly(piece, keeps))),
    );
}

function saysNothing(piece: Piece): boolean {
  if (piece.type === 'cue') return ![...piece.cues].some((cue) => askingCues.has(cue));
  return piece.type === 'stop' || piece.type === 'talk' || piece.type === 'frame';
}

function namesOnly(piece: Piece, kinds: readonly NamedKind[]): boolean {
  return piece.type === 'mention' && piece.rows.every(({ kind }) => kinds.includes(kind));
}

/** Whether the token belongs to a name that is kept though the talk around it is not. */
export function isKept({ candidates, keeps }: Words, at: number): boolean {
  return candidates.some(
    ({ from, to, pieces, sure }) =>
      sure && from <= at && at < to && pieces.some((piece) => namesOnly(piece, keeps)),
  );
}

/** Whether each word is one of talk: nothing that could be asked about is hidden in it. */
export function isKnownTalk({ tokens, candidates }: Words, { from, to }: Clause): boolean {
  return tokens.slice(from, to).every(({ folded }, step) => {
    if (speakerWords.has(folded) || isTalk(folded)) return true;
    const at = from + step;
    return candidates.some(
      (candidate) => candidate.from <= at && at < candidate.to && candidate.pieces.every(saysNothing),
    );
  });
}

function isTalk(folded: string): boolean {
  return talkVerbs.has(folded) || talkPhrases.has(folded) || talkNoun(folded) !== null;
}

/** Whether a word of talk may be what is asked about after it: "a course, what does it cost". */
export function isPastime({ tokens }: Words, at: number): boolean {
  return talkNoun(tokens[at]?.folded ?? '')?.kind === 'pastimes';
}

/** Whether each word says nothing, verbs and nouns not counted: ", absolutely", ", and exactly please". */
export function isCourteous({ tokens, candidates }: Words, { from, to }: Clause): boolean {
  const silent = candidates.filter(({ pieces }) => pieces.every(({ type }) => type === 'stop'));
  return tokens.slice(from, to).every(({ folded }, step) => {
    const at = from + step;
    return talkPhrases.has(folded) || silent.some((each) => each.from <= at && at < each.to);
  });
}

/** Verbs that say of anything that it is, has or becomes. */
const faintVerbs = new Set(
  `vara ar var varit ha har hade haft bli blir blev blivit kan kunna kunde kunnat ska skall skulle maste bor borde far fa fick fatt ger gav ge gor gjorde gora gar ga gick
   kommer kom komma kommit ligger lag star stod be is are was were been being am do does did done has have had can could will would shall should may might must get gets got go goes went`.split(
    /\s+/,
  ),
);

/** Whether somebody does or says something. A noun by itself does not: "budget vad kostar …". */
export function speaks({ tokens }: Words, { from, to }: Clause): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ folded }) =>
        speakerWords.has(folded) ||
        (isTalk(folded) && !faintVerbs.has(folded) && (to > from + 1 || talkNoun(folded) === null)),
    );
}

/** "Vad kostar det": of what the talk before it was about. */
export function pointsBack(tokens: readonly Token[]): boolean {
  return tokens.some(({ folded }, at) => {
    const next = tokens[at + 1]?.folded ?? '';
    return (prices.has(folded) && pointers.has(next)) || (pointers.has(folded) && prices.has(next));
  });
}

const prices = new Set('kosta kostar kostade kostat cost costs costing betalar betala pay is for'.split(' '));
const pointers = new Set('det den detta dessa de it that this those these'.split(' '));

/** Whether it is the asker, or somebody whom the asker speaks of. */
export function speaksOfItself({ tokens }: Words, { from, to }: Clause): boolean {
  return tokens
    .slice(from, to)
    .some(({ folded }) => speakerWords.has(folded) || (to > from + 1 && talkNoun(folded)?.kind === 'people'));
}

export function asksSomething({ tokens }: Words, { from, to }: Clause): boolean {
  return tokens.slice(from, to).some(({ folded }) => interrogatives.has(folded));
}
