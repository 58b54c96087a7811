import { allowedEdits, editDistance } from './distance.ts';
import type { RowReference } from './names.ts';
import type { Token } from './tokenise.ts';

/** A way to write a name: joined without spaces, and its words; folded. */
export interface Spelling {
  readonly key: string;
  readonly words: readonly string[];
  readonly rows: readonly RowReference[];
}

const furthest = 2;

/** The rows of the nearest spellings: of all of them when several are equally near, none when all are too far. */
export function nearestRows(
  spellings: readonly Spelling[],
  distanceTo: (spelling: Spelling, limit: number) => number,
): readonly RowReference[] {
  let nearest = furthest;
  const rows: RowReference[] = [];
  for (const spelling of spellings) {
    const distance = distanceTo(spelling, nearest);
    if (distance > nearest) continue;
    if (distance < nearest) rows.length = 0;
    nearest = distance;
    rows.push(...spelling.rows);
  }
  return rows;
}

/** Infinite when the words are further apart than words of their length may be. */
export function wordDistance(typed: string, known: string, limit: number): number {
  const allowed = Math.min(allowedEdits(Math.min(typed.length, known.length)), limit);
  if (Math.abs(typed.length - known.length) > allowed) return Number.POSITIVE_INFINITY;
  const distance = editDistance(typed, known, allowed);
  return distance <= allowed ? distance : Number.POSITIVE_INFINITY;
}

const feeEnding = /(?:avgift|belopp|kostnad)[a-z]*$/;
/** A shorter beginning of a compound is another word when one letter of it is another: `bilavgift`, `basavgift`. */
const shortestBeginning = 5;

/** As `wordDistance`; of two compounds with the same word for money what stands before it is compared too. */
export function nameDistance(typed: string, known: string, limit: number): number {
  const one = typed.replace(feeEnding, '');
  const other = one === typed ? known : known.replace(feeEnding, '');
  if (other === known || one === other) return wordDistance(typed, known, limit);
  const isNear = Math.min(one.length, other.length) >= shortestBeginning && editDistance(one, other, 1) <= 1;
  return isNear ? wordDistance(typed, known, limit) : Number.POSITIVE_INFINITY;
}

/** Word by word, so that no foreign word can hide inside a long name. */
export function phraseDistance(typed: readonly Token[], words: readonly string[], limit: number): number {
  let total = 0;
  for (const [index, word] of words.entries()) {
    const folded = typed[index]?.folded ?? '';
    if (folded === word) continue;
    if (folded.charAt(0) !== word.charAt(0)) return Number.POSITIVE_INFINITY;
    total += wordDistance(folded, word, limit - total);
    if (total > limit) return Number.POSITIVE_INFINITY;
  }
  return total;
}
