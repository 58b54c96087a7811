import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvLines } from '../../../src/core/texts/csv.ts';

describe('CSV for a spreadsheet', () => {
  test('begins with a byte-order mark, has semicolons, and quotes every cell', () => {
    expect(
      csvLines([
        ['Fråga', 'Antal'],
        ['a;b', 'c "d"\ne'],
      ]),
    ).toEqual(['\ufeff"Fråga";"Antal"', '"a;b";"c ""d""\ne"']);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', "=cmd|' /C calc'!A0"])(
    '%j is no formula',
    (text) => {
      expect(csvLines([[text]])).toEqual([`\ufeff"'${text}"`]);
    },
  );

  test('gives any cells back as they were, but for the apostrophe before a formula', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed());
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(row, (cells) => {
        const text = csvLines([cells]).join('\r\n');
        const [read = []]: string[][] = parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
        expect(read).toHaveLength(cells.length);
        expect(
          read.map((value, index) => value === cells[index] || value === `'${cells[index]}`),
        ).not.toContain(false);
        expect(read.filter((value) => /^[\s\p{Cc}]*[=+\-@]/u.test(value))).toEqual([]);
      }),
    );
  });
});
