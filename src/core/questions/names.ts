import type { LoadedFigures, YearFigures } from '../figures/figures.ts';
import { genitiveForms, indefiniteForms, nounForms } from './inflect.ts';
import { rowWords } from './lexicon/row-words.ts';
import { swedishMunicipalities } from './lexicon/swedish-municipalities.ts';
import { topics } from './lexicon/topics.ts';
import { wordsOf } from './tokenise.ts';

/** What a name may stand for. `elsewhere` is a Swedish municipality without figures; its id is its name. */
export type NamedKind =
  | 'municipality'
  | 'elsewhere'
  | 'service'
  | 'area'
  | 'agreement'
  | 'project'
  | 'phase'
  | 'goal'
  | 'body'
  | 'control';

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
export function namesOf(figures: LoadedFigures): readonly Name[] {
  const own = figures.flatMap((year) => [
    ...municipalityNames(year),
    ...bodyNames(year),
    ...titledNames(year),
  ]);
  const loaded = new Set(own.flatMap((name) => name.rows.map(rowKey)));
  const everyday = [...topics, ...rowWords].flatMap(({ rows, words }) => {
    const meant = rows.filter((row) => loaded.has(rowKey(row)));
    return meant.length === 0
      ? []
      : listed(`${words.sv},${words.en}`).flatMap((phrase) => noun(phrase, meant));
  });
  return [...own, ...everyday, ...namesElsewhere(figures)];
}

/** The entries of a comma-separated list. */
export function listed(list: string): readonly string[] {
  return list.split(',').map((entry) => entry.trim());
}

function municipalityNames(year: YearFigures): readonly Name[] {
  return year.municipalities.flatMap(({ code, name, officialName }) =>
    [name, officialName].map((phrase) => properName(phrase, { kind: 'municipality', id: code })),
  );
}

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
