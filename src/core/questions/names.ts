import type { LoadedFigures, YearFigures } from '../figures/figures.ts';
import type { Synonyms } from '../figures/synonym-row.ts';
import type { AddedSynonym } from '../synonyms/synonym-store.ts';
import { genitiveForms, indefiniteForms, nounForms } from './inflect.ts';
import { swedishMunicipalities } from './lexicon/swedish-municipalities.ts';
import { wordsOf } from './tokenise.ts';

/** What a name may stand for. `elsewhere` is a Swedish municipality without figures; its id is its name. */
export type NamedKind = Synonyms['rowKind'] | 'elsewhere';

export interface RowReference {
  readonly kind: NamedKind;
  readonly id: string;
}

/** One name of one or more rows; its last word may be inflected. */
export interface Name {
  readonly words: readonly string[];
  readonly rows: readonly RowReference[];
  readonly forms: (word: string) => readonly string[];
}

export function rowKey(row: RowReference): string {
  return `${row.kind} ${row.id}`;
}

/** The names in the loaded rows, what people call these rows, and the municipalities that have none. */
export function namesOf(figures: LoadedFigures, added: readonly AddedSynonym[] = []): readonly Name[] {
  const own = figures.flatMap((year) => [
    ...municipalityNames(year),
    ...bodyNames(year),
    ...titledNames(year),
  ]);
  const loaded = new Set(own.flatMap((name) => name.rows.map(rowKey)));
  const everyday = everydayWords(figures, added).flatMap(({ word, rows }) => {
    const meant = rows.filter((row) => loaded.has(rowKey(row)));
    return meant.length === 0 ? [] : noun(word, meant);
  });
  return distinctNames([...own, ...everyday, ...namesElsewhere(figures)]);
}

interface EverydayWord {
  readonly word: string;
  readonly rows: readonly RowReference[];
}

function everydayWords(figures: LoadedFigures, added: readonly AddedSynonym[]): readonly EverydayWord[] {
  const withFigures = figures.flatMap(({ synonyms }) =>
    synonyms.flatMap(({ rowKind, rowId, words }) =>
      words.map((word) => ({ word, rows: [{ kind: rowKind, id: rowId }] })),
    ),
  );
  return [...withFigures, ...added];
}

/** The same name of the same rows in several years is one. */
function distinctNames(names: readonly Name[]): readonly Name[] {
  const keyOf = ({ words, rows }: Name) => `${words.join(' ')}|${rows.map(rowKey).join('|')}`;
  return [...new Map(names.map((name) => [keyOf(name), name])).values()];
}

function municipalityNames(year: YearFigures): readonly Name[] {
  return year.municipalities.flatMap(({ code, name, officialName }) =>
    [name, officialName, ...(mayBeYear.test(code) ? [] : [code])].map((phrase) =>
      properName(phrase, { kind: 'municipality', id: code }),
    ),
  );
}

/** Statistics Sweden's codes from 1904 to 2199 look like years, and are read as such. */
const mayBeYear = /^(?:19|2[01])/;

function namesElsewhere(figures: LoadedFigures): readonly Name[] {
  const own = new Set(
    figures.flatMap((year) => year.municipalities.map((municipality) => municipality.name)),
  );
  return swedishMunicipalities
    .filter((name) => !own.has(name))
    .map((name) => properName(name, { kind: 'elsewhere', id: name }));
}

function bodyNames(year: YearFigures): readonly Name[] {
  return year.bodies.flatMap((body) =>
    [body.nameSv, body.nameEn, ...body.channelNames].flatMap((phrase) =>
      noun(phrase, [{ kind: 'body', id: body.bodyId }]),
    ),
  );
}

function titledNames(year: YearFigures): readonly Name[] {
  const of = (kind: NamedKind, id: string, names: readonly string[]): readonly Name[] =>
    names.flatMap((name) => noun(name, [{ kind, id }]));
  return [
    ...year.services.flatMap((row) => of('service', row.id, [row.nameSv, row.nameEn])),
    ...year.outcome.flatMap((row) => (row.areaId === 'summa' ? [] : of('area', row.areaId, [row.nameSv]))),
    ...year.agreements.flatMap((row) => of('agreement', row.agreementId, [row.nameSv, row.nameEn])),
    ...year.projects.flatMap((row) => of('project', row.projectId, [row.nameSv, row.nameEn])),
    ...year.processPhases.flatMap((row) => of('phase', row.phaseId, [row.nameSv, row.nameEn])),
    ...[...year.goals, ...year.overarchingGoals].flatMap((row) =>
      of('goal', row.goalId, [row.titleSv, row.titleEn]),
    ),
    ...year.internalControl.flatMap((row) => of('control', row.controlId, [row.titleSv])),
  ];
}

function properName(phrase: string, row: RowReference): Name {
  return { words: wordsOf(phrase), rows: [row], forms: genitiveForms };
}

/** The name itself, and without what is often left out: a parenthesis, and "Gemensamt" or "Projekt" before it. */
function noun(phrase: string, rows: readonly RowReference[]): readonly Name[] {
  const short = phrase.replace(/\s*\([^)]*\)\s*$/, '');
  const bare = short.replace(/^(?:gemensam[ta]?|joint|projekt)\s+/i, '');
  return [...new Set([phrase, short, bare])]
    .map(wordsOf)
    .filter((words) => words.length > 0)
    .map((words) => ({
      words,
      rows,
      forms: (word) => [word, ...indefiniteForms(word)].flatMap(nounForms),
    }));
}
