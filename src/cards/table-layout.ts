import type { TableCard } from '../core/card-content.ts';

/** A row of a table that does not fit a phone: its first cell, and under it the others, each with its column's title. */
interface TableRecord {
  readonly title: string;
  readonly fields: string;
}

/** What fits beside one another on a phone 360 px wide, with the text at Teams's usual size. */
const phoneCharacters = 38;

/** What a cell's margins take of that. */
const marginCharacters = 2;

/** What a cell without a value holds. */
const noValue = '–';

/** How a table is drawn: columns as wide as they need and `records` empty, or `records` in the place of the table. */
interface TableLayout {
  readonly columns: TableCard['columns'];
  readonly records: readonly TableRecord[];
}

/**
 * Each column gets room for its longest word, and of the room left its share by `weight`. When a phone has no room for the
 * longest words of all columns, which Teams would break in the middle, the rows stand one under another.
 */
export function layOut({ columns, rows }: Pick<TableCard, 'columns' | 'rows'>): TableLayout {
  const needs = columns.map(({ title }, index) => {
    const cells = [title, ...rows.map((row) => row[index] ?? '')];
    return Math.max(...cells.map(longestWord)) + marginCharacters;
  });
  const left = phoneCharacters - sum(needs);
  if (left < 0) return { columns, records: rows.map((row) => recordOf(row, columns)) };

  const weights = sum(columns.map(({ weight }) => weight));
  const widened = columns.map((column, index) => ({
    ...column,
    weight: Math.round((needs[index] ?? 0) + (left * column.weight) / weights),
  }));
  return { columns: widened, records: [] };
}

function recordOf([title = '', ...cells]: readonly string[], columns: TableCard['columns']): TableRecord {
  const fields = cells
    .map((cell, index) => ({ cell, column: columns[index + 1]?.title ?? '' }))
    .filter(({ cell }) => cell !== noValue)
    .map(({ cell, column }) => `${column}: ${cell}`);
  return { title, fields: fields.join(' · ') };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A line may also break after a hyphen or a dash, and never at a no-break space. */
function longestWord(text: string): number {
  const words = text.split(/[ \t\n]|(?<=[-–])/u);
  return Math.max(...words.map((word) => [...word].length));
}
