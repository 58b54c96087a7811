import { describe, expect, test } from '@jest/globals';
import { figuresOf, problemsOf, seedFiles } from './seed-files.ts';

/** The problems after a text of a file is replaced by another. */
function problemsAfter(file: string, from: string, to: string): readonly string[] {
  return problemsOf(seedFiles({ file, from, to }));
}

describe('a header', () => {
  test('with a column twice is refused', () => {
    expect(problemsAfter('internal-control.csv', 'risk_value,deviations', 'risk_value,risk_value')).toEqual([
      'internal-control.csv, line 1: The column deviations is missing. Add it to the first row.',
      'internal-control.csv, line 1: The column “risk_value” is there more than once. Keep one.',
    ]);
  });

  test('with its columns in another order is read by name', () => {
    const swapped = seedFiles().map((file) =>
      file.kind === 'table' && file.name === 'fee-control-totals.csv'
        ? {
            ...file,
            header: file.header.toReversed(),
            rows: file.rows.map((row) => ({ ...row, cells: row.cells.toReversed() })),
          }
        : file,
    );
    expect(figuresOf(swapped)).toEqual(figuresOf(seedFiles()));
  });

  test('is missing in an empty file', () => {
    const files = seedFiles().map((file) =>
      file.kind === 'table' && file.name === 'goals.csv' ? { ...file, header: [], rows: [] } : file,
    );
    expect(problemsOf(files)).toContain(
      'goals.csv: The file is empty. Its first row must hold the names of the columns.',
    );
  });
});

describe('a row', () => {
  test('with a cell too many is refused, and nothing else is concluded from it', () => {
    expect(problemsAfter('municipalities.csv', '2580,Luleå,', '2580,Luleå,,')).toEqual([
      'municipalities.csv, line 10: The row has 4 cells but must have 3. A cell with a delimiter in its text must be in "…".',
    ]);
    expect(problemsAfter('fees.csv', '2022,e-kontor,2580,174500', '2022,e-kontor,2580,174,500')).toEqual([
      'fees.csv, line 24: The row has 5 cells but must have 4. A cell with a delimiter in its text must be in "…".',
    ]);
  });

  test('that is repeated is refused with the line of the first', () => {
    expect(problemsAfter('meetings.csv', 'board,2022-06-22', 'board,2022-03-16')).toEqual([
      'meetings.csv, line 3, column date: The same body and date as on line 2. Remove or correct one of the rows.',
    ]);
    expect(
      problemsAfter('fees.csv', '2022,e-arkiv,2584,29000\n', '2022,e-arkiv,2584,29000\n'.repeat(2)),
    ).toContain(
      'fees.csv, line 66, column municipality_code: The same service_id and municipality_code as on line 65. Remove or correct one of the rows.',
    );
  });
});
