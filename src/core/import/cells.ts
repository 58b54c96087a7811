import { z } from 'zod/v4';

/** What a column holds, for saying how a cell should look. */
export type CellKind = 'text' | 'id' | 'code' | 'amount' | 'count' | 'decimal' | 'date' | 'time' | 'list';

const kinds = z.registry<{ readonly kind: CellKind }>();

export function kindOf(cell: z.core.$ZodType): CellKind {
  return kinds.get(cell)?.kind ?? 'text';
}

/**
 * Cells: a column's text is read into the type that its figure's row schema asks for, and that schema judges it. Text that
 * cannot be read is handed on as it is, so that the schema refuses it. An empty cell is null.
 */
export const textCell = <Rule extends z.ZodType>(rule: Rule) => cell('text', readText, rule);
export const idCell = <Rule extends z.ZodType>(rule: Rule) => cell('id', readText, rule);
/** A municipality's code. */
export const codeCell = <Rule extends z.ZodType>(rule: Rule) => cell('code', readText, rule);
/** `YYYY-MM-DD`. */
export const dateCell = <Rule extends z.ZodType>(rule: Rule) => cell('date', readText, rule);
/** `HH:MM`. */
export const timeCell = <Rule extends z.ZodType>(rule: Rule) => cell('time', readText, rule);
/** Whole kronor. */
export const amountCell = <Rule extends z.ZodType>(rule: Rule) => cell('amount', readWholeNumber, rule);
/** Years, counts and percentages. */
export const countCell = <Rule extends z.ZodType>(rule: Rule) => cell('count', readWholeNumber, rule);
/** `62.5`, or `62,5` as a Swedish Excel writes it. */
export const decimalCell = <Rule extends z.ZodType>(rule: Rule) => cell('decimal', readDecimal, rule);
/** Names with `|` between them. */
export const listCell = <Rule extends z.ZodType>(rule: Rule) => cell('list', readList, rule);

/** Whole numbers with `|` between them. */
export const countListCell = <Rule extends z.ZodType>(rule: Rule) =>
  cell('list', (text) => readList(text).map(readWholeNumber), rule);

function cell<Rule extends z.ZodType>(kind: CellKind, read: (text: string) => unknown, rule: Rule) {
  const schema = z.preprocess(read, rule);
  kinds.add(schema, { kind });
  return schema;
}

function readText(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}

// No separator of thousands is guessed at: `29,000` is 29 in Swedish and 29 000 in English.
function readWholeNumber(text: string): number | string | null {
  const trimmed = readText(text);
  return trimmed !== null && /^-?\d+$/.test(trimmed) ? toNumber(trimmed) : trimmed;
}

// At most two decimals, so that `1.000` is not taken for one.
function readDecimal(text: string): number | string | null {
  const trimmed = readText(text);
  return trimmed !== null && /^-?\d+(?:[.,]\d{1,2})?$/.test(trimmed)
    ? toNumber(trimmed.replace(',', '.'))
    : trimmed;
}

function readList(text: string): readonly string[] {
  return text.split('|').flatMap((name) => readText(name) ?? []);
}

function toNumber(digits: string): number {
  const value = Number(digits);
  return value === 0 ? 0 : value;
}
