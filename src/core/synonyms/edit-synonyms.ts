import type { LoadedFigures, YearFigures } from '../figures/figures.ts';
import type { Synonyms } from '../figures/synonym-row.ts';
import type { Language } from '../language.ts';
import { createGazetteer, type Gazetteer } from '../questions/gazetteer.ts';
import { type NamedKind, namesOf, type RowReference, rowKey } from '../questions/names.ts';
import { rowTitle } from '../questions/row-titles.ts';
import { tokenise } from '../questions/tokenise.ts';
import { fold } from '../texts/fold.ts';
import { synonymTexts } from '../texts/synonyms.ts';
import type { AddedSynonym, SynonymStore } from './synonym-store.ts';
import { wordFault } from './word-fault.ts';

interface Known {
  readonly figures: LoadedFigures;
  readonly store: SynonymStore;
  readonly language: Language;
}

/** What became of a change, in sentences without markup; typed words are in quotation marks. */
export interface Edited {
  readonly outcome: 'changed' | 'unchanged' | 'refused';
  readonly sentences: readonly string[];
}

/** Gives a word to the rows that bear a name; refuses words that have a meaning of their own in questions. */
export async function addSynonym(
  typed: { readonly word: string; readonly name: string; readonly by: string; readonly at: Date },
  { figures, store, language }: Known,
): Promise<Edited> {
  const texts = synonymTexts[language];
  const added = await store.list();
  const gazetteer = createGazetteer(namesOf(figures, added));
  const rows = find(gazetteer, typed.name).filter((row) => row.kind !== 'elsewhere');
  const word = typed.word.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (rows.length === 0) return refused(texts.unknownRow(typed.name));
  const ofOneKind = severalOfOneKind(rows);
  if (ofOneKind.length > 0)
    return refused(texts.severalRows(typed.name, titles(ofOneKind, figures, language)));
  const fault = wordFault(word, kindsOf(rows));
  if (fault !== null) return refused(texts.fault(fault, word));
  const before = added.find((known) => fold(known.word) === fold(word));
  if (before && areSame(before.rows, rows)) {
    return { outcome: 'unchanged', sentences: [texts.unchanged(word, titles(rows, figures, language))] };
  }

  await store.put({ word, language, rows, addedBy: typed.by, addedAt: typed.at.toISOString() });
  const means = titles(rows, figures, language);
  const others = find(createGazetteer(namesOf(figures, without(added, word))), word);
  const shared = others.filter((row) => rows.some(({ kind, id }) => kind === row.kind && id !== row.id));
  return {
    outcome: 'changed',
    sentences: [
      before ? texts.moved(word, means, titles(before.rows, figures, language)) : texts.added(word, means),
      ...(shared.length === 0 ? [] : [texts.shared(word, titles(shared, figures, language))]),
    ],
  };
}

export async function removeSynonym(word: string, { figures, store, language }: Known): Promise<Edited> {
  const texts = synonymTexts[language];
  if ((await store.remove(word)) === 'removed')
    return { outcome: 'changed', sentences: [texts.removed(word)] };
  const isName = find(createGazetteer(namesOf(figures)), word).length > 0;
  return refused(isName ? texts.fromFile(word) : texts.notAdded(word));
}

/** A line for each added word, in the order of the alphabet: the word, what it means, and the day it was added. */
export function synonymLines(
  added: readonly AddedSynonym[],
  figures: LoadedFigures,
  language: Language,
): readonly { readonly word: string; readonly means: string; readonly addedAt: string }[] {
  const texts = synonymTexts[language];
  return [...added]
    .sort((one, other) => (fold(one.word) < fold(other.word) ? -1 : 1))
    .map(({ word, rows, addedAt }) => ({
      word,
      means: titles(rows, figures, language).join(', ') || texts.rowNotLoaded,
      addedAt,
    }));
}

function refused(sentence: string): Edited {
  return { outcome: 'refused', sentences: [sentence] };
}

function without(added: readonly AddedSynonym[], word: string): readonly AddedSynonym[] {
  return added.filter((known) => fold(known.word) !== fold(word));
}

/** The rows that a name is written for: a guess at a misspelt one is none. */
function find(gazetteer: Gazetteer, name: string): readonly RowReference[] {
  const tokens = tokenise(name)?.tokens ?? [];
  const joined = tokens.map(({ word }) => word).join('');
  return gazetteer.find(joined, fold(joined), tokens.length)?.rows ?? [];
}

function severalOfOneKind(rows: readonly RowReference[]): readonly RowReference[] {
  const byKind = Map.groupBy(rows, ({ kind }) => kind);
  return [...byKind.values()].find((ofKind) => ofKind.length > 1) ?? [];
}

function kindsOf(rows: readonly RowReference[]): readonly Synonyms['rowKind'][] {
  return rows.flatMap(({ kind }) => (isSynonymKind(kind) ? [kind] : []));
}

function isSynonymKind(kind: NamedKind): kind is Synonyms['rowKind'] {
  return kind !== 'elsewhere';
}

function areSame(one: readonly RowReference[], other: readonly RowReference[]): boolean {
  const keys = (rows: readonly RowReference[]) => rows.map(rowKey).sort().join('|');
  return keys(one) === keys(other);
}

/** What rows are called, each name once; rows of years that are not loaded have none. */
function titles(
  rows: readonly RowReference[],
  figures: readonly YearFigures[],
  language: Language,
): readonly string[] {
  const names = rows.flatMap(
    (row) => figures.map((year) => rowTitle(row, year, language)).find((title) => title !== null) ?? [],
  );
  return [...new Set(names)];
}
