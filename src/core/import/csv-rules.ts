import { z } from 'zod/v4';
import { type CellKind, kindOf } from './cells.ts';

/** What was made of a row. */
interface RowReading<Known, Row> {
  /** The cells that are right, by column; a column whose cell is wrong or missing is left out. */
  readonly known: Known;
  /** Null unless every cell is right. */
  readonly row: Row | null;
  /** The first fault of each cell that is wrong, by column. */
  readonly faults: ReadonlyMap<string, z.core.$ZodIssue>;
}

/** How one CSV file is read: its columns, and which of them together may not be repeated. */
export interface CsvRules<Known, Row> {
  readonly file: string;
  readonly columns: readonly string[];
  /** The text of each cell of a column that the file may lack. */
  readonly whenAbsent: Readonly<Partial<Record<string, string>>>;
  readonly keys: readonly (readonly string[])[];
  kindOf(column: string): CellKind;
  /** `cells` has text for every one of `columns`, except for those in `ignored`, which count as wrong. */
  readRow(cells: Readonly<Record<string, string>>, ignored: ReadonlySet<string>): RowReading<Known, Row>;
}

type Shape = Readonly<Record<string, z.ZodType>>;
type Known<Columns extends Shape> = z.output<
  z.ZodObject<{ [Column in keyof Columns]: z.ZodOptional<Columns[Column]> }>
>;

/** Rules of a file, from a schema of each column's cells and how the figure's row is made of them. */
export function csvRules<Columns extends Shape, Row>(spec: {
  readonly file: string;
  readonly keys: readonly (readonly (keyof Columns & string)[])[];
  readonly cells: Columns;
  readonly whenAbsent?: Readonly<Partial<Record<keyof Columns & string, string>>>;
  readonly toRow: (cells: z.output<z.ZodObject<Columns>>) => Row;
}): CsvRules<Known<Columns>, Row> {
  const whole = z.object(spec.cells);
  const partial = whole.partial();
  const columns = Object.keys(spec.cells);
  return {
    file: spec.file,
    columns,
    whenAbsent: spec.whenAbsent ?? {},
    keys: spec.keys,
    kindOf: (column) => {
      const cell = spec.cells[column];
      return cell ? kindOf(cell) : 'text';
    },
    readRow: (cells, ignored) => {
      const right = columns.filter((column) => !ignored.has(column));
      const read = whole.safeParse(cells);
      const faults = firstFaults(read.error?.issues ?? [], right);
      const known = partial.parse(pick(cells, right, faults));
      return { known, row: read.success && ignored.size === 0 ? spec.toRow(read.data) : null, faults };
    },
  };
}

function firstFaults(issues: readonly z.core.$ZodIssue[], columns: readonly string[]) {
  const faults = new Map<string, z.core.$ZodIssue>();
  for (const issue of issues) {
    const column = String(issue.path[0]);
    if (columns.includes(column) && !faults.has(column)) faults.set(column, issue);
  }
  return faults;
}

function pick(
  cells: Readonly<Record<string, string>>,
  columns: readonly string[],
  faults: ReadonlyMap<string, unknown>,
): Readonly<Record<string, string>> {
  const right = columns.filter((column) => !faults.has(column));
  return Object.fromEntries(
    right.flatMap((column) => (cells[column] === undefined ? [] : [[column, cells[column]]])),
  );
}
