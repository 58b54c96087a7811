import type { Gazetteer } from './gazetteer.ts';
import { lexiconEntry, monthNumbers } from './lexicon.ts';
import { type Candidate, type Piece, wordCandidate } from './piece.ts';
import type { Token } from './tokenise.ts';

/** What a compound may begin with besides a name. */
const openings = new Set(
  'total medel snitt genomsnitts ars helars projekt narvaro ram resultat strategi'.split(' '),
);
const shortest = { opening: 2, ending: 3 } as const;

/** `e-arkivavgiften`, `nämndmötet`, `junimötet`, `årskostnaden`: a name, a month or an opening, and a cue, written as one word. */
export function compoundCandidates(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): readonly Candidate[] {
  const last = tokens[at]?.folded ?? '';
  for (let from = Math.max(0, at - 2); from <= at; from += 1) {
    const before = tokens
      .slice(from, at)
      .map((token) => token.folded)
      .join('');
    for (let cut = last.length - shortest.ending; cut >= shortest.opening; cut -= 1) {
      const ending = lexiconEntry(last.slice(cut), last.slice(cut));
      if (!ending || ending.cues.size === 0) continue;
      const opening = openingOf(before + last.slice(0, cut), gazetteer, before === '');
      if (!opening) continue;
      return [wordCandidate({ from, to: at + 1 }, 'compound', [opening, { type: 'cue', cues: ending.cues }])];
    }
  }
  return [];
}

/** Only a name is put together from several words: "med elpris" is no "medelpris". */
function openingOf(folded: string, gazetteer: Gazetteer, isOneWord: boolean): Piece | null {
  const month = monthNumbers.get(folded);
  if (isOneWord && month !== undefined) return { type: 'month', month };
  if (isOneWord && openings.has(folded)) {
    const entry = lexiconEntry(folded, folded);
    return entry && entry.cues.size > 0 ? { type: 'cue', cues: entry.cues } : { type: 'stop' };
  }
  const linked = folded.replace(/s$/, '');
  const match = gazetteer.find(folded, folded, 1) ?? gazetteer.find(linked, linked, 1);
  const rows = match?.rows.filter((row) => row.kind !== 'municipality' && row.kind !== 'elsewhere') ?? [];
  return rows.length > 0 ? { type: 'mention', rows, saysFee: false } : null;
}
