import type { LoadedFigures, YearFigures } from '../../figures/figures.ts';
import { languages } from '../../language.ts';
import type { NamedKind, RowReference } from '../names.ts';
import { rowTitle } from '../row-titles.ts';
import { type JsonSchema, querySchema } from './query-schema.ts';

/** What a query may name, and its form. Ids and names of rows alone: no figure, no text of the report, no person. */
export interface Vocabulary {
  /** `YYYY-MM-DD` in the board's time zone. */
  readonly today: string;
  /** Loaded years, newest first. */
  readonly years: readonly number[];
  readonly rows: readonly NamedRow[];
  /** The schema of the whole reply: `{ "query": … }`, with null for a text that asks none of this. */
  readonly schema: JsonSchema;
}

interface NamedRow extends RowReference {
  /** Swedish and English; one where both are the same. */
  readonly names: readonly string[];
}

export function vocabularyOf(figures: LoadedFigures, today: string): Vocabulary {
  const newestFirst = figures.toSorted((one, other) => other.year - one.year);
  const rows = new Map<string, NamedRow>();
  for (const year of newestFirst) {
    for (const row of referencesIn(year)) {
      const key = `${row.kind} ${row.id}`;
      if (!rows.has(key)) rows.set(key, { ...row, names: namesOf(row, year) });
    }
  }
  const named = [...rows.values()];
  return { today, years: newestFirst.map(({ year }) => year), rows: named, schema: querySchema(named) };
}

function namesOf(row: RowReference, year: YearFigures): readonly string[] {
  return [...new Set(languages.flatMap((language) => rowTitle(row, year, language) ?? []))];
}

function referencesIn(year: YearFigures): readonly RowReference[] {
  const of = (kind: NamedKind, ids: readonly string[]) => ids.map((id) => ({ kind, id }));
  return [
    ...of(
      'municipality',
      year.municipalities.map(({ code }) => code),
    ),
    ...of(
      'service',
      year.services.map(({ id }) => id),
    ),
    ...of(
      'area',
      year.outcome.map(({ areaId }) => areaId).filter((id) => id !== 'summa'),
    ),
    ...of(
      'agreement',
      year.agreements.map(({ agreementId }) => agreementId),
    ),
    ...of(
      'project',
      year.projects.map(({ projectId }) => projectId),
    ),
    ...of(
      'phase',
      year.processPhases.map(({ phaseId }) => phaseId),
    ),
    ...of(
      'goal',
      [...year.goals, ...year.overarchingGoals].map(({ goalId }) => goalId),
    ),
    ...of(
      'body',
      year.bodies.map(({ bodyId }) => bodyId),
    ),
    ...of(
      'control',
      year.internalControl.map(({ controlId }) => controlId),
    ),
  ];
}
