import { z } from 'zod/v4';
import { type LoadedFigures, rowSchemas, type YearFigures } from '../figures/figures.ts';
import { rowsByKey } from '../figures/row-keys.ts';

/** The columns that people ask for as figures, and that may be corrected one by one. */
const correctableColumns = {
  fees: ['amountSek'],
  outcome: ['incomeSek', 'costSek', 'deviationSek'],
  goals: ['outcome', 'status'],
  meetings: ['municipalitiesPresent'],
} as const;

export type CorrectableKind = keyof typeof correctableColumns;
export type CorrectableColumn = (typeof correctableColumns)[CorrectableKind][number];

const kinds = ['fees', 'outcome', 'goals', 'meetings'] as const satisfies readonly CorrectableKind[];
const columns = [
  'amountSek',
  'incomeSek',
  'costSek',
  'deviationSek',
  'outcome',
  'status',
  'municipalitiesPresent',
] as const satisfies readonly CorrectableColumn[];

/** One cell of a year's figures: kind of row, the row's key within it, and column. */
export const figureReference = z
  .object({
    year: z.number().int(),
    kind: z.enum(kinds),
    key: z.string().min(1).max(200),
    column: z.enum(columns),
  })
  .readonly();
export type FigureReference = z.infer<typeof figureReference>;

/** A cell's value; null is the row's own "none" (takes no part, no outcome), never zero. */
export const figureValue = z.union([z.number(), z.string(), z.null()]);
export type FigureValue = z.infer<typeof figureValue>;

/** The reference as one text without spaces inside its parts: `2022 fees e-arkiv/2584 amountSek`. */
export function markOf({ year, kind, key, column }: FigureReference): string {
  return `${year} ${kind} ${key} ${column}`;
}

/** The reference that `markOf` wrote; null for anything else. */
export function parseMark(mark: string): FigureReference | null {
  const [year = '', kind, key, column, ...rest] = mark.split(' ');
  const parsed = figureReference.safeParse({ year: Number(year), kind, key, column });
  return parsed.success && rest.length === 0 && markOf(parsed.data) === mark ? parsed.data : null;
}

/** The year's figures; null when the year is not loaded. */
export function yearOf(figures: LoadedFigures, { year }: FigureReference): YearFigures | null {
  return figures.find((each) => each.year === year) ?? null;
}

/** The cell's value as it stands, or `absent` when these figures have no such row, or the row no such column. */
export function presentValue(figures: YearFigures, figure: FigureReference): FigureValue | 'absent' {
  const row = rowOf(figures, figure);
  const value = figureValue.safeParse(row?.[figure.column]);
  return value.success && isOfKind(figure) ? value.data : 'absent';
}

/** The row with the value in its column as its own schema reads it; null when the schema refuses it. */
export function rowWith(figures: YearFigures, figure: FigureReference, value: FigureValue): object | null {
  const row = rowOf(figures, figure);
  const parsed = rowSchemas[figure.kind].safeParse({ ...row, [figure.column]: value });
  return row && parsed.success ? parsed.data : null;
}

/** The figures with that one cell changed. Throws when the row's schema refuses the value: it was checked before. */
export function withValue(figures: YearFigures, figure: FigureReference, value: FigureValue): YearFigures {
  const schema = rowSchemas[figure.kind];
  const rows = [...rowsByKey(figures, figure.kind)].map(([key, row]) =>
    key === figure.key ? schema.parse({ ...row, [figure.column]: value }) : row,
  );
  return { ...figures, [figure.kind]: rows };
}

function rowOf(
  figures: YearFigures,
  { kind, key }: FigureReference,
): Readonly<Record<string, unknown>> | undefined {
  return rowsByKey(figures, kind).get(key);
}

function isOfKind({ kind, column }: FigureReference): boolean {
  return correctableColumns[kind].some((known) => known === column);
}
