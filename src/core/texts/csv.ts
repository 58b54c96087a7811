/** A spreadsheet takes a cell that begins so for a formula, also behind white space and in full width. */
const formulaStart = /^[\s\p{Cc}]*[=+\-@＝＋－＠|]/u;

/**
 * Lines of CSV as a Swedish Excel opens it by a double click: a byte-order mark before the first, semicolons, every cell
 * quoted. What a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csvLines(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.map((row, index) => `${index === 0 ? '\ufeff' : ''}${row.map(cellOf).join(';')}`);
}

function cellOf(text: string): string {
  const inert = formulaStart.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}
