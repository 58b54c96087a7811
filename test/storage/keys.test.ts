import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keyOf, keysBelow } from '../../src/storage/keys.ts';
import { oddIds } from '../contracts/samples.ts';

const anyId = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 600 }));
const forbidden = /[/\\#?%'\p{Cc}]/u;

describe('keyOf', () => {
  test('keeps readable what tables and clients take', () => {
    expect(keyOf('19:abc_1@thread.tacv2')).toBe('19:abc_1@thread.tacv2');
    expect(keyOf('answer', '2584')).toBe('answer!2584');
  });

  test('escapes every other character, the separator and the escape sign too', () => {
    expect(keyOf('a/b')).toBe('a~002fb');
    expect(keyOf('Övertorneå')).toBe('~00d6vertorne~00e5');
    expect(keyOf('🙂')).toBe('~d83d~de42');
    expect(keyOf('a!b~')).toBe('a~0021b~007e');
    expect(keyOf('')).toBe('~');
  });

  test('replaces a long id by its hash', () => {
    expect(keyOf('x'.repeat(200))).toBe('x'.repeat(200));
    expect(keyOf('x'.repeat(201))).toMatch(/^~~[0-9a-f]{64}$/);
    expect(keyOf('x'.repeat(201))).not.toBe(keyOf('x'.repeat(202)));
  });

  test('makes keys of any ids that the service takes', () => {
    fc.assert(
      fc.property(anyId, anyId, (first, second) => {
        const key = keyOf(first, second);
        expect(key).not.toMatch(forbidden);
        expect(key.length).toBeLessThanOrEqual(401);
      }),
    );
  });

  test('gives different keys for different ids', () => {
    fc.assert(
      fc.property(fc.array(anyId, { minLength: 1 }), fc.array(anyId, { minLength: 1 }), (a, b) => {
        expect(keyOf(...a) === keyOf(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
    expect(new Set(oddIds.map((id) => keyOf(id))).size).toBe(oddIds.length);
    expect(keyOf('\ud800')).not.toBe(keyOf('\ud801'));
  });

  test('of what is short can be read back', () => {
    const decoded = (key: string) =>
      key === '~'
        ? ''
        : key.replace(/~([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (id) => decoded(keyOf(id)) === id));
  });
});

describe('keysBelow', () => {
  test('holds the keys that begin with the parts, and no others', () => {
    const { from, to } = keysBelow('answer');
    const isBelow = (key: string) => from <= key && key < to;
    fc.assert(fc.property(anyId, (id) => isBelow(keyOf('answer', id))));
    expect([keyOf('answer'), keyOf('answer2', 'x'), keyOf('history', 'x')].some(isBelow)).toBe(false);
  });
});
