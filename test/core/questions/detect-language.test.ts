import { expect, test } from '@jest/globals';
import { createLanguageDetector } from '../../../src/core/questions/detect-language.ts';
import { figures2022 } from '../../support/figures-2022.ts';

const writtenLanguage = createLanguageDetector(figures2022);

test.each([
  ['Vad kostar e-arkivet för Kiruna?', 'sv'],
  ['What does Kiruna pay for the e-archive?', 'en'],
  ['What does Övertorneå pay for datacentret?', 'en'],
  ['hello bot, need the datacenter avgift for Alvsbyn, thx', 'en'],
  ['Bodens kommun, e-kontoret, hom much?', 'en'],
  ['möten', 'sv'],
  ['goals', 'en'],
  ['e-office / Kiruna / 2022 / amount', 'en'],
  ['hej', 'sv'],
  ['thanks', 'en'],
  ['Kiruna', null],
  ['Luleå 2022', null],
  ['', null],
  ['😀', null],
])('%j is %s', (text, language) => {
  expect(writtenLanguage(text)).toBe(language);
});

test('a text too long to be a question still has a language', () => {
  expect(writtenLanguage('Vad kostar det här för oss och vilka är med? '.repeat(90))).toBe('sv');
});
