import { CsvError, parse } from 'csv-parse/sync';
import type { CsvFile, CsvRow } from '../core/import/csv-file.ts';
import { problem } from '../core/import/problem.ts';
import { type ImportTexts, importTexts } from '../core/texts/import.ts';
import { errorCode } from './error-code.ts';

/**
 * Reads a CSV file's bytes: UTF-8 with or without a byte-order mark, any line ending, commas or (as a Swedish Excel saves
 * it) semicolons, whichever the first line has. Rows without any text are left out.
 */
export function parseCsv(name: string, bytes: Uint8Array): CsvFile {
  const text = decode(bytes);
  if (text === null) return unreadable(name, lineOfFirstBadByte(bytes), (t) => t.notUtf8);
  let lastLine = 0;
  const records: CsvRow[] = [];
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        lastLine = lines;
        records.push({ line: lines - lineBreaks(cells.join('')), cells });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return unreadable(name, lastLine + 1, (t) => t.badQuotes);
  }
  const [header, ...rows] = records;
  return {
    kind: 'table',
    name,
    header: header?.cells ?? [],
    rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return withPlainLineBreaks(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (errorCode(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null;
    throw error;
  }
}

function lineOfFirstBadByte(bytes: Uint8Array): number {
  const [before = ''] = withPlainLineBreaks(new TextDecoder('utf-8').decode(bytes)).split('\ufffd', 1);
  return lineBreaks(before) + 1;
}

function delimiterOf(text: string): string {
  const [firstLine = ''] = text.trimStart().split('\n', 1);
  return firstLine.includes(';') ? ';' : ',';
}

// The parser counts `\r\n` inside a quoted cell as two lines.
function withPlainLineBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}

function unreadable(name: string, line: number, say: (texts: ImportTexts) => string): CsvFile {
  return { kind: 'unreadable', name, problem: problem({ file: name, line }, importTexts, say) };
}
