import type { Seat } from '../directory/roster-store.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { importRuleTexts } from '../texts/import-rules.ts';
import type { CsvFile } from './csv-file.ts';
import { filled } from './figure-tables.ts';
import { rosterFile } from './files/organisation.ts';
import { type ImportProblem, type Place, problem } from './problem.ts';
import { figuresOf, readTable, type Table } from './read-table.ts';

export type RosterReading =
  | { readonly outcome: 'read'; readonly seats: readonly Seat[] }
  /** Every problem of the file, by line; never empty. */
  | { readonly outcome: 'refused'; readonly problems: readonly ImportProblem[] };

type KnownSeat = ReturnType<typeof rosterFile.readRow>['known'];

/**
 * The whole roster from one CSV file, or everything that is wrong with it. Municipalities and bodies must be those of
 * some loaded year; they are not checked while no year is loaded.
 */
export function readRoster(file: CsvFile, loaded: LoadedFigures): RosterReading {
  const table = filled(readTable(file, rosterFile));
  const problems = [...table.problems, ...periodProblems(table), ...referenceProblems(table, loaded)];
  if (problems.length === 0) return { outcome: 'read', seats: figuresOf(table) };
  return { outcome: 'refused', problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

function periodProblems({ file, rows }: Table<KnownSeat, Seat>): readonly ImportProblem[] {
  return rows.flatMap(({ line, known: { from, to } }) =>
    from === undefined || to === undefined || to === null || from <= to
      ? []
      : [problem({ file, line, column: 'to' }, importRuleTexts, (t) => t.toBeforeFrom)],
  );
}

function referenceProblems(table: Table<KnownSeat, Seat>, loaded: LoadedFigures): readonly ImportProblem[] {
  if (loaded.length === 0) return [];
  const codes = new Set(loaded.flatMap(({ municipalities }) => municipalities.map(({ code }) => code)));
  const bodyIds = new Set(loaded.flatMap(({ bodies }) => bodies.map(({ bodyId }) => bodyId)));
  return table.rows.flatMap(({ line, known }) => [
    ...unknown({ file: table.file, line, column: 'municipality_code' }, known.municipality_code, codes),
    ...unknown({ file: table.file, line, column: 'body_id' }, known.body_id, bodyIds),
  ]);
}

function unknown(place: Place, id: string | undefined, ids: ReadonlySet<string>): readonly ImportProblem[] {
  if (id === undefined || ids.has(id)) return [];
  return [problem(place, importRuleTexts, (t) => t.unknownReferenceOf(id, [...ids]))];
}
