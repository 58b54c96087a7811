import { importRuleTexts } from '../texts/import-rules.ts';
import type { FigureTables } from './figure-tables.ts';
import { type ImportProblem, problem } from './problem.ts';
import type { Table } from './read-table.ts';

/** The folder's one year: that of most rows of fees.csv; null when none of them has a year. */
export function yearOf({ fees }: FigureTables): number | null {
  const counts = new Map<number, number>();
  for (const { known } of fees.rows) {
    if (known.year !== undefined) counts.set(known.year, (counts.get(known.year) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** Every row that has a year has this one, and every meeting is on a day of it. */
export function yearProblems(tables: FigureTables, year: number): readonly ImportProblem[] {
  return [
    ...otherYears(tables.fees, year),
    ...otherYears(tables.feeControlTotals, year),
    ...otherYears(tables.outcome, year),
    ...otherYears(tables.goals, year),
    ...otherYears(tables.overarchingGoals, year),
    ...otherYears(tables.projects, year),
    ...otherYears(tables.internalControl, year),
    ...meetingsOutside(tables.meetings, year),
  ];
}

function otherYears(
  table: Table<{ readonly year?: number | undefined }, unknown>,
  year: number,
): readonly ImportProblem[] {
  const { file } = table;
  return table.rows.flatMap(({ line, known }) =>
    known.year === undefined || known.year === year
      ? []
      : [
          problem({ file, line, column: 'year' }, importRuleTexts, (t) =>
            t.otherYear(String(known.year), year),
          ),
        ],
  );
}

function meetingsOutside({ file, rows }: FigureTables['meetings'], year: number): readonly ImportProblem[] {
  return rows.flatMap(({ line, known: { date } }) =>
    date === undefined || date.startsWith(`${year}-`)
      ? []
      : [problem({ file, line, column: 'date' }, importRuleTexts, (t) => t.dateOutsideYear(date, year))],
  );
}
