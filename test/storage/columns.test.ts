import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod/v4';
import { fromColumns, recordOf, toColumns } from '../../src/storage/columns.ts';

const record = z.object({
  amount: z.number().nullable(),
  name: z.string().nullable(),
  met: z.boolean(),
  parts: z.array(z.string()),
});

const anyRecord = fc.record({
  amount: fc.option(fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }))),
  name: fc.option(fc.string({ unit: 'grapheme' })),
  met: fc.boolean(),
  parts: fc.array(fc.string({ unit: 'binary' })),
});

describe('columns', () => {
  test('hold whole numbers as 64-bit integers, other numbers as doubles, and nothing for null', () => {
    expect(toColumns({ amountSek: 3_000_000_000, average: 62.5, met: false, note: null, name: '' })).toEqual({
      amountSek: 3_000_000_000n,
      average: { type: 'Double', value: 62.5 },
      met: false,
      name: '',
    });
  });

  test('of any record are the same again when they are read without a schema and written', () => {
    fc.assert(
      fc.property(anyRecord, (given) => {
        const columns = toColumns({ ...given, note: 'x'.repeat(10), list: ['y'.repeat(40_000)] });
        const stored = Object.entries(columns).map(([key, column]) => [
          key,
          typeof column === 'object' ? column.value : column,
        ]);
        expect(toColumns(recordOf(Object.fromEntries(stored)))).toEqual(columns);
      }),
    );
  });

  test('give back any record', () => {
    fc.assert(
      fc.property(anyRecord, (given) => {
        // Double columns come back as plain numbers.
        const stored = Object.entries(toColumns(given)).map(([key, column]) => [
          key,
          typeof column === 'object' ? column.value : column,
        ]);
        const wanted = { ...given, amount: given.amount === null ? null : given.amount + 0 };
        expect(fromColumns(record, Object.fromEntries(stored))).toEqual(wanted);
      }),
    );
  });

  test('refuse numbers that the service would drop without a word', () => {
    expect(() => toColumns({ amountSek: Number.NaN })).toThrow('amountSek is NaN');
    expect(() => toColumns({ amountSek: Number.POSITIVE_INFINITY })).toThrow('amountSek is Infinity');
    expect(() => toColumns({ amountSek: undefined })).toThrow('amountSek is undefined');
  });

  test('cut long JSON into pieces that end between characters', () => {
    const columns = toColumns({ content: [`x${'🙂'.repeat(40_000)}`] });
    const pieces = Object.values(columns).map(String);
    expect(Object.keys(columns)).toEqual(['contentJson', 'contentJson1', 'contentJson2']);
    expect(pieces.every((piece) => piece.isWellFormed() && piece.length <= 32_000)).toBe(true);
    expect(pieces.join('').length).toBe(80_005);
  });

  test('refuse a text, or a record, that does not fit', () => {
    expect(() => toColumns({ name: 'x'.repeat(32_001) })).toThrow('name is longer than 32000');
    expect(() => toColumns({ content: ['x'.repeat(500_000)] })).toThrow('do not fit in a row');
  });

  test('that do not fit the schema are an error that says which', () => {
    expect(() => fromColumns(record, { name: 5n, met: true, partsJson: '[]' })).toThrow(
      /expected string[\s\S]*name/,
    );
    expect(() => fromColumns(record, { met: true, partsJson: '[' })).toThrow('parts is not JSON');
    expect(() => fromColumns(record, { amount: 2n ** 60n, met: true, partsJson: '[]' })).toThrow(
      'beyond 53 bits',
    );
  });
});
