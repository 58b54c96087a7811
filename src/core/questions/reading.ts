import type { Cue } from './lexicon.ts';
import type { NamedKind } from './names.ts';
import type { Candidate, Piece } from './piece.ts';
import type { Limit } from './query.ts';
import type { Token } from './tokenise.ts';

/** What one kind of question may speak of. A word outside its grammar is unexplained for it. */
export interface Grammar {
  readonly kinds: ReadonlySet<NamedKind>;
  readonly cues: ReadonlySet<Cue>;
  readonly pieces: ReadonlySet<Piece['type']>;
}

export interface Mention {
  readonly from: number;
  readonly to: number;
  /** The folded word before it; `''` at the beginning. */
  readonly after: string;
  /** Ids of the rows it may stand for, by kind. */
  readonly ids: ReadonlyMap<NamedKind, readonly string[]>;
}

/** The tokens as one grammar understands them. */
export interface Reading {
  readonly mentions: readonly Mention[];
  readonly cues: ReadonlySet<Cue>;
  readonly years: readonly number[];
  readonly months: readonly number[];
  readonly days: readonly number[];
  readonly dates: readonly string[];
  readonly counts: readonly number[];
  readonly ordinals: readonly number[];
  readonly amounts: number;
  readonly limits: readonly Limit[];
  /** The folded words that were read as saying nothing. */
  readonly fillers: readonly string[];
  /** How many words and phrases of talk are among them. */
  readonly talk: number;
  /** Tokens that mean nothing here: while there is one, no answer is given. */
  readonly unexplained: readonly Token[];
}

export function grammar(parts: {
  readonly kinds: readonly NamedKind[];
  readonly cues: readonly Cue[];
  readonly pieces?: readonly Piece['type'][];
}): Grammar {
  return {
    kinds: new Set(parts.kinds),
    cues: new Set(parts.cues),
    pieces: new Set(['mention', 'cue', 'stop', 'year', ...(parts.pieces ?? [])]),
  };
}

/** The same grammar with more pieces. */
export function withPieces(allowed: Grammar, pieces: readonly Piece['type'][]): Grammar {
  return { ...allowed, pieces: new Set([...allowed.pieces, ...pieces]) };
}

/** From left to right the longest stretch that the grammar allows, and among equally long ones the surest. */
export function read(tokens: readonly Token[], candidates: readonly Candidate[], allowed: Grammar): Reading {
  const chosen: Candidate[] = [];
  const unexplained: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const best = bestAt(candidates, at, allowed);
    if (best) chosen.push(best);
    else unexplained.push(...tokens.slice(at, at + 1));
    at = best?.to ?? at + 1;
  }
  return readingOf(tokens, { chosen, unexplained }, allowed);
}

function bestAt(candidates: readonly Candidate[], at: number, allowed: Grammar): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.from !== at || (best && !isBetter(candidate, best))) continue;
    if (candidate.pieces.every((piece) => isAllowed(piece, allowed))) best = candidate;
  }
  return best && !hidesLonger(best, candidates) && !hidesPlace(best, candidates) ? best : null;
}

function isBetter(candidate: Candidate, best: Candidate): boolean {
  return candidate.to > best.to || (candidate.to === best.to && candidate.rank < best.rank);
}

/** Phrases that ask something else than their words do: `hur stor del` (a share) is not `hur stor`. */
const indivisible: readonly Cue[] = ['percent', 'next-year', 'last-year', 'how-often', 'duration', 'act'];

/**
 * The words of a name or phrase that the grammar does not know are not taken apart: `e-tjänster` is no `tjänster`. A shorter
 * name within a longer one is a name all the same.
 */
function hidesLonger(best: Candidate, candidates: readonly Candidate[]): boolean {
  if (best.pieces.some((piece) => piece.type === 'mention')) return false;
  return candidates.some(
    ({ from, to, sure, pieces }) =>
      from === best.from && to > best.to && (sure || pieces.some(isIndivisible)),
  );
}

