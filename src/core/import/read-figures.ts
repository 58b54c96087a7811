import type { FiguresRows } from '../figures/figures.ts';
import { feeProblems } from './check-fees.ts';
import { meetingProblems } from './check-meetings.ts';
import { outcomeProblems } from './check-outcome.ts';
import { channelProblems, goalProblems } from './check-plan.ts';
import { referenceProblems } from './check-references.ts';
import { synonymProblems } from './check-synonyms.ts';
import { yearOf, yearProblems } from './check-year.ts';
import type { CsvFile } from './csv-file.ts';
import {
  type BuiltInFiles,
  type FigureTables,
  figureFileNames,
  noBuiltIn,
  readTables,
  unknownFileProblems,
} from './figure-tables.ts';
import type { ImportProblem } from './problem.ts';
import { figuresOf } from './read-table.ts';
import { synonymsOf } from './synonyms-of.ts';

export type FiguresReading =
  | { readonly outcome: 'read'; readonly year: number; readonly rows: FiguresRows }
  /** Every problem of every file, by file, then line; never empty. */
  | { readonly outcome: 'refused'; readonly problems: readonly ImportProblem[] };

/** A year's figures from the CSV files of one folder, whole and consistent, or everything that is wrong with them. */
export function readFigures(files: readonly CsvFile[], builtIn: BuiltInFiles = noBuiltIn): FiguresReading {
  const tables = readTables(files, builtIn);
  const year = yearOf(tables);
  const problems = [
    ...unknownFileProblems(files),
    ...Object.values(tables).flatMap((table) => table.problems),
    ...referenceProblems(tables),
    ...(year === null ? [] : yearProblems(tables, year)),
    ...feeProblems(tables),
    ...outcomeProblems(tables),
    ...meetingProblems(tables),
    ...goalProblems(tables),
    ...channelProblems(tables),
    ...(files.some(({ name }) => name === tables.synonyms.file) ? synonymProblems(tables) : []),
  ];
  if (problems.length > 0 || year === null) return { outcome: 'refused', problems: inReadingOrder(problems) };
  return { outcome: 'read', year, rows: rowsOf(tables) };
}

function rowsOf(tables: FigureTables): FiguresRows {
  return {
    municipalities: figuresOf(tables.municipalities),
    services: figuresOf(tables.services),
    fees: figuresOf(tables.fees),
    feeControlTotals: figuresOf(tables.feeControlTotals),
    outcome: figuresOf(tables.outcome),
    meetings: figuresOf(tables.meetings),
    goals: figuresOf(tables.goals),
    overarchingGoals: figuresOf(tables.overarchingGoals),
    agreements: figuresOf(tables.agreements),
    projects: figuresOf(tables.projects),
    processPhases: figuresOf(tables.processPhases),
    internalControl: figuresOf(tables.internalControl),
    bodies: figuresOf(tables.bodies),
    synonyms: synonymsOf(tables),
  };
}

// Unknown files come first.
function inReadingOrder(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  const rank = ({ file }: ImportProblem) => figureFileNames.indexOf(file);
  return [...problems].sort((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0));
}
