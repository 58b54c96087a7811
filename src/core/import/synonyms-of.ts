import type { Synonyms } from '../figures/synonym-row.ts';
import type { FigureTables } from './figure-tables.ts';
import { figuresOf } from './read-table.ts';

/** The words of each row together, in the order of the file; words of rows that the folder lacks are left out. */
export function synonymsOf(tables: FigureTables): readonly Synonyms[] {
  const ids = rowIds(tables);
  const byRow = new Map<string, { row: Omit<Synonyms, 'words'>; words: string[] }>();
  for (const { rowKind, rowId, language, word } of figuresOf(tables.synonyms)) {
    if (!ids[rowKind].has(rowId)) continue;
    const key = `${rowKind} ${rowId} ${language}`;
    const known = byRow.get(key);
    if (known) known.words.push(word);
    else byRow.set(key, { row: { rowKind, rowId, language }, words: [word] });
  }
  return [...byRow.values()].map(({ row, words }) => ({ ...row, words }));
}

/** The ids that a synonym may belong to, by kind of row. */
export function rowIds(tables: FigureTables): Readonly<Record<Synonyms['rowKind'], ReadonlySet<string>>> {
  const of = (ids: readonly (string | undefined)[]) => new Set(ids.filter((id) => id !== undefined));
  return {
    municipality: of(tables.municipalities.rows.map(({ known }) => known.municipality_code)),
    service: of(tables.services.rows.map(({ known }) => known.service_id)),
    area: of(tables.outcome.rows.map(({ known }) => known.area_id)),
    agreement: of(tables.agreements.rows.map(({ known }) => known.agreement_id)),
    project: of(tables.projects.rows.map(({ known }) => known.project_id)),
    phase: of(tables.processPhases.rows.map(({ known }) => known.phase_id)),
    goal: of([...tables.goals.rows, ...tables.overarchingGoals.rows].map(({ known }) => known.goal_id)),
    body: of(tables.bodies.rows.map(({ known }) => known.body_id)),
    control: of(tables.internalControl.rows.map(({ known }) => known.control_id)),
  };
}
