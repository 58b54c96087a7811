import type { ImportProblem } from './problem.ts';

/** One record: its cells as text, and the line it begins on as an editor numbers them (the header is on line 1). */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** One CSV file by name, without its folder: its header and rows, or why it could not be read as CSV at all. */
export type CsvFile =
  | {
      readonly kind: 'table';
      readonly name: string;
      readonly header: readonly string[];
      readonly rows: readonly CsvRow[];
    }
  | { readonly kind: 'unreadable'; readonly name: string; readonly problem: ImportProblem };