/** A word of everyday language that is written as the name of a municipality without figures is that name: `Vara`, `Åre`. */
function hidesPlace(best: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates.some(
    ({ from, to, sure, pieces }) =>
      sure &&
      from === best.from &&
      to === best.to &&
      pieces.some((piece) => piece.type === 'mention' && piece.rows.every((row) => row.kind === 'elsewhere')),
  );
}

function isIndivisible(piece: Piece): boolean {
  return piece.type === 'cue' && indivisible.some((cue) => piece.cues.has(cue));
}

function isAllowed(piece: Piece, allowed: Grammar): boolean {
  if (!allowed.pieces.has(piece.type)) return false;
  if (piece.type === 'mention') {
    return (
      piece.rows.every((row) => row.kind !== 'elsewhere') &&
      piece.rows.some((row) => allowed.kinds.has(row.kind))
    );
  }
  if (piece.type === 'cue') return [...piece.cues].some((cue) => allowed.cues.has(cue));
  return true;
}

function readingOf(
  tokens: readonly Token[],
  { chosen, unexplained }: { readonly chosen: readonly Candidate[]; readonly unexplained: readonly Token[] },
  allowed: Grammar,
): Reading {
  const pieces = chosen.flatMap((candidate) => candidate.pieces);
  return {
    mentions: chosen.flatMap(({ from, to, pieces: own }) =>
      own.flatMap((piece) =>
        piece.type === 'mention'
          ? [{ from, to, after: tokens[from - 1]?.folded ?? '', ids: idsByKind(piece.rows, allowed) }]
          : [],
      ),
    ),
    cues: new Set(pieces.flatMap(cuesIn).filter((cue) => allowed.cues.has(cue))),
    years: pieces.flatMap((piece) => (piece.type === 'year' ? [piece.year] : [])),
    months: pieces.flatMap((piece) => (piece.type === 'month' ? [piece.month] : [])),
    days: pieces.flatMap((piece) => (piece.type === 'day' ? [piece.day] : [])),
    dates: pieces.flatMap((piece) => (piece.type === 'date' ? [piece.date] : [])),
    counts: pieces.flatMap((piece) => (piece.type === 'count' ? [piece.count] : [])),
    ordinals: pieces.flatMap((piece) => (piece.type === 'ordinal' ? [piece.place] : [])),
    amounts: pieces.filter((piece) => piece.type === 'amount').length,
    limits: pieces.flatMap((piece) => (piece.type === 'limit' ? [piece.limit] : [])),
    fillers: chosen.flatMap(({ from, to, pieces: own }) =>
      own.every(({ type }) => type === 'stop' || type === 'talk')
        ? tokens.slice(from, to).map(({ folded }) => folded)
        : [],
    ),
    talk: pieces.filter((piece) => piece.type === 'talk').length,
    unexplained,
  };
}

function cuesIn(piece: Piece): readonly Cue[] {
  if (piece.type === 'mention' && piece.saysFee) return ['fee'];
  return piece.type === 'cue' ? [...piece.cues] : [];
}

function idsByKind(
  rows: readonly { readonly kind: NamedKind; readonly id: string }[],
  allowed: Grammar,
): ReadonlyMap<NamedKind, readonly string[]> {
  const ids = new Map<NamedKind, readonly string[]>();
  for (const row of rows) {
    if (allowed.kinds.has(row.kind)) ids.set(row.kind, [...(ids.get(row.kind) ?? []), row.id]);
  }
  return ids;
}

/** The rows of a kind that are meant, each once and in the order named. */
export function idsOf(reading: Reading, kind: NamedKind): readonly string[] {
  return [...new Set(reading.mentions.flatMap((mention) => mention.ids.get(kind) ?? []))];
}

/** A mention that may stand for several rows of one kind: which of them has to be asked. */
export function ambiguousMention(
  reading: Reading,
  kind: NamedKind,
): { readonly mention: Mention; readonly ids: readonly string[] } | null {
  for (const mention of reading.mentions) {
    const ids = mention.ids.get(kind) ?? [];
    if (ids.length > 1) return { mention, ids };
  }
  return null;
}
