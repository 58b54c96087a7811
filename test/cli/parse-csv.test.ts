import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCsv } from '../../src/cli/parse-csv.ts';

const utf8 = (text: string) => Buffer.from(text, 'utf8');

const bodenAndKiruna = {
  kind: 'table',
  name: 'x.csv',
  header: ['code', 'name'],
  rows: [
    { line: 2, cells: ['2582', 'Boden'] },
    { line: 3, cells: ['2523', 'Gällivare'] },
  ],
};

describe('a CSV file', () => {
  test.each([
    ['with commas', 'code,name\n2582,Boden\n2523,Gällivare\n'],
    ['without a last line break', 'code,name\n2582,Boden\n2523,Gällivare'],
    ['with a byte-order mark', '\ufeffcode,name\n2582,Boden\n2523,Gällivare\n'],
    ['of Windows', 'code,name\r\n2582,Boden\r\n2523,Gällivare\r\n'],
    ['of an old Mac', 'code,name\r2582,Boden\r2523,Gällivare\r'],
    ['with mixed line endings', 'code,name\n2582,Boden\r\n2523,Gällivare\n'],
    ['of a Swedish Excel', '\ufeffcode;name\r\n2582;Boden\r\n2523;Gällivare\r\n'],
    ['with quoted cells', '"code","name"\n"2582","Boden"\n"2523","Gällivare"\n'],
    ['with rows that Excel left empty', 'code;name\n2582;Boden\n2523;Gällivare\n;\n ; \n\n'],
  ])('%s is read', (_, text) => {
    expect(parseCsv('x.csv', utf8(text))).toEqual(bodenAndKiruna);
  });

  test('numbers lines as an editor does, past empty lines and line breaks in cells', () => {
    const file = parseCsv('x.csv', utf8('a,b\n\n1,"x\r\ny\nz"\n\n\n2,"q"\n'));
    expect(file).toMatchObject({
      rows: [
        { line: 3, cells: ['1', 'x\ny\nz'] },
        { line: 8, cells: ['2', 'q'] },
      ],
    });
  });

  test('keeps semicolons in its texts when its columns are separated by commas, and the other way round', () => {
    expect(parseCsv('x.csv', utf8('a,b\n1,x; y\n'))).toMatchObject({ rows: [{ cells: ['1', 'x; y'] }] });
    expect(parseCsv('x.csv', utf8('a;b\n1;x, y\n'))).toMatchObject({ rows: [{ cells: ['1', 'x, y'] }] });
  });

  test('with rows of unequal length is read as it is', () => {
    expect(parseCsv('x.csv', utf8('a,b\n1\n1,2,3\n'))).toMatchObject({
      rows: [{ cells: ['1'] }, { cells: ['1', '2', '3'] }],
    });
  });

  test.each([[''], ['\n\n'], ['\ufeff']])('that holds nothing (%j) has no header and no rows', (text) => {
    expect(parseCsv('x.csv', utf8(text))).toEqual({ kind: 'table', name: 'x.csv', header: [], rows: [] });
  });
});

describe('a file that is no CSV in UTF-8', () => {
  test('of Windows-1252 is refused with the first line that shows it', () => {
    const file = parseCsv('x.csv', Buffer.from('code,name\n2582,Boden\n2523,Gällivare\n', 'latin1'));
    expect(file).toMatchObject({
      kind: 'unreadable',
      problem: {
        file: 'x.csv',
        line: 3,
        message: { en: 'The file is not UTF-8. Save it as “CSV UTF-8” in Excel.' },
      },
    });
  });

  test('of UTF-16 is refused', () => {
    const file = parseCsv('x.csv', Buffer.from('\ufeffcode,name\n', 'utf16le'));
    expect(file).toMatchObject({ kind: 'unreadable', problem: { line: 1 } });
  });

  test.each([
    ['a,b\n1,2\n"3,4\n5,6\n', 3],
    ['a,b\n1,2\n3,x"y"\n', 3],
    ['a,b\n1,"2"x\n', 2],
  ])('with a wrong quotation mark (%j) is refused with its line', (text, line) => {
    expect(parseCsv('x.csv', utf8(text))).toMatchObject({
      kind: 'unreadable',
      problem: { line, message: { sv: expect.stringMatching(/^Ett citattecken är fel\./) } },
    });
  });
});

test('any bytes are read or refused, and never throw', () => {
  const part = fc.oneof(
    fc.uint8Array({ maxLength: 20 }),
    fc.constantFrom('"', ',', ';', '\n', '\r\n', 'a').map(utf8),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      expect(['table', 'unreadable']).toContain(parseCsv('x.csv', Buffer.concat(parts)).kind);
    }),
    { numRuns: 500 },
  );
});
