import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allowedEdits, editDistance } from '../../../src/core/questions/distance.ts';

describe('edit distance', () => {
  test.each([
    ['kiruna', 'kiruna', 0],
    ['kirna', 'kiruna', 1],
    ['kirunna', 'kiruna', 1],
    ['kirona', 'kiruna', 1],
    ['kirnua', 'kiruna', 1],
    ['krinua', 'kiruna', 2],
    ['', 'ab', 2],
  ])('of %s and %s is %i', (left, right, distance) => {
    expect(editDistance(left, right, 2)).toBe(distance);
  });

  test('gives up beyond its limit', () => {
    expect(editDistance('kalmar', 'kalix', 2)).toBe(3);
    expect(editDistance('boden', 'överkalix', 1)).toBe(2);
  });

  test('is the same in both directions', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcå'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(editDistance(left, right, 3)).toBe(editDistance(right, left, 3));
      }),
    );
  });
});

test('short words allow no edit, longer ones one or two', () => {
  expect([4, 5, 7, 8].map(allowedEdits)).toEqual([0, 1, 1, 2]);
});
