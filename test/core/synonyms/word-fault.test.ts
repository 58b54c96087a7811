import { expect, test } from '@jest/globals';
import { wordFault } from '../../../src/core/synonyms/word-fault.ts';

test.each(['långtidslagret', 'the vault', 'arkiv-it', 'parkering', 'hr', 'system för arkivet'])(
  '%j may name a service',
  (word) => {
    expect(wordFault(word, ['service'])).toBeNull();
  },
);

test.each([
  ['vad', 'ordinary'],
  ['kostar', 'ordinary'],
  ['Avgiften', 'ordinary'],
  ['hur mycket', 'ordinary'],
  ['totalt för alla', 'ordinary'],
  ['system', 'ordinary'],
  ['nästa möte', 'ordinary'],
  ['i', 'no-word'],
  ['?!', 'no-word'],
  ['', 'no-word'],
  ['arkiv 2022', 'number'],
  ['december', 'number'],
  ['fjorton', 'number'],
  ['Umeå', 'municipality'],
  ['kirunas', 'municipality'],
  ['ett mycket långt namn på ett ganska litet arkiv', 'too-long'],
  ['${fees}', 'no-word'],
])('%j may not: %s', (word, fault) => {
  expect(wordFault(word, ['service'])).toBe(fault);
});

test('a word that tells what is asked may name what has no amounts, a word that tells nothing may not', () => {
  expect(wordFault('införande', ['phase'])).toBeNull();
  expect(wordFault('avtal', ['agreement'])).toBeNull();
  expect(wordFault('vad', ['phase'])).toBe('ordinary');
  expect(wordFault('avtal', ['agreement', 'service'])).toBe('ordinary');
});

test('a municipality may be called by a name of its own', () => {
  expect(wordFault('Malmfälten', ['municipality'])).toBeNull();
  expect(wordFault('Kiruna', ['municipality'])).toBeNull();
});
