import { z } from 'zod/v4';
import { StorageError } from './errors.ts';

/** A column as the tables hold it: 64-bit integers as `bigint`, other numbers marked as Double. */
type Column = string | boolean | bigint | { readonly type: 'Double'; readonly value: number };
export type Columns = Readonly<Record<string, Column>>;

/** The service's limit for a text is 64 KiB, which is 32 Ki UTF-16 units. */
const maxTextLength = 32_000;
/** Half of the service's 1 MiB for a row, counted in UTF-16 units: the rest of it is for names and keys. */
const maxRowLength = 500_000;

/**
 * A record as columns. Whole numbers become Int64, so that amounts above 32 bits keep their value; null is no column;
 * arrays and objects become JSON in columns `<key>Json`, `<key>Json1`, … of at most 32 000 characters each. Throws when
 * the service could not hold the record.
 */
export function toColumns(record: object): Columns {
  const entries: readonly [string, unknown][] = Object.entries(record);
  const columns = entries.flatMap(([key, value]) => columnsOf(key, value));
  const length = columns.reduce(
    (sum, [, column]) => sum + (typeof column === 'string' ? column.length : 0),
    0,
  );
  if (length > maxRowLength) throw new StorageError('write row', `${length} characters do not fit in a row`);
  return Object.fromEntries(columns);
}

/**
 * The record that `toColumns` made columns of, checked by its schema. A field with a default, or an optional one, may have
 * no column: the row is from before the field was there. Throws when the columns do not fit the schema.
 */
export function fromColumns<S extends z.ZodObject>(
  schema: S,
  columns: Readonly<Record<string, unknown>>,
): z.infer<S> {
  const values = Object.entries(schema.shape).flatMap(([key, field]) => {
    const value = readValue(key, columns);
    const mayLack = field instanceof z.ZodDefault || field instanceof z.ZodOptional;
    return value === null && mayLack ? [] : [[key, value]];
  });
  const parsed = schema.safeParse(Object.fromEntries(values));
  if (!parsed.success)
    throw new StorageError('read row', z.prettifyError(parsed.error), { cause: parsed.error });
  return parsed.data;
}

/** The record that `toColumns` made columns of, whatever its schema: what its columns do not say, such as null, it lacks. */
export function recordOf(columns: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const keys = new Set(Object.keys(columns).map((column) => column.replace(/Json\d*$/, '')));
  return Object.fromEntries([...keys].map((key) => [key, readValue(key, columns)]));
}

function columnsOf(key: string, value: unknown): readonly (readonly [string, Column])[] {
  if (value === null) return [];
  if (typeof value === 'number') return [[key, numberColumn(key, value)]];
  if (typeof value === 'boolean') return [[key, value]];
  if (typeof value === 'object') return jsonColumns(key, JSON.stringify(value));
  if (typeof value !== 'string') throw new StorageError('write row', `${key} is ${typeof value}`);
  if (value.length > maxTextLength)
    throw new StorageError('write row', `${key} is longer than ${maxTextLength}`);
  return [[key, value]];
}

function numberColumn(key: string, value: number): Column {
  if (Number.isSafeInteger(value)) return BigInt(value);
  if (!Number.isFinite(value)) throw new StorageError('write row', `${key} is ${value}`);
  return { type: 'Double', value };
}

function jsonColumns(key: string, json: string): readonly (readonly [string, Column])[] {
  return pieces(json).map((piece, index) => [jsonColumn(key, index), piece]);
}

function jsonColumn(key: string, index: number): string {
  return index === 0 ? `${key}Json` : `${key}Json${index}`;
}

/** Cut between characters: half of a surrogate pair would not survive UTF-8. */
function pieces(text: string): readonly string[] {
  const cut: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = start + maxTextLength;
    const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
    const piece = text.slice(start, splitsPair ? end - 1 : end);
    cut.push(piece);
    start += piece.length;
  }
  return cut;
}

function readValue(key: string, columns: Readonly<Record<string, unknown>>): unknown {
  const json = jsonOf(key, columns);
  if (json !== null) return parseJson(key, json);
  const column = columns[key] ?? null;
  return typeof column === 'bigint' ? safeNumber(key, column) : column;
}

function jsonOf(key: string, columns: Readonly<Record<string, unknown>>): string | null {
  const found: string[] = [];
  for (let column = columns[jsonColumn(key, 0)]; typeof column === 'string'; ) {
    found.push(column);
    column = columns[jsonColumn(key, found.length)];
  }
  return found.length === 0 ? null : found.join('');
}

function parseJson(key: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new StorageError('read row', `${key} is not JSON`, { cause });
  }
}

function safeNumber(key: string, value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new StorageError('read row', `${key} is beyond 53 bits`);
  return number;
}
