import { talkVerbs } from './lexicon/talk/talk-lexicon.ts';
import { lexiconEntry } from './lexicon.ts';
import { type Candidate, wordCandidate } from './piece.ts';
import type { Token } from './tokenise.ts';

const marks = new Set(['att', 'to']);
const priceCues = ['fee', 'cost', 'how-much'] as const;
/** What one does who takes part in a service: "what does it cost to be in the e-archive" asks for the fee. */
const ofParticipants = new Set(
  `vara ha fa bli delta inga betala bidra erlagga finansiera sta lagga anvanda nyttja budgetera rakna avsatta medverka veta se
   be have get pay join use take participate belong contribute own budget fund finance keep set know see expect cover do`.split(
    /\s+/,
  ),
);

/**
 * "What does it cost to call the rescue services": after a word for money an infinitive tells what is paid for. It is no part
 * of any question here, and must not be read as talk.
 */
export function actCandidates(tokens: readonly Token[]): readonly Candidate[] {
  let priced = false;
  return tokens.flatMap((token, at) => {
    const act = tokens[at + 1];
    const found =
      priced && act && marks.has(token.folded) && act.sentence === token.sentence && isAct(act)
        ? [wordCandidate({ from: at, to: at + 2 }, 'cue', [{ type: 'cue', cues: new Set(['act'] as const) }])]
        : [];
    priced ||= isPrice(token);
    return found;
  });
}

function isAct(token: Token): boolean {
  if (ofParticipants.has(token.folded)) return false;
  return (
    talkVerbs.has(token.folded) ||
    (lexiconEntry(token.word, token.folded)?.stop === true && /a$/.test(token.folded))
  );
}

function isPrice(token: Token): boolean {
  const cues = lexiconEntry(token.word, token.folded)?.cues;
  return priceCues.some((cue) => cues?.has(cue));
}
