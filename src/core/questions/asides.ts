import { type Clause, clausesOf } from './clauses.ts';
import { afterthoughts, askingVerbs, changingOpeners, interrogatives } from './lexicon/aside-words.ts';
import type { Candidate } from './piece.ts';
import type { FeesQuery, Query } from './query.ts';
import {
  asksSomething,
  isCourteous,
  isKept,
  isKnownTalk,
  isPastime,
  namesNothing,
  pointsBack,
  speaks,
  speaksOfItself,
  type Words,
} from './talk.ts';
import type { Token } from './tokenise.ts';

/** A question without the talk around it. */
export interface Rest {
  readonly tokens: readonly Token[];
  /** Each word that was left out is one of talk; otherwise there is one among them that nothing explains. */
  readonly isKnown: boolean;
}

const keptNames: readonly Words['keeps'][] = [[], ['municipality']];

/**
 * The question without the talk around it: clauses before it, beginnings such as "would you be so kind as to tell me", and
 * afterthoughts. Only what names nothing of the subject, no number and no condition is talk. Then the same with the
 * municipalities that the talk before the question names: "I work in Kalix: what do we pay for the e-archive?". What is
 * left has to be a whole question by itself: see `isWhole`.
 */
export function withoutAsides(
  text: string,
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): readonly Rest[] {
  const clauses = clausesOf(text, tokens);
  return keptNames.flatMap((keeps) => {
    const words: Words = { tokens, candidates, keeps };
    const dropped = droppedOf(words, clauses);
    const rest = tokens.filter((_, at) => !dropped.has(at) || isKept(words, at));
    if (rest.length === tokens.length || rest.length === 0) return [];
    const isKnown =
      !pointsBack(rest) &&
      [...dropped].every((at) => isKnownTalk(words, { from: at, to: at + 1 }) && !isPastime(words, at));
    return [{ tokens: rest, isKnown }];
  });
}

/** Positions of the tokens that are talk; none when everything is. */
function droppedOf(words: Words, clauses: readonly Clause[]): ReadonlySet<number> {
  const dropped = new Set<number>();
  const drop = ({ from, to }: Clause) => {
    for (let at = from; at < to; at += 1) dropped.add(at);
  };
  const asked = clauses.findIndex((clause) => !isTalk(words, clause));
  const asking = clauses[asked];
  if (!asking) return dropped;
  for (const clause of clauses.slice(0, asked)) drop(clause);
  drop({ from: asking.from, to: beginning(words, asking) });
  for (const clause of clauses.slice(asked + 1)) if (isAfterthought(words, clause)) drop(clause);
  return dropped;
}

/**
 * Whether the rest says by itself what it asks. Of money it has to name the service or area: "what is it in Luleå" could be a
 * fee of anything that the talk before it was about. Where the talk holds no unknown word there is nothing else it could be.
 */
export function isWhole(query: Query, { isKnown }: Pick<Rest, 'isKnown'>): boolean {
  if (query.kind === 'fees') return isKnown || namesItsFees(query);
  if (query.kind === 'outcome') return isKnown || Array.isArray(query.areas);
  return true;
}

function namesItsFees({ services, municipalities, operation }: FeesQuery): boolean {
  return services !== 'all' && (municipalities !== 'all' || operation !== 'values');
}

/** Somebody speaks, and neither names nor asks anything. */
function isTalk(words: Words, clause: Clause): boolean {
  if (!namesNothing(words, clause) || !speaks(words, clause)) return false;
  return isKnownTalk(words, clause) || !asksSomething(words, clause);
}

/**
 * Where the question begins within its clause: at its first interrogative, or after the verb with which somebody asks for it.
 * Only function words may follow that verb: "I need the parking fee" asks for something about parking.
 */
function beginning(words: Words, { from, to }: Clause): number {
  const { tokens } = words;
  const isOpening = (at: number) => {
    const before = { from, to: at };
    return at > from && namesNothing(words, before) && speaks(words, before) && !asksSomething(words, before);
  };
  const asks = tokens.findIndex((token, at) => at > from && at < to && interrogatives.has(token.folded));
  if (asks > 0 && isOpening(asks)) return asks;
  for (let at = to - 1; at > from; at -= 1) {
    if (askingVerbs.has(tokens[at - 1]?.folded ?? '') && isOpening(at)) return at;
  }
  return from;
}

function isAfterthought(words: Words, clause: Clause): boolean {
  if (!namesNothing(words, clause)) return false;
  const said = words.tokens.slice(clause.from, clause.to).map(({ folded }) => folded);
  if (afterthoughts.some((phrase) => `${said.join(' ')} `.startsWith(`${phrase} `)))
    return !asksSomething(words, clause);
  if (changingOpeners.has(said[0] ?? '')) return false;
  return isCourteous(words, clause) || (speaksOfItself(words, clause) && !asksSomething(words, clause));
}
