import { fold } from '../texts/fold.ts';
import { type Name, type RowReference, rowKey } from './names.ts';
import { nameDistance, nearestRows, phraseDistance, type Spelling } from './near-spelling.ts';
import type { Token } from './tokenise.ts';

/** How sure a match is, best first. */
export type Stage = 'exact' | 'inflected' | 'folded' | 'misspelt';

export interface Match {
  readonly rows: readonly RowReference[];
  readonly stage: Stage;
}

export interface PhraseMatch extends Match {
  /** Position of the first token, and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Finds names of loaded rows in words. Spaces and hyphens within a name do not matter. */
export interface Gazetteer {
  /** `words` is how many were joined: a short name is not put together from more words than it has (`i den`, `idén`). */
  find(joined: string, foldedJoined: string, words: number): Match | null;
  /** The nearest names to a misspelt word; all of them when several are equally near. */
  findNear(foldedWord: string): Match | null;
  /** A municipality of which an inner letter was left out: `Pitå`. Only words with a Swedish letter are as good as never others. */
  findCut(word: string): Match | null;
  /** The names of which the parts are beginnings, one after the other: `raddn`, `tjanst`. */
  findAbbreviated(parts: readonly string[]): Match | null;
  /** The same for names of several words, one of which is the token at `position`. */
  findNearPhrase(tokens: readonly Token[], position: number): PhraseMatch | null;
}

export const longestName = 6;
/** Letters from which on a name is recognised although it is torn apart: `data center`, `räddnings tjänst`. */
const surelyOneName = 8;

interface Spelt {
  readonly base: boolean;
  readonly rows: readonly RowReference[];
}

export function createGazetteer(names: readonly Name[]): Gazetteer {
  const asWritten = new Map<string, Spelt>();
  const withoutDiacritics = new Map<string, readonly RowReference[]>();
  const wordsIn = new Map<string, number>();
  const near = new Map<string, Spelling>();
  for (const name of names) {
    for (const { words, base, close } of spellingsOf(name)) {
      const key = words.join('');
      const folded = fold(key);
      asWritten.set(key, together(asWritten.get(key), { base, rows: name.rows }));
      withoutDiacritics.set(folded, distinct(withoutDiacritics.get(folded), name.rows));
      wordsIn.set(folded, Math.max(words.length, wordsIn.get(folded) ?? 0));
      if (!close) continue;
      const spelling = [...words].map(fold).join(' ');
      near.set(spelling, {
        key: folded,
        words: spelling.split(' '),
        rows: distinct(near.get(spelling)?.rows, name.rows),
      });
    }
  }
  const cut = cutPlaces(names);
  const spellings = [...near.values()];
  const byLetter = Map.groupBy(spellings, ({ key }) => key.charAt(0));
  const byStart = Map.groupBy(spellings, ({ words }) => startOf(words.length, words[0]));
  return {
    find: (joined, foldedJoined, words) => {
      if (words > (wordsIn.get(foldedJoined) ?? 0) && foldedJoined.length < surelyOneName) return null;
      const spelt = asWritten.get(joined);
      if (spelt) return { rows: spelt.rows, stage: spelt.base ? 'exact' : 'inflected' };
      const rows = withoutDiacritics.get(foldedJoined);
      return rows ? { rows, stage: 'folded' } : null;
    },
    findNear: (word) =>
      misspelt(
        nearestRows(byLetter.get(word.charAt(0)) ?? [], (spelling, limit) =>
          nameDistance(word, spelling.key, limit),
        ),
      ),
    findCut: (word) => misspelt(cut.get(word) ?? []),
    findAbbreviated: (parts) => {
      const pattern = new RegExp(`^${parts.map((part) => `${part}[a-z0-9]*`).join('')}$`, 'u');
      const fitting = byLetter.get(parts[0]?.charAt(0) ?? '') ?? [];
      return misspelt(fitting.flatMap(({ key, rows }) => (pattern.test(key) ? rows : [])));
    },
    findNearPhrase: (tokens, position) => nearPhrase(byStart, tokens, position),
  };
}

/** By what is left of the name, in lower case. */
function cutPlaces(names: readonly Name[]): ReadonlyMap<string, readonly RowReference[]> {
  const places = new Map<string, readonly RowReference[]>();
  for (const { words, rows } of names) {
    const [name = '', second] = words;
    if (second !== undefined || name.length !== shortestCut || !rows.every(isPlace)) continue;
    for (let at = 1; at < name.length - 1; at += 1) {
      const left = name.slice(0, at) + name.slice(at + 1);
      if (fold(left) !== left) places.set(left, distinct(places.get(left), rows));
    }
  }
  return places;
}

/** Longer names are found by `findNear`. */
const shortestCut = 5;

/** A phrase is compared with those of as many words that begin with the same letter. */
function startOf(words: number, first = ''): string {
  return `${words}${first.charAt(0)}`;
}

function nearPhrase(
  byStart: ReadonlyMap<string, readonly Spelling[]>,
  tokens: readonly Token[],
  position: number,
): PhraseMatch | null {
  for (let length = Math.min(longestName, tokens.length); length > 1; length -= 1) {
    for (let from = Math.max(0, position - length + 1); from <= position; from += 1) {
      const typed = tokens.slice(from, from + length);
      if (typed.length < length) break;
      const match = misspelt(
        nearestRows(byStart.get(startOf(length, typed[0]?.folded)) ?? [], (spelling, limit) =>
          phraseDistance(typed, spelling.words, limit),
        ),
      );
      if (match) return { ...match, from, to: from + length };
    }
  }
  return null;
}

/** `close`: near enough to the name itself to be compared with misspelt words too. */
function spellingsOf(
  name: Name,
): readonly { readonly words: readonly string[]; readonly base: boolean; readonly close: boolean }[] {
  const last = name.words.at(-1) ?? '';
  return [...new Set(name.forms(last))].map((form) => ({
    words: [...name.words.slice(0, -1), form],
    base: form === last,
    close: form.length - last.length <= 2,
  }));
}

/**
 * A place as it stands in a row wins over an inflected form of another that happens to look the same. Of anything else it
 * is asked which is meant.
 */
function together(known: Spelt | undefined, added: Spelt): Spelt {
  if (!known) return added;
  if (known.base === added.base) return { base: added.base, rows: distinct(known.rows, added.rows) };
  const [base, inflected] = known.base ? [known, added] : [added, known];
  const others = inflected.rows.filter(
    (row) => !isPlace(row) || base.rows.every(({ kind }) => kind !== row.kind),
  );
  return { base: true, rows: distinct(base.rows, others) };
}

function isPlace({ kind }: RowReference): boolean {
  return kind === 'municipality' || kind === 'elsewhere';
}

function misspelt(rows: readonly RowReference[]): Match | null {
  return rows.length > 0 ? { rows: distinct(rows), stage: 'misspelt' } : null;
}

function distinct(
  known: readonly RowReference[] | undefined,
  added: readonly RowReference[] = [],
): readonly RowReference[] {
  if (known === undefined) return added;
  return [...new Map([...known, ...added].map((row) => [rowKey(row), row])).values()];
}
