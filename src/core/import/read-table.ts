import { importTexts } from '../texts/import.ts';
import type { CsvFile, CsvRow } from './csv-file.ts';
import type { CsvRules } from './csv-rules.ts';
import { describeCell, isGarbled } from './describe-cell.ts';
import { type ImportProblem, problem } from './problem.ts';

/** A row as it was read: `known` holds the cells that are right, `row` is null unless all are. */
interface TableRow<Known, Row> {
  /** Null when the row stands in no file. */
  readonly line: number | null;
  readonly known: Known;
  readonly row: Row | null;
}

/** A file as it was read. */
export interface Table<Known, Row> {
  readonly file: string;
  /** Columns that are there; none when the file is missing or cannot be read. */
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly TableRow<Known, Row>[];
  readonly problems: readonly ImportProblem[];
}

/** Reads one file by its rules: header, rows and cells, and repeated rows. Everything that is wrong is in `problems`. */
export function readTable<Known, Row>(
  csv: CsvFile | undefined,
  rules: CsvRules<Known, Row>,
): Table<Known, Row> {
  const file = csv?.name ?? rules.file;
  const nothing = { file, columns: new Set<string>(), rows: [] };
  if (csv === undefined) {
    return { ...nothing, problems: [problem({ file }, importTexts, (t) => t.missingFile)] };
  }
  if (csv.kind === 'unreadable') return { ...nothing, problems: [csv.problem] };

  const header = csv.header.map((name) => name.trim());
  const rows = csv.rows.map((row) => readRow(row, { file, header, rules }));
  return {
    file,
    columns: new Set(header.filter((column) => rules.columns.includes(column))),
    rows: rows.map((read) => read.row),
    problems: [
      ...headerProblems(file, header, rules),
      ...rows.flatMap((read) => read.problems),
      ...rules.keys.flatMap((key) => duplicateProblems(file, key, rows)),
    ],
  };
}

/** The rows that are right, as figures. */
export function figuresOf<Row>(table: Table<unknown, Row>): readonly Row[] {
  return table.rows.flatMap(({ row }) => (row === null ? [] : [row]));
}

function headerProblems(
  file: string,
  header: readonly string[],
  { columns: expected, whenAbsent }: Pick<CsvRules<unknown, unknown>, 'columns' | 'whenAbsent'>,
): ImportProblem[] {
  if (header.every((name) => name === '')) return [problem({ file }, importTexts, (t) => t.emptyFile)];
  const place = { file, line: 1 };
  const repeated = new Set(header.filter((name, index) => header.indexOf(name) !== index));
  return [
    ...expected
      .filter((column) => !header.includes(column) && whenAbsent[column] === undefined)
      .map((column) => problem(place, importTexts, (t) => t.missingColumn(column))),
    ...[...new Set(header)]
      .filter((column) => !expected.includes(column))
      .map((column) => problem(place, importTexts, (t) => t.unknownColumn(column, expected))),
    ...[...repeated].map((column) => problem(place, importTexts, (t) => t.repeatedColumn(column))),
  ];
}

interface ReadRow<Known, Row> {
  readonly cells: Readonly<Record<string, string>>;
  readonly row: TableRow<Known, Row> & { readonly line: number };
  readonly problems: readonly ImportProblem[];
}

interface TableContext<Known, Row> {
  readonly file: string;
  readonly header: readonly string[];
  readonly rules: CsvRules<Known, Row>;
}

function readRow<Known, Row>(csv: CsvRow, context: TableContext<Known, Row>): ReadRow<Known, Row> {
  const { file, header, rules } = context;
  const { line } = csv;
  const isWhole = csv.cells.length === header.length;
  // With a cell too few or too many, no cell is surely that of its column.
  const isAbsent = (column: string) => !header.includes(column);
  const textOf = (column: string) => {
    const absent = isAbsent(column) ? rules.whenAbsent[column] : undefined;
    return absent ?? (isWhole ? (csv.cells[header.indexOf(column)] ?? '') : '');
  };
  const cells = Object.fromEntries(rules.columns.map((column) => [column, textOf(column)]));
  const absent = rules.columns.filter(
    (column) => !isWhole || (isAbsent(column) && rules.whenAbsent[column] === undefined),
  );
  const garbled = rules.columns.filter((column) => isGarbled(textOf(column)));
  const { known, row, faults } = rules.readRow(cells, new Set([...absent, ...garbled]));
  const at = (column: string) => ({ file, line, column });
  const { length } = csv.cells;
  return {
    cells,
    row: { line, known, row },
    problems: [
      ...(isWhole ? [] : [problem({ file, line }, importTexts, (t) => t.cellCount(length, header.length))]),
      ...garbled.map((column) => problem(at(column), importTexts, (t) => t.garbled(textOf(column)))),
      ...[...faults].map(([column, issue]) =>
        problem(at(column), importTexts, describeCell(textOf(column), rules.kindOf(column), issue)),
      ),
    ],
  };
}

function duplicateProblems(
  file: string,
  key: readonly string[],
  rows: readonly ReadRow<unknown, unknown>[],
): readonly ImportProblem[] {
  const firstLines = new Map<string, number>();
  return rows.flatMap(({ cells, row: { line } }) => {
    const values = key.map((column) => (cells[column] ?? '').trim());
    if (values.includes('')) return [];
    const text = JSON.stringify(values);
    const firstLine = firstLines.get(text);
    if (firstLine === undefined) firstLines.set(text, line);
    const place = { file, line, column: key.at(-1) ?? '' };
    return firstLine === undefined ? [] : [problem(place, importTexts, (t) => t.duplicate(key, firstLine))];
  });
}
