import { expect, test } from '@jest/globals';
import { defaultBodies } from '../../../src/core/import/default-bodies.ts';
import { figuresOf, seedFiles } from './seed-files.ts';

test('the built-in bodies are those of the seeded bodies.csv', () => {
  expect(figuresOf(seedFiles()).bodies).toEqual(defaultBodies);
});
